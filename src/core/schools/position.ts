import type { CalendarDate } from "../calendar/calendarDate";
import type { School, SchoolBalance } from "../plan/schoolRecords";
import { balancesInForce } from "./balancesInForce";

export const SCHOOL_POSITIONS = [
  "surplus",
  "licensed deficit",
  "unlicensed deficit",
  "deficit, licence not stated",
] as const;
export type SchoolPosition = (typeof SCHOOL_POSITIONS)[number];

/**
 * What a deficit is on a day (M5). A licence counts while it runs; one that has run out or says no end is none. Where the plan says
 * nothing of licences it is not stated.
 */
export function licenceOn(
  { licence, licenceFrom, licenceUntil }: School,
  asOf: CalendarDate,
): Exclude<SchoolPosition, "surplus"> {
  const hasBegun = licenceFrom === null || licenceFrom <= asOf;
  if (licence !== "unlicensed" && licenceUntil !== null && licenceUntil >= asOf && hasBegun) return "licensed deficit";
  return licence === null && licenceUntil === null ? "deficit, licence not stated" : "unlicensed deficit";
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
