import type { JournalEntry } from "../core/journal/entries";
import type { Review } from "../core/review";
import type { ReviewDifference } from "../core/reviewDifference";
import { isPartlyDone, PLACE_OF, type Proposal } from "./willWrite";
import type {
  Answered,
  Choices,
  FailedAt,
  Language,
  Opened,
  Phase,
  Place,
  Result,
  SessionState,
  Step,
  ViewsOwn,
  WillWrite,
} from "./sessionState";
import type { Failure, Outcome, Selected } from "./workbookPort";

/** Everything that can happen in a session, by name, with what comes with it. */
export interface SessionEvents {
  readonly workBegun: { readonly step: Step };
  readonly phaseEntered: { readonly phase: Phase };
  readonly workWentOn: { readonly done: number; readonly total: number };
  readonly stopAsked: null;
  readonly workEnded: { readonly step: Step; readonly outcome: Outcome<null> };
  readonly failed: { readonly at: FailedAt; readonly failure: Failure };
  /** A mistake of ours: shown once, with a way to report it. */
  readonly faultCaught: { readonly fault: unknown };
  readonly dismissed: null;
  readonly reviewed: { readonly review: Review; readonly journal: readonly JournalEntry[] };
  readonly stepDone: { readonly result: Result };
  readonly writingAsked: { readonly proposal: Proposal };
  readonly writingPrepared: { readonly willWrite: WillWrite };
  readonly placeShown: { readonly place: Place; readonly opened: Opened | null; readonly openedFrom: string | null };
  readonly viewNarrowed: Partial<Pick<SessionState, ViewsOwn>>;
  readonly languageChanged: { readonly language: Language };
  readonly selected: { readonly selection: Selected };
  readonly cellReached: null;
  readonly chosen: Partial<Choices>;
  /** What is written goes by it: what was worked out before is not true any more. */
  readonly paperChosen: Partial<Choices>;
  readonly answered: Answered;
  readonly weighed: { readonly key: string; readonly difference: ReviewDifference };
}
export type SessionEventName = keyof SessionEvents;

/** What the pane is at: nothing, or a phase of the work under way. */
export type At = "idle" | Phase;
export const at = ({ work }: SessionState): At => work?.phase ?? "idle";

/**
 * Where the session can go from where it is; work ends from any phase. A step that finds the workbook changed reads again,
 * several steps taken back follow one upon another, and what was written is looked at afterwards.
 */
export const NEXT: Readonly<Record<At, readonly Phase[]>> = {
  idle: [],
  reading: ["checking", "preparing"],
  checking: ["preparing", "reading"],
  preparing: ["writing", "reading"],
  writing: ["checking", "reading"],
};

type Reduce<H extends SessionEventName> = (state: SessionState, details: SessionEvents[H]) => SessionState;

const chosen: Reduce<"chosen"> = (state, some) => ({ ...state, choices: { ...state.choices, ...some } });

/** What is refused after a step never says that the workbook is as it was: the step is done. */
const failed: Reduce<"failed"> = (state, { at: where, failure }) => {
  const after = failure.after ?? (state.result === null ? undefined : ({ done: "stepDone" } as const));
  return { ...state, failure: { at: where, failure: after ? { ...failure, after } : failure } };
};

/** What each happening makes of the state, and nothing besides. */
const REDUCE: { readonly [H in SessionEventName]: Reduce<H> } = {
  workBegun: (state, { step }) => ({
    ...state,
    work: { step, phase: "reading", done: 0, total: 0, stopping: false },
    // A look follows every edit by itself: what it would wipe away here nobody had the time to read.
    ...(step === "looking"
      ? { failure: state.failure?.at === "looking" ? null : state.failure }
      : { failure: null, result: null }),
  }),
  phaseEntered: (state, { phase }) =>
    state.work && NEXT[state.work.phase].includes(phase)
      ? { ...state, work: { ...state.work, phase, done: 0, total: 0 } }
      : state,
  workWentOn: (state, { done, total }) => (state.work ? { ...state, work: { ...state.work, done, total } } : state),
  stopAsked: (state) => (state.work ? { ...state, work: { ...state.work, stopping: true } } : state),
  workEnded: (state, { step, outcome }) => {
    const idle = { ...state, work: null };
    // A look that fails says that the workbook is as it was: it never hides that a step before it was done in part.
    const isHidden = step === "looking" && isPartlyDone(state.failure?.failure);
    return outcome.ok || isHidden ? idle : failed(idle, { at: step, failure: outcome.failure });
  },
  failed,
  faultCaught: (state, { fault }) => ({
    ...state,
    fault: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault),
    work: null,
  }),
  // A failure first, then what was done.
  dismissed: (state) =>
    state.failure || state.fault ? { ...state, failure: null, fault: null } : { ...state, result: null },
  reviewed: (state, { review, journal }) => ({ ...state, review, journal, weighed: new Map(), willWrite: null }),
  stepDone: (state, { result }) => ({
    ...state,
    result,
    // What to do first is said until the officer goes on, whatever single cell is written meanwhile.
    justCreated: result.kind === "structure" || (result.kind !== "summary" && state.justCreated),
  }),
  writingAsked: (state, { proposal }) => ({ ...state, place: PLACE_OF[proposal], opened: null, justCreated: false }),
  writingPrepared: (state, { willWrite }) => ({ ...state, willWrite }),
  placeShown: (state, { place, opened, openedFrom }) => {
    const stays = place === state.place && opened === null;
    const from = openedFrom ?? (stays || opened ? state.openedFrom : null);
    return { ...state, place, opened, openedFrom: from, justCreated: false, answered: null, willWrite: null };
  },
  viewNarrowed: (state, narrowed) => ({ ...state, ...narrowed }),
  languageChanged: (state, { language }) => ({ ...state, language, willWrite: null }),
  selected: (state, { selection }) => ({ ...state, selection }),
  cellReached: (state) => (state.failure?.at === "goingTo" ? { ...state, failure: null } : state),
  chosen,
  paperChosen: (state, some) => ({ ...chosen(state, some), willWrite: null }),
  answered: (state, answered) => ({ ...state, answered }),
  weighed: (state, { key, difference }) => ({ ...state, weighed: new Map([...state.weighed, [key, difference]]) }),
};

/** The session after something happened. */
export const reduce = <H extends SessionEventName>(
  state: SessionState,
  what: H,
  details: SessionEvents[H],
): SessionState => (REDUCE[what] as Reduce<H>)(state, details);
