import { bankHolidays } from "./bankHolidays";
import { addDays, weekday, yearOf, type CalendarDate } from "./calendarDate";

/** Monday to Friday and no bank holiday of England and Wales. */
export function isWorkingDay(date: CalendarDate): boolean {
  if (weekday(date) > 5) return false;
  return !bankHolidays(yearOf(date)).some((holiday) => holiday.date === date);
}

/** The last working day before the given day (F19). */
export function workingDayBefore(date: CalendarDate): CalendarDate {
  let day = addDays(date, -1);
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

/** The working day that is `count` working days later, the given day not counted; earlier for a negative count. */
export function addWorkingDays(date: CalendarDate, count: number): CalendarDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left--;
  }
  return day;
}
