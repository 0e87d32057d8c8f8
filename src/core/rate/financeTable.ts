import type { Rating, RecommendationCode } from "./rating";

export type FinanceRuleKey = "M13a" | "M13b" | "M13c" | "M13d";

export type FinanceReasonCode = "schools-red" | "schools-red-again" | "schools-amber" | "few-schools-rated";

/** The schools' side of the finance recommendation (M13); the first that holds decides. */
export const FINANCE_RULES: readonly {
  readonly key: FinanceRuleKey;
  readonly rating: Rating;
  readonly reason: FinanceReasonCode;
}[] = [
  { key: "M13a", rating: "Red", reason: "schools-red" },
  { key: "M13d", rating: "Red", reason: "schools-red-again" },
  { key: "M13b", rating: "Amber", reason: "schools-amber" },
  { key: "M13c", rating: "Amber", reason: "few-schools-rated" },
];

/** Whether a recommendation has its rating from the schools, and not from its actions. */
export const isOfSchools = (code: RecommendationCode): boolean => FINANCE_RULES.some(({ reason }) => reason === code);
