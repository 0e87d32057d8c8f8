import type { CalendarDate } from "../calendar/calendarDate";
import type { Action } from "../plan/actionPlan";
import type { Status } from "../read/readings";
import { overrideInForce } from "./override";
import { ratingInputs, type Flag, type Measure, type RatingInputs } from "./ratingInputs";
import type { ComputedReason, Policy, RatedAction, Rating } from "./rating";

/** When a row holds, as data that the evaluator and the formula writer both read. */
export type Condition =
  | { readonly status: Status }
  | { readonly has: Flag }
  | { readonly lacks: Flag }
  | {
      readonly measure: Measure;
      readonly is: "over" | "upTo" | "under";
      readonly limit: number | keyof Policy;
    }
  | { readonly all: readonly Condition[] };

export interface RatingRow {
  readonly rule: string;
  readonly rating: Rating;
  readonly when: Condition;
  readonly reason: ComputedReason["code"];
  /** The number its sentence states. */
  readonly days?: Exclude<Measure, "percent">;
}

/** R1 to R8 and "otherwise": the first row that holds decides, and its words are the reason. */
export const RATING_TABLE: readonly RatingRow[] = [
  { rule: "R1", rating: "Grey", when: { status: "cancelled" }, reason: "cancelled" },
  { rule: "R1", rating: "Grey", when: { all: [{ status: "on hold" }, { has: "why" }] }, reason: "on-hold" },
  {
    rule: "R2",
    rating: "Blue",
    when: { all: [{ status: "complete" }, { has: "evidence" }] },
    reason: "complete-evidenced",
  },
  { rule: "R3", rating: "Green", when: { status: "complete" }, reason: "complete-no-evidence" },
  { rule: "R4", rating: "Grey", when: { lacks: "dueDay" }, reason: "no-due-date" },
  {
    rule: "R5",
    rating: "Red",
    when: { measure: "daysOverdue", is: "over", limit: "overdueRedDays" },
    reason: "overdue",
    days: "daysOverdue",
  },
  {
    rule: "R6",
    rating: "Red",
    when: { measure: "daysMoved", is: "over", limit: "reDatedRedDays" },
    reason: "re-dated",
    days: "daysMoved",
  },
  {
    rule: "R7",
    rating: "Amber",
    when: { measure: "daysOverdue", is: "over", limit: 0 },
    reason: "overdue",
    days: "daysOverdue",
  },
  {
    rule: "R8",
    rating: "Amber",
    when: { all: [{ status: "not started" }, { measure: "daysSinceStart", is: "over", limit: "startPassedDays" }] },
    reason: "not-started",
    days: "daysSinceStart",
  },
  {
    rule: "R8",
    rating: "Amber",
    when: {
      all: [
        { measure: "daysToDue", is: "upTo", limit: "dueSoonDays" },
        { measure: "percent", is: "under", limit: "dueSoonPercent" },
      ],
    },
    reason: "due-soon",
    days: "daysToDue",
  },
  {
    rule: "R8",
    rating: "Amber",
    when: { measure: "daysMoved", is: "over", limit: "reDatedAmberDays" },
    reason: "re-dated",
    days: "daysMoved",
  },
  {
    rule: "R8",
    rating: "Amber",
    when: { measure: "daysSinceUpdate", is: "over", limit: "staleDays" },
    reason: "stale",
    days: "daysSinceUpdate",
  },
  { rule: "R8", rating: "Amber", when: { lacks: "accountableOwner" }, reason: "no-accountable-owner" },
  { rule: "", rating: "Green", when: { all: [] }, reason: "on-track" },
];

export interface RatingContext {
  readonly asOf: CalendarDate;
  readonly policy: Policy;
}

/** The rating of an action on the day, with the row that gave it and the reason; an override in force replaces it (R9). */
export function rateAction(action: Action, context: RatingContext): RatedAction {
  const inputs = ratingInputs(action, context.asOf);
  const row = RATING_TABLE.find(({ when }) => holds(when, inputs, context.policy));
  if (row === undefined) throw new Error("The rating table has no row for otherwise.");
  const computed = { rating: row.rating, reason: reasonOf(row, inputs) };
  const override = overrideInForce(action.override, context.asOf);
  if (override === null) return { action, ...computed, rule: row.rule };
  const { rating, reason, by } = override;
  return { action, rating, reason: { code: "override", reason, by, computed }, rule: "R9" };
}

function holds(condition: Condition, inputs: RatingInputs, policy: Policy): boolean {
  if ("all" in condition) return condition.all.every((one) => holds(one, inputs, policy));
  if ("status" in condition) return inputs.status === condition.status;
  if ("has" in condition) return inputs.flags[condition.has];
  if ("lacks" in condition) return !inputs.flags[condition.lacks];
  const value = inputs.measures[condition.measure];
  if (value === null) return false;
  const limit = typeof condition.limit === "number" ? condition.limit : policy[condition.limit];
  return { over: value > limit, upTo: value <= limit, under: value < limit }[condition.is];
}

function reasonOf({ reason: code, days: measure }: RatingRow, { measures }: RatingInputs): ComputedReason {
  const days = measure === undefined ? 0 : (measures[measure] ?? 0);
  switch (code) {
    case "overdue":
    case "re-dated":
    case "not-started":
    case "stale":
      return { code, days };
    case "due-soon":
      return { code, days, percent: Math.floor(measures.percent ?? 0) };
    default:
      return { code };
  }
}
