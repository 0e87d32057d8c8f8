import { addDays, addMonths, calendarDate } from "../../calendar/calendarDate";
import { easterSunday } from "../../calendar/easter";
import { termSpan, type DaySpan, type Term } from "../../calendar/schoolCalendar";
import { ordinalOfWord, TERM_WORDS, termOfWord } from "./dateWords";
import { hydrefIsTerm } from "./hydref";
import { isMark, numberAt, skipWords, wordAt, type DateUnit, type Scan } from "./dateUnit";
import { BEFORE_YEAR, fourFigureYear, fullYear, readNamedYear, readWrittenYear } from "./readYears";

const YEAR_NAMES = new Set(["academic", "school", "year", "plan"]);

type Half = 1 | 2;
const OF = new Set(["of", "the", "y", "yr", "in", "plan", "o"]);
const SEQUENCE: readonly (readonly [Term, Half])[] = [
  ["Autumn", 1],
  ["Autumn", 2],
  ["Spring", 1],
  ["Spring", 2],
  ["Summer", 1],
  ["Summer", 2],
];

/** The term that a word names; "Hydref" is Autumn behind "tymor" and in a column of terms, else October (D21). */
function termAt(scan: Scan, at: number): Term | null {
  const word = wordAt(scan, at);
  const term = termOfWord(word);
  if (term || word !== "hydref") return term;
  const before = [wordAt(scan, at - 1), wordAt(scan, at - 2)];
  return hydrefIsTerm(scan, at) || before.some((near) => TERM_WORDS.has(near)) ? "Autumn" : null;
}

/** "Autumn term 2019", "Spring 1", "Tymor yr Hydref 2019", "HT Spring 2020", "Summer 2015 - Half Term 5" (D8). */
export function readTerm(scan: Scan, at: number): DateUnit | null {
  const lead = leadingHalf(scan, at);
  let index = skipWords(scan, lead.next, TERM_WORDS);
  index = skipWords(scan, index, OF);
  const term = termAt(scan, index);
  if (!term) return null;
  index = skipWords(scan, index + 1, TERM_WORDS);
  const trail = trailingHalf(scan, index);
  const half = lead.half ?? trail?.half ?? null;
  if (scan.plan.seasons && half === null && !saysTerm(scan, at, index)) return seasonUnit(scan, term, index);
  return termUnit(scan, term, half, trail?.next ?? index);
}

const saysTerm = (scan: Scan, from: number, to: number): boolean =>
  scan.tokens.slice(from, to).some(({ text }) => TERM_WORDS.has(text));

/** "first half of", "HT", "hanner tymor cyntaf": before the season's name. */
function leadingHalf(scan: Scan, at: number): { readonly half: Half | null; readonly next: number } {
  const ordinal = ordinalOfWord(wordAt(scan, at)) ?? ordinalNumber(scan, at);
  const start = ordinal === null ? at : at + 1;
  if (wordAt(scan, start) === "half" || wordAt(scan, start) === "hanner" || wordAt(scan, start) === "ht") {
    const next = skipWords(scan, skipMarks(scan, start + 1), TERM_WORDS);
    const welsh = ordinalOfWord(wordAt(scan, next));
    if (ordinal === null && welsh !== null && welsh <= 2)
      return { half: welsh as Half, next: skipWords(scan, next + 1, OF) };
    // "HT Spring 2020" and "Spring half term": what falls due there is due when the first half ends.
    const half = ordinal === 2 ? 2 : 1;
    return { half, next: skipWords(scan, next, OF) };
  }
  return { half: null, next: at };
}

const ordinalNumber = (scan: Scan, at: number): number | null => {
  const token = scan.tokens[at];
  return token?.kind === "number" && token.ending !== "" && token.value <= 6 ? token.value : null;
};

export const skipMarks = (scan: Scan, at: number): number => (isMark(scan, at, "-") ? at + 1 : at);

/** "1", "2nd half", "half term", "(1st half)": behind the season's name. */
function trailingHalf(scan: Scan, at: number): { readonly half: Half; readonly next: number } | null {
  const number = numberAt(scan, at);
  const isHalf = number?.text.length === 1 && (number.value === 1 || number.value === 2);
  // "Summer 1/2020" has its year, "Spring 1/9" is no half.
  if (isHalf && (!isMark(scan, at + 1, "/") || (numberAt(scan, at + 2)?.text.length ?? 0) > 1)) {
    return { half: number.value, next: skipWords(scan, at + 1, TERM_WORDS) };
  }
  const open = isMark(scan, at, "(") ? at + 1 : at;
  const ordinal = ordinalOfWord(wordAt(scan, open)) ?? ordinalNumber(scan, open);
  const start = ordinal === null ? open : open + 1;
  if (wordAt(scan, start) !== "half" && wordAt(scan, start) !== "ht") return null;
  const next = skipWords(scan, skipMarks(scan, start + 1), TERM_WORDS);
  const closed = (place: number): number => (open > at && isMark(scan, place, ")") ? place + 1 : place);
  const figure = numberAt(scan, next);
  if (figure && figure.text.length === 1 && figure.value <= 2 && figure.value > 0) {
    return { half: figure.value as Half, next: closed(next + 1) };
  }
  return { half: ordinal === 2 ? 2 : 1, next: closed(next) };
}

/** A term in a calendar year, or in the school year that "2019/20" names. */
export function termUnit(scan: Scan, term: Term, half: Half | null, at: number): DateUnit {
  const spans = (year: number): readonly DaySpan[] => {
    const span = termSpan(scan.plan.schoolCalendar, term === "Autumn" ? year : year - 1, term, half);
    return span ? [span] : [];
  };
  const middle = half === null ? { middle: () => termUnit(scan, term, 1, at) } : {};
  const base = { rule: "D8", precision: "term", spans, ...middle } as const;
  const year = yearBehind(scan, at);
  if (!year) return { ...base, year: null, next: at };
  if (year.named)
    return { ...base, year: year.year, yearInferred: true, followingYear: year.following, next: year.next };
  return {
    ...base,
    year: year.year === null ? null : year.year + (year.double && term !== "Autumn" ? 1 : 0),
    next: year.next,
  };
}

type Season = Term | "Winter";
/** The months of a season, as the Met Office counts them. */
const FIRST_MONTH: Readonly<Record<Season, number>> = { Spring: 3, Summer: 6, Autumn: 9, Winter: 12 };
const WINTER = new Set(["winter", "gaeaf", "aeaf", "ngaeaf"]);

/** "Winter 2024", "gaeaf 2024/25": no term is called so, and it ends in the next year (D8). */
export const readWinter = (scan: Scan, at: number): DateUnit | null =>
  WINTER.has(wordAt(scan, at)) ? seasonUnit(scan, "Winter", at + 1) : null;

function seasonUnit(scan: Scan, season: Season, at: number): DateUnit {
  const spans = (year: number): readonly DaySpan[] => {
    const first = calendarDate(year, FIRST_MONTH[season], 1);
    return first ? [{ first, last: addDays(addMonths(first, 3), -1) }] : [];
  };
  const base = { rule: "D8", precision: "quarter", spans } as const;
  const year = yearBehind(scan, at);
  if (!year) return { ...base, year: null, next: at };
  if (year.named)
    return { ...base, year: year.year, yearInferred: true, followingYear: year.following, next: year.next };
  // The spring of 2024/25 is the one at its end.
  const shift = year.double && season === "Spring" ? 1 : 0;
  return { ...base, year: year.year === null ? null : year.year + shift, next: year.next };
}

interface YearBehind {
  readonly year: number | null;
  readonly double: boolean;
  readonly named: boolean;
  readonly following: boolean;
  readonly next: number;
}

export function yearBehind(scan: Scan, at: number): YearBehind | null {
  let index = at;
  while (isMark(scan, index, `(${BEFORE_YEAR}`)) index++;
  index = skipWords(scan, index, OF);
  index = skipWords(scan, index, YEAR_NAMES);
  const written = readWrittenYear(scan, index, true);
  if (written) {
    const close = isMark(scan, written.next, ")") ? 1 : 0;
    return { year: written.year, double: written.double, named: false, following: false, next: written.next + close };
  }
  const named = readNamedYear(scan, at);
  return named ? { ...named, double: false, named: true } : null;
}

/** "HT4 2014-15", "half term 5", "first half term": the six half terms of a school year in their order (D8). */
export function readHalfTerm(scan: Scan, at: number): DateUnit | null {
  const found = halfTermNumber(scan, at);
  const pair = found ? SEQUENCE[found.number - 1] : undefined;
  // "hanner tymor cyntaf yr haf" is a half of the summer term, not the first of the year.
  if (!found || !pair || termAt(scan, skipWords(scan, found.next, OF)) !== null) return null;
  return termUnit(scan, pair[0], pair[1], found.next);
}

function halfTermNumber(scan: Scan, at: number): { readonly number: number; readonly next: number } | null {
  const word = wordAt(scan, at);
  if (word === "ht") {
    const number = numberAt(scan, at + 1);
    return number && number.text.length === 1 ? { number: number.value, next: at + 2 } : null;
  }
  const ordinal = ordinalOfWord(word) ?? ordinalNumber(scan, at);
  const start = ordinal === null ? at : at + 1;
  if (!["half", "hanner"].includes(wordAt(scan, start))) return null;
  const next = skipMarks(scan, start + 1);
  if (!TERM_WORDS.has(wordAt(scan, next))) return null;
  if (ordinal !== null) return { number: ordinal, next: next + 1 };
  const welsh = ordinalOfWord(wordAt(scan, next + 1));
  const number = numberAt(scan, next + 1);
  if (welsh !== null) return { number: welsh, next: next + 2 };
  return number && number.text.length === 1 ? { number: number.value, next: next + 2 } : null;
}

const EASTER = new Set(["easter", "pasg", "basg"]);
const CHRISTMAS = new Set(["christmas", "xmas", "nadolig"]);

/** "Easter 2020", "y Pasg 2020": the Thursday before Easter Sunday; "by Christmas", "Nadolig 2019": Christmas Eve (D14). */
export function readFeast(scan: Scan, at: number): DateUnit | null {
  const isEaster = EASTER.has(wordAt(scan, at));
  if (!isEaster && !CHRISTMAS.has(wordAt(scan, at))) return null;
  let index = skipWords(scan, at + 1, OF);
  while (isMark(scan, index, BEFORE_YEAR)) index++;
  const figures = numberAt(scan, isMark(scan, index, "'") ? index + 1 : index);
  const spans = (year: number): readonly DaySpan[] => {
    const day = isEaster ? addDays(easterSunday(year), -3) : calendarDate(year, 12, 24);
    return day ? [{ first: day, last: day }] : [];
  };
  const year = fourFigureYear(figures);
  const feast = { rule: "D14", precision: "day", isDayBefore: true, spans } as const;
  if (year !== null) return { ...feast, year, next: index + 1 };
  if (figures?.text.length === 2)
    return { ...feast, year: fullYear(figures.value), next: scan.tokens.indexOf(figures, index) + 1 };
  return { ...feast, year: null, next: at + 1 };
}
