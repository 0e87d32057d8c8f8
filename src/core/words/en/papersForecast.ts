import type { ForecastTo, PaceWords } from "../forecastWords";
import { sheets } from "./sheets";

const plural = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? "" : "s"}`;
const are = (count: number): string => (count === 1 ? "is" : "are");
const until = (to: ForecastTo, day: string): string =>
  to === "conference" ? `when the next conference can first meet, on ${day}` : `by the last due day, ${day}`;
const pace = ({ completed, from, to }: PaceWords): string => `${String(completed)} completed from ${from} to ${to}`;

/** The words of Forecast. */
export const forecast = {
  sheet: sheets.papers.forecast,
  made: ({
    lower,
    higher,
    of,
    to,
    day,
  }: {
    readonly lower: number;
    readonly higher: number;
    readonly of: number;
    readonly to: ForecastTo;
    readonly day: string;
  }): string =>
    `At the pace so far, ${lower === higher ? String(lower) : `${String(lower)} to ${String(higher)}`} of ${plural(of, "action")} would be complete ${until(to, day)}.`,
  /** Why there is no forecast. */
  fewPapers: (papers: number): string =>
    `No forecast is made: it takes three sealed papers, and this is ${papers < 2 ? "the first" : "the second"}.`,
  shortRecord: (papers: number, days: number): string =>
    `No forecast is made: it takes papers over four weeks, and the ${String(papers)} there are reach over ${plural(days, "day")}.`,
  fewActions: (actions: number): string =>
    `No forecast is made of fewer than 10 actions: the plan has ${String(actions)}.`,
  allComplete: (actions: number): string =>
    actions === 1
      ? "The one action is complete: nothing is left to forecast."
      : `All ${String(actions)} actions are complete: nothing is left to forecast.`,
  noDay: "No forecast is made: neither a conference nor a due day lies ahead.",
  /** How many were to be complete, are to be, and are; how the gap goes on at this pace, where that can be said. */
  gap: ({
    byNow,
    now,
    byThen,
    then,
    complete,
    trend,
  }: {
    readonly byNow: number;
    readonly now: string;
    readonly byThen: number;
    readonly then: string;
    readonly complete: number;
    readonly trend: "grows" | "narrows" | null;
  }): string => {
    const stated = `The plan asked for ${String(byNow)} by ${now} and asks for ${String(byThen)} by ${then}: ${String(complete)} ${are(complete)} complete`;
    const gap = byNow - complete;
    if (gap === 0) return `${stated}, as many as planned.`;
    if (gap < 0) return `${stated}, ${String(-gap)} more than planned.`;
    return `${stated}, ${String(gap)} fewer than planned${trend === null ? "" : `; at this pace the gap ${trend}`}.`;
  },
  months: "Complete, and planned to be complete",
  heads: {
    by: "Actions complete by",
    plannedFirst: "Planned at first",
    plannedNow: "Planned now",
    complete: "Complete",
    lower: "Forecast, lower",
    higher: "Forecast, higher",
  },
  /** What the chart shows, in figures: planned by the day of the paper and by the last day. */
  chart: ({
    plannedFirst,
    plannedNow,
    complete,
    now,
    then,
    range,
  }: {
    readonly plannedFirst: readonly [now: number, then: number];
    readonly plannedNow: readonly [now: number, then: number];
    readonly complete: number;
    readonly now: string;
    readonly then: string;
    readonly range: { readonly lower: number; readonly higher: number } | null;
  }): string =>
    `Lines of actions complete over time. By ${now}: planned at first ${String(plannedFirst[0])}, planned now ${String(plannedNow[0])}, complete ${String(complete)}. By ${then}: planned at first ${String(plannedFirst[1])}, planned now ${String(plannedNow[1])}${range === null ? "" : `, forecast ${range.lower === range.higher ? "" : `${String(range.lower)} to `}${String(range.higher)}`}.`,
  howRead:
    "Complete is what sealed papers say. Planned at first goes by the due day, planned now by the revised day where there is one. Cancelled actions are left out.",
  assumes: "What this assumes",
  paces: (best: PaceWords, latest: PaceWords): string =>
    `The higher forecast keeps the best pace so far (${pace(best)}); the lower keeps the latest (${pace(latest)}).`,
  onePace: (only: PaceWords): string => `The forecast keeps the pace so far (${pace(only)}).`,
  withoutDay: (count: number, of: number, ids: string): string =>
    `${String(count)} of ${plural(of, "action")} ${count === 1 ? "has" : "have"} no due day, or one after that: ${ids}. ${count === 1 ? "It is" : "They are"} not in the planned numbers.`,
  record: (papers: number, days: number, isReceived: boolean): string =>
    `The record is ${String(papers)} papers over ${plural(days, "day")}, this one included${isReceived ? ": those that the Board received" : "; none is marked as received by the Board, and the newest of each day counts"}.`,
  weighs:
    "The range says what this pace would give, not what will happen. Actions differ in size; a count does not weigh them.",
  needed: (
    aMonth: number,
    day: string,
    before: { readonly complete: number; readonly day: string },
    now: number,
  ): string =>
    `To be on plan by ${day} about ${plural(aMonth, "action")} a month ${aMonth === 1 ? "is" : "are"} to be completed from now; complete in the paper of ${before.day}: ${String(before.complete)}, now ${String(now)}.`,
  reached: (day: string): string => `As many actions as the plan asks for by ${day} are complete already.`,
};

export type ForecastWords = typeof forecast;
