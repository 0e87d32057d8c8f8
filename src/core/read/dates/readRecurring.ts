import type { DateReading } from "../readings";
import { withoutDay } from "./dateReadings";
import { isMark, numberAt, wordAt, type Scan } from "./dateUnit";
import { monthOfWord, numberOfWord } from "./dateWords";
import { fourFigureYear } from "./readYears";

const MONTHS_IN_A_WEEK = 12 / 52;
const round = (months: number): number => Math.round(months * 10) / 10;

/** Words that say how often, with the months from one time to the next (D16); half-terms are counted as two months. */
const ADVERBS: ReadonlyMap<string, number> = new Map([
  ...["annually", "annual", "yearly", "annum", "flynyddol", "blynyddol"].map((word) => [word, 12] as const),
  ...["termly", "tymhorol", "dymhorol"].map((word) => [word, 4] as const),
  ...["quarterly", "chwarterol"].map((word) => [word, 3] as const),
  ...["monthly", "misol", "fisol"].map((word) => [word, 1] as const),
  ...["biannually", "biannual", "halfyearly"].map((word) => [word, 6] as const),
  ...["fortnightly", "pythefnosol"].map((word) => [word, round(2 * MONTHS_IN_A_WEEK)] as const),
  ...["weekly", "wythnosol"].map((word) => [word, round(MONTHS_IN_A_WEEK)] as const),
  ...["daily", "dyddiol", "ddyddiol"].map((word) => [word, 0] as const),
]);
const UNITS: ReadonlyMap<string, number> = new Map([
  ...["year", "years", "blwyddyn", "flwyddyn"].map((word) => [word, 12] as const),
  ...["term", "terms", "tymor", "dymor"].map((word) => [word, 4] as const),
  ...["half", "hanner"].map((word) => [word, 2] as const),
  ...["quarter", "chwarter"].map((word) => [word, 3] as const),
  ...["month", "months", "mis", "fis"].map((word) => [word, 1] as const),
  ...["fortnight", "pythefnos"].map((word) => [word, 2 * MONTHS_IN_A_WEEK] as const),
  ...["week", "weeks", "wythnos"].map((word) => [word, MONTHS_IN_A_WEEK] as const),
  ..."monday tuesday wednesday thursday friday saturday sunday lun llun mercher iau gwener sadwrn sul session sesiwn"
    .split(" ")
    .map((word) => [word, MONTHS_IN_A_WEEK] as const),
  ...["holiday", "holidays", "gwyliau"].map((word) => [word, 2] as const),
  ...["day", "days", "dydd", "meeting", "cyfarfod"].map((word) => [word, 0] as const),
]);
const EVERY = new Set(["every", "each", "per", "bob", "pob"]);
const TIMES: ReadonlyMap<string, number> = new Map([
  ["once", 1],
  ["twice", 2],
  ["thrice", 3],
  ["ddwywaith", 2],
  ["unwaith", 1],
]);
const TIMES_A = new Set(["times", "x", "gwaith"]);
/** A text without any of these says nothing of how often. */
const SAYS_HOW_OFTEN = new Set([...ADVERBS.keys(), ...EVERY, ...TIMES.keys(), ...TIMES_A]);
const MOST_TIMES = 36;
const UNTIL = new Set(["by", "until", "till", "before", "due", "erbyn", "hyd"]);

/** "Annually", "half- termly", "every six weeks or so", "in May and November annually", "by May 1 each year" (D16). */
export function readRecurring(raw: string, scan: Scan): DateReading | null {
  if (!scan.tokens.some((token) => SAYS_HOW_OFTEN.has(token.text)) || endsOnWrittenDay(scan)) return null;
  for (let index = 0; index < scan.tokens.length && index < 40; index++) {
    const months = everyMonthsAt(scan, index);
    if (months === undefined) continue;
    const named = monthsNamed(scan);
    const every = months === 12 && named > 1 ? round(12 / named) : months;
    return withoutDay(raw, "recurring", "D16", { everyMonths: every === 0 ? null : every });
  }
  return null;
}

/** Months between two times where the words at this token say how often; undefined where they do not. */
function everyMonthsAt(scan: Scan, at: number): number | undefined {
  const word = wordAt(scan, at);
  const adverb = ADVERBS.get(word);
  if (adverb !== undefined) {
    const before = wordAt(scan, isMark(scan, at - 1, "-") ? at - 2 : at - 1);
    const halves = ["half", "bi", "hanner"].includes(before);
    if (halves) return before === "bi" && adverb < 12 ? adverb * 2 : adverb / 2;
    // "6-monthly", "two yearly".
    const count = numberAt(scan, isMark(scan, at - 1, "-") ? at - 2 : at - 1)?.value ?? numberOfWord(before);
    return count !== null && count > 1 && count <= MOST_TIMES ? round(adverb * count) : adverb;
  }
  const times = TIMES.get(word);
  if (times !== undefined) {
    const start = ["a", "an", "every", "each", "per", "y", "bob"].includes(wordAt(scan, at + 1)) ? at + 2 : at + 1;
    const unit = UNITS.get(wordAt(scan, start));
    return unit === undefined ? undefined : round(unit / times);
  }
  if (TIMES_A.has(word)) return timesAUnit(scan, at);
  if (!EVERY.has(word)) return undefined;
  return everyUnit(scan, at + 1) ?? (isEveryOccurrence(scan, at) ? 0 : undefined);
}

/** "Each data drop", "bob shifft", "at each meeting": how often it comes, nobody says. */
function isEveryOccurrence({ tokens }: Scan, at: number): boolean {
  const behind = tokens.slice(at + 1);
  return (
    at <= 1 &&
    (at === 0 || LEADS.has(tokens[0]?.text ?? "")) &&
    behind.length >= 1 &&
    behind.length <= MOST_WORDS &&
    behind.every(({ kind, text }) => kind === "word" && !UNTIL.has(text) && monthOfWord(text) === null)
  );
}
const LEADS = new Set(["at", "in", "on", "after", "before", "with", "for", "during", "ym", "yn", "ar", "cyn"]);
const MOST_WORDS = 4;

/** "three times a year", "3 x per term". */
function timesAUnit(scan: Scan, at: number): number | undefined {
  const count = numberAt(scan, at - 1)?.value ?? numberOfWord(wordAt(scan, at - 1)) ?? numberAt(scan, at + 1)?.value;
  const from = numberAt(scan, at + 1) ? at + 2 : at + 1;
  const unit = UNITS.get(
    wordAt(scan, ["a", "an", "per", "each", "every", "y", "bob"].includes(wordAt(scan, from)) ? from + 1 : from),
  );
  return unit === undefined || !count ? undefined : round(unit / count);
}

function everyUnit(scan: Scan, at: number): number | undefined {
  const count = numberAt(scan, at)?.value ?? countOfWord(wordAt(scan, at));
  const unit = UNITS.get(wordAt(scan, count === null ? at : at + 1));
  if (unit !== undefined) return round(unit * (count ?? 1));
  // "each September", "every Easter".
  if (monthOfWord(wordAt(scan, at)) !== null) return 12;
  return ["autumn", "spring", "summer", "easter", "academic", "financial", "school"].includes(wordAt(scan, at))
    ? 12
    : undefined;
}

const countOfWord = (word: string): number | null => (word === "other" ? 2 : numberOfWord(word));

const monthsNamed = (scan: Scan): number =>
  scan.tokens.slice(0, 40).filter((token) => token.kind === "word" && monthOfWord(token.text) !== null).length;

/** "Annual report by 31 March 2020" has an end that counts. */
function endsOnWrittenDay(scan: Scan): boolean {
  const by = scan.tokens.findIndex((token) => token.kind === "word" && UNTIL.has(token.text));
  return (
    by >= 0 && scan.tokens.slice(by, by + 12).some((token) => token.kind === "number" && fourFigureYear(token) !== null)
  );
}
