import type { CalendarDate } from "../calendar/calendarDate";
import type { School, SchoolBalance } from "../plan/actionPlan";

export type SchoolPosition = "surplus" | "licensed deficit" | "unlicensed deficit";

/**
 * A school's position from its latest actual balance (M5): a deficit without a licence, or whose licence has run out or says no
 * end, is unlicensed. Null without a figure.
 */
export function positionOf(
  school: School,
  balances: readonly SchoolBalance[],
  asOf: CalendarDate,
): SchoolPosition | null {
  const closing = latestActual(school, balances)?.closing ?? null;
  if (closing === null) return null;
  if (closing >= 0) return "surplus";
  const { licence, licenceUntil } = school;
  const isLicensed = licence !== "unlicensed" && licenceUntil !== null && licenceUntil >= asOf;
  return isLicensed ? "licensed deficit" : "unlicensed deficit";
}

export function latestActual(school: School, balances: readonly SchoolBalance[]): SchoolBalance | undefined {
  const own = balances.filter((one) => one.kind === "actual" && one.closing !== null && isOf(one, school));
  return own.sort((a, b) => ((a.asAt ?? "") < (b.asAt ?? "") ? -1 : 1)).at(-1);
}

/** By number, else by any of its names (M4). */
const isOf = (balance: SchoolBalance, { number, school, aliases }: School): boolean =>
  balance.number !== null && number !== null
    ? balance.number === number
    : [school, ...aliases].includes(balance.school);
