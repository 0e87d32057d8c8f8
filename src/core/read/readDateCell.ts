import {
  calendarDate,
  dayOfMonth,
  fromSerial,
  lastDayOfMonth,
  monthOf,
  yearOf,
  type CalendarDate,
} from "../calendar/calendarDate";
import { isBlank } from "../text/normalise";
import type { Cell } from "../snapshot/workbookSnapshot";
import type { DateColumn, DateRow, PlanDates } from "./dateColumn";
import { exactDay, withoutDay } from "./dates/dateReadings";
import { plainWords, tokenise } from "./dates/dateTokens";
import type { Scan } from "./dates/dateUnit";
import { isDayInEight, usualWords } from "./dates/usualWords";
import { readEvent, readOccurrence, readWaiting } from "./dates/readEvents";
import { readInText } from "./dates/readInText";
import { readRecurring } from "./dates/readRecurring";
import { readRelative } from "./dates/readRelative";
import { readWholeCell } from "./dates/readWholeCell";
import { readImmediate, readOngoing, readPlaceholder } from "./dates/datelessWords";
import { dateFormatOf } from "./dateFormat";
import type { DateReading } from "./readings";

/** The patterns of a text, in this order; the first that holds decides. */
const PATTERNS: readonly ((raw: string, scan: Scan) => DateReading | null)[] = [
  readPlaceholder,
  readOngoing,
  readImmediate,
  readRecurring,
  readWholeCell,
  readRelative,
  readInText,
  readEvent,
  readWaiting,
  readOccurrence,
];

/** Figures and marks alone say neither "ongoing" nor "monthly" nor "by the next Board". */
const PATTERNS_OF_FIGURES: typeof PATTERNS = [readPlaceholder, readWholeCell, readInText];

/**
 * Reads a date cell into exactly one kind (RULES.md, section D). Never throws; what nothing fits is "unreadable", and the raw
 * text is kept. `row.inferFrom` is the row's own start, else its section's; without one the plan's start counts.
 */
export function readDateCell(cell: Cell | undefined, column: DateColumn, row: DateRow, plan: PlanDates): DateReading {
  if (!cell || cell.value === "" || isBlank(cell.text === "" ? String(cell.value) : cell.text)) {
    return withoutDay(cell?.text ?? "", "missing", "D");
  }
  if (typeof cell.value === "number") return readNumber(cell, cell.value, column, row, plan);
  const raw = String(cell.value);
  if (typeof cell.value === "boolean") return withoutDay(raw, "unreadable", "D2");
  return readDateText(raw, column, row, plan);
}

/** Reads text as a date cell would be read. */
export function readDateText(raw: string, column: DateColumn, row: DateRow, plan: PlanDates): DateReading {
  const tokens = tokenise(usualWords(raw));
  const [only] = tokens;
  if (tokens.length === 1 && only?.kind === "number" && only.ending === "")
    return readPlainNumber(raw, only.value, column, row, plan);
  const begun = row.inferFrom ?? plan.agreedOn ?? null;
  const scan: Scan = {
    tokens,
    plain: plainWords(tokens),
    column,
    plan,
    begun,
    from: begun ?? plan.span?.start ?? plan.datedOn,
    fromRow: row.isRaised === true ? null : row.inferFrom,
    lastUpdated: row.lastUpdated,
  };
  const patterns = tokens.some(({ kind }) => kind === "word") ? PATTERNS : PATTERNS_OF_FIGURES;
  for (const read of patterns) {
    const reading = read(raw, scan);
    if (reading) return reading;
  }
  return withoutDay(raw, "unreadable", "D19");
}

/** A number in a date-formatted cell is its serial's day; a format without a day makes it that month or year (D1). */
function readNumber(cell: Cell, value: number, column: DateColumn, row: DateRow, plan: PlanDates): DateReading {
  const raw = cell.text === "" ? String(value) : cell.text;
  const shows = dateFormatOf(cell.format);
  if (shows === "none") return readPlainNumber(raw, value, column, row, plan);
  const day = fromSerial(value, column.system);
  if (!day) return withoutDay(raw, "unreadable", "D1");
  const year = yearOf(day);
  const written = { raw, kind: "period", basis: "written", rule: "D1" } as const;
  if (shows === "year") {
    const firstDay = calendarDate(year, 1, 1);
    return { ...written, precision: "year", day: lastDayOfMonth(year, 12), firstDay };
  }
  if (shows === "month") {
    const firstDay = calendarDate(year, monthOf(day), 1);
    return { ...written, precision: "month", day: lastDayOfMonth(year, monthOf(day)), firstDay };
  }
  const swapped = column.order.swappedOnImport ? calendarDate(year, dayOfMonth(day), monthOf(day)) : null;
  const reading = exactDay(raw, day, "written", "D1");
  return swapped && swapped !== day ? { ...reading, rule: "D4", readings: [day, swapped] } : reading;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/** 30.9 in a cell was typed as the 30th of the ninth; null for a number that is no day and month. */
const dayTypedWithDot = (value: number): string | null => {
  const text = String(value);
  return /^(?:1[3-9]|2\d|3[01])\.(?:[1-9]|1[0-2])$/.test(text) ? text : null;
};

/** A number loses the last nought: 30.1 is January or October, and somebody has to say which (D5, F12). */
function readDayTypedWithDot(
  raw: string,
  text: string,
  column: DateColumn,
  row: DateRow,
  plan: PlanDates,
): DateReading {
  const reading = readDateText(text, column, row, plan);
  const october = text.endsWith(".1") ? readDateText(`${text}0`, column, row, plan).day : null;
  if (october === null || reading.day === null) return { ...reading, raw };
  return withoutDay(raw, "ambiguous", "D5", { readings: [reading.day, october] });
}

/** A number without a date format: a year, a serial that gives a day between 1990 and 2060, or nothing (D2). */
function readPlainNumber(raw: string, value: number, column: DateColumn, row: DateRow, plan: PlanDates): DateReading {
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) {
    const firstDay = calendarDate(value, 1, 1);
    const day = lastDayOfMonth(value, 12);
    return { raw, kind: "period", precision: "year", basis: "written", day, firstDay, rule: "D2" };
  }
  if (isDayInEight(String(value))) return { ...readDateText(String(value), column, row, plan), raw };
  const dotted = dayTypedWithDot(value);
  if (dotted) return readDayTypedWithDot(raw, dotted, column, row, plan);
  const day = fromSerial(value, column.system);
  const plausible = day !== null && day >= ("1990-01-01" as CalendarDate) && day <= ("2060-12-31" as CalendarDate);
  if (!plausible) return withoutDay(raw, "unreadable", "D2");
  return { ...exactDay(raw, day, "written", "D2"), unformattedSerial: true };
}
