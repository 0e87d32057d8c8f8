import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  monthOf,
  yearOf,
  type CalendarDate,
} from "../../calendar/calendarDate";
import type { DaySpan } from "../../calendar/schoolCalendar";
import type { DateUnit } from "./dateUnit";

/** The part of a period that words before it name: "end of March", "early 2021". */
export type Edge = "start" | "early" | "mid" | "late" | "end";
type Part = "early" | "mid" | "late";

/** The day of a period that an edge names: mid is the 15th of a month, early its 10th (D7). */
function edgeDay(span: DaySpan, edge: Edge): CalendarDate {
  if (edge === "start") return span.first;
  if (edge === "end" || edge === "late") return span.last;
  return calendarDate(yearOf(span.first), monthOf(span.first), edge === "mid" ? 15 : 10) ?? span.last;
}

/** The months of a year that its parts take: early is its first quarter, late its last (D7). */
const MONTHS_OF_YEAR: Readonly<Record<Part, readonly [from: number, to: number]>> = {
  early: [0, 3],
  mid: [4, 8],
  late: [9, 12],
};
const THIRDS: Readonly<Record<Part, readonly [from: number, to: number]>> = {
  early: [0, 1],
  mid: [1, 2],
  late: [2, 3],
};

function partOfSpan({ first, last }: DaySpan, part: Part, isYear: boolean): DaySpan {
  if (isYear) {
    const [from, to] = MONTHS_OF_YEAR[part];
    return { first: addMonths(first, from), last: addDays(addMonths(first, to), -1) };
  }
  const third = (daysBetween(first, last) + 1) / 3;
  const [from, to] = THIRDS[part];
  return { first: addDays(first, Math.round(from * third)), last: addDays(first, Math.round(to * third) - 1) };
}

/** "Early 2021", "mid-2020", "early in the autumn term": a part of that time, which ends with it, and no day (D7, F14). */
function partOf(unit: DateUnit, part: Part): DateUnit {
  const isYear = unit.precision === "year";
  const { otherwise, ...plain } = unit;
  return {
    ...plain,
    ...(otherwise ? { otherwise: partOf(otherwise, part) } : {}),
    rule: "D7",
    precision: isYear ? "quarter" : unit.precision,
    spans: (year) => unit.spans(year).map((span) => partOfSpan(span, part, isYear)),
  };
}

const LONGER_THAN_A_MONTH = new Set<DateUnit["precision"]>(["year", "term", "quarter"]);

const isPart = (edge: Edge | undefined): edge is Part => edge === "early" || edge === "mid" || edge === "late";

/** "End Oct 24" is of a month, and no day of one has an end (D6). */
function monthOfTwo(unit: DateUnit): DateUnit | null {
  const other = unit.otherwise;
  if (!other || (unit.precision === "day") === (other.precision === "day")) return null;
  const month: { -readonly [Key in keyof DateUnit]: DateUnit[Key] } = { ...(unit.precision === "day" ? other : unit) };
  delete month.otherwise;
  delete month.undecided;
  return month;
}

/** The unit with what stands before it: an edge makes a day of a month, and a part of what is longer; "before" ends a day earlier. */
export function withEdge(unit: DateUnit, edge: Edge | undefined, before: boolean): DateUnit {
  if (!edge && !before) return unit;
  if (before && !edge && unit.holiday) return unit.holiday().until;
  const month = edge ? monthOfTwo(unit) : null;
  if (month) return withEdge(month, edge, before);
  // "Mid-term" is the half term.
  if (edge === "mid" && unit.middle) return unit.middle();
  if (isPart(edge) && !before && LONGER_THAN_A_MONTH.has(unit.precision)) return partOf(unit, edge);
  const { otherwise, ...plain } = unit;
  const spans: DateUnit["spans"] = (year) =>
    unit.spans(year).map((span) => {
      const day = edge ? edgeDay(span, edge) : span.first;
      const kept = before && edge !== "end" && !unit.isDayBefore ? addDays(day, -1) : day;
      return { first: kept, last: kept };
    });
  return {
    ...plain,
    ...(otherwise ? { otherwise: withEdge(otherwise, edge, before) } : {}),
    rule: "D7",
    precision: "day",
    spans,
  };
}
