import { daysBetween, type CalendarDate } from "../calendar/calendarDate";
import type { Action } from "../plan/actionPlan";
import type { Status } from "../read/readings";
import { accountableOwner, dayThatCounts, isFilled, startDay, statusThatCounts } from "../validate/actionFacts";

/** The days a row of PlanActions holds, and the day the review is made for. "counted": the revised due day, else the due day. */
export type DayFact = "counted" | "due" | "revisedDue" | "start" | "lastUpdated" | "asOf";
/** What a row holds or lacks. "why": a word in Latest update or Risk or barrier. */
export type Flag = "dueDay" | "evidence" | "why" | "accountableOwner";
/** A number of a row; unknown where a day it counts from is unknown, and then no condition on it holds. */
export type Measure = "daysOverdue" | "daysToDue" | "daysMoved" | "daysSinceStart" | "daysSinceUpdate" | "percent";

/** The measures that count days, from one day to another. */
export const DAYS_COUNTED = {
  daysOverdue: { from: "counted", to: "asOf" },
  daysToDue: { from: "asOf", to: "counted" },
  daysMoved: { from: "due", to: "revisedDue" },
  daysSinceStart: { from: "start", to: "asOf" },
  daysSinceUpdate: { from: "lastUpdated", to: "asOf" },
} as const satisfies Record<Exclude<Measure, "percent">, { from: DayFact; to: DayFact }>;

/** Everything about an action that its rating rests on. */
export interface RatingInputs {
  readonly status: Status | null;
  readonly flags: Readonly<Record<Flag, boolean>>;
  readonly measures: Readonly<Record<Measure, number | null>>;
}

/** The facts the rating table asks for, of one action on one day. */
export function ratingInputs(action: Action, asOf: CalendarDate): RatingInputs {
  const days: Readonly<Record<DayFact, CalendarDate | null>> = {
    counted: dayThatCounts(action),
    due: action.due.day,
    revisedDue: action.revisedDue.day,
    start: startDay(action),
    lastUpdated: action.lastUpdated.day,
    asOf,
  };
  const count = (measure: keyof typeof DAYS_COUNTED): number | null => {
    const [from, to] = [days[DAYS_COUNTED[measure].from], days[DAYS_COUNTED[measure].to]];
    return from === null || to === null ? null : daysBetween(from, to);
  };
  return {
    status: statusThatCounts(action),
    flags: {
      dueDay: days.counted !== null,
      evidence: isFilled(action.evidence),
      why: isFilled(action.latestUpdate) || isFilled(action.risk),
      accountableOwner: accountableOwner(action) !== null,
    },
    measures: {
      daysOverdue: count("daysOverdue"),
      daysToDue: count("daysToDue"),
      daysMoved: count("daysMoved"),
      daysSinceStart: count("daysSinceStart"),
      daysSinceUpdate: count("daysSinceUpdate"),
      percent: action.percent.percent,
    },
  };
}
