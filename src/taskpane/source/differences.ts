import { choiceFor, isPlain, type RefreshChoice } from "../../core/plan/sourceChoices";
import { sourceSeen, type SourceDifference } from "../../core/plan/sourceDifference";

export type Changed = Extract<SourceDifference, { kind: "changed" }>;
/** What can be chosen for; a sheet or a column that cannot be read is settled elsewhere. */
export type Choosable = Exclude<SourceDifference, { kind: "sheet" | "column" }>;
/** Bring it over, keep what our table says, or leave it open. */
export type Settled = "take" | "keep" | "later";

export interface Sections {
  readonly conflicts: readonly Changed[];
  readonly changed: readonly Choosable[];
  readonly added: readonly Choosable[];
  readonly gone: readonly Choosable[];
}

/** The differences by what is to be chosen. */
export const sectionsOf = (differences: readonly SourceDifference[]): Sections => ({
  conflicts: differences.filter((one): one is Changed => one.kind === "changed" && one.isConflict),
  changed: differences.filter((one): one is Changed => one.kind === "changed" && !one.isConflict),
  added: differences.filter((one): one is Choosable => one.kind === "new"),
  gone: differences.filter((one): one is Choosable => one.kind === "gone" && !one.isKept),
});

/** What is chosen before anybody chose: nothing in a conflict. */
export const settledAtFirst = (one: SourceDifference): Settled =>
  isPlain(one) ? "take" : one.kind === "gone" ? "keep" : "later";

/** Names a difference as it was seen: of one that changes meanwhile nothing is chosen yet. */
export function keyOf(one: Choosable): string {
  switch (one.kind) {
    case "changed":
      return JSON.stringify([one.of, one.row.knownAs, one.field, one.now, one.table]);
    case "new":
      return JSON.stringify([one.of, sourceSeen(one.source)]);
    case "gone":
      return JSON.stringify([one.of, one.row.knownAs, "gone"]);
  }
}

/** What the step is asked for. */
export const choicesOf = (shown: readonly Choosable[], howOf: (one: Choosable) => Settled): readonly RefreshChoice[] =>
  shown.flatMap((one) => {
    const how = howOf(one);
    return how === "later" ? [] : (choiceFor(one, how === "take") ?? []);
  });
