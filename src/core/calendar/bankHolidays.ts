import { addDays, calendarDate, weekday, type CalendarDate } from "./calendarDate";
import { easterSunday } from "./easter";

export interface BankHoliday {
  readonly date: CalendarDate;
  readonly name: string;
}

/** What proclamations changed: a day moved in its year (to), or a day that stood only once. */
const MOVED: readonly { readonly year: number; readonly name: string; readonly to: string }[] = [
  { year: 2012, name: "Spring bank holiday", to: "2012-06-04" },
  { year: 2020, name: "Early May bank holiday", to: "2020-05-08" },
  { year: 2022, name: "Spring bank holiday", to: "2022-06-02" },
];
const SPECIAL: readonly { readonly date: string; readonly name: string }[] = [
  { date: "2011-04-29", name: "Royal wedding" },
  { date: "2012-06-05", name: "Diamond Jubilee" },
  { date: "2022-06-03", name: "Platinum Jubilee" },
  { date: "2022-09-19", name: "State funeral of Queen Elizabeth II" },
  { date: "2023-05-08", name: "Coronation of King Charles III" },
];

const on = (year: number, month: number, day: number): CalendarDate => calendarDate(year, month, day) as CalendarDate;
const mondayOnOrAfter = (date: CalendarDate): CalendarDate => addDays(date, (8 - weekday(date)) % 7);
const isWeekend = (date: CalendarDate): boolean => weekday(date) > 5;

/** A holiday that falls on a weekend is kept on the next weekday that is not itself a holiday. */
function substitute(date: CalendarDate, taken: readonly CalendarDate[]): CalendarDate {
  let day = date;
  while (isWeekend(day) || taken.includes(day)) day = addDays(day, 1);
  return day;
}

/** The bank holidays of England and Wales in a year, by the rules that have held since 1978, in the order of the days. */
export function bankHolidays(year: number): readonly BankHoliday[] {
  const easter = easterSunday(year);
  const christmas = on(year, 12, 25);
  const boxingDay = on(year, 12, 26);
  // Each of the two holidays on a weekend looks past the other where that one stays on its weekday.
  const christmasKept = substitute(christmas, isWeekend(boxingDay) ? [] : [boxingDay]);
  const regular: BankHoliday[] = [
    { date: substitute(on(year, 1, 1), []), name: "New Year's Day" },
    { date: addDays(easter, -2), name: "Good Friday" },
    { date: addDays(easter, 1), name: "Easter Monday" },
    { date: mondayOnOrAfter(on(year, 5, 1)), name: "Early May bank holiday" },
    { date: mondayOnOrAfter(on(year, 5, 25)), name: "Spring bank holiday" },
    { date: mondayOnOrAfter(on(year, 8, 25)), name: "Summer bank holiday" },
    { date: christmasKept, name: "Christmas Day" },
    { date: substitute(boxingDay, [christmasKept]), name: "Boxing Day" },
  ];
  const kept = regular.map((holiday) => {
    const moved = MOVED.find((row) => row.year === year && row.name === holiday.name);
    return moved ? { ...holiday, date: moved.to as CalendarDate } : holiday;
  });
  const special = SPECIAL.filter((row) => row.date.startsWith(`${String(year)}-`));
  return [...kept, ...special.map((row) => ({ ...row, date: row.date as CalendarDate }))].sort((a, b) =>
    a.date < b.date ? -1 : 1,
  );
}
