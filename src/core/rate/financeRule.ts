import type { Recommendation } from "../plan/actionPlan";
import { foldText } from "../text/normalise";
import { FINANCE_RULES, type FinanceRuleKey } from "./financeTable";
import type { RatedAction, Rating, RatedRecommendation } from "./rating";
import type { Policy } from "./limits";
import type { RatedSchool } from "./rateSchool";
import { rateRecommendation } from "./rollUp";
import type { RuleChanges } from "./ruleRows";

/** From the best to the worst: what nobody could rate is worse than Green, so that silence is never the better. */
export const BEST_FIRST: readonly Rating[] = ["Blue", "Green", "Grey", "Amber", "Red"];

const MENTIONS_DEFICITS = /\bdeficits?\b|\bdiffyg/;
const MENTIONS_MONEY = /\bfinanc\w*|\bbudgets?\b|\bariann\w*|\bgyllideb\w*|\bcyllideb\w*/;

/** The recommendation that is proposed as the one about schools' money: its words speak of deficits, else of finance; "" for none. */
export function proposedFinanceRef(recommendations: readonly Recommendation[]): string {
  const speaking = (words: RegExp): Recommendation | undefined =>
    recommendations.find(({ text }) => words.test(foldText(text)));
  return (speaking(MENTIONS_DEFICITS) ?? speaking(MENTIONS_MONEY))?.ref ?? "";
}

/** The finance recommendation with the worse of its actions' rating and its schools' (M13); the reason names no school. */
function withSchools(
  rated: RatedRecommendation,
  schools: readonly RatedSchool[],
  policy: Policy,
  changes: RuleChanges = {},
): RatedRecommendation {
  const count = (rating: Rating): number => schools.filter((one) => one.rating === rating).length;
  const [red, grey, all] = [count("Red"), count("Grey"), schools.length];
  const either = red + count("Amber");
  const again = schools.filter(({ rating, school }) => rating === "Red" && school.wasRed).length;
  const isUnrated = grey > 0 && grey * 100 >= policy.unratedPercent * all;
  const fewer = again > 0 ? "M13d" : either > 0 ? "M13b" : isUnrated ? "M13c" : null;
  const key = red >= policy.redSchools ? "M13a" : fewer;
  const row = FINANCE_RULES.find((one) => one.key === key);
  if (!row) return rated;
  const change = changes[row.key];
  const rating = change?.rating ?? row.rating;
  if (BEST_FIRST.indexOf(rating) <= BEST_FIRST.indexOf(rated.rating)) return rated;
  const numbers: Readonly<Record<FinanceRuleKey, number>> = { M13a: red, M13d: again, M13b: either, M13c: all - grey };
  const words = change?.words;
  return {
    ...rated,
    rating,
    reason: { code: row.reason, n: numbers[row.key], of: all, ...(words ? { words } : {}) },
  };
}

/** What the rating of a recommendation rests on beside its actions. */
export interface BesideActions {
  readonly policy: Policy;
  readonly changes?: RuleChanges;
  readonly schools: readonly RatedSchool[];
  /** The finance recommendation (M13), in small letters; "" for none. */
  readonly financeRef: string;
}

/** The rating of a recommendation by its actions (R14), and of the finance recommendation by the schools, too (M13). */
export function rateWithSchools(
  recommendation: Recommendation,
  rated: readonly RatedAction[],
  { policy, changes = {}, schools, financeRef }: BesideActions,
): RatedRecommendation {
  const byActions = rateRecommendation(recommendation, rated, policy, changes);
  return recommendation.ref.toLowerCase() === financeRef ? withSchools(byActions, schools, policy, changes) : byActions;
}
