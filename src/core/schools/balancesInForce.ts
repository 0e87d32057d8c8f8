import type { CalendarDate } from "../calendar/calendarDate";
import { fromPence, type Pounds } from "../money/pounds";
import type { SchoolBalance } from "../plan/schoolRecords";
import { yearEnd, yearOfText } from "../read/schoolYears";

/** A balance of a year that counts on a day: one a year, and one of the recovery plan beside it. */
export interface BalanceInForce {
  readonly year: number;
  readonly closing: Pounds;
  /** A forecast or a budget is what is expected, and no actual. */
  readonly isActual: boolean;
  readonly endsOn: CalendarDate;
  readonly balance: SchoolBalance;
}

export interface BalancesInForce {
  /** Ascending by year. */
  readonly years: readonly BalanceInForce[];
  /** Of the recovery plan, ascending by year. */
  readonly planned: readonly BalanceInForce[];
}

/** The closing balance: as stated, else what the year opened with and what it brought (M2); null without both. */
export function closingOf({ closing, opening, inYear }: SchoolBalance): Pounds | null {
  if (closing !== null) return closing;
  return opening === null || inYear === null ? null : fromPence(opening + inYear);
}

/** An actual goes before a forecast, that before a budget; an actual that is later than the day does not count (M5). */
const WEIGHTS: Readonly<Record<SchoolBalance["kind"], number>> = {
  actual: 3,
  forecast: 2,
  budget: 1,
  "recovery plan": 1,
};

interface Weighed extends BalanceInForce {
  readonly weight: number;
}

/** What counts of a school's balances on a day: of two that disagree the later, else the lower (M3). */
export function balancesInForce(balances: readonly SchoolBalance[], asOf: CalendarDate): BalancesInForce {
  const weighed = balances.flatMap((balance): readonly Weighed[] => {
    const year = yearOfText(balance.year);
    const closing = closingOf(balance);
    if (year === null || closing === null) return [];
    const endsOn = balance.asAt ?? yearEnd(year);
    const isActual = balance.kind === "actual";
    if (isActual && endsOn > asOf) return [];
    return [{ year, closing, isActual, endsOn, balance, weight: WEIGHTS[balance.kind] }];
  });
  const isPlanned = ({ balance }: Weighed): boolean => balance.kind === "recovery plan";
  return {
    years: bestOfYears(weighed.filter((one) => !isPlanned(one))),
    planned: bestOfYears(weighed.filter(isPlanned)),
  };
}

function bestOfYears(all: readonly Weighed[]): readonly BalanceInForce[] {
  const best = new Map<number, Weighed>();
  for (const one of all) {
    const there = best.get(one.year);
    if (!there || goesBefore(one, there)) best.set(one.year, one);
  }
  return [...best.values()].sort((a, b) => a.year - b.year);
}

function goesBefore(one: Weighed, other: Weighed): boolean {
  if (one.weight !== other.weight) return one.weight > other.weight;
  if (one.endsOn !== other.endsOn) return one.endsOn > other.endsOn;
  return one.closing < other.closing;
}
