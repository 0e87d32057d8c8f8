import type { Recommendation } from "../plan/actionPlan";
import { foldText } from "../text/normalise";
import type { Policy, Rating, RatedRecommendation, RecommendationCode } from "./rating";
import type { RatedSchool } from "./rateSchool";
import type { RuleChanges } from "./ruleRows";

export type FinanceRuleKey = "M13a" | "M13b";

/** The schools' side of the finance recommendation (M13); the first that holds decides. */
export const FINANCE_RULES: readonly {
  readonly key: FinanceRuleKey;
  readonly rating: Rating;
  readonly reason: RecommendationCode;
}[] = [
  { key: "M13a", rating: "Red", reason: "schools-red" },
  { key: "M13b", rating: "Amber", reason: "schools-amber" },
];

const SPEAKS_OF_DEFICITS = /\bdeficits?\b|\bdiffyg/;
const SPEAKS_OF_MONEY = /\bfinanc\w*|\bbudgets?\b|\bariann\w*|\bgyllideb\w*|\bcyllideb\w*/;

/** The recommendation that is proposed as the one about schools' money: its words speak of deficits, else of finance; "" for none. */
export function proposedFinanceRef(recommendations: readonly Recommendation[]): string {
  const speaking = (words: RegExp): Recommendation | undefined =>
    recommendations.find(({ text }) => words.test(foldText(text)));
  return (speaking(SPEAKS_OF_DEFICITS) ?? speaking(SPEAKS_OF_MONEY))?.ref ?? "";
}

/** The finance recommendation with the worse of its actions' rating and its schools' (M13); the reason names no school. */
export function withSchools(
  rated: RatedRecommendation,
  schools: readonly RatedSchool[],
  policy: Policy,
  changes: RuleChanges = {},
): RatedRecommendation {
  const red = schools.filter(({ rating }) => rating === "Red").length;
  const either = red + schools.filter(({ rating }) => rating === "Amber").length;
  const key = red >= policy.redSchools ? "M13a" : either > 0 && !isLate(rated.rating) ? "M13b" : null;
  const row = FINANCE_RULES.find((one) => one.key === key);
  if (!row) return rated;
  const words = changes[row.key]?.words;
  return {
    ...rated,
    rating: changes[row.key]?.rating ?? row.rating,
    reason: {
      code: row.reason,
      n: row.key === "M13a" ? red : either,
      of: schools.length,
      ...(words ? { words } : {}),
    },
  };
}

const isLate = (rating: Rating): boolean => rating === "Amber" || rating === "Red";
