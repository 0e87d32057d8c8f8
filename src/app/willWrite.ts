import type { ChangeSet } from "../core/changes/changeSet";
import { papersRequest } from "../core/sheets/papersRequest";
import type { CalendarDate } from "../core/calendar/calendarDate";
import type { StepRequest } from "../core/history/stepNames";
import type { Review } from "../core/review";
import type { WorkbookSnapshot } from "../core/snapshot/workbookSnapshot";
import type { Work } from "../core/steps/work";
import { inBackground, type Pace } from "./inSlices";
import { placesText } from "./placesText";
import type { Choices, Language, Place, SessionWork, WillWrite } from "./sessionState";
import type { DoneBefore, Failure, Outcome } from "./workbookPort";
import type { ChangedCell } from "../core/changes/changedCell";

export type Proposal = "structure" | "summary";

/** The step whose writing a place shows before anybody agrees to it. */
export const PROPOSAL_AT: Readonly<Partial<Record<Place, Proposal>>> = { structure: "structure", board: "summary" };

export const PLACE_OF = { structure: "structure", summary: "board" } as const;

/** What a step is asked for by the choices that were made. */
export const aboutOf = (kind: Proposal, { papersIn, officers }: Choices): string =>
  kind === "summary"
    ? papersRequest({ ...(papersIn === null ? {} : { papersIn }), ...(officers === null ? {} : { officers }) })
    : "";

/** Of which review what would be written is said, in which language, and in which the new sheets are. */
interface ToSay {
  readonly review: Review;
  readonly sheetsLanguage: Language;
  readonly language: Language;
  /** What the step is asked for. */
  readonly about: string;
}

/** What a step would write, worked out once for each review and language: shown first, then written. */
export class Proposals {
  /** Goes with its review: with that stands the whole workbook as it was read. */
  private readonly known = new WeakMap<Review, Map<string, ChangeSet>>();

  constructor(private readonly work: SessionWork) {}

  *of(request: StepRequest, review: Review, language: Language): Work<ChangeSet> {
    const key = `${request.name} ${request.about} ${language}`;
    const known = this.known.get(review) ?? new Map<string, ChangeSet>();
    this.known.set(review, known);
    const before = known.get(key);
    if (before) return before;
    const changes = yield* this.work.propose(request, review, language);
    known.set(key, changes);
    return changes;
  }

  /** Worked out in the background; null where it is no longer wanted. */
  async inWords(
    proposal: Proposal,
    { review, sheetsLanguage, language, about }: ToSay,
    pace: Pace,
    isWanted: () => boolean,
  ): Promise<Outcome<WillWrite | null>> {
    const ready = await this.work.readyToWrite();
    if (!ready.ok) return ready;
    const proposing = this.of({ name: proposal, about }, review, sheetsLanguage);
    const changes = await inBackground(proposing, pace, isWanted);
    if (changes === null) return { ok: true, value: null };
    const around = this.work.around(review.snapshot, sheetsLanguage);
    const lines = changes.edits.length === 0 ? [] : this.work.describe(changes, language, around);
    return { ok: true, value: { lines, sheets: this.work.plannedSheets(changes, around) } };
  }
}

/** The sheets a change set adds or writes, in its own order; hidden ones nobody looks for. */
export function sheetsOf({ edits }: ChangeSet, { sheets }: WorkbookSnapshot): readonly string[] {
  const hidden = new Set<string>([
    ...sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name),
    ...edits.flatMap((edit) => (edit.kind === "addSheet" && edit.view.visibility !== "visible" ? [edit.sheet] : [])),
  ]);
  const touched = edits.filter((edit) => edit.kind !== "removeSheet").flatMap(({ sheet }) => sheet ?? []);
  return [...new Set(touched)].filter((sheet) => !hidden.has(sheet));
}

/** The sheets a change set adds for somebody to see. */
export const addedSheets = ({ edits }: ChangeSet): readonly string[] =>
  edits.flatMap((edit) => (edit.kind === "addSheet" && edit.view.visibility === "visible" ? [edit.sheet] : []));

/** Papers say what was so on a day: none are built for one that has not come (B14). */
export const dayAhead = (day: CalendarDate): Outcome<never> => ({
  ok: false,
  failure: { code: "day-ahead", where: day, detail: "" },
});

export type Refused = Extract<Outcome<never>, { readonly ok: false }>;

/** What was taken back, all but the cells that somebody has changed since. */
export const leftInPlace = (
  left: readonly ChangedCell[],
  code: "left-in-place" | "nothing-taken-back" = "left-in-place",
): Refused => ({
  ok: false,
  failure: { code, where: placesText(left), detail: "", cells: left },
});

/** A refusal that came when part of the work was done. */
export const refusedAfter = ({ failure }: Refused, after: DoneBefore): Refused => ({
  ok: false,
  failure: { ...failure, after },
});

/** Whether the workbook is another one in spite of the failure. */
export const isPartlyDone = (failure: Failure | undefined): boolean =>
  failure?.code === "half-written" || failure?.code === "left-in-place" || failure?.after !== undefined;
