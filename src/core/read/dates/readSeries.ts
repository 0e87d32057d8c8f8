import { daysBetween } from "../../calendar/calendarDate";
import { financialYearSpan, quarterSpan } from "../../calendar/financialCalendar";
import { schoolYearSpan } from "../../calendar/schoolCalendar";
import { isMark, numberAt, resolveUnit, skipWords, wordAt, type DateUnit, type Scan } from "./dateUnit";
import { LEAD_WORDS, OF_WORDS } from "./dateWords";
import { dayOfMonthUnit } from "./readFigures";
import { afterHour } from "./readHours";
import { monthAt } from "./readMonthNames";
import { readPoint } from "./readOneDate";

/** A whole cell's dates: one point, a range (D10), or several (D11). */
export interface Series {
  readonly kind: "one" | "range" | "several";
  readonly units: readonly DateUnit[];
  readonly next: number;
}

const RANGE_WORDS = new Set(["to", "until", "till", "through", "i", "hyd", "tan"]);
const LIST_WORDS = new Set(["and", "a", "ac", "then", "or", "neu"]);
const MOST_POINTS = 60;

/** Reads points with what joins them, as far as it goes. */
export function readSeries(scan: Scan, at: number, inBracket = false): Series | null {
  const between = ["between", "rhwng"].includes(wordAt(scan, at));
  const start = skipLead(scan, afterLeadingHour(scan, between ? at + 1 : at));
  const shared = readSharedMonth(scan, start);
  if (shared) return shared;
  const first = readPoint(scan, start);
  if (!first) return null;
  const units = [first];
  let kind: Series["kind"] = "one";
  let slashed = false;
  let next = first.next;
  while (units.length < MOST_POINTS) {
    // Brackets within brackets are not followed: they would cost more than linear time.
    const bracket = inBracket ? null : readBracket(scan, next);
    if (bracket && units.length === 1) return refined(first, bracket, scan);
    const joint = jointAt(scan, next, between);
    const unit = joint ? readJoined(scan, joint.next, units.at(-1) ?? first) : null;
    const listed = joint?.slash === true && slashed;
    if (!joint || !unit || (kind === "range" && !listed)) break;
    // "Jan/April/July 2020" is a list: only two make a range.
    slashed = joint.slash;
    kind = joint.range && !listed ? "range" : "several";
    if (unit.ofYears) units[units.length - 1] = unit.ofYears;
    units.push(unit);
    next = unit.next;
  }
  return { kind, units, next };
}

/** "5pm on 31 March", "By 17:00, 3 March": the hour in front says nothing of the day. */
function afterLeadingHour(scan: Scan, at: number): number {
  const start = skipLead(scan, at);
  if (scan.tokens[start]?.kind !== "number" && !["noon", "midday"].includes(wordAt(scan, start))) return at;
  return afterHour(scan, start);
}

export function skipLead(scan: Scan, at: number): number {
  let index = at;
  while (isMark(scan, index, "([\"'-:,*.~") || LEAD_WORDS.has(wordAt(scan, index))) {
    if (isMark(scan, index, "'") && numberAt(scan, index + 1)) break;
    if (wordAt(scan, index) === "y" && isMark(scan, index + 1, "/")) break;
    index++;
  }
  return afterYearEnding(scan, index);
}

const YEAR_ENDS = ["ending", "ended", "end"];

/** "Year ending 31 March 2020", "y/e March 2020": the day behind says it all; "year ending 2020" is left to the years (D9). */
function afterYearEnding(scan: Scan, at: number): number {
  const short = wordAt(scan, at) === "y" && isMark(scan, at + 1, "/") && wordAt(scan, at + 2) === "e";
  const year = wordAt(scan, at) === "financial" ? at + 1 : at;
  const long = wordAt(scan, year) === "year" && YEAR_ENDS.includes(wordAt(scan, year + 1));
  const next = short ? at + 3 : long ? year + 2 : at;
  const dated = numberAt(scan, next) ? monthAt(scan, next + 1) !== null || isMark(scan, next + 1, "/.") : false;
  return dated || monthAt(scan, next) !== null ? next : at;
}

interface Joint {
  readonly range: boolean;
  readonly slash: boolean;
  readonly next: number;
}

function jointAt(scan: Scan, at: number, between: boolean): Joint | null {
  const word = wordAt(scan, at);
  let index = at;
  while (isMark(scan, index, ",;&+\n")) index++;
  if (index > at) return { range: false, slash: false, next: skipLead(scan, skipWords(scan, index, LIST_WORDS)) };
  if (isMark(scan, at, "-/")) return { range: true, slash: isMark(scan, at, "/"), next: skipLead(scan, at + 1) };
  if (RANGE_WORDS.has(word)) return { range: true, slash: false, next: skipLead(scan, at + 1) };
  if (LIST_WORDS.has(word)) return { range: between, slash: false, next: skipLead(scan, at + 1) };
  return null;
}

/** The next point, or a bare day of the month before it ("November 26th and 28th"). */
function readJoined(scan: Scan, at: number, before: DateUnit): DateUnit | null {
  const token = scan.tokens[at];
  const point = readPoint(scan, at);
  if (point) return point;
  if (token?.kind !== "number" || token.text.length > 2) return null;
  if (before.precision === "quarter" && token.value >= 1 && token.value <= 4)
    return nextQuarter(before, token.value, at + 1);
  if (before.precision === "year" && token.text.length === 2) return lastOfYears(scan, before, token.value, at + 1);
  if (before.precision !== "day") return null;
  const sample = before.spans(before.year ?? 2020)[0];
  const month = sample ? Number(sample.last.slice(5, 7)) : null;
  return month === null ? null : dayOfMonthUnit(before.rule, before.year, month, token.value, at + 1);
}

/** "Q3 & 4", "Quarters 1-2": the figure alone is a quarter, too (D9). */
const nextQuarter = (before: DateUnit, quarter: number, next: number): DateUnit => ({
  ...before,
  spans: (year) => [quarterSpan(year, quarter)],
  next,
});

/** "2019-22": the years of a plan, financial or school years as "2019/20" is one; "24 - 27" says too little (D9, D10). */
function lastOfYears(scan: Scan, first: DateUnit, figures: number, next: number): DateUnit | null {
  const from = first.year ?? 0;
  const to = Math.floor(from / 100) * 100 + figures;
  if (to <= from + 1 || to > from + MOST_YEARS) return null;
  const spans: DateUnit["spans"] = (year) => {
    const days = scan.column.academic ? schoolYearSpan(scan.plan.schoolCalendar, year) : financialYearSpan(year);
    return days ? [days] : [];
  };
  return { rule: "D10", precision: "year", year: to - 1, spans, ofYears: { ...first, spans }, next };
}
const MOST_YEARS = 10;

/** "19 - 23/2/2018", "26th and 28th November 2019", "1-5 March": days that share the month behind the last of them. */
function readSharedMonth(scan: Scan, at: number): Series | null {
  const days: number[] = [];
  let index = at;
  let range = false;
  while (days.length < 31) {
    const token = scan.tokens[index];
    if (token?.kind !== "number" || token.text.length > 2 || token.value < 1 || token.value > 31) break;
    const behind = skipWords(scan, index + 1, OF_WORDS);
    if (monthAt(scan, behind) !== null || isMark(scan, index + 1, "/.")) break;
    const joint = jointAt(scan, index + 1, false);
    if (!joint) return null;
    range ||= joint.range;
    days.push(token.value);
    index = joint.next;
  }
  const last = days.length > 0 ? readPoint(scan, index) : null;
  if (last?.precision !== "day" || last.rule === "D6") return null;
  const sample = last.spans(last.year ?? 2020)[0];
  if (!sample || Number(sample.last.slice(8)) < (days.at(-1) ?? 0)) return null;
  const month = Number(sample.last.slice(5, 7));
  const units = [...days.map((day) => dayOfMonthUnit(last.rule, last.year, month, day, index)), last];
  return { kind: range ? "range" : "several", units, next: last.next };
}

/** "January (Quarter 4)", "quarter 4 (January to March 2025)": a second expression of the same time. */
function readBracket(scan: Scan, at: number): { readonly inner: Series; readonly next: number } | null {
  if (!isMark(scan, at, "(")) return null;
  const inner = readSeries({ ...scan, tokens: scan.tokens.slice(0, at + 24) }, at + 1, true);
  return inner && isMark(scan, inner.next, ")") ? { inner, next: inner.next + 1 } : null;
}

/** The narrower of the two says what is meant; where they are equally wide, the one with the year. */
function refined(outer: DateUnit, bracket: { readonly inner: Series; readonly next: number }, scan: Scan): Series {
  const { inner, next } = bracket;
  const single = inner.kind === "one" ? inner.units[0] : undefined;
  if (!single) return { ...inner, next };
  const width = (unit: DateUnit): number => {
    const days = resolveUnit(unit, scan.from ?? scan.plan.datedOn);
    return typeof days === "string" ? Infinity : daysBetween(days.first, days.last);
  };
  const outerWidth = width(outer);
  const innerWidth = width(single);
  // "Period 12 (Year End)" names its own last day once more.
  if (single.precision === "day" && outerWidth > 0 && sameEnd(outer, single, scan)) {
    return { kind: "one", units: [{ ...outer, next }], next };
  }
  const takeInner = innerWidth < outerWidth || (innerWidth === outerWidth && outer.year === null);
  const taken = takeInner ? single : outer;
  const other = takeInner ? outer : single;
  // A year of the same kind of count may be lent: "March (2020)", not the start of a financial year.
  const year = taken.year ?? (other.rule === taken.rule || other.precision === "year" ? other.year : null);
  return { kind: "one", units: [{ ...taken, year, next }], next };
}

function sameEnd(outer: DateUnit, inner: DateUnit, scan: Scan): boolean {
  const days = resolveUnit(outer, scan.from);
  if (typeof days === "string") return false;
  const same = resolveUnit(inner, days.first);
  return typeof same !== "string" && same.last === days.last;
}
