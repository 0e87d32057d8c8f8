import { dayOfMonth, monthOf, yearOf, type CalendarDate } from "../../calendar/calendarDate";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "28 February 2020" */
export const dayInWords = (day: CalendarDate): string =>
  `${String(dayOfMonth(day))} ${MONTHS[monthOf(day) - 1] ?? ""} ${String(yearOf(day))}`;
