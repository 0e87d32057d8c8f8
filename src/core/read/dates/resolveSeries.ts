import { calendarDate, yearOf, type CalendarDate } from "../../calendar/calendarDate";
import { resolveUnit, type DateUnit, type ResolvedUnit, type Unresolved } from "./dateUnit";
import type { Series } from "./readSeries";

export interface ResolvedSeries {
  readonly kind: Series["kind"];
  readonly units: readonly DateUnit[];
  readonly days: readonly ResolvedUnit[];
}

/**
 * The days of a series. Points without a year take it from the point with one ("Sept-Dec 2019"); where none has one, the first
 * is inferred and the others follow it.
 */
export function resolveSeries(series: Series, from: CalendarDate | null): ResolvedSeries | Unresolved {
  const { units } = series;
  const anchor = Math.max(
    0,
    units.findIndex((unit) => unit.year !== null && unit.followingYear !== true),
  );
  const first = units[anchor];
  if (!first) return "impossible";
  const anchored = resolveUnit(first, from);
  if (typeof anchored === "string") return anchored;
  const days: ResolvedUnit[] = [anchored];
  for (const unit of units.slice(0, anchor).reverse()) {
    const day = lastBefore(unit, days[0] ?? anchored);
    if (typeof day === "string") return day;
    days.unshift(day);
  }
  for (const unit of units.slice(anchor + 1)) {
    const day = firstAfter(unit, days.at(-1) ?? anchored, from);
    if (typeof day === "string") return day;
    days.push(day);
  }
  return refinement(series, days) ?? { kind: series.kind, units, days };
}

/** The latest of its days that begin no later than the point behind it. */
function lastBefore(unit: DateUnit, behind: ResolvedUnit): ResolvedUnit | Unresolved {
  for (let year = yearOf(behind.last) + 1; year >= yearOf(behind.last) - 8; year--) {
    const span = unit.spans(year)[0];
    if (span && span.first <= behind.first) return { ...span, inferred: behind.inferred };
  }
  return "impossible";
}

function firstAfter(unit: DateUnit, before: ResolvedUnit, from: CalendarDate | null): ResolvedUnit | Unresolved {
  if (unit.followingYear) {
    return resolveUnit({ ...unit, year: null }, calendarDate(yearOf(before.first) + 1, 1, 1));
  }
  if (unit.year !== null) return resolveUnit(unit, from);
  const day = resolveUnit(unit, before.first);
  return typeof day === "string" ? day : { ...day, inferred: before.inferred };
}

/** "Summer 2015 - Half Term 5" is no range: the second expression lies in the first and says which part of it is meant. */
function refinement(series: Series, days: readonly ResolvedUnit[]): ResolvedSeries | null {
  const [outer, inner] = days;
  const unit = series.units[1];
  if (series.kind === "one" || !outer || !inner || days.length > 2) return null;
  // "Medi 2020 / September 2020": one time said in two languages.
  const [first] = series.units;
  if (first && outer.first === inner.first && outer.last === inner.last)
    return { kind: "one", units: [first], days: [outer] };
  if (series.kind !== "range" || unit?.year !== null || outer.first === outer.last) return null;
  const isInside = inner.first >= outer.first && inner.last <= outer.last;
  return isInside ? { kind: "one", units: [unit], days: [inner] } : null;
}
