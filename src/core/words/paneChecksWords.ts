import type { FixesWords } from "./fixesWords";

/** What somebody has to do about a finding: findings of several codes can ask for the same. */
export const CHECK_GROUPS = [
  "name-person",
  "choose-person",
  "match-owner",
  "who-leads",
  "enter-due",
  "choose-date",
  "confirm-date",
  "last-day",
  "several-days",
  "review-date",
  "order-of-days",
  "far-day",
  "working-day",
  "after-key-date",
  "overdue",
  "re-dated",
  "move-agreed",
  "start",
  "completion-day",
  "evidence",
  "agree",
  "status",
  "update",
  "claim",
  "number",
  "duplicate",
  "recommendation",
  "no-actions",
  "measure",
  "percent",
  "struck-out",
  "formula",
  "for-formulas",
  "load",
  "override",
  "column",
  "own-table",
  "source",
  "correction",
  "term",
  "setting",
  "school-figures",
  "school-deficit",
  "school-surplus",
  "set-aside",
] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

export interface PaneChecksWords {
  readonly title: string;
  readonly search: string;
  readonly owner: string;
  readonly recommendation: string;
  readonly all: string;
  readonly errors: (count: number) => string;
  readonly setAside: (count: number) => string;
  /** Over the reason that is typed in the register. */
  readonly because: string;
  readonly noReason: string;
  readonly by: (name: string) => string;
  readonly noName: string;
  readonly showRegister: string;
  readonly column: ColumnWords;
  readonly inTheCell: string;
  readonly needsDecision: string;
  /** Said once a filter has been set: "11 shown". */
  readonly shown: (count: number) => string;
  readonly noneShown: string;
  readonly clear: string;
  readonly none: string;
  readonly noneNext: string;
  readonly notStructured: string;
  /** Before there are tables of ours that anything could be written into. */
  readonly needsTables: string;
  readonly toTables: string;
  readonly start: (group: string) => string;
  readonly signs: string;
  readonly goTo: (place: string) => string;
  readonly wholePlan: string;
  readonly now: string;
  readonly willBe: string;
  readonly empty: string;
  readonly accept: string;
  readonly acceptThese: (count: number) => string;
  readonly acceptAll: (count: number) => string;
  /** The answer is written into other cells with the same words, too. */
  readonly alsoSame: (cells: number, text: string) => string;
  readonly tickFirst: string;
  readonly tickAbout: string;
  readonly chooseFix: string;
  /** More answers than three are in a list. */
  readonly anotherFix: string;
  readonly chooseAnother: string;
  /** What becomes of our tables. */
  readonly mended: string;
  /** What a fix does to the ratings. */
  readonly ratings: FixesWords;
  readonly aside: AsideWords;
  readonly toDo: string;
  readonly openAction: (id: string) => string;
  readonly skip: string;
  /** What each key of the card does, of those whose buttons it has. */
  readonly keys: (has: Readonly<Record<"accept" | "all" | "aside", boolean>>) => string;
  readonly nextHere: string;
  readonly otherGroups: string;
  readonly more: (count: number) => string;
}

/** A column of a table of ours that has another heading now. */
export interface ColumnWords {
  readonly ask: string;
  readonly is: (heading: string) => string;
  readonly becomes: (heading: string, fits: number, of: number) => string;
  readonly own: string;
  readonly ownAbout: string;
  readonly another: string;
  readonly chooseOne: string;
  readonly use: string;
  readonly pickFirst: string;
}

/** The form in which a check is set aside. */
export interface AsideWords {
  readonly open: string;
  readonly title: string;
  readonly about: string;
  readonly why: string;
  readonly reasons: readonly string[];
  readonly ownWords: string;
  readonly name: string;
  /** Over the box for the day from which it is open again. */
  readonly lookAgain: string;
  readonly until: (day: string) => string;
  /** Why a check that was set aside is open again. */
  readonly wasUntil: (day: string) => string;
  readonly notAhead: (day: string) => string;
  readonly same: (count: number) => string;
  readonly do: string;
  readonly cancel: string;
  readonly sayWhy: string;
  readonly again: string;
}
