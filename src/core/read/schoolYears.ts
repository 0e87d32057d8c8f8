import { calendarDate, type CalendarDate } from "../calendar/calendarDate";
import { financialYearOf, financialYearSpan } from "../calendar/financialCalendar";
import { foldText } from "../text/normalise";

/** The financial year that a heading or a cell names, with the day where it names one. */
export interface YearNamed {
  /** The year in which the financial year begins: 2018 for 2018-19. */
  readonly year: number;
  /** "31.3.19", "at 31 December 2018": the day of the balance; null where only a year is named. */
  readonly day: CalendarDate | null;
  /** "FY 2020", "2019": a year that may be the one that begins or the one that ends then; taken as the one that ends. */
  readonly isDoubtful: boolean;
}

const MONTHS = [
  ...["jan|ion", "feb|chw", "mar|maw", "apr|ebr", "may|mai", "jun|meh"],
  ...["jul|gorff", "aug|awst", "sep|med", "oct|hyd", "nov|tach", "dec|rhag"],
].map((words) => new RegExp(`^(?:${words})`));
const MONTH =
  "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chw|maw|ebr|mai|meh|gorff|awst|med|hyd|tach|rhag)[a-z]*";

const ISO_DAY = /\b(20\d\d)-(\d\d)-(\d\d)\b/;
const DAY = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\b/;
const DAY_IN_WORDS = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th|ain|fed)?[ -]+(?:o )?(${MONTH})[ ,-]+'?(\\d{4}|\\d{2})\\b`,
);
const MONTH_IN_WORDS = new RegExp(`\\b(${MONTH})[ ,-]+'?(20\\d\\d|\\d{2})\\b`);
const TWO_YEARS = /(?:^|[^\d./])(?:20)?(\d\d) ?[-/&] ?(?:20)?(\d\d)(?![\d./-])/;
const TOGETHER = /\bfy ?(\d\d)(\d\d)\b/;
const ENDING = /\b(?:fye|y\/e|year end(?:ing|ed)?|yn diweddu|yn dod i ben)\D{0,12}(20\d\d)\b/;
const ALONE = /(?:\b|fy)(20\d\d)\b|\bfy ?(\d\d)\b/;

const full = (text: string): number => Number(text) + (text.length === 2 ? 2000 : 0);
const monthOf = (text: string): number => MONTHS.findIndex((month) => month.test(text)) + 1;

/**
 * Reads the financial year of a heading or a cell: "2018/19", "18/19", "31 March 2019", "Mar-19", "FY18/19"; null for none. "2018/19
 * outturn as at 30/6/19" is of the years it names, and the day is only the day of the balance.
 */
export function yearNamed(text: string): YearNamed | null {
  const folded = foldText(text.slice(0, 200));
  const ofDay = dayNamed(folded);
  if (ofDay) return { ...ofDay, ...yearBeside(folded) };
  return yearsNamed(folded) ?? monthNamed(folded) ?? yearAlone(folded);
}

/** The years that a text names beside its day: no figures of the day are one of them. */
function yearBeside(folded: string): Pick<YearNamed, "year"> | null {
  const rest = [ISO_DAY, DAY, DAY_IN_WORDS].reduce((text, day) => text.replace(day, " "), folded);
  const named = yearsNamed(rest);
  return named && { year: named.year };
}

function dayNamed(folded: string): YearNamed | null {
  const iso = ISO_DAY.exec(folded);
  if (iso) return ofDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = DAY.exec(folded);
  if (figures) return ofDay(full(figures[3] ?? ""), Number(figures[2]), Number(figures[1]));
  const words = DAY_IN_WORDS.exec(folded);
  return words ? ofDay(full(words[3] ?? ""), monthOf(words[2] ?? ""), Number(words[1])) : null;
}

function ofDay(year: number, month: number, day: number): YearNamed | null {
  const date = calendarDate(year, month, day);
  return date === null ? null : { year: financialYearOf(date), day: date, isDoubtful: false };
}

function yearsNamed(folded: string): YearNamed | null {
  const [, first = "", second = ""] = TWO_YEARS.exec(folded) ?? TOGETHER.exec(folded) ?? [];
  if (first === "" || Number(second) !== (Number(first) + 1) % 100) return null;
  return { year: 2000 + Number(first), day: null, isDoubtful: false };
}

/** A month without a day ends the year where it is March; any other is the month's year, without a day. */
function monthNamed(folded: string): YearNamed | null {
  const [, month = "", year = ""] = MONTH_IN_WORDS.exec(folded) ?? [];
  if (month === "") return null;
  const number = monthOf(month);
  return { year: full(year) - (number < 4 ? 1 : 0), day: null, isDoubtful: false };
}

function yearAlone(folded: string): YearNamed | null {
  const ending = ENDING.exec(folded)?.[1];
  if (ending !== undefined) return { year: Number(ending) - 1, day: null, isDoubtful: false };
  const [, alone, short] = ALONE.exec(folded) ?? [];
  const year = alone ?? short;
  return year === undefined ? null : { year: full(year) - 1, day: null, isDoubtful: true };
}

/** "2018-19", as a balance carries it. */
export const yearText = (year: number): string => `${String(year)}-${String((year + 1) % 100).padStart(2, "0")}`;

/** The year in which the financial year of "2018-19" begins; null for anything else. */
export function yearOfText(text: string | null): number | null {
  if (text === null) return null;
  const year = Number(/^(20\d\d)-\d\d$/.exec(text)?.[1]);
  // As a balance carries it: that is asked for each pair of years of a school.
  return text === yearText(year) ? year : (yearNamed(text)?.year ?? null);
}

/** The last day of a financial year. */
export const yearEnd = (year: number): CalendarDate => financialYearSpan(year).last;

/** The last day of a financial year or the first of the next: a balance stands between them. */
export const isEdgeOfYear = (day: CalendarDate): boolean => day.endsWith("-03-31") || day.endsWith("-04-01");

/** A heading that is nothing but a year or its last day, with the kind of figure and its unit at the most. */
export function isYearLabel(text: string): boolean {
  if (text.length > 40 || yearNamed(text) === null) return false;
  const rest = foldText(text)
    .replace(DAY_IN_WORDS, " ")
    .replace(MONTH_IN_WORDS, " ")
    .replace(
      /\b(?:fy|fye|y\/e|financial|year|end(?:ing|ed)?|blwyddyn|ariannol|at|as|ar|hyd|on|actual|outturn|forecast|budget|projected|projection|estimate[ds]?|est|revised|draft|latest|alldro|rhagolwg|cyllideb|gwirioneddol|plan)\b/g,
      " ",
    )
    .replace(/£ ?(?:m|k|000s?|'000)?/g, " ");
  return !/\p{L}/u.test(rest);
}
