import type { DateReading } from "../readings";
import { seriesReading, withoutDay } from "./dateReadings";
import { wordAt, type Scan } from "./dateUnit";
import { COMPLETION_WORDS, START_WORDS } from "./dateWords";
import { EVENTS, WAITING } from "./readEvents";
import { readSeries, skipLead, type Series } from "./readSeries";
import { isForename, isSecondThought } from "./secondThoughts";

type Part = "due" | "start" | "completed" | "former";

interface Found {
  readonly series: Series;
  readonly part: Part;
}

/** A date inside a sentence (D19): the due day, or the start behind words of starting, or the day of completion. */
export function readInText(raw: string, scan: Scan): DateReading | null {
  const found = datesIn(scan);
  const reading = (part: Part): DateReading | undefined =>
    found
      .filter((one) => one.part === part)
      .map((one) => seriesReading(raw, one.series, scan, "from-text"))
      .filter((one) => one.day !== null || one.kind === "ambiguous")
      .at(-1);
  const due = reading("due");
  const start = reading("start");
  const completed = reading("completed");
  const startsOn = start ? (start.firstDay ?? start.day) : null;
  const more = {
    ...(startsOn ? { startsOn } : {}),
    ...(completed?.day ? { completedOn: completed.day } : {}),
  };
  const dueDays = found.filter((one) => one.part === "due");
  if (due && dueDays.length > 1) return { ...severalOf(raw, dueDays, scan), ...more };
  if (due) return { ...due, basis: due.kind === "ambiguous" ? "none" : "from-text", rule: "D19", ...more };
  // A range behind a word of starting has its own end.
  if (start?.rule === "D10") return { ...start, basis: "from-text", rule: "D10" };
  if (start || completed) return withoutDay(raw, "missing", "D19", more);
  // "May slip to June 2020", "was 31 March": somebody has to say which day is meant.
  return found.some((one) => one.part === "former") ? withoutDay(raw, "unreadable", "D19") : null;
}

function severalOf(raw: string, found: readonly Found[], scan: Scan): DateReading {
  const readings = found
    .map((one) => seriesReading(raw, one.series, scan, "from-text"))
    .filter((one) => one.day !== null);
  const days = readings.flatMap((one) => (one.day ? [one.day] : []));
  const last = readings.reduce(
    (a, b) => ((b.day ?? "") > (a.day ?? "") ? b : a),
    readings[0] ?? withoutDay(raw, "unreadable", "D19"),
  );
  return days.length > 1 ? { ...last, kind: "several", firstDay: null, rule: "D11", days } : { ...last, rule: "D19" };
}

function datesIn(scan: Scan): readonly Found[] {
  const found: Found[] = [];
  let behind = 0;
  for (let index = 0; index < scan.tokens.length;) {
    const series = canBegin(scan, index) ? readSeries(scan, index) : null;
    if (series && isCertain(series, scan, index) && !isFragment(scan, index, series.next)) {
      found.push({ series, part: partOf(scan, behind, index, series.next) });
      index = series.next;
      behind = index;
    } else index++;
  }
  return found;
}

const canBegin = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  if (token === undefined || token.kind === "mark" || skipLead(scan, at) !== at) return false;
  return token.kind !== "number" || !NUMBERED.has(wordAt(scan, at - 1));
};
/** The figure behind these counts them: "Q5/2020" is not May, and "Term 9/2020" is no month (D9). */
const NUMBERED = new Set(
  "q qtr quarter quarters chwarter period cyfnod p term tymor t half ht hanner fy fye ay version fersiwn v ks".split(
    " ",
  ),
);

/** In running text only what can hardly mean anything else is a date: "may" and "march" are verbs, "2018" stands in names. */
function isCertain(series: Series, scan: Scan, at: number): boolean {
  const unit = series.units.at(-1);
  if (!unit) return false;
  if (series.units.length === 1 && unit.precision === "year" && unit.next === at + 1) return false;
  if (series.units.some((one) => one.loose)) return false;
  if (isOfWait(series, scan, at)) return false;
  if (series.units.some((one) => one.year !== null)) return true;
  if (unit.precision === "term" || unit.precision === "quarter") return false;
  const first = scan.tokens[at];
  // "before the April meeting" waits for the meeting (D24).
  if (EVENTS.has(wordAt(scan, series.next)) && scan.tokens.some((token) => WAITING.has(token.text))) return false;
  const bareMonth = series.units.length === 1 && unit.precision === "month" && unit.next === at + 1;
  if (bareMonth && isForename(scan, at)) return false;
  return !bareMonth || (first !== undefined && first.typed.length > 2 && first.typed !== first.text);
}

/** "Before the budget is set for 25/26", "After May 2022 elections": the time tells what it waits for (D24). */
function isOfWait({ units, next }: Series, scan: Scan, at: number): boolean {
  if (units.some(({ precision }) => precision === "day" || precision === "week")) return false;
  if (at === 0 && isMeeting(scan, next)) return true;
  if (!WAITS_FOR.has(wordAt(scan, 0))) return scan.plain.startsWith("in time for ") && EVENTS.has(wordAt(scan, next));
  // "Before the inspector's visit in June" waits for the visit.
  if (["in", "yn", "ym"].includes(wordAt(scan, at - 1)) && EVENTS.has(wordAt(scan, at - 2))) return true;
  const isBehindWords = at >= FEWEST_WORDS && units.every(({ precision }) => precision === "year");
  return isBehindWords || EVENTS.has(wordAt(scan, next));
}
const WAITS_FOR = new Set(["before", "after", "following", "once", "when", "with", "cyn", "ar", "wedi"]);

/** "March mtg", "Jan 2021 enrolment", and nothing else: the month tells which it is, and its day is not known (D24). */
function isMeeting(scan: Scan, next: number): boolean {
  const last = scan.tokens.length - 1;
  const between = scan.tokens.slice(next, last);
  return (
    last >= next &&
    EVENTS.has(wordAt(scan, last)) &&
    (between.length === 0 || MEETS.has(wordAt(scan, last))) &&
    between.length <= MOST_BETWEEN &&
    between.every(({ kind, text }) => kind === "word" && !WAITING.has(text))
  );
}
const MOST_BETWEEN = 2;
/** "Feb finance meeting": these meet; a "March 2020 progress report" may well be due then. */
const MEETS = new Set(
  "meeting mtg board committee cabinet council panel forum conference cyfarfod bwrdd pwyllgor cyngor".split(" "),
);
const FEWEST_WORDS = 3;

/** What stands in one piece with figures: "31//03/2020" and "31/03/2O20" are slips, and no part of them is a date. */
function isFragment(scan: Scan, from: number, next: number): boolean {
  const joins = (at: number): boolean => {
    const token = scan.tokens[at];
    if (token === undefined) return false;
    return token.kind === "number" || token.text === "/" || (token.kind === "word" && token.text.length === 1);
  };
  const isGlued = (at: number): boolean => scan.tokens[at]?.spaced === false && joins(at) && joins(at - 1);
  let [first, last] = [from, next];
  while (isGlued(first)) first--;
  while (isGlued(last)) last++;
  const beside = [...scan.tokens.slice(first, from), ...scan.tokens.slice(next, last)];
  return (
    beside.some(({ kind }) => kind === "number") && scan.tokens.slice(first, last).some(({ text }) => text === "/")
  );
}

const BY = new Set(["by", "before", "no", "erbyn"]);

/** What the words before the date make of it; behind the last date "(done)" counts too. */
function partOf(scan: Scan, from: number, at: number, next: number): Part {
  const before = words(scan, from, at);
  const after = words(scan, next, Math.min(next + 4, scan.tokens.length));
  // "June 2020 (was March 2020)" and "June 2020 (may slip to July 2020)" are due in June.
  if (isSecondThought(scan, from, at)) return "former";
  const completed = before.findIndex((word) => COMPLETION_WORDS.has(word));
  const starts = before.findLastIndex((word) => START_WORDS.has(word));
  if (completed >= 0 && completed > starts && !isStillToCome(before, completed)) return "completed";
  if (starts >= 0) return "start";
  if (["onwards", "onward", "ymlaen"].includes(after[0] ?? "")) return "start";
  return after.slice(0, 2).some((word) => COMPLETION_WORDS.has(word)) ? "completed" : "due";
}

/** "to be completed by", "complete by", "not completed", "completion": not yet. */
function isStillToCome(before: readonly string[], at: number): boolean {
  if (["be", "not", "for", "i'w", "heb"].includes(before[at - 1] ?? "") || BY.has(before[at + 1] ?? "")) return true;
  return before.includes("until") || before.includes("hyd");
}

function words(scan: Scan, from: number, to: number): readonly string[] {
  const found: string[] = [];
  for (let index = from; index < to; index++) {
    const word = wordAt(scan, index);
    if (word !== "") found.push(word);
  }
  return found;
}
