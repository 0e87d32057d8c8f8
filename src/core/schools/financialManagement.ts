import type { CalendarDate } from "../calendar/calendarDate";
import { financialYearOf } from "../calendar/financialCalendar";
import type { SchoolBalance } from "../plan/schoolRecords";
import { yearOfText } from "../read/schoolYears";
import { closingOf } from "./balancesInForce";
import type { SchoolCase } from "./schoolCase";
import type { SchoolLimits } from "./schoolLimits";

/** The points by which the quality of a school's financial management is judged (M16): a proposal, and no law. */
export type ManagementPoint = "budget set late" | "no forecast" | "outturn off the budget" | "no audit opinion";

export interface FinancialManagement {
  readonly missing: readonly ManagementPoint[];
  /** null where no budget of the year is known to compare the outturn with. */
  readonly outturn: "off" | "near" | null;
  readonly rating: "Green" | "Amber" | "Red";
}

const FORECAST_YEARS = 2;

/** What is missing on a day, for the financial year of that day: Green for nothing, Red from as many as Settings say. */
export function financialManagement(
  { school, latest, inForce }: SchoolCase,
  own: readonly SchoolBalance[],
  asOf: CalendarDate,
  limits: SchoolLimits,
): FinancialManagement {
  const year = financialYearOf(asOf);
  const due = `${String(year)}-05-01`;
  // Until this year's are due those of the year before serve; then they are out of date. A year's are made from January on.
  const from = `${String(asOf > due ? year : year - 1)}-01-01`;
  const ofThisYear = (on: CalendarDate | null): CalendarDate | null => (on !== null && on >= from ? on : null);
  const set = ofThisYear(school.budgetSetOn);
  const isBudgetLate = set === null ? asOf > due : set > due;
  const reaches = inForce.years.some((one) => !one.isActual && one.year >= year + FORECAST_YEARS);
  const outturn = latest === null ? null : outturnOf(latest.year, latest.closing, own, limits);
  const missing = [
    ...(isBudgetLate ? (["budget set late"] as const) : []),
    ...(ofThisYear(school.forecastInOn) === null && !reaches ? (["no forecast"] as const) : []),
    ...(outturn === "off" ? (["outturn off the budget"] as const) : []),
    ...(school.auditOpinion === null ? (["no audit opinion"] as const) : []),
  ];
  return {
    missing,
    outturn,
    rating: missing.length === 0 ? "Green" : missing.length >= limits.missingRed ? "Red" : "Amber",
  };
}

/** Off where the outturn lies further from the closing balance that the budget set than the limit, in per cent of the budget share or of that balance. */
function outturnOf(
  year: number,
  closing: number,
  own: readonly SchoolBalance[],
  limits: SchoolLimits,
): FinancialManagement["outturn"] {
  const budget = own.find((one) => one.kind === "budget" && yearOfText(one.year) === year && closingOf(one) !== null);
  if (!budget) return null;
  const planned = closingOf(budget) ?? 0;
  const of = budget.budgetShare ?? Math.abs(planned);
  return Math.abs(closing - planned) * 100 > limits.outturnPercent * of ? "off" : "near";
}
