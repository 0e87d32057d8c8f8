import type { CaseEvent } from "../schools/caseEvents";
import type { NextStepKind } from "../schools/nextStep";
import type { SchoolPosition } from "../schools/position";
import type { SchoolPaper } from "./packWords";
import type { SchoolFiguresWords } from "./schoolFiguresWords";

/** What the place of the schools says: who needs attention, and one school's case. */
export interface PaneSchoolsWords {
  readonly title: (count: number) => string;
  /** How many are Red, of all. */
  readonly red: (count: number, all: number) => string;
  /** How many are in deficit of those with a balance, `known` of `all`. */
  readonly inDeficit: (count: number, known: number, all: number) => string;
  readonly latest: string;
  /** What the deficits add up to, and what all balances do. */
  readonly inDeficits: (amount: string) => string;
  readonly together: (amount: string) => string;
  /** How many totals the sources give, and how many of them their schools do not add up to (M12). */
  readonly reconciled: (totals: number, broken: number) => string;
  readonly deficit: (amount: string) => string;
  readonly surplus: (amount: string) => string;
  /** Neither a surplus nor a deficit. */
  readonly balanced: string;
  readonly noBalance: string;
  readonly positions: Readonly<Record<SchoolPosition, string>>;
  readonly asAt: (day: string) => string;
  readonly filters: Readonly<
    Record<"label" | "phase" | "position" | "rating" | "step" | "unknown" | "noStep" | "clear", string>
  > & { readonly shown: (count: number) => string; readonly none: string };
  readonly nothingToDo: (count: number) => string;
  readonly startWith: (school: string) => string;
  readonly comingUp: string;
  /** Which of the two sheets the board's papers have, and the way to choose. */
  readonly papers: {
    readonly title: string;
    readonly built: (built: readonly SchoolPaper[]) => string;
    readonly choose: string;
  };
  readonly tables: string;
  readonly table: (rows: number) => string;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly toTables: string;
  readonly case: SchoolCaseWords;
  readonly figures: SchoolFiguresWords;
}

export interface SchoolCaseWords {
  readonly gone: string;
  readonly aliases: (names: string) => string;
  readonly ladder: string;
  readonly notYet: string;
  readonly next: Readonly<Record<NextStepKind, string>>;
  readonly nothingNext: string;
  readonly by: (day: string) => string;
  readonly late: (days: number) => string;
  readonly waiting: (days: number) => string;
  readonly management: (missing: readonly string[]) => string;
  readonly managementPoints: Readonly<
    Record<"budget set late" | "no forecast" | "outturn off the budget" | "no audit opinion", string>
  >;
  readonly facts: string;
  readonly checks: string;
  readonly balances: BalanceWords;
  readonly whatIf: WhatIfWords;
  readonly record: RecordWords;
  readonly showInSheet: string;
}

export interface BalanceWords {
  readonly title: string;
  readonly none: string;
  readonly chart: (figures: readonly string[]) => string;
  readonly year: string;
  readonly balance: string;
  readonly plan: (isAccepted: boolean) => string;
  readonly difference: string;
  readonly whatIf: string;
  readonly actual: string;
  readonly forecast: string;
  /** "2018/19". */
  readonly ofYear: (year: number) => string;
  /** "−612k", over a bar. */
  readonly exact: string;
}

export interface WhatIfWords {
  readonly title: string;
  readonly amount: string;
  readonly unreadable: string;
  readonly cleared: (day: string, left: string) => string;
  readonly short: (short: string, day: string, needed: string) => string;
  readonly clearsAnyway: (day: string) => string;
  readonly use: (needed: string) => string;
  readonly about: (firstYear: string) => string;
  readonly nothingWritten: string;
  readonly keep: (rows: number) => string;
  readonly keepAbout: string;
  readonly tooLate: (day: string) => string;
}

export interface RecordWords {
  readonly title: string;
  readonly what: string;
  readonly events: Readonly<Record<CaseEvent, string>>;
  /** The primary button: what the next step of the case is recorded as. */
  readonly next: Readonly<Record<NextStepKind, string>>;
  readonly other: string;
  readonly interventionOn: string;
  readonly dayHint: string;
  readonly readAs: (day: string) => string;
  readonly ahead: (day: string) => string;
  readonly unreadable: string;
  readonly notANumber: string;
  readonly notStated: string;
  readonly note: string;
  readonly name: string;
  readonly save: string;
  readonly cancel: string;
  readonly nothing: string;
  readonly noName: string;
  readonly about: string;
  readonly needsTables: string;
  readonly toTables: string;
}
