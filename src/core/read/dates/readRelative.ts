import { addDays, addMonths, type CalendarDate } from "../../calendar/calendarDate";
import type { DateReading } from "../readings";
import { exactDay, withoutDay } from "./dateReadings";
import { isMark, numberAt, resolveUnit, wordAt, type Scan } from "./dateUnit";
import { readPoint } from "./readOneDate";
import { numberOfWord } from "./dateWords";

type Length = { readonly months: number } | { readonly days: number };

const UNITS: ReadonlyMap<string, Length> = new Map<string, Length>([
  ...["year", "years", "yrs", "yr", "blynedd", "flynedd", "mlynedd", "blwyddyn", "flwyddyn"].map(
    (word) => [word, { months: 12 }] as const,
  ),
  ...["month", "months", "mth", "mths", "mis", "fis", "misoedd"].map((word) => [word, { months: 1 }] as const),
  ...["fortnight", "fortnights", "pythefnos"].map((word) => [word, { days: 14 }] as const),
  ...["week", "weeks", "wk", "wks", "wythnos", "wythnosau"].map((word) => [word, { days: 7 }] as const),
  ...["day", "days", "diwrnod", "dydd", "niwrnod"].map((word) => [word, { days: 1 }] as const),
]);
const LEADS = new Set(
  "within in the next over coming following about approximately up to for first a an another further o fewn ymhen mewn dros y yr i and or at least most between around".split(
    " ",
  ),
);
const TRAILS = new Set(
  "time from now of start the with approval plan or so approx approximately maximum max amser".split(" "),
);
/** Words of an occurrence: the span counts from there, not from the inferring start (D24). */
const FROM_THERE = new Set(["of", "after", "following", "from", "ar", "o"]);

export interface Duration {
  /** The day that lies so far behind another. */
  readonly after: (day: CalendarDate) => CalendarDate;
  /** Days, roughly; to take the later of two. */
  readonly roughly: number;
  readonly next: number;
}

/** "3 months", "six weeks'", "a year", "half a year"; null where no duration begins. */
export function durationAt(scan: Scan, at: number): Duration | null {
  const figure = numberAt(scan, at);
  const count = figure ? figure.value : numberOfWord(wordAt(scan, at));
  let index = at + 1;
  if (isMark(scan, index, "-")) index++;
  if (wordAt(scan, index) === "of") index++;
  if (["working", "school", "calendar"].includes(wordAt(scan, index))) index++;
  const unit = UNITS.get(wordAt(scan, index).replace(/'s?$/, ""));
  if (count === null || !unit || count > 1000) return null;
  return lasting(unit, count, isMark(scan, index + 1, "'") ? index + 2 : index + 1);
}

function lasting(unit: Length, count: number, next: number): Duration {
  if ("months" in unit) {
    const months = unit.months * count;
    return { after: (day) => addMonths(day, months), roughly: months * 30.4, next };
  }
  return { after: (day) => addDays(day, unit.days * count), roughly: unit.days * count, next };
}

/** "12 - 18 months", "a year to 18 months": all durations of the text; the first figure of a span shares the unit behind it. */
function durationsIn(scan: Scan): { readonly longest: Duration | null; readonly rest: boolean; readonly from: number } {
  let longest: Duration | null = null;
  let index = 0;
  while (index < scan.tokens.length) {
    const found = durationAt(scan, index);
    if (found) {
      if (!longest || found.roughly > longest.roughly) longest = found;
      index = found.next;
    } else if (isFiller(scan, index, longest !== null)) index++;
    else return { longest, rest: true, from: index };
  }
  return { longest, rest: false, from: index };
}

function isFiller(scan: Scan, at: number, behind: boolean): boolean {
  const token = scan.tokens[at];
  if (!token || token.kind === "mark") return token?.text !== "/" || !behind;
  if (token.kind === "number") return isSpanStart(scan, at);
  return LEADS.has(token.text) || (behind && TRAILS.has(token.text)) || numberOfWord(token.text) !== null;
}

/** A figure with "-", "to" or "or" and a duration behind it. */
function isSpanStart(scan: Scan, at: number): boolean {
  const joint = isMark(scan, at + 1, "-/") || ["to", "or", "i", "neu"].includes(wordAt(scan, at + 1));
  return joint && durationAt(scan, at + 2) !== null;
}

/** "within 3 months", "in six months' time", "12-18 months": from the inferring start; a span takes its later end (D23). */
export function readRelative(raw: string, scan: Scan): DateReading | null {
  const { longest, rest, from } = durationsIn(scan);
  if (!longest) return null;
  const base = rest ? baseBehind(longest, scan) : null;
  if (base) return exactDay(raw, longest.after(base), "relative", "D23");
  if (rest && !isAside(scan, from)) return null;
  // "within three months of the review" counts from an event (D24).
  if (rest && scan.tokens.slice(0, from).some((token, index) => index >= longest.next && FROM_THERE.has(token.text)))
    return null;
  const isRead = scan.begun === null && scan.plan.spanIsRead === true && scan.from === scan.plan.span?.start;
  const counted = isRead ? null : scan.from;
  if (counted === null) return withoutDay(raw, "unreadable", "D23");
  return exactDay(raw, longest.after(counted), "relative", "D23");
}

/** "6 weeks from 1 May 2020" counts from that day. */
function baseBehind(duration: Duration, scan: Scan): CalendarDate | null {
  if (!["from", "after", "of", "following"].includes(wordAt(scan, duration.next))) return null;
  const unit = readPoint(scan, duration.next + 1);
  const days = unit && unit.next === scan.tokens.length ? resolveUnit(unit, scan.from) : null;
  return days === null || typeof days === "string" ? null : days.last;
}

/** "... with approval", "(subject to funding)": what follows in brackets or behind a comma does not move the day. */
const isAside = (scan: Scan, from: number): boolean => isMark(scan, from - 1, "(,;");
