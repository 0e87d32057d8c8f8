import { calendarDate, lastDayOfMonth, yearOf, type CalendarDate } from "../../calendar/calendarDate";
import { financialYearSpan } from "../../calendar/financialCalendar";
import { schoolYearSpan, type DaySpan } from "../../calendar/schoolCalendar";
import { isMark, numberAt, skipWords, wordAt, type DateUnit, type Scan } from "./dateUnit";
import type { DateToken } from "./dateTokens";
import { monthOfWord } from "./dateWords";

const OF_FOR = new Set(["of", "for"]);

/** Marks that may join a unit and its year: "Q1/2020", "Summer.2020" (D9). */
export const BEFORE_YEAR = "-,:/._|\\";

const THE_OF = new Set(["the", "of"]);

/** 00-49 are 2000s, 50-99 are 1900s (D22). */
export const fullYear = (twoFigures: number): number => twoFigures + (twoFigures < 50 ? 2000 : 1900);

/** The year that a number of four figures is, 1900 to 2099; null for anything else. */
export function fourFigureYear(token: DateToken | null): number | null {
  const isYear = token !== null && token.text.length === 4 && token.value >= 1900 && token.value <= 2099;
  return isYear ? token.value : null;
}

export interface WrittenYear {
  /** The calendar year, or the one in which a double year begins. */
  readonly year: number;
  /** "2019/20": a financial or school year, not a calendar year. */
  readonly double: boolean;
  readonly next: number;
}

/** Reads "2020", "2019/20", "2019-2020" and, where it may only be a year, "20", "'20" and "19/20". */
export function readWrittenYear(scan: Scan, at: number, twoFigures: boolean): WrittenYear | null {
  const start = isMark(scan, at, "'") ? at + 1 : at;
  const first = numberAt(scan, start);
  if (!first) return null;
  const four = fourFigureYear(first);
  if (four === null && !(twoFigures && first.text.length === 2)) return null;
  const year = four ?? fullYear(first.value);
  const double = readSecondYear(scan, start + 1, year);
  if (double !== null) return { year, double: true, next: double };
  // "10:30" is a time of day, "12.5" no year.
  if (four === null && isMark(scan, start + 1, ":.") && numberAt(scan, start + 2)) return null;
  return { year, double: false, next: start + 1 };
}

function readSecondYear(scan: Scan, at: number, year: number): number | null {
  const second = numberAt(scan, at + 1);
  if (!isMark(scan, at, "/-") || !second) return null;
  const follows =
    (second.text.length === 4 && second.value === year + 1) ||
    (second.text.length === 2 && second.value === (year + 1) % 100);
  return follows ? at + 2 : null;
}

/** "next year", "this year", "the following year", "last year". */
export function readNamedYear(
  scan: Scan,
  at: number,
): { readonly year: number | null; readonly following: boolean; readonly next: number } | null {
  const start = skipWords(scan, at, THE_OF);
  const shift = { next: 1, this: 0, last: -1, following: 1, current: 0 }[wordAt(scan, start)];
  if (shift !== undefined && wordAt(scan, start + 1) === "year") {
    const following = wordAt(scan, start) === "following";
    return { year: scan.from === null ? null : yearOf(scan.from) + shift, following, next: start + 2 };
  }
  if (["blwyddyn", "flwyddyn"].includes(wordAt(scan, start)) && wordAt(scan, start + 1) === "nesaf") {
    return { year: scan.from === null ? null : yearOf(scan.from) + 1, following: false, next: start + 2 };
  }
  return null;
}

export const calendarYearSpan = (year: number): DaySpan => ({
  first: calendarDate(year, 1, 1) as CalendarDate,
  last: lastDayOfMonth(year, 12),
});

const SCHOOL = new Set(["academic", "school", "academaidd", "ysgol"]);
const FINANCIAL = new Set(["financial", "fiscal", "ariannol", "budget"]);
const YEAR_WORDS = new Set(["year", "yr", "blwyddyn", "flwyddyn"]);

/** "financial year 2019/20", "academic year", "year end", "blwyddyn ariannol 2020/21", "FY20/21". */
export function readNamedYearUnit(scan: Scan, at: number): DateUnit | null {
  const named = yearName(scan, at);
  if (!named) return null;
  const school = named.school ?? scan.column.academic;
  let next = skipYearMarks(scan, skipWords(scan, named.next, OF_FOR));
  const ends = named.ends || YEAR_ENDS.has(wordAt(scan, next));
  if (named.school === null && !ends && !endsBefore(scan, at)) return null;
  if (ends && !named.ends) next++;
  next = skipYearMarks(scan, next);
  const year = readWrittenYear(scan, next, true);
  // "Year ending 31 March 2020" has its own day.
  if (ends && (year ? monthOfWord(wordAt(scan, year.next)) : monthOfWord(wordAt(scan, next))) !== null) return null;
  const span = (start: number): readonly DaySpan[] => {
    const days = school ? schoolYearSpan(scan.plan.schoolCalendar, start) : financialYearSpan(start);
    if (!days) return [];
    return [ends ? { first: days.last, last: days.last } : days];
  };
  // "FYE 2020" and "year end 2020" name the year in which it ends.
  const start = year ? (year.double || !ends ? year.year : year.year - 1) : null;
  const unit = {
    rule: "D9",
    precision: ends ? "day" : "year",
    year: start,
    spans: span,
    next: year?.next ?? next,
  } as const;
  // "FY20" may be the year that ends in 2020 or the one that begins in it.
  if (start === null || ends || year?.double !== false) return unit;
  return { ...unit, year: start - 1, undecided: true, otherwise: unit };
}

function endsBefore(scan: Scan, at: number): boolean {
  const before = [at - 1, at - 2, at - 3].map((index) => wordAt(scan, index));
  return before.some((word) => ["end", "diwedd", "ddiwedd"].includes(word));
}

const YEAR_ENDS = new Set(["end", "ending", "ended", "ends"]);

/** Marks between the words of a year and its figures: "FY/20", "year-end 2020". */
function skipYearMarks(scan: Scan, at: number): number {
  let index = at;
  while (isMark(scan, index, BEFORE_YEAR)) index++;
  return numberAt(scan, index) || YEAR_ENDS.has(wordAt(scan, index)) ? index : at;
}

interface YearName {
  readonly school: boolean | null;
  /** The name says by itself that the last day is meant: "FYE", "y/e". */
  readonly ends: boolean;
  readonly next: number;
}

const ENDINGS: readonly (readonly string[])[] = [
  ["fye"],
  ["ye"],
  ["y", "/", "e"],
  ["f", "/", "y", "/", "e"],
  ["fy", "end"],
];

function yearName(scan: Scan, at: number): YearName | null {
  const ending = ENDINGS.find((words) => words.every((word, i) => scan.tokens[at + i]?.text === word));
  // "YE" alone says too little; with its figures it is the year's end.
  if (ending && (ending[0] === "fye" || numberAt(scan, skipYearMarks(scan, at + ending.length))))
    return { school: false, ends: true, next: at + ending.length };
  const named = plainYearName(scan, at);
  return named && { ...named, ends: false };
}

function plainYearName(scan: Scan, at: number): Omit<YearName, "ends"> | null {
  const word = wordAt(scan, at);
  const after = wordAt(scan, at + 1);
  if (word === "fy") return { school: false, next: at + 1 };
  if (word === "ay") return { school: true, next: at + 1 };
  if (SCHOOL.has(word) && YEAR_WORDS.has(after)) return { school: true, next: at + 2 };
  if (FINANCIAL.has(word) && YEAR_WORDS.has(after)) return { school: false, next: at + 2 };
  if (!YEAR_WORDS.has(word)) return null;
  if (SCHOOL.has(after)) return { school: true, next: at + 2 };
  if (FINANCIAL.has(after)) return { school: false, next: at + 2 };
  return { school: null, next: at + 1 };
}

/** A year by itself: "2021" is the calendar year, "2019/20" the financial or, where the cell or column says so, the school year. */
export function readBareYear(scan: Scan, at: number): DateUnit | null {
  const written = readWrittenYear(scan, at, false) ?? doubleOnly(scan, at);
  if (!written) return null;
  const { year } = written;
  if (!written.double) {
    return { rule: "D9", precision: "year", year, spans: (y) => [calendarYearSpan(y)], next: written.next };
  }
  const behind = SCHOOL.has(wordAt(scan, written.next)) && YEAR_WORDS.has(wordAt(scan, written.next + 1));
  const school = scan.column.academic || behind;
  const spans = (start: number): readonly DaySpan[] => {
    const days = school ? schoolYearSpan(scan.plan.schoolCalendar, start) : financialYearSpan(start);
    return days ? [days] : [];
  };
  const next =
    behind || (FINANCIAL.has(wordAt(scan, written.next)) && YEAR_WORDS.has(wordAt(scan, written.next + 1)))
      ? written.next + 2
      : written.next;
  return { rule: "D9", precision: "year", year, spans, next };
}

/** "21/22": two figures each, the second one more, and no day and month. */
function doubleOnly(scan: Scan, at: number): WrittenYear | null {
  const written = readWrittenYear(scan, at, true);
  const second = numberAt(scan, at + 2);
  if (!written?.double || !second || second.value <= 12 || !isMark(scan, at + 1, "/")) return null;
  return written;
}
