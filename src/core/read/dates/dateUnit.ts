import { yearOf, type CalendarDate } from "../../calendar/calendarDate";
import type { DaySpan } from "../../calendar/schoolCalendar";
import type { DateColumn, PlanDates } from "../dateColumn";
import type { DatePrecision } from "../readings";
import type { DateToken } from "./dateTokens";

/** What a pattern sees: the cell's tokens, its column and plan, and the day from which years are inferred. */
export interface Scan {
  readonly tokens: readonly DateToken[];
  /** Its words and numbers with single blanks between, without marks: what whole-cell phrases are compared with. */
  readonly plain: string;
  readonly column: DateColumn;
  readonly plan: PlanDates;
  readonly from: CalendarDate | null;
  /** The row's own start. */
  readonly fromRow: CalendarDate | null;
  /** The row's own start, the day it was raised, or that of the meeting that agreed it. */
  readonly begun: CalendarDate | null;
  readonly lastUpdated: CalendarDate | null;
}

/** One calendar expression: a day, a month, a term, a quarter, a year. Its year may be missing. */
export interface DateUnit {
  readonly rule: string;
  readonly precision: DatePrecision;
  /** The year to give to `spans`; null when the text has none. */
  readonly year: number | null;
  /** The year stands in other words ("next year"): basis "year inferred" although it is known. */
  readonly yearInferred?: boolean;
  /** It is counted from the row's own day ("by the end of the month"): basis "relative". */
  readonly counted?: true;
  /** "the following year": one more than the first point of a range. */
  readonly followingYear?: boolean;
  /** "next term": the first that begins after the inferring start, not the one that it lies in. */
  readonly afterStart?: boolean;
  /** What the point before it is, seen from here: of "2019-22" the first year is a financial year, too. */
  readonly ofYears?: DateUnit;
  /** Of a half term: the time up to its holiday, and the first day after it (D8). */
  readonly holiday?: () => { readonly until: DateUnit; readonly after: DateUnit };
  /** Its day is the one before what it names ("Easter"), so that "before" changes nothing (D14). */
  readonly isDayBefore?: true;
  /** Of a term: its half term, which "mid-term" means. */
  readonly middle?: () => DateUnit;
  /** The days it stands for in a year; none when there is no such day (D20). */
  readonly spans: (year: number) => readonly DaySpan[];
  /** The other reading of what fits both ways (D4), which may have a third beside it: F12. */
  readonly otherwise?: DateUnit;
  /** Figures that are a day only where nothing else stands in the cell: "30.9", but not "version 30.9" (D5). */
  readonly loose?: true;
  /** Nothing decides between this reading and the other (D6). */
  readonly undecided?: boolean;
  /** Index of the first token behind it. */
  readonly next: number;
}

/** Reads an expression that begins at a token; null when none of its kind does. */
export type UnitReader = (scan: Scan, at: number) => DateUnit | null;

export interface ResolvedUnit extends DaySpan {
  readonly inferred: boolean;
}

/** Why a unit has no day: there is no such day (D20), or nothing tells its year. */
export type Unresolved = "impossible" | "no-year";

/**
 * The days of a unit. A missing year is that of the first such days that end on or after the inferring start (D12): of
 * "December" in a plan that began on 18 November 2019, December 2019.
 */
export function resolveUnit(unit: DateUnit, from: CalendarDate | null): ResolvedUnit | Unresolved {
  if (unit.year !== null) {
    const span = unit.spans(unit.year)[0];
    return span ? { first: span.first, last: span.last, inferred: unit.yearInferred === true } : "impossible";
  }
  if (from === null) return "no-year";
  // A financial year begins in the year before; 29 February comes back after eight years at the latest.
  for (let year = yearOf(from) - 1; year <= yearOf(from) + 8; year++) {
    const days = unit.spans(year);
    const spans = days.length < 2 ? days : [...days].sort((a, b) => (a.last < b.last ? -1 : 1));
    const span = spans.find((candidate) => (unit.afterStart ? candidate.first > from : candidate.last >= from));
    if (span) return { first: span.first, last: span.last, inferred: true };
  }
  return "impossible";
}

/** The first reader that reads something decides. */
export function firstUnit(readers: readonly UnitReader[], scan: Scan, at: number): DateUnit | null {
  for (const read of readers) {
    const unit = read(scan, at);
    if (unit) return unit;
  }
  return null;
}

export const wordAt = (scan: Scan, at: number): string => {
  const token = scan.tokens[at];
  return token?.kind === "word" ? token.text : "";
};

export const isMark = (scan: Scan, at: number, marks: string): boolean => {
  const token = scan.tokens[at];
  return token?.kind === "mark" && marks.includes(token.text);
};

/** A plain number without an ordinal ending, or null. */
export const numberAt = (scan: Scan, at: number): DateToken | null => {
  const token = scan.tokens[at];
  return token?.kind === "number" && token.ending === "" ? token : null;
};

/** Skips tokens while their word is one of the set. */
export function skipWords(scan: Scan, at: number, words: ReadonlySet<string>): number {
  let index = at;
  while (words.has(wordAt(scan, index))) index++;
  return index;
}
