import { calendarDate, lastDayOfMonth, type CalendarDate } from "../../calendar/calendarDate";
import { financialYearSpan } from "../../calendar/financialCalendar";
import { isMark, numberAt, type DateUnit, type Scan } from "./dateUnit";
import type { DateToken } from "./dateTokens";
import { fourFigureYear, fullYear } from "./readYears";

const SEPARATORS = "/.-";

/** Three numbers with the same mark between them, as in "31/03/20", or null. */
export function figuresAt(
  scan: Pick<Scan, "tokens">,
  at: number,
): { readonly parts: readonly [number, number, number]; readonly lengths: readonly [number, number, number] } | null {
  const { tokens } = scan;
  const [a, mark, b] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (a?.kind !== "number" || b?.kind !== "number") return null;
  const [mark2, c] = [tokens[at + 3], tokens[at + 4]];
  if (c?.kind !== "number") return null;
  if (mark?.kind !== "mark" || mark2?.kind !== "mark" || mark.text !== mark2.text || !SEPARATORS.includes(mark.text)) {
    return null;
  }
  return { parts: [a.value, b.value, c.value], lengths: [a.text.length, b.text.length, c.text.length] };
}

/** "31/03/20", "31.3.2020", "2020-03-31": day first, or year first when four figures lead (D3); order by the column (D4). */
export function readThreeFigures(scan: Scan, at: number): DateUnit | null {
  const figures = figuresAt(scan, at);
  if (!figures) return null;
  const [a, b, c] = figures.parts;
  const [lengthA, , lengthC] = figures.lengths;
  const next = afterTime(scan, at + 5);
  if (lengthA === 4) return dayUnit("D3", a, b, c, next);
  if (lengthA > 2 || (lengthC !== 4 && lengthC !== 2)) return null;
  const year = lengthC === 2 ? fullYear(c) : c;
  return dayAndMonth(scan, a, b, year, next);
}

/** Day and month in the order of the column; the only order that fits goes before it. */
function dayAndMonth(scan: Scan, a: number, b: number, year: number | null, next: number): DateUnit {
  const dayFirst = dayUnit(a === b || a > 12 ? "D3" : "D4", year, b, a, next);
  if (a > 12 || a === b) return dayFirst;
  const monthFirst = dayUnit("D4", year, a, b, next);
  if (b > 12) return monthFirst;
  const [taken, other] = scan.column.order.order === "day-first" ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return scan.column.order.undecided ? { ...taken, otherwise: other } : taken;
}

function dayUnit(rule: string, year: number | null, month: number, day: number, next: number): DateUnit {
  const spans = (y: number): DateUnit["spans"] extends (year: number) => infer R ? R : never => {
    const date = calendarDate(y, month, day);
    return date ? [{ first: date, last: date }] : [];
  };
  return { rule, precision: "day", year, spans, next };
}

/** "05/2018" and "2018-05" are months; "15/1" is a day without its year (D12); "2019/20" is left to the years. */
export function readTwoFigures(scan: Scan, at: number): DateUnit | null {
  const a = numberAt(scan, at);
  const b = numberAt(scan, at + 2);
  if (!a || !b || !isMark(scan, at + 1, SEPARATORS) || isMark(scan, at + 3, SEPARATORS)) return null;
  const next = at + 3;
  if (fourFigureYear(b) !== null && a.text.length <= 2) return monthUnit("D7", b.value, a.value, next);
  const follows = b.value === (a.value + 1) % 100;
  if (fourFigureYear(a) !== null && b.text.length === 2 && !follows && b.value <= 12) {
    return monthUnit("D7", a.value, b.value, next);
  }
  if (a.text.length > 2 || b.text.length > 2) return null;
  if (a.value > 31 || b.value > 31 || (a.value > 12 && b.value > 12)) return null;
  const slashed = isMark(scan, at + 1, "/");
  if (!slashed && !isDayByMarks(isMark(scan, at + 1, "."), a, b)) return null;
  const day = dayAndMonth(scan, a.value, b.value, null, next);
  if (!slashed) return { ...day, loose: true };
  if (b.value > 12)
    return scan.column.order.order === "month-first" ? day : monthUnit("D7", fullYear(b.value), a.value, next);
  return withDoubleYear(scan, day, a.value, follows && a.text.length === 2 && b.text.length === 2, next);
}

/** "30.9" and "30-09" are days, as "30/09" is (D5); "1.2" numbers something, "1-2" and "10-12" count, "20-21" are years. */
function isDayByMarks(dotted: boolean, a: DateToken, b: DateToken): boolean {
  if (a.value < 1 || b.value < 1 || b.value > 12) return false;
  const padded = [a, b].some(({ text }) => text.startsWith("0"));
  const longer = dotted && [a, b].some(({ text }) => text.length === 2);
  return a.value > 12 || padded || longer;
}

/** "06/07" may be 6 July or the financial year 2006/07: undecided where that year lies in the plan. */
function withDoubleYear(scan: Scan, day: DateUnit, startFigures: number, follows: boolean, next: number): DateUnit {
  const { span } = scan.plan;
  if (!follows || !span) return day;
  const year = financialYearSpan(fullYear(startFigures));
  if (year.last < span.start || year.first > span.end) return day;
  const double: DateUnit = {
    rule: "D9",
    precision: "year",
    year: fullYear(startFigures),
    spans: (start) => [financialYearSpan(start)],
    next,
  };
  return { ...day, rule: "D4", otherwise: double, undecided: true };
}

/** A month as a period. */
export function monthUnit(rule: string, year: number | null, month: number, next: number): DateUnit {
  const spans: DateUnit["spans"] = (y) =>
    month < 1 || month > 12
      ? []
      : [{ first: calendarDate(y, month, 1) as CalendarDate, last: lastDayOfMonth(y, month) }];
  return { rule, precision: "month", year, spans, next };
}

/** A day of a month; also "31 February", which no year has (D20). */
export function dayOfMonthUnit(rule: string, year: number | null, month: number, day: number, next: number): DateUnit {
  return dayUnit(rule, year, month, day, next);
}

/** Skips a time of day behind a date: "31/03/2020 00:00", "2020-03-31T09:30:00Z". */
function afterTime(scan: Scan, at: number): number {
  let index = scan.tokens[at]?.text === "t" ? at + 1 : at;
  if (!numberAt(scan, index) || !isMark(scan, index + 1, ":")) return at;
  while (numberAt(scan, index) && isMark(scan, index + 1, ":.")) index += 2;
  if (numberAt(scan, index)) index++;
  return ["z", "am", "pm"].includes(scan.tokens[index]?.text ?? "") ? index + 1 : index;
}
