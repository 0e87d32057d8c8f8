import { fillPhrase, type Phrase } from "../rate/phrase";
import type { ComputedReason, Rating, RatingReason, RecommendationReason } from "../rate/rating";

export type ReasonPhrases = Readonly<Record<ComputedReason["code"] | "override", Phrase>>;
export type RecommendationPhrases = Readonly<Record<RecommendationReason["code"], Phrase>>;

/** A rating is a word, a letter and a colour, never a colour alone (R13). */
export interface RatingsWords {
  readonly colours: Readonly<Record<Rating, string>>;
  readonly letters: Readonly<Record<Rating, string>>;
  /** Data, not functions: the live formulas write the same words (R11). */
  readonly reasons: ReasonPhrases;
  readonly recommendationReasons: RecommendationPhrases;
  readonly reason: (reason: RatingReason) => string;
  readonly recommendationReason: (reason: RecommendationReason) => string;
}

/** The sentences made from a language's phrases. */
export function reasonSentences(
  reasons: ReasonPhrases,
  recommendationReasons: RecommendationPhrases,
): Pick<RatingsWords, "reason" | "recommendationReason"> {
  const computed = (reason: ComputedReason): string => fillPhrase(reasons[reason.code], { ...reason });
  return {
    reason: (reason) =>
      reason.code === "override"
        ? `${fillPhrase(reasons.override, { by: reason.by, reason: reason.reason })}${computed(reason.computed.reason)}`
        : computed(reason),
    recommendationReason: (reason) => fillPhrase(recommendationReasons[reason.code], { ...reason }),
  };
}
