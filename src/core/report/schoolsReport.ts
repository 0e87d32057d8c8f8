import type { CalendarDate } from "../calendar/calendarDate";
import { fromPence, type Pounds } from "../money/pounds";
import type { RatedSchool } from "../rate/rateSchool";
import type { Rating } from "../rate/rating";
import { PHASES, type Phase } from "../read/schoolWords";
import { yearEnd } from "../read/schoolYears";
import type { SchoolPosition } from "../schools/position";
import { schoolFigures, type SchoolSum } from "./schoolFigures";

/** What the papers say of the schools: counts, and sums of exact figures. */
export interface SchoolsReport {
  readonly all: number;
  readonly byRating: Readonly<Record<Rating, number>>;
  /** Schools with an actual balance, and those of them in deficit. */
  readonly known: number;
  readonly deficits: SchoolSum;
  /** The year in which most of the latest actual balances end, and whether all of them do; null where there is none. */
  readonly year: { readonly year: number; readonly endsOn: CalendarDate; readonly isOfAll: boolean } | null;
  /** What is expected of the year after it, of the schools that say so; null where none does. */
  readonly next: { readonly endsOn: CalendarDate; readonly schools: number; readonly deficits: SchoolSum } | null;
  /** Schools that need attention, the worst first: Red and Amber ones. */
  readonly listed: readonly RatedSchool[];
  readonly byPhase: readonly PhaseLine[];
  readonly total: PhaseLine;
  readonly ladder: LadderCounts;
}

/** A line of the totals; it is of several phases where few schools are put together. */
export interface PhaseLine {
  readonly phases: readonly (Phase | null)[];
  readonly schools: number;
  readonly surpluses: SchoolSum;
  readonly licensed: SchoolSum;
  readonly unlicensed: SchoolSum;
  readonly net: Pounds;
}

export interface LadderCounts {
  readonly asked: number;
  readonly planIn: number;
  readonly accepted: number;
  readonly licensed: number;
  readonly concerns: number;
  readonly warnings: number;
}

export function schoolsReport(schools: readonly RatedSchool[]): SchoolsReport {
  const { byRating, deficits } = schoolFigures(schools);
  const known = schools.filter(({ latest }) => latest !== null);
  const year = commonYear(known);
  return {
    ...{ all: schools.length, byRating, deficits, known: known.length, year },
    next: year === null ? null : expected(schools, year.year + 1),
    listed: (["Red", "Amber"] as const).flatMap((rating) =>
      schools.filter((one) => one.rating === rating).sort(byDeficit),
    ),
    byPhase: [...PHASES, null].flatMap((phase) => {
      const own = schools.filter(({ school }) => school.phaseMeant === phase);
      return own.length === 0 ? [] : [phaseLine([phase], own)];
    }),
    total: phaseLine([], schools),
    ladder: ladderCounts(schools),
  };
}

const byDeficit = (a: RatedSchool, b: RatedSchool): number =>
  (a.latest?.closing ?? 0) - (b.latest?.closing ?? 0) || (a.school.school < b.school.school ? -1 : 1);

/** Of two years that as many balances end in the later. */
function commonYear(known: readonly RatedSchool[]): SchoolsReport["year"] {
  const years = known.flatMap(({ latest }) => latest?.year ?? []);
  const count = (year: number): number => years.filter((one) => one === year).length;
  const [year] = [...new Set(years)].sort((a, b) => count(b) - count(a) || b - a);
  return year === undefined ? null : { year, endsOn: yearEnd(year), isOfAll: count(year) === years.length };
}

function expected(schools: readonly RatedSchool[], year: number): SchoolsReport["next"] {
  const closings = schools.flatMap((one) => {
    const found = balanceOf(one, year);
    return found === null || found.isActual ? [] : [found.closing];
  });
  const below = closings.filter((closing) => closing < 0);
  if (closings.length === 0) return null;
  return { endsOn: yearEnd(year), schools: closings.length, deficits: { schools: below.length, total: sum(below) } };
}

const sum = (amounts: readonly Pounds[]): Pounds => fromPence(amounts.reduce((total, one) => total + one, 0));

/** The balance that counts of a school's year. */
export const balanceOf = ({ inForce }: RatedSchool, year: number): RatedSchool["latest"] =>
  inForce.years.find((one) => one.year === year) ?? null;

const LICENSED: readonly (SchoolPosition | null)[] = ["licensed deficit", "deficit, licence without end"];
const UNLICENSED: readonly (SchoolPosition | null)[] = ["unlicensed deficit", "deficit, licence not stated"];

function phaseLine(phases: PhaseLine["phases"], own: readonly RatedSchool[]): PhaseLine {
  const sumOf = (positions: readonly (SchoolPosition | null)[]): SchoolSum => {
    const closings = own.flatMap(({ position, latest }) =>
      latest !== null && positions.includes(position) ? [latest.closing] : [],
    );
    return { schools: closings.length, total: sum(closings) };
  };
  return {
    ...{ phases, schools: own.length },
    surpluses: sumOf(["surplus"]),
    licensed: sumOf(LICENSED),
    unlicensed: sumOf(UNLICENSED),
    net: sum(own.flatMap(({ latest }) => latest?.closing ?? [])),
  };
}

/**
 * Lines that count fewer schools than that, in all or of one position, go together with the next, the last with the one before: no
 * school is known by its sum, and no letter by its phase.
 */
export function withoutFew(lines: readonly PhaseLine[], least: number): readonly PhaseLine[] {
  const together: PhaseLine[] = [];
  for (const line of lines) {
    const last = together.at(-1);
    if (last && countsFew(last, least)) together.splice(-1, 1, joined(last, line));
    else together.push(line);
  }
  for (;;) {
    const [before, last] = together.slice(-2);
    if (!before || !last || !countsFew(last, least)) return together;
    together.splice(-2, 2, joined(before, last));
  }
}

const countsFew = ({ schools, surpluses, licensed, unlicensed }: PhaseLine, least: number): boolean =>
  schools < least || [surpluses, licensed, unlicensed].some((group) => group.schools > 0 && group.schools < least);

function joined(a: PhaseLine, b: PhaseLine): PhaseLine {
  const both = (key: "surpluses" | "licensed" | "unlicensed"): SchoolSum => ({
    schools: a[key].schools + b[key].schools,
    total: fromPence(a[key].total + b[key].total),
  });
  return {
    phases: [...a.phases, ...b.phases],
    schools: a.schools + b.schools,
    ...{ surpluses: both("surpluses"), licensed: both("licensed"), unlicensed: both("unlicensed") },
    net: fromPence(a.net + b.net),
  };
}

function ladderCounts(schools: readonly RatedSchool[]): LadderCounts {
  const count = (when: (one: RatedSchool) => boolean): number => schools.filter(when).length;
  return {
    asked: count(({ school, planInOn, isPlanAccepted }) => wasAsked(school) || planInOn !== null || isPlanAccepted),
    planIn: count(({ planInOn, isPlanAccepted }) => planInOn !== null || isPlanAccepted),
    accepted: count(({ isPlanAccepted }) => isPlanAccepted),
    licensed: count(({ position }) => LICENSED.includes(position)),
    concerns: count(({ hasNotice, hasWarning }) => hasNotice && !hasWarning),
    warnings: count(({ hasWarning }) => hasWarning),
  };
}

const wasAsked = ({ planAskedFor, planDue }: RatedSchool["school"]): boolean =>
  planAskedFor !== null || planDue !== null;

/** Where a balance goes from the latest actual on, and when it is out of deficit. */
export type SchoolTrend =
  | { readonly way: "deeper" | "smaller" | "unchanged"; readonly clearBy: number | null; readonly until: number }
  | { readonly way: "into deficit"; readonly year: number }
  | { readonly way: "in surplus" }
  | { readonly way: "no forecast" };

/** The trend by what is expected of the years after the latest actual one; years are those in which they end. */
export function schoolTrend({ latest, inForce }: RatedSchool): SchoolTrend {
  const ahead = latest === null ? [] : inForce.years.filter(({ year }) => year > latest.year);
  const [next, last] = [ahead[0], ahead.at(-1)];
  if (latest === null || !next || !last) return { way: "no forecast" };
  const below = ahead.find(({ closing }) => closing < 0);
  if (latest.closing >= 0) return below ? { way: "into deficit", year: below.year + 1 } : { way: "in surplus" };
  const clear = ahead.find(({ closing }) => closing >= 0);
  const way = next.closing < latest.closing ? "deeper" : next.closing > latest.closing ? "smaller" : "unchanged";
  return { way, clearBy: clear ? clear.year + 1 : null, until: last.year + 1 };
}

/** What a school waits for on the ladder (M7, M17). */
export type WaitsFor = "planIn" | "acceptance" | "delivery" | "licence" | "firstStep" | "watched";

export function waitsFor({ school, latest, position, planInOn, isPlanAccepted, rung }: RatedSchool): WaitsFor {
  if (isPlanAccepted) return "delivery";
  if (planInOn !== null) return "acceptance";
  if (wasAsked(school)) return "planIn";
  if (LICENSED.includes(position)) return "licence";
  return latest !== null && latest.closing < 0 && rung === null ? "firstStep" : "watched";
}
