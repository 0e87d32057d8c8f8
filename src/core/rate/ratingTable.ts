import type { Status } from "../read/readings";
import type { Rating, ReasonCode } from "./rating";
import type { Policy } from "./limits";
import type { Flag, Measure } from "./ratingInputs";

/** When a row holds, as data that the evaluator and the formula writer both read. All parts have to hold. */
export type Condition =
  | { readonly status: Status }
  | { readonly has: Flag }
  | { readonly lacks: Flag }
  | { readonly measure: Measure; readonly is: "over" | "upTo" | "under"; readonly limit: keyof Policy | 0 };

export interface RatingRow {
  /** The row of PlanRules that holds its limit, its rating and its words: "R8a". */
  readonly key: RuleKey;
  readonly rating: Rating;
  readonly when: readonly Condition[];
  readonly reason: ReasonCode;
  /** The number its sentence states. */
  readonly n?: Measure;
}

export type RuleKey = (typeof RULE_KEYS)[number];

/** The rows of PlanRules about an action, in the order in which they are tried; R3c, R8c and R9 give no rating. */
export const RULE_KEYS = [
  ...(["R1a", "R1b", "R1c", "R2", "R3a", "R3b", "R3c", "R4a", "R4b", "R4c", "R5", "R6", "R7"] as const),
  ...(["R8a", "R8b", "R8c", "R8d", "R8e", "R8f", "R8g", "R8h", "R8i", "R8j", "R9"] as const),
] as const;

/** "R8a" is a row of rule R8. */
export const ruleOf = (key: string): string => key.replace(/[a-z]/, "");

const over = (measure: Measure, limit: keyof Policy | 0): Condition => ({ measure, is: "over", limit });

/** R1 to R8 and "otherwise": the first row that holds decides, and its words are the reason. */
export const RATING_TABLE: readonly RatingRow[] = [
  { key: "R1a", rating: "Grey", when: [{ status: "cancelled" }], reason: "cancelled" },
  {
    key: "R1b",
    rating: "Grey",
    when: [{ status: "on hold" }, { has: "why" }, { has: "reviewAhead" }],
    reason: "on-hold",
  },
  {
    key: "R1c",
    rating: "Amber",
    when: [{ status: "on hold" }, { has: "why" }, { lacks: "reviewDay" }],
    reason: "on-hold-no-review",
  },
  { key: "R2", rating: "Blue", when: [{ status: "complete" }, { has: "evidence" }], reason: "complete-evidenced" },
  {
    key: "R3b",
    rating: "Amber",
    when: [{ status: "complete" }, over("daysSinceCompletion", "evidenceAwaitedDays")],
    reason: "evidence-late",
    n: "daysSinceCompletion",
  },
  { key: "R3a", rating: "Green", when: [{ status: "complete" }], reason: "complete-no-evidence" },
  {
    key: "R4a",
    rating: "Amber",
    when: [{ lacks: "dueDay" }, { has: "endless" }, { lacks: "reviewAhead" }],
    reason: "ongoing-no-review",
  },
  {
    key: "R4b",
    rating: "Red",
    when: [{ lacks: "dueDay" }, { lacks: "endless" }, over("daysWithoutDue", "noDueDateRedDays")],
    reason: "no-due-date",
  },
  { key: "R4c", rating: "Amber", when: [{ lacks: "dueDay" }, { lacks: "endless" }], reason: "no-due-date" },
  { key: "R5", rating: "Red", when: [over("daysLate", "overdueRedDays")], reason: "overdue", n: "daysLate" },
  { key: "R6", rating: "Red", when: [over("daysMoved", "reDatedRedDays")], reason: "re-dated", n: "daysMoved" },
  { key: "R7", rating: "Amber", when: [over("daysLate", 0)], reason: "overdue", n: "daysLate" },
  {
    key: "R8a",
    rating: "Amber",
    when: [{ status: "not started" }, over("daysSinceStart", "startPassedDays")],
    reason: "not-started",
    n: "daysSinceStart",
  },
  {
    key: "R8b",
    rating: "Amber",
    when: [
      { measure: "daysToDue", is: "upTo", limit: "dueSoonDays" },
      { measure: "percent", is: "under", limit: "dueSoonPercent" },
    ],
    reason: "due-soon",
    n: "daysToDue",
  },
  {
    key: "R8d",
    rating: "Amber",
    when: [{ measure: "daysToDue", is: "upTo", limit: "emptyPercentDays" }, { lacks: "percent" }],
    reason: "no-percent",
    n: "daysToDue",
  },
  { key: "R8e", rating: "Amber", when: [over("pointsBehind", "behindPoints")], reason: "behind", n: "pointsBehind" },
  { key: "R8f", rating: "Amber", when: [over("daysMoved", "reDatedAmberDays")], reason: "re-dated", n: "daysMoved" },
  { key: "R8g", rating: "Amber", when: [over("daysSinceUpdate", "staleDays")], reason: "stale", n: "daysSinceUpdate" },
  { key: "R8h", rating: "Amber", when: [{ lacks: "accountableOwner" }], reason: "no-accountable-owner" },
  { key: "R8i", rating: "Amber", when: [{ has: "ownerLeft" }], reason: "owner-left" },
  { key: "R8j", rating: "Green", when: [], reason: "on-track" },
];
