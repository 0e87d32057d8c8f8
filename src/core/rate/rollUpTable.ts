import type { Rating, RecommendationCode } from "./rating";
import type { Policy } from "./limits";

/** What is counted of a recommendation's actions; those that are cancelled are in no number. */
export type Count = "all" | "rated" | "unrated" | "blue" | "red" | "amberOrRed" | "highRed";

/** When a row of R14 holds, as data that the evaluator and the formula writer both read. */
export type RollUpCondition =
  | { readonly count: Count; readonly is: "none" | "some" }
  | { readonly count: Count; readonly isAllOf: Count }
  | { readonly count: Count; readonly atLeast: keyof Policy; readonly of: Count };

export interface RollUpRow {
  readonly key: RollUpKey;
  readonly rating: Rating;
  /** Null for "otherwise". */
  readonly when: RollUpCondition | null;
  readonly reason: RecommendationCode;
  /** The numbers its sentence states: n of m. */
  readonly n?: Count;
  readonly of?: Count;
}

export type RollUpKey = `R14${"a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i"}`;

/** R14: the first row that holds decides. Half or more that nobody could rate is never better than Amber. */
export const ROLL_UP: readonly RollUpRow[] = [
  { key: "R14a", rating: "Grey", when: { count: "all", is: "none" }, reason: "no-actions" },
  { key: "R14b", rating: "Grey", when: { count: "rated", is: "none" }, reason: "nothing-rated", n: "rated", of: "all" },
  {
    key: "R14c",
    rating: "Blue",
    when: { count: "blue", isAllOf: "all" },
    reason: "all-complete",
    n: "blue",
    of: "all",
  },
  { key: "R14d", rating: "Red", when: { count: "highRed", is: "some" }, reason: "high-priority-red", n: "highRed" },
  {
    key: "R14e",
    rating: "Red",
    when: { count: "red", atLeast: "recommendationRedPercent", of: "rated" },
    reason: "red-share",
    n: "red",
    of: "rated",
  },
  { key: "R14f", rating: "Amber", when: { count: "red", is: "some" }, reason: "some-red", n: "red", of: "rated" },
  {
    key: "R14g",
    rating: "Amber",
    when: { count: "amberOrRed", atLeast: "recommendationAmberPercent", of: "rated" },
    reason: "amber-share",
    n: "amberOrRed",
    of: "rated",
  },
  {
    key: "R14h",
    rating: "Amber",
    when: { count: "unrated", atLeast: "unratedPercent", of: "all" },
    reason: "few-rated",
    n: "rated",
    of: "all",
  },
  { key: "R14i", rating: "Green", when: null, reason: "on-track" },
];

/** What plans call their highest priority, in small letters. */
export const HIGH_PRIORITY: readonly string[] = [
  ...["high", "h", "1", "p1", "priority 1", "critical", "urgent", "essential", "very high", "highest", "top"],
  ...["uchel", "u", "uchel iawn", "brys", "hanfodol", "critigol", "blaenoriaeth 1"],
];
