import { addDays, monthOf, weekday, yearOf, type CalendarDate } from "./calendarDate";
import { schoolYearOf, type HalfTerm, type SchoolCalendar, type Term } from "./schoolCalendar";

/** One term of one school year. */
export interface NamedTerm {
  readonly term: Term;
  /** The year in which the school year begins. */
  readonly schoolYear: number;
}

/** A term as councils publish it: its first and last day, and its half-term holiday where it is given. */
export interface StatedTerm extends NamedTerm {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly breakFrom: CalendarDate | null;
  readonly breakTo: CalendarDate | null;
}

export const TERMS = ["Autumn", "Spring", "Summer"] as const satisfies readonly Term[];

/** The school year a day lies in, by the year it begins; August belongs to the year that ends. */
export const schoolYearAt = (day: CalendarDate): number => yearOf(day) - (monthOf(day) < 9 ? 1 : 0);

/** Terms in the order of time: larger is later. */
export const orderOfTerm = ({ term, schoolYear }: NamedTerm): number => schoolYear * 3 + TERMS.indexOf(term);

/** The day, or the next one in the direction that is no Saturday or Sunday. */
function schoolDay(day: CalendarDate, direction: 1 | -1): CalendarDate {
  return weekday(day) <= 5 ? day : schoolDay(addDays(day, direction), direction);
}

/** The halves of a term; where no half-term holiday is given, that of `usual` parts them. */
export function halvesOf(
  { term, schoolYear, from, to, breakFrom, breakTo }: StatedTerm,
  usual: SchoolCalendar,
): readonly HalfTerm[] {
  const halves = schoolYearOf(usual, schoolYear).filter((half) => half.term === term);
  const isInside = (day: CalendarDate | undefined): day is CalendarDate => day !== undefined && day > from && day < to;
  const [usualEnd, usualBegin] = [halves[0]?.to, halves[1]?.from];
  const ends = breakFrom ? schoolDay(addDays(breakFrom, -1), -1) : isInside(usualEnd) ? usualEnd : to;
  const begins = breakTo ? schoolDay(addDays(breakTo, 1), 1) : isInside(usualBegin) ? usualBegin : to;
  return [
    { term, schoolYear, half: 1, from, to: ends },
    { term, schoolYear, half: 2, from: begins, to },
  ];
}

/** A term of the calendar as councils publish it; the inverse of `halvesOf`. */
export function statedTerm(calendar: SchoolCalendar, { term, schoolYear }: NamedTerm): StatedTerm | null {
  const halves = schoolYearOf(calendar, schoolYear).filter((half) => half.term === term);
  const [first, second] = [halves.find(({ half }) => half === 1), halves.find(({ half }) => half === 2)];
  if (!first || !second) return null;
  return {
    term,
    schoolYear,
    from: first.from,
    to: second.to,
    breakFrom: schoolDay(addDays(first.to, 1), 1),
    breakTo: schoolDay(addDays(second.from, -1), -1),
  };
}

/** A calendar with some of its terms stated otherwise; each term by itself. */
export function withTerms(base: SchoolCalendar, stated: readonly HalfTerm[]): SchoolCalendar {
  const isStated = (half: HalfTerm): boolean =>
    stated.some((one) => one.schoolYear === half.schoolYear && one.term === half.term);
  const years = new Set([...stated, ...base].map(({ schoolYear }) => schoolYear));
  return [...years].flatMap((year) => [
    ...stated.filter(({ schoolYear }) => schoolYear === year),
    ...schoolYearOf(base, year).filter((half) => !isStated(half)),
  ]);
}

/** Whether two calendars have the same days, whatever their order. */
export function sameTerms(one: SchoolCalendar, other: SchoolCalendar): boolean {
  const days = (calendar: SchoolCalendar): string =>
    calendar
      .map(({ schoolYear, term, half, from, to }) => [schoolYear, term, half, from, to].join(" "))
      .sort()
      .join(";");
  return days(one) === days(other);
}
