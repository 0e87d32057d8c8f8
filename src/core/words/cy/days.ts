import { dayOfMonth, monthOf, yearOf, type CalendarDate } from "../../calendar/calendarDate";

const MONTHS = [
  "Ionawr",
  "Chwefror",
  "Mawrth",
  "Ebrill",
  "Mai",
  "Mehefin",
  "Gorffennaf",
  "Awst",
  "Medi",
  "Hydref",
  "Tachwedd",
  "Rhagfyr",
] as const;

/** "28 Chwefror 2020" */
export const dayInWords = (day: CalendarDate): string =>
  `${String(dayOfMonth(day))} ${MONTHS[monthOf(day) - 1] ?? ""} ${String(yearOf(day))}`;
