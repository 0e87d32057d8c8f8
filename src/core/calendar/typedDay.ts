import { calendarDate, parseIsoDate, type CalendarDate } from "./calendarDate";

/** A day typed in figures, the day first as it is written here: 28/02/2020, 28.2.2020, 28 2 20; or 2020-02-28. */
export function typedDay(text: string): CalendarDate | null {
  const typed = text.trim();
  const parts = /^(\d{1,2})[/.\-\s]+(\d{1,2})[/.\-\s]+(\d{4}|\d{2})$/.exec(typed);
  if (!parts) return parseIsoDate(typed);
  const year = Number(parts[3]);
  return calendarDate(year < 100 ? 2000 + year : year, Number(parts[2]), Number(parts[1]));
}

/** "28/02/2020", as it is typed. */
export const asTyped = (day: CalendarDate): string => day.split("-").reverse().join("/");
