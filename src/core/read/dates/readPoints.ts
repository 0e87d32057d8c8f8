import { addDays, calendarDate, monthOf, yearOf, type CalendarDate } from "../../calendar/calendarDate";
import { daysBetween } from "../../calendar/calendarDate";
import type { DaySpan } from "../../calendar/schoolCalendar";
import { firstUnit, isMark, skipWords, wordAt, type DateUnit, type Scan, type UnitReader } from "./dateUnit";
import type { DateToken } from "./dateTokens";
import { OF_WORDS } from "./dateWords";
import { readThreeFigures, readTwoFigures } from "./readFigures";
import { readDayMonth, readMonth, readMonthDay, readWeekdayFigures } from "./readMonthNames";
import { readPeriod, readQuarter } from "./readQuarters";
import { readAnyTerm, readEaster, readHalfTerm, readHalfTermOfMonth, readTerm } from "./readTerms";
import { readWeek } from "./readWeeks";
import { readBareYear, readNamedYearUnit } from "./readYears";

/** By what stands first, in this order: what is more particular goes before what would read a part of it. */
const UNITS: Readonly<Record<DateToken["kind"], readonly UnitReader[]>> = {
  number: [
    readThreeFigures,
    readDayMonth,
    readQuarter,
    readPeriod,
    readHalfTerm,
    readTerm,
    readBareYear,
    readTwoFigures,
  ],
  word: [
    readWeek,
    readWeekdayFigures,
    readDayMonth,
    readHalfTermOfMonth,
    readMonthDay,
    readQuarter,
    readPeriod,
    readHalfTerm,
    readTerm,
    readEaster,
    readNamedYearUnit,
    readMonth,
    readAnyTerm,
  ],
  // An apostrophe before a year of two figures.
  mark: [readQuarter, readPeriod, readBareYear],
};
const TOWARDS = new Set(["towards", "the"]);

type Edge = "start" | "early" | "mid" | "end";

const EDGES: ReadonlyMap<string, Edge> = new Map([
  ...["end", "late", "diwedd", "ddiwedd", "close", "latter"].map((word) => [word, "end"] as const),
  ...["start", "beginning", "dechrau", "ddechrau"].map((word) => [word, "start"] as const),
  ...["mid", "middle", "canol", "ganol"].map((word) => [word, "mid"] as const),
  ...["early", "gynnar"].map((word) => [word, "early"] as const),
]);
const BEFORE = new Set(["before", "prior", "ahead", "advance", "cyn"]);
const EDGE_FILLERS = new Set([...OF_WORDS, "to", "new", "next", "part", "ym", "yn", "yng", "towards"]);

/** "start of March" is an edge, "will start 24 January" is not (D19). */
function edgeAt(scan: Scan, at: number): Edge | undefined {
  if (wordAt(scan, at + 1) === "day" && wordAt(scan, at + 2) === "of") {
    if (wordAt(scan, at) === "last") return "end";
    if (wordAt(scan, at) === "first") return "start";
  }
  const edge = EDGES.get(wordAt(scan, at));
  const verb = ["start", "beginning"].includes(wordAt(scan, at)) && wordAt(scan, at + 1) !== "of";
  return verb ? undefined : edge;
}

/** "last March": the latest that ended before the inferring start. */
function lastBefore(unit: DateUnit, from: CalendarDate | null): DateUnit {
  if (unit.year !== null || from === null) return unit;
  const years = [yearOf(from) + 1, yearOf(from), yearOf(from) - 1, yearOf(from) - 2];
  const year = years.find((candidate) => unit.spans(candidate).some((span) => span.last < from));
  return year === undefined ? unit : { ...unit, year, yearInferred: true };
}

/** The day of a period that an edge names: mid is the 15th of a month, early its 10th (D7). */
function edgeDay(span: DaySpan, edge: Edge): CalendarDate {
  if (edge === "start") return span.first;
  if (edge === "end") return span.last;
  const length = daysBetween(span.first, span.last);
  if (length <= 31) return calendarDate(yearOf(span.first), monthOf(span.first), edge === "mid" ? 15 : 10) ?? span.last;
  return addDays(span.first, Math.floor(edge === "mid" ? length / 2 : length / 3));
}

/**
 * One point in time with what stands before it: "end of March 2020", "before 1 May", "mid-Feb". An edge makes a day of a
 * period; "before the end of X" is the last day of X, and "before X" the day before X (D7).
 */
export function readPoint(scan: Scan, at: number): DateUnit | null {
  let index = at;
  const before = BEFORE.has(wordAt(scan, index));
  if (before) index = skipWords(scan, index + 1, EDGE_FILLERS);
  const towards = skipWords(scan, index, TOWARDS);
  const edge = edgeAt(scan, towards);
  if (edge) {
    index = wordAt(scan, towards + 1) === "day" ? towards + 2 : towards + 1;
    if (isMark(scan, index, "-")) index++;
    index = skipWords(scan, index, EDGE_FILLERS);
  }
  const last = wordAt(scan, index) === "last";
  const from = last ? index + 1 : index;
  const begin = scan.tokens[from];
  const found = begin ? firstUnit(UNITS[begin.kind], scan, from) : null;
  if (!found) return null;
  const unit = last ? lastBefore(found, scan.from) : found;
  // "Summer term end", but not "Jan 2020 End: March 2021".
  const trailingEnd =
    !edge && wordAt(scan, unit.next) === "end" && unit.precision !== "day" && !isMark(scan, unit.next + 1, ":-");
  const whole = trailingEnd ? { ...unit, next: unit.next + 1 } : unit;
  return withEdge(whole, trailingEnd ? "end" : edge, before && whole.endsAtHoliday !== true);
}

function withEdge(unit: DateUnit, edge: Edge | undefined, before: boolean): DateUnit {
  if (!edge && !before) return unit;
  const { otherwise, ...plain } = unit;
  const spans: DateUnit["spans"] = (year) =>
    unit.spans(year).map((span) => {
      const day = edge ? edgeDay(span, edge) : span.first;
      const kept = before && edge !== "end" ? addDays(day, -1) : day;
      return { first: kept, last: kept };
    });
  return {
    ...plain,
    ...(otherwise ? { otherwise: withEdge(otherwise, edge, before) } : {}),
    rule: "D7",
    precision: "day",
    spans,
  };
}
