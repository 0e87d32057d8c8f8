import type { CalendarDate } from "../calendar/calendarDate";
import type { Pounds } from "../money/pounds";
import type { BalanceFigure, BalanceKind } from "../read/schoolFigures";
import type { Phase, TotalOf } from "../read/schoolWords";
import type { CellPlace } from "../snapshot/address";

/** The days of a school's case: licence, budget, notices, recovery plan and meetings (M7, M8, M9, M16). */
export const SCHOOL_DAYS = [
  "licenceFrom",
  "licenceUntil",
  "budgetSetOn",
  "forecastInOn",
  "noticeOfConcern",
  "warningNotice",
  "complianceEnds",
  "compliedOn",
  "noticeWithdrawn",
  "planAskedFor",
  "planDue",
  "planSubmitted",
  "planAccepted",
  "lastMeeting",
  "nextMeeting",
] as const;
export type SchoolDay = (typeof SCHOOL_DAYS)[number];

/** What a row says in words about a school's case. */
export const SCHOOL_TEXTS = ["auditOpinion", "grounds", "actionRequired"] as const;
export type SchoolText = (typeof SCHOOL_TEXTS)[number];

/** A school that is followed under recommendation 5, as its rows say: one school once, whatever tables it stands in (M4). */
export interface School
  extends Readonly<Record<SchoolDay, CalendarDate | null>>, Readonly<Record<SchoolText, string | null>> {
  /** By which its balances and steps know it: the number, or the name where it has none. */
  readonly key: string;
  /** Where it stands first, and all places. */
  readonly place: CellPlace;
  readonly places: readonly CellPlace[];
  /** "4901": the authority's own number, or null. */
  readonly number: string | null;
  readonly school: string;
  /** The other names, in whichever language. */
  readonly aliases: readonly string[];
  /** As written; the phase it means, null where the words name none. */
  readonly phase: string | null;
  readonly phaseMeant: Phase | null;
  readonly language: string | null;
  /** What the plan says of its licence; null where it says nothing of licences at all (M5). */
  readonly licence: "licensed" | "unlicensed" | null;
  readonly recoveryYears: number | null;
  /** It was Red in the papers before, as PlanSchools has it since papers were built (M13). */
  readonly wasRed: boolean;
}

/** A school's figures of one financial year and kind (M1); money in pence. */
export interface SchoolBalance extends Readonly<Record<BalanceFigure, Pounds | null>> {
  readonly place: CellPlace;
  /** The school it is of. */
  readonly schoolKey: string;
  readonly number: string | null;
  readonly school: string;
  /** "2018-19"; null where nothing says it. */
  readonly year: string | null;
  readonly kind: BalanceKind;
  readonly asAt: CalendarDate | null;
  /** To how many pence its figures are given, the coarsest of them: 1 for pounds and pence, 100,000 for "£'000". */
  readonly roundedTo: number;
  /** Those that are given more finely than that: "91,238.50" beside "£12k". */
  readonly finer?: Readonly<Partial<Record<BalanceFigure, number>>>;
}

/** To how many pence one figure of a balance is given. */
export const roundingOf = (
  { finer, roundedTo }: Pick<SchoolBalance, "finer" | "roundedTo">,
  figure: BalanceFigure,
): number => finer?.[figure] ?? roundedTo;

/** The ladder of action, from the first rung up (M17). */
export const RUNGS = [
  "asked for a plan",
  "plan in",
  "plan accepted",
  "monitored",
  "notice of concern",
  "warning notice",
  "compliance period",
  "intervention",
] as const;
export type Rung = (typeof RUNGS)[number];

/** A line of the log of what the council has done (PlanSchoolSteps). */
export interface LoggedStep {
  readonly schoolKey: string;
  readonly rung: Rung;
  readonly on: CalendarDate;
  readonly note: string | null;
  readonly by: string | null;
}

/** A total that a source states, and the schools it is of: never added to them (M12). */
export interface SchoolTotal {
  readonly place: CellPlace;
  readonly of: TotalOf;
  readonly figure: BalanceFigure;
  readonly year: string | null;
  readonly kind: BalanceKind;
  readonly amount: Pounds;
  readonly roundedTo: number;
  /** The balances that it is the total of, by their place in the plan's list. */
  readonly balances: readonly SchoolBalance[];
}

/** What somebody must look at in the reading of schools. */
export type SchoolDoubt =
  /** A spelling close to a school's, taken for it. */
  | { readonly code: "name-taken-for"; readonly place: CellPlace; readonly text: string; readonly school: string }
  /** One name, two numbers: two schools meanwhile. */
  | {
      readonly code: "two-numbers";
      readonly place: CellPlace;
      readonly text: string;
      readonly numbers: readonly string[];
    }
  /** A name close to two schools', and a school of its own meanwhile. */
  | {
      readonly code: "name-fits-two";
      readonly place: CellPlace;
      readonly text: string;
      readonly schools: readonly string[];
    }
  /** Balances in a table of ours under a number that no school has. */
  | { readonly code: "no-such-school"; readonly place: CellPlace; readonly text: string }
  /** Figures in a table of ours that say no kind, and ones that may be in thousands. */
  | { readonly code: "no-kind" | "maybe-thousands"; readonly place: CellPlace; readonly text: string }
  | { readonly code: "amount-unreadable"; readonly place: CellPlace; readonly text: string }
  /** "1.234" may be thousands, or pounds and pence. */
  | { readonly code: "decimal-mark"; readonly place: CellPlace; readonly text: string }
  /** Amounts whose heading, or row, names no financial year. */
  | { readonly code: "no-year"; readonly place: CellPlace; readonly text: string }
  /** "FY 2020": taken as the year that ends then. */
  | { readonly code: "year-doubtful"; readonly place: CellPlace; readonly text: string; readonly year: string }
  /** Figures under "Deficit" that are all without a minus: taken as deficits. */
  | { readonly code: "deficits-without-sign"; readonly place: CellPlace; readonly text: string };

/** The schools of a workbook with their figures. */
export interface SchoolRegister {
  readonly schools: readonly School[];
  readonly balances: readonly SchoolBalance[];
  readonly totals: readonly SchoolTotal[];
  readonly doubts: readonly SchoolDoubt[];
}

/** " (£1,000)" behind the source of a figure that a file gave in thousands; nothing behind one that it gave to the penny. */
export const roundingText = (roundedTo: number): string =>
  roundedTo < 100 ? "" : ` (£${(roundedTo / 100).toLocaleString("en-GB")})`;

/** To how many pence the figures of a source are given, as `roundingText` wrote it: 1 where it says nothing. */
export function roundingIn(source: string): number {
  const pounds = / \(£([\d,]+)\)$/.exec(source)?.[1];
  return pounds === undefined ? 1 : 100 * Number(pounds.replaceAll(",", ""));
}
