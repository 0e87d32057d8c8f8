import { calendarDate, lastDayOfMonth, monthOf, yearOf, type CalendarDate } from "./calendarDate";
import type { DaySpan } from "./schoolCalendar";

const FIRST_MONTH = 4;

/** The financial year that begins on 1 April of `startYear`. */
export function financialYearSpan(startYear: number): DaySpan {
  return monthsSpan(startYear, 1, 12);
}

/** A quarter (1 to 4) of the financial year that begins in `startYear`: Q1 is April to June, Q4 January to March. */
export function quarterSpan(startYear: number, quarter: number): DaySpan {
  return monthsSpan(startYear, quarter * 3 - 2, 3);
}

/** A finance month (1 to 12): period 1 is April, period 12 March. */
export function periodSpan(startYear: number, period: number): DaySpan {
  return monthsSpan(startYear, period, 1);
}

/** The year in which the financial year of a day began. */
export const financialYearOf = (date: CalendarDate): number => yearOf(date) - (monthOf(date) < FIRST_MONTH ? 1 : 0);

function monthsSpan(startYear: number, period: number, count: number): DaySpan {
  const index = startYear * 12 + FIRST_MONTH - 1 + period - 1;
  const last = index + count - 1;
  return {
    first: calendarDate(Math.floor(index / 12), (index % 12) + 1, 1) as CalendarDate,
    last: lastDayOfMonth(Math.floor(last / 12), (last % 12) + 1),
  };
}
