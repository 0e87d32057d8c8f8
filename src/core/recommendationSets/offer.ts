import type { ActionPlan } from "../plan/actionPlan";
import { foldText } from "../text/normalise";
import { RECOMMENDATION_SETS, type RecommendationSet } from "./sets";

/** How much of a set a plan has, and whether its own words are those of the set. */
export interface SetOffer {
  readonly set: RecommendationSet;
  /** Recommendations of the set that the plan says in the same or other words. */
  readonly known: number;
  readonly isMatch: boolean;
  /** Refs of the set under which the plan says something else: that stays. */
  readonly otherwise: readonly string[];
  /** How many of its recommendations and key dates adding it would put into the tables; with neither, they hold all that they can. */
  readonly missing: { readonly recommendations: number; readonly keyDates: number };
}

/** Words of three letters and fewer, and those that any recommendation may have, tell nothing. */
const SHORTEST = 4;
const SAYS_NOTHING = new Set(["improve", "ensure", "continue", "that", "their", "with", "other", "which", "provision"]);
/** Of the words of the shorter text so many are also in the other. */
const SAME = 0.6;
const FEWEST_WORDS = 2;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (foldText(text).match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST && !SAYS_NOTHING.has(word)),
  );

/** Whether one text says what the other does, perhaps in fewer words. */
function saysTheSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  const shared = [...few].filter((word) => many.has(word)).length;
  return shared >= FEWEST_WORDS && shared / few.size >= SAME;
}

type PlanOfSets = Pick<ActionPlan, "recommendations" | "keyDates">;

/** Each ready set with what the plan has of it; one whose words the plan uses in half of its recommendations is a match. */
export function setOffers({ recommendations, keyDates }: PlanOfSets): readonly SetOffer[] {
  const stated = recommendations.map(({ ref, text, strand }) => ({
    ref,
    words: wordsOf([text, strand ?? ""].join(" ")),
  }));
  return RECOMMENDATION_SETS.map((set) => {
    const asked = set.recommendations.map(({ ref, text }) => ({ ref, words: wordsOf(text) }));
    const known = asked.filter(({ words }) => stated.some((one) => saysTheSame(words, one.words))).length;
    const otherwise = asked.filter(({ ref, words }) =>
      stated.some((one) => one.ref === ref && one.words.size > 0 && !saysTheSame(words, one.words)),
    );
    const isStated = (ref: string): boolean => stated.some((one) => one.ref === ref && one.words.size > 0);
    const isDated = ({ date, event }: RecommendationSet["keyDates"][number]): boolean =>
      keyDates.some((one) => one.date === date && (one.event === event.en || one.event === event.cy));
    return {
      ...{ set, known, isMatch: known > 0 && known >= asked.length / 2 },
      otherwise: otherwise.map(({ ref }) => ref),
      missing: {
        recommendations: asked.filter(({ ref }) => !isStated(ref)).length,
        keyDates: set.keyDates.filter((one) => !isDated(one)).length,
      },
    };
  });
}
