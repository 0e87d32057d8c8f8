import { ratingFormula, reasonFormula } from "../rate/ratingFormula";
import { recommendationFormula, recommendationReasonFormula } from "../rate/rollUp";
import { quoted } from "../rate/phrase";
import type { Policy } from "../rate/rating";
import type { Words } from "../words/words";
import { TABLE_NAMES } from "./ownTables";

export interface LiveFormulas {
  readonly rating: string;
  readonly reason: string;
}

/**
 * The value of a setting, by its name in the language of the sheet. The value stands beside the name, as
 * `layoutSettings` puts it; looked up like this rather than by two headings, since a formula has 8,192 characters.
 */
const settingNamed = (name: string): string => `VLOOKUP(${quoted(name)},${TABLE_NAMES.settings},2,0)`;

const thresholds =
  (words: Words) =>
  (key: keyof Policy): string =>
    settingNamed(words.settings[key].name);

/** Rating and Reason of PlanActions (R11), in the words of the sheet. */
export function actionFormulas(words: Words): LiveFormulas {
  const { headings, statuses, ownerKinds, settings } = words.sheets;
  const names = {
    headings: headings.actions,
    statuses,
    ratings: words.ratings.colours,
    reasons: words.ratings.reasons,
    owners: headings.owners,
    ownerKinds,
    setting: thresholds(words),
    asAt: settingNamed(settings.asAt.name),
  };
  return { rating: ratingFormula(names), reason: reasonFormula(names) };
}

/** Delivery rating and Reason of PlanRecommendations (R14), over the ratings in PlanActions. */
export function recommendationFormulas(words: Words): LiveFormulas {
  const { actions, recommendations } = words.sheets.headings;
  const names = {
    ref: recommendations.ref,
    actions,
    ratings: words.ratings.colours,
    reasons: words.ratings.recommendationReasons,
    setting: thresholds(words),
  };
  return { rating: recommendationFormula(names), reason: recommendationReasonFormula(names) };
}
