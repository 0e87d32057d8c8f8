import {
  addDays,
  addMonths,
  calendarDate,
  lastDayOfMonth,
  monthOf,
  weekday,
  yearOf,
  type CalendarDate,
} from "../../calendar/calendarDate";
import type { DaySpan } from "../../calendar/schoolCalendar";
import { numberAt, skipWords, wordAt, type DateUnit, type Scan } from "./dateUnit";
import { monthOfWord } from "./dateWords";

const MONTH = new Set(["month", "mis", "fis"]);
const WEEK = new Set(["week", "wythnos"]);
const NEXT = new Set(["next", "following", "nesaf", "canlynol"]);
const THIS = new Set(["this", "same", "current", "calendar", "hwn", "hon", "presennol"]);
const DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["heddiw", 0],
  ["tomorrow", 1],
  ["yfory", 1],
]);
const FRIDAY = 5;

/**
 * "The end of the month", "this month", "next week", "diwedd y mis nesaf", "today": the one in which the row was raised or begun, or
 * the one behind it. Where no such day is known it says nothing (D23).
 */
export function readOwnTime(scan: Scan, at: number, isEdge: boolean): DateUnit | null {
  const { begun } = scan;
  const later = DAYS.get(wordAt(scan, at));
  if (later !== undefined && begun !== null) return counted(spanOfDay(addDays(begun, later)), "day", at + 1);
  const named = skipWords(scan, behindLead(scan, at), THIS);
  const nameAt = NEXT.has(wordAt(scan, named)) ? named + 1 : named;
  const name = wordAt(scan, nameAt);
  if (!isName(name) || begun === null) return null;
  const behind = wordAt(scan, nameAt + 1);
  const [isNext, isThis] = [NEXT, THIS].map((words) => words.has(wordAt(scan, nameAt - 1)) || words.has(behind));
  const isEnd = isEdge || behind === "end";
  if (!isNext && !isThis && !isEnd) return null;
  const next = NEXT.has(behind) || THIS.has(behind) ? nameAt + 2 : nameAt + 1;
  // "The end of month 6", "diwedd mis Medi" name their own.
  if (numberAt(scan, next) ?? monthOfWord(wordAt(scan, next))) return null;
  return MONTH.has(name)
    ? counted(monthAround(begun, isNext ? 1 : 0), "month", next)
    : counted(weekAround(begun, isNext ? 1 : 0), "week", next);
}

const counted = (span: DaySpan, precision: DateUnit["precision"], next: number): DateUnit => ({
  rule: "D23",
  precision,
  year: yearOf(span.last),
  yearInferred: true,
  counted: true,
  spans: () => [span],
  next,
});
const spanOfDay = (day: CalendarDate): DaySpan => ({ first: day, last: day });

/** "Mis" and "nesaf" are passed over in front of a month's name, and stand alone here. */
function behindLead(scan: Scan, at: number): number {
  const before = NEXT.has(wordAt(scan, at - 1)) || THIS.has(wordAt(scan, at - 1)) ? at - 1 : at;
  return isName(wordAt(scan, before - 1)) ? before - 1 : at;
}

const isName = (word: string): boolean => MONTH.has(word) || WEEK.has(word);

function monthAround(day: CalendarDate, later: number): DaySpan {
  const first = calendarDate(yearOf(day), monthOf(day), 1) ?? day;
  const begins = addMonths(first, later);
  return { first: begins, last: lastDayOfMonth(yearOf(begins), monthOf(begins)) };
}

/** Monday to Friday; what is raised at a weekend is for the week behind it. */
function weekAround(day: CalendarDate, later: number): DaySpan {
  const friday = addDays(day, ((FRIDAY - weekday(day) + 7) % 7) + 7 * later);
  return { first: addDays(friday, 1 - FRIDAY), last: friday };
}
