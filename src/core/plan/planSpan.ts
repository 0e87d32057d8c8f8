import { dayNumber, type CalendarDate } from "../calendar/calendarDate";
import type { DateReading } from "../read/readings";

const FARTHEST_DAYS = 5 * 365.25;

/** From the earliest to the latest exact day read, leaving out days more than 5 years from the middle one; null without any. */
export function spanOfDays(
  readings: readonly DateReading[],
): { readonly start: CalendarDate; readonly end: CalendarDate } | null {
  const days = readings
    .flatMap((r) => (r.kind === "exact" && r.basis === "written" && r.day !== null ? [r.day] : []))
    .sort();
  const middle = days[Math.floor(days.length / 2)];
  if (middle === undefined) return null;
  const near = days.filter((day) => Math.abs(dayNumber(day) - dayNumber(middle)) <= FARTHEST_DAYS);
  const start = near[0];
  const end = near[near.length - 1];
  return start === undefined || end === undefined || start === end ? null : { start, end };
}
