import { addDays, weekday, type CalendarDate } from "../../calendar/calendarDate";
import type { DaySpan } from "../../calendar/schoolCalendar";
import { firstUnit, isMark, skipWords, wordAt, type DateUnit, type Scan, type UnitReader } from "./dateUnit";
import { DYDD, OF_WORDS, ordinalOfWord, weekdayOfWord } from "./dateWords";
import { readThreeFigures, readTwoFigures } from "./readFigures";
import { readDayMonth, readMonth, readMonthDay } from "./readMonthNames";

const DAYS: readonly UnitReader[] = [readThreeFigures, readTwoFigures, readDayMonth, readMonthDay, readMonth];
const FRIDAY = 5;

/** How a week is written: the words in front of its day, and whether the day ends it. */
const LEADS: readonly { readonly words: readonly string[]; readonly ends: boolean }[] = [
  { words: ["w", "/", "c"], ends: false },
  { words: ["w", "/", "b"], ends: false },
  { words: ["w", ".", "c"], ends: false },
  { words: ["wc"], ends: false },
  { words: ["wb"], ends: false },
  ...["commencing", "beginning", "beg", "comm", "starting", "of"].flatMap((word) =>
    ["week", "wk", "weeks"].map((week) => ({ words: [week, word], ends: false })),
  ),
  { words: ["wythnos", "yn", "dechrau"], ends: false },
  { words: ["yr", "wythnos", "yn", "dechrau"], ends: false },
  { words: ["w", "/", "e"], ends: true },
  ...["ending", "end"].flatMap((word) => ["week", "wk"].map((week) => ({ words: [week, word], ends: true }))),
  { words: ["wythnos", "yn", "gorffen"], ends: true },
  // "Week 16 March 2020".
  ...["week", "wk", "wythnos"].map((week) => ({ words: [week], ends: false })),
];

const FIRST_WORDS = new Set(LEADS.map(({ words }) => words[0] ?? ""));

/** "w/c 6 Jan", "week commencing 21st October", "wk beg 20/04/2020": that week, due on its Friday (D13). */
export function readWeek(scan: Scan, at: number): DateUnit | null {
  const numbered = readWeekOfMonth(scan, at);
  if (numbered) return numbered;
  if (!FIRST_WORDS.has(wordAt(scan, at))) return null;
  for (const { words, ends } of LEADS) {
    const index = leadEnd(scan, at, words);
    if (index === null) continue;
    let start = index;
    while (isMark(scan, start, ".:-")) start++;
    start = skipWords(scan, start, OF_WORDS);
    const day = firstUnit(DAYS, scan, start);
    if (day?.precision !== "day") continue;
    return {
      ...day,
      rule: "D13",
      precision: "week",
      spans: (year) => day.spans(year).map((span) => week(span.last, ends)),
    };
  }
  return null;
}

const WEEKS = new Set(["week", "wk", "wythnos"]);
export const isWeek = (word: string): boolean => WEEKS.has(word);

/** "Wk 3 March 2020", "third week of March", "trydedd wythnos Mawrth": the Monday to Friday of that number in the month (D13). */
export function readWeekOfMonth(scan: Scan, at: number): DateUnit | null {
  const isLed = WEEKS.has(wordAt(scan, at + 1));
  if (!isLed && !WEEKS.has(wordAt(scan, at))) return null;
  const beside = isLed ? at : at + 1;
  const isLast = ["last", "olaf"].includes(wordAt(scan, beside));
  const number = isLast ? LAST : countAt(scan, beside, isLed);
  if (number === null || number < 1 || number > LAST) return null;
  let start = at + 2;
  while (isMark(scan, start, ",-(:")) start++;
  const month = readMonth(scan, skipWords(scan, start, OF_WORDS));
  if (month?.precision !== "month") return null;
  const spans: DateUnit["spans"] = (year) =>
    month.spans(year).flatMap((span) => weekOf(span, isLast ? LAST : number, isLast));
  const { year, yearInferred = false, next } = month;
  return { rule: "D13", precision: "week", year, yearInferred, spans, next };
}
const LAST = 5;

/** "First Monday in March", "last Friday of May 2021", "1st Monday of June": that day (D13). */
export function readWeekdayOfMonth(scan: Scan, at: number): DateUnit | null {
  const token = scan.tokens[at];
  const isLast = wordAt(scan, at) === "last";
  const counted = token?.kind === "number" && token.ending !== "" ? token.value : ordinalOfWord(wordAt(scan, at));
  const number = isLast ? LAST : counted;
  const dayAt = skipWords(scan, at + 1, DYDD);
  const day = weekdayOfWord(wordAt(scan, dayAt));
  if (number === null || number < 1 || number > LAST || day === null) return null;
  const month = readMonth(scan, skipWords(scan, dayAt + 1, OF_WORDS));
  if (month?.precision !== "month") return null;
  const spans: DateUnit["spans"] = (year) =>
    month.spans(year).flatMap(({ first, last }) => {
      const begins = addDays(first, (day - weekday(first) + 7) % 7);
      const days = [0, 1, 2, 3, 4].map((weeks) => addDays(begins, 7 * weeks)).filter((one) => one <= last);
      const found = isLast ? days.at(-1) : days[number - 1];
      return found === undefined ? [] : [{ first: found, last: found }];
    });
  const { year, yearInferred = false, next } = month;
  return { rule: "D13", precision: "day", year, yearInferred, spans, next };
}

/** "third", "3rd", "trydedd", and behind the week a plain "3". */
function countAt(scan: Scan, at: number, led: boolean): number | null {
  const token = scan.tokens[at];
  if (token?.kind !== "number") return ordinalOfWord(wordAt(scan, at));
  // "Wythnos 5 Rhagfyr": hardly a month has a fifth week, and the 5th is a day of one.
  const counts = led || token.value < LAST;
  return token.text.length === 1 && led === (token.ending !== "") && counts ? token.value : null;
}

/** The week of a number whose Monday lies in the span; the last one where that is meant. */
function weekOf({ first, last }: DaySpan, number: number, isLast: boolean): readonly DaySpan[] {
  const monday = addDays(first, (8 - weekday(first)) % 7);
  for (let count = number; count > 0; count--) {
    const begins = addDays(monday, 7 * (count - 1));
    const friday = addDays(begins, FRIDAY - 1);
    // The last week of a month ends with the month.
    if (begins <= last) return [{ first: begins, last: isLast && friday > last ? last : friday }];
    if (!isLast) return [];
  }
  return [];
}

/** The index behind the words, or null when they do not stand there. */
function leadEnd(scan: Scan, at: number, words: readonly string[]): number | null {
  const matches = words.every((word, offset) => scan.tokens[at + offset]?.text === word);
  return matches ? at + words.length : null;
}

function week(day: CalendarDate, ends: boolean): DaySpan {
  if (ends) return { first: addDays(day, 1 - weekday(day)), last: day };
  const friday = addDays(day, (FRIDAY - weekday(day) + 7) % 7);
  return { first: addDays(friday, 1 - FRIDAY), last: friday };
}
