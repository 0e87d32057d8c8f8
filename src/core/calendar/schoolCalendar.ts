import { addDays, calendarDate, weekday, type CalendarDate } from "./calendarDate";
import { easterSunday } from "./easter";

export type Term = "Autumn" | "Spring" | "Summer";

/** Half a school term: the unit that councils plan by ("HT4", "Spring 2"). */
export interface HalfTerm {
  /** The year in which the school year begins: 2019 for 2019-20. */
  readonly schoolYear: number;
  readonly term: Term;
  readonly half: 1 | 2;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The half terms that Settings name; a year that is not among them follows the usual pattern (`usualSchoolYear`). */
export type SchoolCalendar = readonly HalfTerm[];

export interface DaySpan {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

type DatedHalf = readonly [term: Term, half: 1 | 2, from: string, to: string];

const DATED_YEARS: Readonly<Record<number, readonly DatedHalf[]>> = {
  2018: [
    ["Autumn", 1, "2018-09-03", "2018-10-26"],
    ["Autumn", 2, "2018-11-05", "2018-12-21"],
    ["Spring", 1, "2019-01-07", "2019-02-22"],
    ["Spring", 2, "2019-03-04", "2019-04-12"],
    ["Summer", 1, "2019-04-29", "2019-05-24"],
    ["Summer", 2, "2019-06-03", "2019-07-22"],
  ],
  2019: [
    ["Autumn", 1, "2019-09-02", "2019-10-25"],
    ["Autumn", 2, "2019-11-04", "2019-12-20"],
    ["Spring", 1, "2020-01-06", "2020-02-14"],
    ["Spring", 2, "2020-02-24", "2020-04-03"],
    ["Summer", 1, "2020-04-20", "2020-05-22"],
    ["Summer", 2, "2020-06-01", "2020-07-20"],
  ],
  2020: [
    ["Autumn", 1, "2020-09-01", "2020-10-23"],
    ["Autumn", 2, "2020-11-02", "2020-12-22"],
    ["Spring", 1, "2021-01-04", "2021-02-12"],
    ["Spring", 2, "2021-02-22", "2021-03-26"],
    ["Summer", 1, "2021-04-12", "2021-05-28"],
    ["Summer", 2, "2021-06-07", "2021-07-16"],
  ],
  2021: [
    ["Autumn", 1, "2021-09-02", "2021-10-22"],
    ["Autumn", 2, "2021-11-01", "2021-12-22"],
    ["Spring", 1, "2022-01-05", "2022-02-18"],
    ["Spring", 2, "2022-02-28", "2022-04-07"],
    ["Summer", 1, "2022-04-26", "2022-05-27"],
    ["Summer", 2, "2022-06-06", "2022-07-14"],
  ],
};

/** The half terms of four school years, as Welsh authorities published them; Settings replace them. */
export const STANDARD_SCHOOL_CALENDAR: SchoolCalendar = Object.entries(DATED_YEARS).flatMap(([year, halves]) =>
  halves.map(([term, half, from, to]) => ({
    schoolYear: Number(year),
    term,
    half,
    from: from as CalendarDate,
    to: to as CalendarDate,
  })),
);

const on = (year: number, month: number, day: number): CalendarDate => calendarDate(year, month, day) as CalendarDate;
const mondayOnOrAfter = (date: CalendarDate): CalendarDate => addDays(date, (8 - weekday(date)) % 7);
const schoolDayOnOrBefore = (date: CalendarDate): CalendarDate => addDays(date, -Math.max(0, weekday(date) - 5));
const lastMonday = (year: number, month: number): CalendarDate => mondayOnOrAfter(on(year, month, 25));

/**
 * The school year that Welsh authorities usually keep, for years without dates of their own: half terms in the last week of
 * October, six weeks into spring and in the week of the spring bank holiday; two weeks off around Easter.
 */
export function usualSchoolYear(schoolYear: number): SchoolCalendar {
  const next = schoolYear + 1;
  const october = lastMonday(schoolYear, 10);
  const spring = mondayOnOrAfter(on(next, 1, 4));
  const easter = easterSunday(next);
  const whitsun = lastMonday(next, 5);
  const half = (term: Term, number: 1 | 2, from: CalendarDate, to: CalendarDate): HalfTerm => ({
    schoolYear,
    term,
    half: number,
    from,
    to,
  });
  return [
    half("Autumn", 1, mondayOnOrAfter(on(schoolYear, 9, 1)), addDays(october, -3)),
    half("Autumn", 2, addDays(october, 7), schoolDayOnOrBefore(on(schoolYear, 12, 22))),
    half("Spring", 1, spring, addDays(spring, 39)),
    half("Spring", 2, addDays(spring, 49), addDays(easter, -9)),
    half("Summer", 1, addDays(easter, 8), addDays(whitsun, -3)),
    half("Summer", 2, addDays(whitsun, 7), schoolDayOnOrBefore(on(next, 7, 20))),
  ];
}

/** The half terms of one school year: those of the calendar, else the usual ones. */
export function schoolYearOf(calendar: SchoolCalendar, schoolYear: number): SchoolCalendar {
  const own = calendar.filter((half) => half.schoolYear === schoolYear);
  return own.length > 0 ? own : usualSchoolYear(schoolYear);
}

/** The days of a term, or of one half of it, in the school year that begins in `schoolYear`; null where it has none. */
export function termSpan(calendar: SchoolCalendar, schoolYear: number, term: Term, half: 1 | 2 | null): DaySpan | null {
  const halves = schoolYearOf(calendar, schoolYear).filter(
    (row) => row.term === term && (half === null || row.half === half),
  );
  return spanOf(halves);
}

/** From the first day of autumn to the last day of the summer term. */
export function schoolYearSpan(calendar: SchoolCalendar, schoolYear: number): DaySpan | null {
  return spanOf(schoolYearOf(calendar, schoolYear));
}

function spanOf(halves: readonly HalfTerm[]): DaySpan | null {
  if (halves.length === 0) return null;
  const froms = halves.map((half) => half.from).sort();
  const tos = halves.map((half) => half.to).sort();
  return { first: froms[0] as CalendarDate, last: tos.at(-1) as CalendarDate };
}
