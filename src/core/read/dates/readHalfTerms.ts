import { yearOf } from "../../calendar/calendarDate";
import { schoolYearOf, termSpan, type DaySpan, type Term } from "../../calendar/schoolCalendar";
import { monthOfWord, TERM_WORDS } from "./dateWords";
import { skipWords, wordAt, type DateUnit, type Scan } from "./dateUnit";
import { readHolidays } from "./readHolidays";
import { skipMarks, termUnit, yearBehind } from "./readTerms";

/** The half term that a holiday by its month ends. */
const HALF_BEFORE: ReadonlyMap<number, Term> = new Map([
  [2, "Spring"],
  [5, "Summer"],
  [6, "Summer"],
  [10, "Autumn"],
]);
const ALL_TERMS = ["Autumn", "Spring", "Summer"] as const satisfies readonly Term[];
const HALVES = new Set(["half", "hanner", "ht"]);
const OF_MONTH = new Set(["of", "the", "y", "yr", "in", "plan", "o", "mis", "ym", "ends", "ending"]);

/** "Feb half term 2024", "hanner tymor Chwefror": due when the first half of that term ends; so is "Whitsun" (D8). */
export function readHalfTermOfMonth(scan: Scan, at: number): DateUnit | null {
  if (["whitsun", "sulgwyn"].includes(wordAt(scan, at)))
    return termUnit(scan, "Summer", 1, skipWords(scan, at + 1, TERM_WORDS));
  const month = monthOfWord(wordAt(scan, at));
  const halfAt = month === null ? at : at + 1;
  if (!HALVES.has(wordAt(scan, halfAt))) return null;
  const behind = skipWords(scan, skipMarks(scan, halfAt + 1), TERM_WORDS);
  if (month !== null) return halfOfMonth(scan, month, behind);
  const named = skipWords(scan, behind, OF_MONTH);
  const after = monthOfWord(wordAt(scan, named));
  return after === null || behind === halfAt + 1 ? null : halfOfMonth(scan, after, named + 1);
}

function halfOfMonth(scan: Scan, month: number, next: number): DateUnit | null {
  const term = HALF_BEFORE.get(month);
  if (term === undefined) return null;
  const until = termUnit(scan, term, 1, next);
  return { ...until, holiday: () => ({ until, after: termBegins(termUnit(scan, term, 2, next)) }) };
}

const termBegins = (unit: DateUnit): DateUnit => ({
  ...unit,
  precision: "day",
  spans: (year) => unit.spans(year).map(({ first }) => ({ first, last: first })),
});

/** "term", "half term": whichever comes first; "half term 2020" may be any of three, and asks (D8, F12). */
export function readAnyTerm(scan: Scan, at: number): DateUnit | null {
  const half = HALVES.has(wordAt(scan, at));
  const termAt = half ? skipMarks(scan, at + 1) : at;
  if (!TERM_WORDS.has(wordAt(scan, termAt)) && wordAt(scan, at) !== "ht") return null;
  const next = TERM_WORDS.has(wordAt(scan, termAt)) ? termAt + 1 : at + 1;
  const until = (): DateUnit => holidayUnit(scan, next, ({ last }) => ({ first: last, last }));
  const after = (): DateUnit => holidayUnit(scan, next, (_, { first }) => ({ first, last: first }));
  const holiday = half ? { holiday: () => ({ until: until(), after: after() }) } : {};
  if (half && yearBehind(scan, next)) return { ...until(), ...holiday };
  const afterStart = wordAt(scan, at - 1) === "next" || wordAt(scan, next) === "nesaf";
  // "By half term" is by a holiday of that name; "within a half term" may be any of the six.
  if (half && BY.has(wordAt(scan, at - 1))) return { ...until(), ...holiday };
  const spans = (year: number): readonly DaySpan[] => termsOrHalves(scan, half, year);
  return { rule: "D8", precision: "term", year: null, afterStart, spans, next, ...holiday, middle: until };
}

function termsOrHalves(scan: Scan, half: boolean, year: number): readonly DaySpan[] {
  const { schoolCalendar } = scan.plan;
  const days = half
    ? [year - 1, year].flatMap((start) =>
        schoolYearOf(schoolCalendar, start).map((row) => ({ first: row.from, last: row.to })),
      )
    : ALL_TERMS.flatMap((term) =>
        [year - 1, year].flatMap((start) => termSpan(schoolCalendar, start, term, null) ?? []),
      );
  return days.filter((span) => yearOf(span.last) === year);
}

/** The day that a half-term holiday gives: the last one before it, or the first after it, by the two halves around it. */
type DayOfHoliday = (before: DaySpan, after: DaySpan) => DaySpan;

/** Any half-term holiday: the first from the start on; in a year that is written it may be each of three, and nothing decides. */
function holidayUnit(scan: Scan, at: number, dayOf: DayOfHoliday): DateUnit {
  const year = yearBehind(scan, at);
  const ofTerm = (term: Term, start: number): readonly DaySpan[] => {
    const [first, second] = ([1, 2] as const).map((half) => termSpan(scan.plan.schoolCalendar, start, term, half));
    return first && second ? [dayOf(first, second)] : [];
  };
  const base = { rule: "D8", precision: "day" } as const;
  if (!year || year.year === null) {
    const spans = (y: number): readonly DaySpan[] =>
      ALL_TERMS.flatMap((term) => ofTerm(term, term === "Autumn" ? y : y - 1));
    return { ...base, year: null, spans, next: at };
  }
  // Of a calendar year the spring comes first, of a school year the autumn.
  const shift = year.double ? 0 : -1;
  const order: readonly Term[] = year.double ? ALL_TERMS : ["Spring", "Summer", "Autumn"];
  const written = year.year;
  return order.reduceRight<DateUnit | undefined>((later, term) => {
    const start = written + (term === "Autumn" ? 0 : shift);
    const unit: DateUnit = {
      ...base,
      year: written,
      spans: () => ofTerm(term, start),
      undecided: true,
      next: year.next,
    };
    return later ? { ...unit, otherwise: later } : unit;
  }, undefined) as DateUnit;
}

/** "after half term", "ar ôl hanner tymor Chwefror": the first day after that holiday (D8). */
export function readAfterHalfTerm(scan: Scan, at: number): DateUnit | null {
  const start = skipWords(scan, at, FILLERS);
  if (!scan.tokens[start]) return null;
  const found = readHolidays(scan, start) ?? readHalfTermOfMonth(scan, start) ?? readAnyTerm(scan, start);
  return found?.holiday?.().after ?? null;
}
const BY = new Set(["by", "erbyn"]);
const FILLERS = new Set(["the", "y", "yr"]);
