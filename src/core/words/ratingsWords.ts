import { fillPhrase, type Phrase } from "../rate/phrase";
import type { ComputedReason, Rating, RatingReason, RecommendationReason } from "../rate/rating";
import type { ImpactReason } from "../rate/rateImpact";
import type { SchoolReason } from "../rate/rateSchool";
import type { RuleRowKey, RuleWordsCode } from "../rate/ruleRows";

/** The standard words of PlanRules. */
export type RulePhrases = Readonly<Record<RuleWordsCode, Phrase>>;

/** A rating is a word, a letter and a colour, never a colour alone (R13). */
export interface RatingsWords {
  readonly colours: Readonly<Record<Rating, string>>;
  readonly letters: Readonly<Record<Rating, string>>;
  /** Data, not functions: they stand in PlanRules, and the live formulas take them from there (R11). */
  readonly phrases: RulePhrases;
  /** When each row of PlanRules holds; "#" stands for its limit. */
  readonly holdsWhen: Readonly<Record<RuleRowKey, string>>;
  /** What a sentence with no days in it would say of today, and what is shown instead, in cells and formulas alike (R11). */
  readonly today: readonly [filled: string, shown: string];
  /** "{n} of {m}": how many actions have a colour. */
  readonly ratedOf: string;
  readonly reason: (reason: RatingReason) => string;
  readonly recommendationReason: (reason: RecommendationReason) => string;
  readonly schoolReason: (reason: SchoolReason) => string;
  readonly impactReason: (reason: ImpactReason) => string;
}

/** The sentences made from a language's phrases, or from the council's own where PlanRules has others. */
export function reasonSentences(
  phrases: RulePhrases,
  [inNoDays, today]: RatingsWords["today"],
): Pick<RatingsWords, "reason" | "recommendationReason" | "schoolReason" | "impactReason"> {
  const computed = ({ code, n, percent, late, words, lateWords }: ComputedReason): string => {
    const stated = fillPhrase(words ?? phrases[code], { n, p: percent }).replaceAll(inNoDays, today);
    return late === undefined ? stated : stated + fillPhrase(lateWords ?? phrases["completed-late"], { n: late });
  };
  return {
    reason: (reason) =>
      reason.code === "override"
        ? fillPhrase(reason.words ?? phrases.override, { by: reason.by, why: reason.reason }) +
          computed(reason.computed.reason)
        : computed(reason),
    schoolReason: ({ code, n, words }) => fillPhrase(words ?? phrases[code], { n }),
    impactReason: ({ code, n, words }) => fillPhrase(words ?? phrases[code], { n }),
    recommendationReason: ({ code, n, of, words }) => fillPhrase(words ?? phrases[code], { n, m: of }),
  };
}
