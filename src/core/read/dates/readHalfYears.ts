import { addDays, addMonths, calendarDate } from "../../calendar/calendarDate";
import { financialYearSpan } from "../../calendar/financialCalendar";
import { numberAt, skipWords, wordAt, type DateUnit, type Scan } from "./dateUnit";
import { OF_WORDS, ordinalOfWord } from "./dateWords";
import { readWrittenYear } from "./readYears";

const YEAR_WORDS = new Set(["year", "financial", "blwyddyn", "flwyddyn"]);

/** "First half of 2024", "H2 24/25", "ail hanner 2024/25": six months of a calendar or a financial year (D9). */
export function readHalfYear(scan: Scan, at: number): DateUnit | null {
  const half = halfAt(scan, at);
  if (!half) return null;
  const next = skipWords(scan, skipWords(scan, half.next, OF_WORDS), YEAR_WORDS);
  const written = readWrittenYear(scan, next, true);
  if (!written) return null;
  const spans: DateUnit["spans"] = (year) => {
    const first = written.double ? financialYearSpan(year).first : calendarDate(year, 1, 1);
    if (!first) return [];
    const from = half.second ? addMonths(first, 6) : first;
    return [{ first: from, last: addDays(addMonths(from, 6), -1) }];
  };
  return { rule: "D9", precision: "year", year: written.year, spans, next: written.next };
}

function halfAt(scan: Scan, at: number): { readonly second: boolean; readonly next: number } | null {
  const word = wordAt(scan, at);
  const letter = word === "h" ? numberAt(scan, at + 1) : null;
  if (letter && (letter.text === "1" || letter.text === "2")) return { second: letter.value === 2, next: at + 2 };
  const token = scan.tokens[at];
  const counted = token?.kind === "number" && token.ending !== "" ? token.value : ordinalOfWord(word);
  const number = word === "last" ? 2 : counted;
  if (number !== null && number <= 2 && ["half", "hanner"].includes(wordAt(scan, at + 1)))
    return { second: number === 2, next: at + 2 };
  return word === "hanner" && ordinalOfWord(wordAt(scan, at + 1)) === 1 ? { second: false, next: at + 2 } : null;
}
