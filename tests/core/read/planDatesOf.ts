import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import type { KeyDate } from "../../../src/core/calendar/keyDate";
import { STANDARD_SCHOOL_CALENDAR } from "../../../src/core/calendar/schoolCalendar";
import type { DateColumn, PlanDates } from "../../../src/core/read/dateColumn";
import { readDateText } from "../../../src/core/read/readDateCell";
import type { DateReading } from "../../../src/core/read/readings";

export const day = (iso: string): CalendarDate => iso as CalendarDate;

export const keyDate = (iso: string, event: string, kind: KeyDate["kind"]): KeyDate => ({
  date: day(iso),
  event,
  kind,
  appliesTo: null,
  note: null,
});

/** A plan that runs from one day to another. */
export const planFrom = (start: string, end: string, keyDates: readonly KeyDate[] = []): PlanDates => ({
  span: { start: day(start), end: day(end) },
  datedOn: day(start),
  keyDates,
  schoolCalendar: STANDARD_SCHOOL_CALENDAR,
  immediateDays: 28,
});

/** A column whose other cells tell nothing. */
export const SILENT_COLUMN: DateColumn = {
  system: 1900,
  role: "due",
  order: { order: "day-first", decidedBy: [], undecided: true },
  academic: false,
  terms: false,
  figuresAfterMonth: null,
};

export const readAlone = (text: string, plan: PlanDates, column: DateColumn = SILENT_COLUMN): DateReading =>
  readDateText(text, column, { inferFrom: null, lastUpdated: null }, plan);

/** A reading on one line: what a row of a table of expressions states. */
export function inShort(reading: DateReading): string {
  const more = [
    reading.days ? `days ${reading.days.join(" ")}` : "",
    reading.readings ? `either ${reading.readings.join(" or ")}` : "",
    reading.startsOn ? `starts ${reading.startsOn}` : "",
    reading.completedOn ? `completed ${reading.completedOn}` : "",
    reading.everyMonths === undefined ? "" : `every ${String(reading.everyMonths)} months`,
  ].filter((part) => part !== "");
  const span = reading.firstDay ? `${reading.firstDay} to ${String(reading.day)}` : (reading.day ?? "no day");
  const head = reading.day ? `${reading.kind}, ${span}, ${reading.precision}, ${reading.basis}` : reading.kind;
  return [`${reading.rule} ${head}`, ...more].join("; ");
}
