import { proposal } from "../core/proposal";
import { finish } from "../core/steps/work";
import type { ChangeSet } from "../core/edits/changeSet";
import { review, type Review, type ReviewOptions } from "../core/review";
import type { Words } from "../core/words/words";
import { applyChanges } from "./applyChanges";
import { languageOfSheets, type Language } from "./sessionState";
import type { Applied, Outcome, Progress, WorkbookPort } from "./workbookPort";

export interface LookOptions extends ReviewOptions {
  readonly progress?: Progress;
}

export interface CommandOptions extends LookOptions {
  /** The words of the sheets, given the language they would have if nobody chose one. */
  readonly wordsFor: (unchosen: Language) => Words;
}

/** A review, and what was written because of it. */
export interface Done {
  readonly review: Review;
  readonly changes: ChangeSet;
  readonly applied: Applied;
}

/** The failure of a command that needs a plan where there is none. */
export const NOTHING_RECOGNISED = "nothing-recognised";

export type CommandOutcome<T> = Outcome<T> | { readonly ok: false; readonly failure: typeof NOTHING_RECOGNISED };

/** Reads the workbook and says all there is to say about it; writes nothing. */
export async function lookAt(port: WorkbookPort, options: LookOptions): Promise<Outcome<Review>> {
  const snapshot = await port.read(options.progress);
  return snapshot.ok ? { ok: true, value: review(snapshot.value, options) } : snapshot;
}

/** Looks, proposes and applies: the tables of the plan, or those and the board sheets. */
export async function carryOut(
  command: "structure" | "summary",
  port: WorkbookPort,
  options: CommandOptions,
): Promise<CommandOutcome<Done>> {
  const looked = await lookAt(port, options);
  if (!looked.ok) return looked;
  const stands = looked.value;
  if (stands.plan.actions.length === 0) return { ok: false, failure: NOTHING_RECOGNISED };
  const changes = finish(proposal(command, stands, options.wordsFor(languageOfSheets(stands))));
  const applied = await applyChanges(port, changes, options.progress);
  return applied.ok ? { ok: true, value: { review: stands, changes, applied: applied.value } } : applied;
}
