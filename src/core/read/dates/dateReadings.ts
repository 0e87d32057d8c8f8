import type { CalendarDate } from "../../calendar/calendarDate";
import type { DateReading } from "../readings";
import type { DateUnit, Scan, Unresolved } from "./dateUnit";
import { resolveUnit } from "./dateUnit";
import { resolveSeries } from "./resolveSeries";
import type { Series } from "./readSeries";

const NOTHING = { precision: "none", basis: "none", day: null, firstDay: null } as const;

/** A reading without a day. */
export function withoutDay(
  raw: string,
  kind: DateReading["kind"],
  rule: string,
  more?: Partial<DateReading>,
): DateReading {
  return { raw, kind, ...NOTHING, rule, ...more };
}

/** A reading that is one exact day. */
export function exactDay(raw: string, day: CalendarDate, basis: DateReading["basis"], rule: string): DateReading {
  return { raw, kind: "exact", precision: "day", basis, day, firstDay: null, rule };
}

/** What a series of points is as a reading; null where nothing tells its year. */
export function seriesReading(raw: string, series: Series, scan: Scan, basis?: DateReading["basis"]): DateReading {
  const undecided = series.kind === "one" ? undecidedReading(raw, series.units[0], scan) : null;
  if (undecided) return undecided;
  const resolved = resolveSeries(series, scan.from);
  if (typeof resolved === "string") return unresolvedReading(raw, resolved, series.units[0]);
  const { kind, units, days } = resolved;
  const unit = units.at(-1);
  const last = days.at(-1);
  const first = days[0];
  if (!unit || !last || !first) return withoutDay(raw, "unreadable", "D20");
  const isCounted = units.some(({ counted }) => counted);
  const written = isCounted ? "relative" : days.some((day) => day.inferred) ? "year-inferred" : "written";
  const found = (
    as: DateReading["kind"],
    day: CalendarDate,
    firstDay: CalendarDate | null,
    rule: string,
  ): DateReading => ({ raw, kind: as, precision: unit.precision, basis: basis ?? written, day, firstDay, rule });
  // "Diwedd Mawrth / End of March 2020": one day, said twice.
  const twice = kind === "range" && unit.precision === "day" && first.first === last.last;
  if (kind === "range" && !twice) {
    if (last.last < first.first) return withoutDay(raw, "unreadable", "D10");
    return found("period", last.last, first.first, "D10");
  }
  if (kind === "several") {
    const every = days.map((day) => day.last);
    const latest = [...every].sort().at(-1) ?? last.last;
    return { ...found("several", latest, null, "D11"), days: every };
  }
  const exact = unit.precision === "day";
  const rule = unit.rule === "D5" && written !== "written" ? "D12" : unit.rule;
  const both = otherReading(unit, scan, last.last);
  const one = found(exact ? "exact" : "period", last.last, exact ? null : last.first, rule);
  return both ? { ...one, readings: both } : one;
}

function unresolvedReading(raw: string, why: Unresolved, unit: DateUnit | undefined): DateReading {
  return withoutDay(raw, "unreadable", why === "impossible" ? "D20" : (unit?.rule ?? "D12"));
}

/** Figures that fit both ways: their day counts, and the other is kept beside it (D4). */
function otherReading(unit: DateUnit, scan: Scan, taken: CalendarDate): readonly CalendarDate[] | null {
  if (!unit.otherwise) return null;
  const other = resolveUnit(unit.otherwise, scan.from);
  return typeof other === "string" || other.last === taken ? null : [taken, other.last];
}

/** No reading is taken where nothing decides: all are shown, and no day counts (D6). */
function undecidedReading(raw: string, unit: DateUnit | undefined, scan: Scan): DateReading | null {
  if (!unit?.undecided || !unit.otherwise) return null;
  const readings: CalendarDate[] = [];
  for (let one: DateUnit | undefined = unit; one; one = one.otherwise) {
    const days = resolveUnit(one, scan.from);
    if (typeof days !== "string") readings.push(days.last);
  }
  return withoutDay(raw, "ambiguous", unit.rule, { readings });
}
