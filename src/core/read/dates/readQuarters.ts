import { periodSpan, quarterSpan } from "../../calendar/financialCalendar";
import { ordinalOfWord } from "./dateWords";
import { isMark, numberAt, skipWords, wordAt, type DateUnit, type Scan } from "./dateUnit";
import { BEFORE_YEAR, readNamedYear, readWrittenYear } from "./readYears";

const QUARTER_WORDS = new Set(["q", "qtr", "qtrs", "quarter", "quarters", "chwarter", "chw", "ch", "qu"]);
const PERIOD_WORDS = new Set(["period", "month", "p", "m", "cyfnod", "mis"]);
const OF = new Set(["of", "the", "o", "in", "financial", "year", "fy"]);

/** "Q3 2019/20", "Quarter 1 of 2022/23", "2018-19 Q2", "third quarter": quarters begin in April (D9). */
export function readQuarter(scan: Scan, at: number): DateUnit | null {
  return numbered(scan, at, QUARTER_WORDS, 4, "quarter", quarterSpan);
}

/** "Period 12 06/07", "Month 8": the months of a financial year, April the first (D9). */
export function readPeriod(scan: Scan, at: number): DateUnit | null {
  return numbered(scan, at, PERIOD_WORDS, 12, "month", periodSpan);
}

function numbered(
  scan: Scan,
  at: number,
  words: ReadonlySet<string>,
  count: number,
  precision: "quarter" | "month",
  days: typeof quarterSpan,
): DateUnit | null {
  const before = readWrittenYear(scan, at, false);
  const start = before ? afterSeparators(scan, before.next) : at;
  const found =
    numberBehindWord(scan, start, words) ?? (precision === "quarter" ? ordinalBeforeWord(scan, start) : null);
  if (!found || found.number < 1 || found.number > count) return null;
  const year = before ?? yearBehind(scan, found.next);
  const named = year ? null : readNamedYear(scan, found.next);
  const next = before ? found.next : (year?.next ?? named?.next ?? found.next);
  const unit: DateUnit = {
    rule: "D9",
    precision,
    year: year?.year ?? named?.year ?? null,
    ...(named ? { yearInferred: true } : {}),
    spans: (startYear) => [days(startYear, found.number)],
    next,
  };
  // "Q2 FY20" lies in the year that ends in 2020 or in the one that begins in it.
  const isEither = year?.double === false && wordAt(scan, found.next) === "fy";
  return isEither ? { ...unit, year: year.year - 1, undecided: true, otherwise: unit } : unit;
}

function numberBehindWord(scan: Scan, at: number, words: ReadonlySet<string>): { number: number; next: number } | null {
  const number = numberAt(scan, at + 1);
  if (!words.has(wordAt(scan, at)) || !number || number.text.length > 2) return null;
  return { number: number.value, next: at + 2 };
}

function ordinalBeforeWord(scan: Scan, at: number): { number: number; next: number } | null {
  const token = scan.tokens[at];
  const number =
    ordinalOfWord(wordAt(scan, at)) ?? (token?.kind === "number" && token.ending !== "" ? token.value : null);
  return number !== null && QUARTER_WORDS.has(wordAt(scan, at + 1)) ? { number, next: at + 2 } : null;
}

function afterSeparators(scan: Scan, at: number): number {
  let index = at;
  while (isMark(scan, index, BEFORE_YEAR)) index++;
  return index;
}

function yearBehind(scan: Scan, at: number): ReturnType<typeof readWrittenYear> {
  const separated = isMark(scan, at, `(${BEFORE_YEAR}`) ? at + 1 : at;
  const index = skipWords(scan, separated, OF);
  const year = readWrittenYear(scan, index, true);
  return year && isMark(scan, at, "(") && isMark(scan, year.next, ")") ? { ...year, next: year.next + 1 } : year;
}
