import { parseIsoDate, type CalendarDate } from "../calendar/calendarDate";
import type { SealedPaper } from "./sealedPaper";

/** What a sealed paper says was read of a measure, as it was displayed. */
export interface PastReading {
  readonly on: CalendarDate;
  readonly value: string;
}

/** The latest readings that the papers up to a day had, by the key of the measure; a later paper goes before an earlier one. */
export function pastReadings(
  papers: readonly SealedPaper[],
  asOf: CalendarDate,
): ReadonlyMap<string, readonly PastReading[]> {
  const found = new Map<string, PastReading[]>();
  for (const { asAt, rows } of papers) {
    if (asAt === null || asAt > asOf) continue;
    for (const { kind, id, fields } of rows) {
      const [, value, day] = fields;
      const on = typeof day === "string" ? parseIsoDate(day) : null;
      if (kind !== "measure" || typeof value !== "string" || on === null) continue;
      const others = (found.get(id) ?? []).filter((one) => one.on !== on);
      found.set(id, [...others, { on, value }]);
    }
  }
  return found;
}
