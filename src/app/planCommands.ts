import type { ChangeSet } from "../core/changes/changeSet";
import type { ActionPlan } from "../core/plan/actionPlan";
import { holdsRecords } from "../core/plan/holdsRecords";
import { isStepName, type StepName, type StepRequest } from "../core/history/stepNames";
import { interruptedEntry, journalEntries } from "../core/journal/entries";
import { journalled } from "../core/journal/journalled";
import { proposeTakeBack, type TakenBackBy } from "../core/journal/takeBackStep";
import { laterStepsOn } from "../core/journal/laterSteps";
import { undoneInExcel } from "../core/journal/undoneInExcel";
import { review, type Review, type ReviewOptions } from "../core/review";
import { finish } from "../core/steps/work";
import type { Words } from "../core/words/words";
import { applyChanges } from "./applyChanges";
import { placesText } from "./placesText";
import { languageOfSheets, stepToTakeBack, type Language } from "./sessionState";
import { STEPS } from "./steps/allSteps";
import type { Applied, Failure, Outcome, Progress, WorkbookPort } from "./workbookPort";
import type { ChangedCell } from "../core/changes/changedCell";

export interface LookOptions extends ReviewOptions {
  readonly progress?: Progress;
}

export interface CommandOptions extends LookOptions {
  /** The words of the sheets, given the language they would have if nobody chose one. */
  readonly wordsFor: (unchosen: Language) => Words;
  /** Who does it and when, for the history. */
  readonly who: TakenBackBy;
}

/** A review, and what was written because of it. */
export interface Done {
  readonly review: Review;
  readonly changes: ChangeSet;
  readonly applied: Applied;
  /** Cells that were left when something was taken back, because somebody has changed them since. */
  readonly left: readonly ChangedCell[];
}

/** The failure of a command that needs a plan where there is none. */
export const NOTHING_RECOGNISED = "nothing-recognised";

export type CommandOutcome<T> = Outcome<T> | { readonly ok: false; readonly failure: typeof NOTHING_RECOGNISED };

/** Reads the workbook and says all there is to say about it; writes nothing. */
export async function lookAt(port: WorkbookPort, options: LookOptions): Promise<Outcome<Review>> {
  const snapshot = await port.read(options.progress);
  return snapshot.ok ? { ok: true, value: review(snapshot.value, options) } : snapshot;
}

const failed = (code: Failure["code"], where: string): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { code, where, detail: "" },
});

/** A register of schools alone is worth its tables, and its cases. */
const WORKS_ON_SCHOOLS: ReadonlySet<StepName> = new Set(["structure", "schoolCase", "schoolFigures"]);
/** A plan may begin with what was asked for. */
const WORKS_ON_NOTHING: ReadonlySet<StepName> = new Set(["recommendationSet"]);

/** Looks, proposes and applies a step. Nothing is written as long as work that was interrupted waits. */
export async function applyStep(
  step: StepRequest,
  port: WorkbookPort,
  options: CommandOptions,
): Promise<CommandOutcome<Done>> {
  const looked = await lookAt(port, options);
  if (!looked.ok) return looked;
  const latest = looked.value;
  const waiting = interruptedEntry(latest.snapshot);
  if (waiting) return failed("interrupted", "");
  if (!isEnough(step.name, latest.plan)) return { ok: false, failure: NOTHING_RECOGNISED };
  const words = options.wordsFor(languageOfSheets(latest));
  const proposed = finish(STEPS[step.name].propose(latest, step.about, words));
  const changes = finish(journalled({ ...latest, words }, proposed, { ...options.who, step }));
  const applied = await applyChanges(port, changes, options.progress);
  return applied.ok ? { ok: true, value: { review: latest, changes, applied: applied.value, left: [] } } : applied;
}

const isEnough = (step: StepName, plan: ActionPlan): boolean =>
  WORKS_ON_NOTHING.has(step) || (WORKS_ON_SCHOOLS.has(step) ? holdsRecords(plan) : plan.actions.length > 0);

/** Takes a step back; the last one, unless it is named. Steps on whose sheets later ones rest are not taken back alone. */
export async function takeBack(id: string | null, port: WorkbookPort, options: CommandOptions): Promise<Outcome<Done>> {
  const looked = await lookAt(port, options);
  if (!looked.ok) return looked;
  const latest = looked.value;
  const entries = journalEntries(latest.snapshot);
  const entry =
    id === null
      ? stepToTakeBack(entries, undoneInExcel(latest.snapshot))
      : entries.find((one) => one.id === id && one.state !== "takenBack");
  if (!entry) return failed("no-such-step", id ?? "");
  const waiting = interruptedEntry(latest.snapshot);
  if (waiting && waiting.id !== entry.id) return failed("interrupted", "");
  const later = laterStepsOn(entry, entries);
  if (later.length > 0) return failed("rested-on", later.map((one) => one.id).join(", "));
  const words = options.wordsFor(languageOfSheets(latest));
  const back = finish(proposeTakeBack({ ...latest, words }, entry, options.who));
  if (!back) return failed("undo-dropped", entry.id);
  if (back.changes.edits.length === 0) return failed("nothing-taken-back", placesText(back.left));
  const applied = await applyChanges(port, back.changes, options.progress);
  if (!applied.ok) return applied;
  return { ok: true, value: { review: latest, changes: back.changes, applied: applied.value, left: back.left } };
}

/** Brings work that was interrupted to its end: what there is of it goes, and the step is done as a whole. */
export async function finishInterrupted(port: WorkbookPort, options: CommandOptions): Promise<CommandOutcome<Done>> {
  const looked = await lookAt(port, options);
  if (!looked.ok) return looked;
  const waiting = interruptedEntry(looked.value.snapshot);
  if (!waiting) return failed("no-such-step", "");
  const back = await takeBack(waiting.id, port, options);
  const { step, state } = waiting;
  // What somebody typed meanwhile stays, and the step is done around it.
  if (!back.ok || state !== "open" || !isStepName(step)) return back;
  return applyStep({ name: step, about: waiting.undo()?.about ?? "" }, port, options);
}
