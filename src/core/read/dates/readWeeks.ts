import { addDays, weekday, type CalendarDate } from "../../calendar/calendarDate";
import type { DaySpan } from "../../calendar/schoolCalendar";
import { firstUnit, isMark, skipWords, wordAt, type DateUnit, type Scan, type UnitReader } from "./dateUnit";
import { OF_WORDS } from "./dateWords";
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
];

const FIRST_WORDS = new Set(LEADS.map(({ words }) => words[0] ?? ""));

/** "w/c 6 Jan", "week commencing 21st October", "wk beg 20/04/2020": that week, due on its Friday (D13). */
export function readWeek(scan: Scan, at: number): DateUnit | null {
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

/** The index behind the words, or null when they do not stand there. */
function leadEnd(scan: Scan, at: number, words: readonly string[]): number | null {
  const stand = words.every((word, offset) => scan.tokens[at + offset]?.text === word);
  return stand ? at + words.length : null;
}

function week(day: CalendarDate, ends: boolean): DaySpan {
  if (ends) return { first: addDays(day, 1 - weekday(day)), last: day };
  const friday = addDays(day, (FRIDAY - weekday(day) + 7) % 7);
  return { first: addDays(friday, 1 - FRIDAY), last: friday };
}
