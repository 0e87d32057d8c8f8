import { calendarDate, dayNumber, type CalendarDate } from "../calendar/calendarDate";
import type { DateReading } from "../read/readings";
import { foldText } from "../text/normalise";

const FARTHEST_DAYS = 5 * 365.25;

interface Span {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/**
 * From the earliest to the latest exact day read, and on to the last of the months, terms and quarters that are written with
 * their year; where a plan has no exact day or one, these say where it begins, too. Null without any.
 */
export function spanOfDays(readings: readonly DateReading[]): Span | null {
  const written = readings.filter((r) => r.basis === "written" && r.day !== null && r.precision !== "year");
  const exact = written.flatMap((r) => (r.kind === "exact" && r.day !== null ? [r.day] : []));
  const whole = spanOver(written.flatMap((r) => [r.firstDay ?? r.day, r.day].filter((day) => day !== null)));
  const days = spanOver(exact);
  return days && whole ? { start: days.start, end: whole.end } : whole;
}

/** Days more than 5 years from the middle one are slips. */
function spanOver(unsorted: readonly CalendarDate[]): Span | null {
  const counts = new Map<CalendarDate, number>();
  for (const day of unsorted) counts.set(day, (counts.get(day) ?? 0) + 1);
  const days = [...counts.keys()].sort();
  let passed = 0;
  const middle = days.find((day) => (passed += counts.get(day) ?? 0) > Math.floor(unsorted.length / 2));
  if (middle === undefined) return null;
  const near = days.filter((day) => Math.abs(dayNumber(day) - dayNumber(middle)) <= FARTHEST_DAYS);
  const start = near[0];
  const end = near[near.length - 1];
  return start === undefined || end === undefined || start === end ? null : { start, end };
}

const YEARS = /\b(20\d\d)\s?[-–/]\s?(?:20)?(\d\d)\b/;
const OF_A_SCHOOL = /\b(?:school|academic|ysgol|academaidd|sdp|cdy)\b/;
const MOST_YEARS = 6;

/** "School Development Plan 2019-20", "Corporate plan 2019-2022": school years for a school's plan, as the title or what stands around it says, else financial years. */
export function spanOfYears(title: string, around = title): Span | null {
  const folded = foldText(title);
  const years = YEARS.exec(folded);
  const first = Number(years?.[1]);
  const last = Math.floor(first / 100) * 100 + Number(years?.[2]);
  if (years === null || last <= first || last > first + MOST_YEARS) return null;
  const isSchool = OF_A_SCHOOL.test(foldText(around));
  const start = calendarDate(first, isSchool ? 9 : 4, 1);
  const end = isSchool ? calendarDate(last, 8, 31) : calendarDate(last, 3, 31);
  return start && end ? { start, end } : null;
}
