import { addDays, daysInMonth } from "../../calendar/calendarDate";
import { hydrefIsTerm } from "./hydref";
import { DYDD, isWeekday, monthOfWord, OF_WORDS } from "./dateWords";
import { isMark, numberAt, skipWords, wordAt, type DateUnit, type Scan } from "./dateUnit";
import { dayOfMonthUnit, monthUnit, readThreeFigures } from "./readFigures";
import { isHelpingMay } from "./secondThoughts";
import { fourFigureYear, fullYear, readNamedYear, readWrittenYear, type WrittenYear } from "./readYears";

const OF = new Set(["of", "o"]);

const THE = new Set(["the"]);

/** The month that a token names; "Mawrth" after "Dydd" is a Tuesday, "Hydref" in a column of terms is Autumn (D21). */
export function monthAt(scan: Scan, at: number): number | null {
  const word = wordAt(scan, at);
  if (word === "" || DYDD.has(wordAt(scan, at - 1)) || isHelpingMay(scan, at)) return null;
  if (word === "hydref" && hydrefIsTerm(scan, at)) return null;
  return monthOfWord(word);
}

/** Skips "Friday,", "Tues", "Dydd Mawrth". */
export function afterWeekday(scan: Scan, at: number): number {
  let index = at;
  if (DYDD.has(wordAt(scan, index))) index += 2;
  else if (isWeekday(wordAt(scan, index))) index++;
  else return at;
  while (isMark(scan, index, ",.")) index++;
  return skipWords(scan, index, OF_WORDS);
}

/** "Mon 06/01/20", as project tools write it (D5). */
export function readWeekdayFigures(scan: Scan, at: number): DateUnit | null {
  const start = afterWeekday(scan, at);
  return start === at ? null : readThreeFigures(scan, start);
}

/** "31st March 2020", "Tues 3 Mar", "9-Nove-07", "1af o Dachwedd" (D5, D12). */
export function readDayMonth(scan: Scan, at: number): DateUnit | null {
  const start = afterWeekday(scan, at);
  const day = scan.tokens[start];
  if (day?.kind !== "number" || day.text.length > 2 || isCount(scan, start)) return null;
  let index = start + 1;
  while (isMark(scan, index, "-./,")) index++;
  index = skipWords(scan, index, OF_WORDS);
  const month = monthAt(scan, index);
  // A day that does not exist is a day all the same ("42 July 2020"), never the month behind it (D20); "19/20 March" is another thing.
  if (month === null || (isNoDay(day.value) && (index > start + 1 || isMark(scan, start - 1, "/-'")))) return null;
  // "06/Mar/20", as some exports write it: the second slash parts the year as the first parts the month.
  const slashed = isMark(scan, start + 1, "/") && isMark(scan, index + 1, "/") && numberAt(scan, index + 2) !== null;
  return withYear(scan, slashed ? index + 2 : index + 1, month, day.value);
}

/** "MAY 16th 2018", "March 31, 2021", "June 30" (D5, D6). */
export function readMonthDay(scan: Scan, at: number): DateUnit | null {
  const start = afterWeekday(scan, at);
  const month = monthAt(scan, start);
  if (month === null) return null;
  let index = start + 1;
  if (isMark(scan, index, ".")) index++;
  index = skipWords(scan, index, THE);
  const day = scan.tokens[index];
  if (day?.kind !== "number" || day.text.length > 2) return null;
  const written = withYear(scan, index + 1, month, day.value);
  if (isNoDay(day.value)) return written.year !== null && isMark(scan, index + 1, ",") ? written : null;
  if (day.ending !== "" || written.year !== null) return isMark(scan, index + 1, ":") ? null : written;
  return null;
}

const isNoDay = (day: number): boolean => day < 1 || day > 31;

const COUNTED = new Set(["phase", "stage", "step", "part", "tranche", "wave", "milestone", "cam", "cyfnod", "rhan"]);

/** "Phase 1 - March 2020" and "1. March 2020 2. June 2020" count something; neither is the first of March. */
function isCount(scan: Scan, at: number): boolean {
  const value = scan.tokens[at]?.value ?? NaN;
  const isItem = (place: number, item: number): boolean =>
    numberAt(scan, place)?.value === item &&
    isMark(scan, place + 1, ".)") &&
    scan.tokens[place + 2]?.spaced === true &&
    monthAt(scan, place + 2) !== null;
  if (COUNTED.has(wordAt(scan, at - 1))) return true;
  return isItem(at, value) && scan.tokens.some((_, place) => isItem(place, value + 1) || isItem(place, value - 1));
}

function withYear(scan: Scan, at: number, month: number, day: number): DateUnit {
  let index = at;
  while (isMark(scan, index, "-./,")) index++;
  index = skipWords(scan, index, OF);
  // Two figures behind a day and a month are a year, unless they belong to the next date ("15 Jan 22 Feb", "3 Mar 14/4").
  const another = monthAt(scan, index + 1) !== null || isMark(scan, index + 1, "/:");
  const gap = index > at && isMark(scan, at, ",/");
  const year = readWrittenYear(scan, index, !another && !gap) ?? readNamedYear(scan, index);
  if (!year) return dayOfMonthUnit("D12", null, month, day, at);
  const unit = dayOfMonthUnit("D5", year.year, month, day, year.next);
  return "double" in year ? unit : { ...unit, yearInferred: true, followingYear: year.following };
}

/** "March 2020", "Mar-20", "Sept 20", "By May next year", "mis Mawrth 2021" and a bare "December" (D6, D7, D12). */
export function readMonth(scan: Scan, at: number): DateUnit | null {
  const month = monthAt(scan, at);
  if (month === null) return null;
  let index = at + 1;
  while (
    isMark(scan, index, "-.,/_|") &&
    (!isMark(scan, index, ",/") || fourFigureYear(numberAt(scan, index + 1)) !== null || isSlashedYear(scan, index))
  )
    index++;
  const hyphen = isMark(scan, at + 1, "-") || isSlashedYear(scan, at + 1);
  index = skipWords(scan, index, OF);
  const named = readNamedYear(scan, index);
  if (named) {
    const unit = monthUnit("D7", named.year, month, named.next);
    return { ...unit, yearInferred: true, followingYear: named.following };
  }
  const double = readWrittenYear(scan, index, false);
  if (double?.double) return monthOfDoubleYear(scan, month, double);
  const figures = numberAt(scan, index);
  const year = fourFigureYear(figures);
  if (year !== null) return monthUnit("D7", year, month, index + 1);
  const quoted = isMark(scan, index, "'") ? numberAt(scan, index + 1) : null;
  if (quoted?.text.length === 2) return monthUnit("D7", fullYear(quoted.value), month, index + 2);
  // "Dec 20 / Jan 21" are two months, "Sept 20/21" is something else.
  const slash = isMark(scan, index + 1, "/") && monthAt(scan, index + 2) === null;
  const ends = !slash && !isMark(scan, index + 1, ":") && monthAt(scan, index + 1) === null;
  if (figures?.text.length === 2 && ends) {
    return monthThenFigures(scan, month, figures.value, hyphen, index + 1);
  }
  if (figures?.text.length === 1 && figures.value > 0)
    return dayOfMonthUnit("D12", null, month, figures.value, index + 1);
  return monthUnit("D12", null, month, at + 1);
}

/** "Mar/20": two figures behind a slash, and no third part behind them. */
const isSlashedYear = (scan: Scan, at: number): boolean =>
  isMark(scan, at, "/") && numberAt(scan, at + 1)?.text.length === 2 && !isMark(scan, at + 2, "/-.:");

/** "March 2019/20" is in 2020 whatever year is meant; July is so in a school year only. */
function monthOfDoubleYear(scan: Scan, month: number, { year, next }: WrittenYear): DateUnit {
  const [first, second] = [monthUnit("D7", year, month, next), monthUnit("D7", year + 1, month, next)];
  if (month >= 9) return first;
  if (month <= 3 || scan.column.academic) return second;
  return { ...first, otherwise: second, undecided: true };
}

/** "Mar-20" and "Sept 20": month and year, or a day without its year (D6). */
function monthThenFigures(scan: Scan, month: number, figures: number, hyphen: boolean, next: number): DateUnit {
  const asMonth = monthUnit("D6", fullYear(figures), month, next);
  const asDay = dayOfMonthUnit("D6", null, month, figures, next);
  if (figures < 1 || figures > daysInMonth(2000, month)) return asMonth;
  const inPlan = isInPlan(scan, asMonth, fullYear(figures));
  if (hyphen && inPlan !== false) return asMonth;
  if (scan.column.figuresAfterMonth === "year" && inPlan !== false) return asMonth;
  if (scan.column.figuresAfterMonth === "day") return asDay;
  if (!hyphen && isInPlan(scan, asMonth, fullYear(figures), DAYS_AROUND) === false) return { ...asDay, rule: "D12" };
  return { ...asMonth, otherwise: asDay, undecided: true };
}

/** A plan may begin before and go on after the first and the last day that were read in it. */
const DAYS_AROUND = 366;

function isInPlan(scan: Scan, unit: DateUnit, year: number, around = 0): boolean | null {
  const { span } = scan.plan;
  const days = unit.spans(year)[0];
  if (!span || !days) return null;
  return days.first <= addDays(span.end, around) && days.last >= addDays(span.start, -around);
}
