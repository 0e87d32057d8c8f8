import { calendarDate, type CalendarDate } from "./calendarDate";

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher; for every year from 1583. */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (((19 * golden + skipped + 15) % 30) + 30) % 30;
  const paschal = epact - (epact === 29 || (epact === 28 && golden > 10) ? 1 : 0);
  const sundays = (((2 * (century % 4) + 2 * Math.floor(inCentury / 4) - (inCentury % 4) - paschal + 32) % 7) + 7) % 7;
  const daysAfter21March = paschal + sundays + 1;
  const [month, day]: [number, number] =
    daysAfter21March > 10 ? [4, daysAfter21March - 10] : [3, daysAfter21March + 21];
  return calendarDate(year, month, day) as CalendarDate;
}
