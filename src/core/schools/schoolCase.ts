import { addDays, daysBetween, type CalendarDate } from "../calendar/calendarDate";
import { financialYearOf } from "../calendar/financialCalendar";
import type { Pounds } from "../money/pounds";
import type { LoggedStep, Rung, School, SchoolBalance } from "../plan/schoolRecords";
import { balancesInForce, type BalanceInForce, type BalancesInForce } from "./balancesInForce";
import { rungOf } from "./ladder";
import { licenceOn, type SchoolPosition } from "./position";
import type { SchoolLimits } from "./schoolLimits";

/** Whether a deficit is forecast to clear in time (M6). */
export type Clearing = "in time" | "late" | "too short to tell";

/** Everything about a school that its rating, its findings and its case rest on, on one day. */
export interface SchoolCase {
  readonly school: School;
  readonly inForce: BalancesInForce;
  /** The latest actual that is not after the day. */
  readonly latest: BalanceInForce | null;
  readonly position: SchoolPosition | null;
  /** The year in which the present run of deficits began, and the last in which it is to be cleared; null out of deficit. */
  readonly firstYear: number | null;
  readonly clearBy: number | null;
  readonly clearing: Clearing | null;
  /** A recovery plan is accepted. */
  readonly isPlanAccepted: boolean;
  /** The day on which its plan came in; null for one that is still to come. */
  readonly planInOn: CalendarDate | null;
  /** How many days the plan is late; 0 where it is not. */
  readonly planLateDays: number;
  /** The accepted plan's balance for the latest year, where the deficit is larger by more than the limit. */
  readonly planExceeded: Pounds | null;
  readonly hasWarning: boolean;
  readonly hasNotice: boolean;
  /** How many days ago a compliance period ended without compliance; 0 for none (M8). */
  readonly complianceDays: number;
  /** Days since the last meeting or between it and the next, where that is too long for a school under notice; 0 where not (M9). */
  readonly meetingDays: number;
  /** Those days are between the last meeting, or the notice, and the next: so many have not passed yet. */
  readonly isNextMeetingLate: boolean;
  /** The last day on which a school under notice may be met again (M9); null for one that is not under notice. */
  readonly meetBy: CalendarDate | null;
  /** The last meeting that is not after the day. */
  readonly metOn: CalendarDate | null;
  /** The first year that is forecast to end in deficit, of a school that is not in one. */
  readonly forecastDeficit: number | null;
  /** The latest actual is older than the limit. */
  readonly isBalanceOld: boolean;
  readonly isSignificant: boolean;
  readonly rung: Rung | null;
}

/** What a school's case is judged by. */
export interface CaseDay {
  readonly asOf: CalendarDate;
  readonly limits: SchoolLimits;
  /** What was logged for schools (M17). */
  readonly steps?: readonly LoggedStep[];
}

/** A school's case on a day. `balances` are its own. */
export function schoolCase(school: School, balances: readonly SchoolBalance[], day: CaseDay): SchoolCase {
  const { asOf, limits } = day;
  const inForce = balancesInForce(balances, asOf);
  const latest = inForce.years.findLast(({ isActual }) => isActual) ?? null;
  const position = latest === null ? null : latest.closing >= 0 ? "surplus" : licenceOn(school, asOf);
  const isDeficit = latest !== null && latest.closing < 0;
  const firstYear = isDeficit ? runFrom(inForce.years, latest) : null;
  const clearBy = firstYear === null ? null : clearByYear(school, firstYear, limits);
  const isPast = (on: CalendarDate | null): boolean => on !== null && on <= asOf;
  const isPlanAccepted = isPast(school.planAccepted);
  const notices = noticesInForce(school, asOf);
  const hasWarning = notices.warningNotice !== null;
  const hasNotice = hasWarning || notices.noticeOfConcern !== null;
  return {
    school,
    inForce,
    latest,
    position,
    firstYear,
    clearBy,
    clearing: latest === null || clearBy === null ? null : clearingOf(inForce.years, latest, clearBy),
    isPlanAccepted,
    planInOn: isPast(school.planSubmitted) ? school.planSubmitted : null,
    planLateDays: isPlanAccepted || isPast(school.planSubmitted) ? 0 : daysPast(school.planDue, asOf),
    planExceeded: isPlanAccepted && isDeficit ? exceeded(inForce.planned, latest, limits) : null,
    hasWarning,
    hasNotice,
    complianceDays: hasWarning && !isPast(school.compliedOn) ? daysPast(school.complianceEnds, asOf) : 0,
    ...meetings(school, Object.values(notices), asOf, limits.meetingDays),
    forecastDeficit: latest === null || isDeficit ? null : forecastIn(inForce.years, latest, limits.clearYears),
    isBalanceOld: latest !== null && daysPast(latest.endsOn, asOf) > limits.balanceAgeDays,
    isSignificant: isDeficit && isSignificant(latest, limits),
    rung: rungOf(school, hasWarning, hasNotice && !hasWarning, asOf, day.steps ?? []),
  };
}

const daysPast = (on: CalendarDate | null, asOf: CalendarDate): number =>
  on === null ? 0 : Math.max(0, daysBetween(on, asOf));

/** The first year of the actual deficits that no actual without one interrupts. */
function runFrom(years: readonly BalanceInForce[], latest: BalanceInForce): number {
  const actuals = years.filter(({ isActual, year }) => isActual && year <= latest.year);
  const out = actuals.findLast(({ closing }) => closing >= 0)?.year ?? -Infinity;
  return actuals.find(({ year }) => year > out)?.year ?? latest.year;
}

/** Counted from the financial year in which the licence begins, that being the first, else from the first year in deficit (M6). */
function clearByYear({ licenceFrom, recoveryYears }: School, firstYear: number, limits: SchoolLimits): number {
  const from = licenceFrom === null ? firstYear : financialYearOf(licenceFrom);
  const years =
    recoveryYears !== null && recoveryYears >= 1
      ? Math.min(Math.floor(recoveryYears), limits.clearYearsApproved)
      : limits.clearYears;
  return from + years - 1;
}

function clearingOf(years: readonly BalanceInForce[], latest: BalanceInForce, clearBy: number): Clearing {
  const last = Math.max(clearBy, latest.year);
  if (years.some(({ year, closing }) => year > latest.year && year <= last && closing >= 0)) return "in time";
  return years.some(({ year }) => year === last) ? "late" : "too short to tell";
}

function exceeded(
  planned: readonly BalanceInForce[],
  { year, closing }: BalanceInForce,
  { planExcessPercent }: SchoolLimits,
): Pounds | null {
  const plan = planned.find((one) => one.year === year)?.closing;
  if (plan === undefined) return null;
  return closing * 100 < plan * 100 - planExcessPercent * Math.abs(plan) ? plan : null;
}

/** The days of the notices that stand: one is withdrawn only by a day that is not before its own (M8). */
function noticesInForce(
  school: School,
  asOf: CalendarDate,
): Readonly<Record<"warningNotice" | "noticeOfConcern", CalendarDate | null>> {
  const withdrawn = school.noticeWithdrawn !== null && school.noticeWithdrawn <= asOf ? school.noticeWithdrawn : null;
  const inForce = (on: CalendarDate | null): CalendarDate | null =>
    on === null || on > asOf || (withdrawn !== null && withdrawn >= on) ? null : on;
  return { warningNotice: inForce(school.warningNotice), noticeOfConcern: inForce(school.noticeOfConcern) };
}

/** A school without a meeting yet is counted from its notice: silence is no meeting. Without a notice nothing is late. */
function meetings(
  { lastMeeting, nextMeeting }: School,
  inForce: readonly (CalendarDate | null)[],
  asOf: CalendarDate,
  limit: number,
): Pick<SchoolCase, "meetingDays" | "isNextMeetingLate" | "meetBy" | "metOn"> {
  const metOn = lastMeeting !== null && lastMeeting <= asOf ? lastMeeting : null;
  const notices = inForce.filter((on) => on !== null).sort();
  const last = metOn ?? notices[0];
  if (notices.length === 0 || last === undefined)
    return { meetingDays: 0, isNextMeetingLate: false, meetBy: null, metOn };
  const since = daysBetween(last, asOf);
  const until = nextMeeting !== null && nextMeeting >= asOf ? daysBetween(last, nextMeeting) : 0;
  const isNextMeetingLate = since <= limit && until > limit;
  const meetBy = addDays(last, limit);
  return { meetingDays: since > limit ? since : isNextMeetingLate ? until : 0, isNextMeetingLate, meetBy, metOn };
}

function forecastIn(years: readonly BalanceInForce[], latest: BalanceInForce, within: number): number | null {
  const ahead = years.filter(({ year }) => year > latest.year && year <= latest.year + within);
  return ahead.find(({ closing }) => closing < 0)?.year ?? null;
}

/** Over the share of its budget, or over the amount (M15). */
function isSignificant({ closing, balance }: BalanceInForce, limits: SchoolLimits): boolean {
  const share = balance.budgetShare;
  const deficit = Math.abs(closing);
  const isOverShare = share !== null && share > 0 && deficit * 100 > limits.significantPercent * share;
  return isOverShare || deficit > limits.significantPounds * 100;
}
