import type { Recommendation } from "../plan/actionPlan";
import { statusThatCounts } from "../plan/actionFacts";
import { trimmedText } from "../read/content";
import type { RatedAction, RatedRecommendation, Rating, RecommendationReason } from "./rating";
import type { Policy } from "./limits";
import { HIGH_PRIORITY, ROLL_UP, type Count, type RollUpCondition } from "./rollUpTable";
import type { RuleChanges } from "./ruleRows";

const isHigh = ({ action: { priority } }: RatedAction): boolean =>
  priority !== null && HIGH_PRIORITY.includes(trimmedText(priority).toLowerCase());

export const isCancelled = ({ action }: RatedAction): boolean => statusThatCounts(action) === "cancelled";

/** The delivery rating of a recommendation from the ratings of its own actions; `rated` may hold others too (R14). */
export function rateRecommendation(
  recommendation: Recommendation,
  rated: readonly RatedAction[],
  policy: Policy,
  changes: RuleChanges = {},
): RatedRecommendation {
  const own = rated.filter(({ action }) => action.recommendation === recommendation.ref);
  return { recommendation, ...rateTogether(own, policy, changes) };
}

/** R14 for any set of actions: those of a recommendation, or the whole of a plan that has none. */
export function rateTogether(
  rated: readonly RatedAction[],
  policy: Policy,
  changes: RuleChanges = {},
): Omit<RatedRecommendation, "recommendation"> {
  const counting = rated.filter((one) => !isCancelled(one));
  const counts = countRatings(counting);
  const tally = tallyOf(counting, counts);
  const row = ROLL_UP.find(({ when }) => when === null || holds(when, tally, policy));
  if (row === undefined) throw new Error("The table of R14 has no row for otherwise.");
  const { key, reason: code, n, of } = row;
  const words = changes[key]?.words;
  const reason: RecommendationReason = {
    code,
    ...(n === undefined ? {} : { n: tally[n] }),
    ...(of === undefined ? {} : { of: tally[of] }),
    ...(words ? { words } : {}),
  };
  return {
    rating: changes[key]?.rating ?? row.rating,
    reason,
    counts,
    cancelled: rated.length - counting.length,
    rated: { count: tally.rated, of: tally.all },
  };
}

/** The numbers that the rules of R14 compare, of all actions of a recommendation. */
export function countsBehind(rated: readonly RatedAction[]): Readonly<Record<Count, number>> {
  const counting = rated.filter((one) => !isCancelled(one));
  return tallyOf(counting, countRatings(counting));
}

/** The settings that the rule with this reason compares a share with. */
export const shareLimits = ({ code }: RecommendationReason): readonly (keyof Policy)[] =>
  ROLL_UP.flatMap(({ reason, when }) => (reason === code && when !== null && "atLeast" in when ? [when.atLeast] : []));

function tallyOf(
  counting: readonly RatedAction[],
  counts: Readonly<Record<Rating, number>>,
): Readonly<Record<Count, number>> {
  return {
    all: counting.length,
    rated: counting.length - counts.Grey,
    unrated: counts.Grey,
    blue: counts.Blue,
    red: counts.Red,
    amberOrRed: counts.Amber + counts.Red,
    highRed: counting.filter((one) => one.rating === "Red" && isHigh(one)).length,
  };
}

/** How many actions have each rating; the numbers add up to all of them (B8). */
export function countRatings(rated: readonly RatedAction[]): Readonly<Record<Rating, number>> {
  const counts: Record<Rating, number> = { Blue: 0, Green: 0, Amber: 0, Red: 0, Grey: 0 };
  for (const { rating } of rated) counts[rating] += 1;
  return counts;
}

function holds(when: RollUpCondition, tally: Readonly<Record<Count, number>>, policy: Policy): boolean {
  const number = tally[when.count];
  if ("isAllOf" in when) return number === tally[when.isAllOf];
  if ("atLeast" in when) return number * 100 >= policy[when.atLeast] * tally[when.of];
  return when.is === "none" ? number === 0 : number > 0;
}
