import { ratingFormula, reasonFormula } from "../rate/ratingFormula";
import { recommendationFormula, recommendationReasonFormula } from "../rate/rollUp";
import { STANDARD_POLICY, type Policy } from "../rate/rating";
import { inForceFormula, settingCell } from "../rate/settings";
import type { Words } from "../words/words";

export interface LiveFormulas {
  readonly rating: string;
  readonly reason: string;
}

/** What is in force of a setting; where somebody took its row out of the table, what would be without it. */
function inForce({ sheets }: Words, name: string, without: string): string {
  const { inForce: column, setting } = sheets.headings.settings;
  return `IFERROR(${settingCell(column, setting, name)},${without})`;
}

const thresholds =
  (words: Words) =>
  (key: keyof Policy): string =>
    inForce(words, words.settings[key].name, String(STANDARD_POLICY[key]));

/** The column In force of PlanSettings, in the words of the sheet. */
export const settingsFormula = ({ sheets, settings }: Words): string =>
  inForceFormula({
    setting: sheets.headings.settings.setting,
    value: sheets.headings.settings.value,
    asAt: sheets.settings.asAt.name,
    name: (key) => settings[key].name,
  });

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
    asAt: inForce(words, settings.asAt.name, "TODAY()"),
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
