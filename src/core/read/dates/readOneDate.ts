import { yearOf, type CalendarDate } from "../../calendar/calendarDate";
import { firstUnit, isMark, skipWords, wordAt, type DateUnit, type Scan, type UnitReader } from "./dateUnit";
import type { DateToken } from "./dateTokens";
import { OF_WORDS, weekdayOfWord } from "./dateWords";
import { withEdge, type Edge } from "./partOfPeriod";
import { readThreeFigures, readTwoFigures } from "./readFigures";
import { afterHour } from "./readHours";
import { readDayMonth, readMonth, readMonthDay, readWeekdayFigures } from "./readMonthNames";
import { readPeriod, readQuarter } from "./readQuarters";
import { readAfterHalfTerm, readAnyTerm, readHalfTermOfMonth } from "./readHalfTerms";
import { readHalfYear } from "./readHalfYears";
import { readHolidays } from "./readHolidays";
import { readNumberedTerm } from "./readNumberedTerm";
import { readOwnTime } from "./readOwnTime";
import { readFeast, readHalfTerm, readTerm, readWinter } from "./readTerms";
import { isWeek, readWeek, readWeekdayOfMonth, readWeekOfMonth } from "./readWeeks";
import { readBareYear, readNamedYearUnit } from "./readYears";

/** By what stands first, in this order: what is more particular goes before what would read a part of it. */
const UNITS: Readonly<Record<DateToken["kind"], readonly UnitReader[]>> = {
  number: [
    readWeekOfMonth,
    readWeekdayOfMonth,
    readThreeFigures,
    readDayMonth,
    readHalfYear,
    readQuarter,
    readPeriod,
    readHalfTerm,
    readTerm,
    readBareYear,
    readTwoFigures,
  ],
  word: [
    readWeek,
    readWeekdayOfMonth,
    readWeekdayFigures,
    readDayMonth,
    readHolidays,
    readHalfTermOfMonth,
    readMonthDay,
    readHalfYear,
    readQuarter,
    readPeriod,
    readHalfTerm,
    readTerm,
    readNumberedTerm,
    readWinter,
    readFeast,
    readNamedYearUnit,
    readMonth,
    readAnyTerm,
  ],
  // An apostrophe before a year of two figures.
  mark: [readQuarter, readPeriod, readBareYear],
};
const TOWARDS = new Set(["towards", "the"]);

const EDGES: ReadonlyMap<string, Edge> = new Map([
  ...["end", "diwedd", "ddiwedd", "close"].map((word) => [word, "end"] as const),
  ...["late", "latter", "hwyr"].map((word) => [word, "late"] as const),
  ...["start", "beginning", "dechrau", "ddechrau"].map((word) => [word, "start"] as const),
  ...["mid", "middle", "canol", "ganol"].map((word) => [word, "mid"] as const),
  ...["early", "gynnar"].map((word) => [word, "early"] as const),
]);
const BEFORE = new Set(["before", "prior", "ahead", "advance", "cyn"]);
const AFTER = new Set(["after", "ol", "wedi"]);
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

/**
 * One point in time with what stands before it: "end of March 2020", "before 1 May", "mid-Feb". An edge makes a day of a
 * period; "before the end of X" is the last day of X, and "before X" the day before X (D7).
 */
export function readPoint(scan: Scan, at: number): DateUnit | null {
  let index = at;
  const behind = AFTER.has(wordAt(scan, index)) ? readAfterHalfTerm(scan, index + 1) : null;
  if (behind) return behind;
  const before = BEFORE.has(wordAt(scan, index));
  if (before) index = skipWords(scan, index + 1, EDGE_FILLERS);
  const towards = skipWords(scan, index, TOWARDS);
  const edge = edgeAt(scan, towards);
  if (edge) {
    index = wordAt(scan, towards + 1) === "day" ? towards + 2 : towards + 1;
    if (isMark(scan, index, "-")) index++;
    index = skipWords(scan, index, EDGE_FILLERS);
  }
  const last =
    wordAt(scan, index) === "last" &&
    !isWeek(wordAt(scan, index + 1)) &&
    weekdayOfWord(wordAt(scan, index + 1)) === null;
  const from = last ? index + 1 : index;
  const begin = scan.tokens[from];
  const named = begin ? firstUnit(UNITS[begin.kind], scan, from) : null;
  const found = named ?? readOwnTime(scan, from, edge !== undefined);
  if (!found) return null;
  const unit = last ? lastBefore(found, scan.from) : found;
  // "Summer term end", but not "Jan 2020 End: March 2021".
  const trailingEnd =
    !edge && wordAt(scan, unit.next) === "end" && unit.precision !== "day" && !isMark(scan, unit.next + 1, ":-");
  const next = trailingEnd ? unit.next + 1 : unit.precision === "day" ? afterHour(scan, unit.next) : unit.next;
  const whole = next === unit.next ? unit : { ...unit, next };
  return withEdge(whole, trailingEnd ? "end" : edge, before);
}
