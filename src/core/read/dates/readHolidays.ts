import { addDays } from "../../calendar/calendarDate";
import type { DaySpan, Term } from "../../calendar/schoolCalendar";
import { skipWords, wordAt, type DateUnit, type Scan } from "./dateUnit";
import { termUnit } from "./readTerms";

/** The term that the holidays end, and the one that begins behind them. */
const TERMS_AROUND: ReadonlyMap<string, readonly [before: Term, after: Term]> = new Map<string, readonly [Term, Term]>([
  ...["summer", "haf"].map((word) => [word, ["Summer", "Autumn"]] as [string, [Term, Term]]),
  ...["christmas", "xmas", "nadolig"].map((word) => [word, ["Autumn", "Spring"]] as [string, [Term, Term]]),
  ...["easter", "pasg"].map((word) => [word, ["Spring", "Summer"]] as [string, [Term, Term]]),
]);
const HOLIDAYS = new Set(["holidays", "holiday", "break", "vacation", "hols"]);
const GWYLIAU = new Set(["gwyliau", "wyliau", "ngwyliau", "gwyliau'r", "wyliau'r", "ngwyliau'r"]);
const THE = new Set(["y", "yr", "r"]);

/** "Before the summer holidays", "cyn gwyliau'r haf 2020": the school holidays between two terms; before them is the last day of term (D8). */
export function readHolidays(scan: Scan, at: number): DateUnit | null {
  const welsh = GWYLIAU.has(wordAt(scan, at));
  const nameAt = welsh ? skipWords(scan, skipMark(scan, at + 1), THE) : at;
  const terms = TERMS_AROUND.get(wordAt(scan, nameAt));
  if (!terms || (!welsh && !HOLIDAYS.has(wordAt(scan, nameAt + 1)))) return null;
  const [before, after] = terms;
  const term = termUnit(scan, before, null, nameAt + (welsh ? 1 : 2));
  const behind = termUnit(scan, after, null, term.next);
  const firstDays = (year: number): readonly DaySpan[] => behind.spans(after === "Spring" ? year + 1 : year);
  const until: DateUnit = {
    ...term,
    precision: "day",
    spans: (year) => term.spans(year).map(({ last }) => ({ first: last, last })),
  };
  const from: DateUnit = {
    ...term,
    precision: "day",
    spans: (year) => firstDays(year).map(({ first }) => ({ first, last: first })),
  };
  return {
    rule: term.rule,
    precision: term.precision,
    year: term.year,
    next: term.next,
    ...(term.yearInferred ? { yearInferred: true } : {}),
    ...(term.followingYear === undefined ? {} : { followingYear: term.followingYear }),
    spans: (year) => {
      const [end] = term.spans(year);
      const [next] = firstDays(year);
      return end && next ? [{ first: addDays(end.last, 1), last: addDays(next.first, -1) }] : [];
    },
    holiday: () => ({ until, after: from }),
  };
}

const skipMark = (scan: Scan, at: number): number => (scan.tokens[at]?.text === "'" ? at + 1 : at);
