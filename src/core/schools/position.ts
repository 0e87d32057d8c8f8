import type { CalendarDate } from "../calendar/calendarDate";
import type { School, SchoolBalance } from "../plan/schoolRecords";
import { balancesInForce } from "./balancesInForce";

export const SCHOOL_POSITIONS = [
  "surplus",
  "licensed deficit",
  "deficit, licence without end",
  "unlicensed deficit",
  "deficit, licence not stated",
] as const;
export type SchoolPosition = (typeof SCHOOL_POSITIONS)[number];

/**
 * What a deficit is on a day (M5). A licence counts while it runs; of one that says no end nobody can tell how long that is. Where
 * the plan says nothing of licences it is not stated.
 */
export function licenceOn(
  { licence, licenceFrom, licenceUntil }: School,
  asOf: CalendarDate,
): Exclude<SchoolPosition, "surplus"> {
  if (licence === "unlicensed") return "unlicensed deficit";
  if (licence === null && licenceFrom === null && licenceUntil === null) return "deficit, licence not stated";
  const isOver = licenceUntil !== null && licenceUntil < asOf;
  if (isOver || (licenceFrom !== null && licenceFrom > asOf)) return "unlicensed deficit";
  return licenceUntil === null ? "deficit, licence without end" : "licensed deficit";
}

/** A school's position from its latest actual balance that is not after the day (M5); null without one. */
export function positionOf(
  school: School,
  balances: readonly SchoolBalance[],
  asOf: CalendarDate,
): SchoolPosition | null {
  const own = balances.filter(({ schoolKey }) => schoolKey === school.key);
  const latest = balancesInForce(own, asOf).years.findLast(({ isActual }) => isActual);
  if (!latest) return null;
  return latest.closing >= 0 ? "surplus" : licenceOn(school, asOf);
}
