import type { LadderCounts, PhaseLine, SchoolTrend, WaitsFor } from "../report/schoolsReport";
import type { ManagementPoint } from "../schools/financialManagement";
import type { SchoolPosition } from "../schools/position";

/** What the sheet about the schools says of all of them. */
export interface SchoolsInDeficit {
  readonly deficits: number;
  readonly known: number;
  /** "£1,149,240": what the deficits add up to, without a sign. */
  readonly total: string;
  /** "31 March 2019". */
  readonly day: string;
  /** Whether all latest actual balances are of that day. */
  readonly isOfAll: boolean;
}

export interface SchoolsExpected {
  readonly schools: number;
  readonly deficits: number;
  readonly total: string;
  readonly day: string;
}

export interface SchoolsRated {
  readonly all: number;
  readonly red: number;
  readonly amber: number;
  readonly green: number;
  readonly grey: number;
}

/** What has moved since the paper of a day. */
export interface SchoolsMoved {
  readonly day: string;
  readonly worse: number;
  readonly better: number;
  readonly added: number;
  readonly gone: number;
  readonly deficits: string;
  readonly deficitsThen: string;
}

/** The words of the papers about the schools (M11, M12, M17, B12). */
export interface SchoolPapersWords {
  readonly sheet: string;
  readonly sheetWithoutNames: string;
  readonly titleWithoutNames: string;
  readonly about: (amount: string) => string;
  /** Of an amount that is rounded to nothing. */
  readonly under: (amount: string) => string;
  readonly deficits: (figures: SchoolsInDeficit) => string;
  readonly noBalances: (schools: number) => string;
  readonly expected: (figures: SchoolsExpected) => string;
  readonly ratings: (figures: SchoolsRated) => string;
  readonly lines: string;
  readonly heads: Readonly<Record<SchoolHeading, string>>;
  /** The heading of a year's balances: "2019", "2020 forecast", "2020 some forecast". */
  readonly year: (year: string, forecasts: "all" | "some" | "none") => string;
  /** "School A". */
  readonly lettered: (letter: string) => string;
  readonly positions: Readonly<Record<SchoolPosition, string>>;
  readonly trend: (trend: SchoolTrend) => string;
  /** What a school's small chart shows, in thousands of pounds. */
  readonly chart: (
    school: string,
    balances: readonly { readonly year: string; readonly amount: number; readonly isForecast: boolean }[],
  ) => string;
  readonly notListed: (figures: { readonly more: number; readonly others: number }) => string;
  readonly totals: (day: string, isOfAll: boolean) => string;
  readonly phases: (line: PhaseLine["phases"]) => string;
  readonly allSchools: string;
  readonly reconciled: (totals: number, broken: number) => string;
  readonly countedAs: (counts: { readonly notStated: number; readonly noBalance: number }) => string;
  /** Under a table that holds only the first. */
  readonly cutShort: (more: number) => string;
  readonly rounded: string;
  readonly surplus: string;
  /** Surpluses at or over their limit, of how many, and what they add up to where that may be said (M11). */
  readonly overLimit: (figures: {
    readonly over: number;
    readonly surpluses: number;
    readonly total: string | null;
  }) => string;
  readonly ladder: string;
  readonly waits: Readonly<Record<WaitsFor, string>>;
  readonly concern: (day: string) => string;
  readonly warning: (day: string) => string;
  readonly met: (last: string | null, next: string | null) => string;
  readonly ladderCounts: (counts: LadderCounts) => string;
  readonly withoutNames: string;
  readonly noMoves: string;
  readonly movesHeading: (day: string) => string;
  readonly moves: (moved: SchoolsMoved) => string;
  readonly sameRating: string;
  readonly wasRated: (rating: string) => string;
  readonly management: string;
  readonly managementCounts: (counts: Record<"red" | "amber" | "green" | "all", number>) => string;
  /** What is missing, and of how many schools. */
  readonly managementLacking: (lacking: readonly (readonly [ManagementPoint, number])[]) => string;
  readonly missing: string;
  readonly there: string;
  /** How the outturn lies to the budget that was set. */
  readonly outturns: Readonly<Record<"off" | "near", string>>;
}

export type SchoolHeading =
  | "number"
  | "name"
  | "school"
  | "position"
  | "trend"
  | "phase"
  | "schools"
  | "surpluses"
  | "surplusPounds"
  | "licensed"
  | "licensedPounds"
  | "unlicensed"
  | "unlicensedPounds"
  | "net"
  | "limitPounds"
  | "waits"
  | "planDue"
  | "planIn"
  | "accepted"
  | "licenceEnds"
  | "notice"
  | "met"
  | "wasRated"
  | "then"
  | "now"
  | "change"
  | "budgetSet"
  | "forecastIn"
  | "outturn"
  | "audit";
