import { ratingFormula, reasonFormula } from "../rate/ratingFormula";
import { recommendationFormula, recommendationReasonFormula } from "../rate/rollUp";
import { STANDARD_POLICY, type Policy } from "../rate/rating";
import { inForceFormula, settingCell } from "../rate/settings";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { headingsInUse } from "../tables/headingsInUse";
import type { Words } from "../words/words";

/** What formulas are written for: the words of the sheet, and the headings that columns have now. */
interface Writing {
  readonly words: Words;
  /** Null where no table stands yet. */
  readonly snapshot: WorkbookSnapshot | null;
}

export interface LiveFormulas {
  readonly rating: string;
  readonly reason: string;
}

/** What is in force of a setting; where somebody took its row out of the table, what would be without it. */
function inForce({ words, snapshot }: Writing, name: string, without: string): string {
  const { inForce: column, setting } = headingsInUse(snapshot, "settings", words.language);
  return `IFERROR(${settingCell(column, setting, name)},${without})`;
}

const thresholds =
  (writing: Writing) =>
  (key: keyof Policy): string =>
    inForce(writing, writing.words.settings[key].name, String(STANDARD_POLICY[key]));

/** The column In force of PlanSettings, in the words of the sheet. */
export function settingsFormula({ words, snapshot }: Writing): string {
  const { setting, value } = headingsInUse(snapshot, "settings", words.language);
  return inForceFormula({
    setting,
    value,
    asAt: words.sheets.settings.asAt.name,
    name: (key) => words.settings[key].name,
  });
}

/** Rating and Reason of PlanActions (R11), in the words of the sheet. */
export function actionFormulas(writing: Writing): LiveFormulas {
  const { words, snapshot } = writing;
  const { statuses, ownerKinds, settings } = words.sheets;
  const names = {
    headings: headingsInUse(snapshot, "actions", words.language),
    statuses,
    ratings: words.ratings.colours,
    reasons: words.ratings.reasons,
    owners: headingsInUse(snapshot, "owners", words.language),
    ownerKinds,
    setting: thresholds(writing),
    asAt: inForce(writing, settings.asAt.name, "TODAY()"),
  };
  return { rating: ratingFormula(names), reason: reasonFormula(names) };
}

/** Delivery rating and Reason of PlanRecommendations (R14), over the ratings in PlanActions. */
export function recommendationFormulas(writing: Writing): LiveFormulas {
  const { words, snapshot } = writing;
  const names = {
    ref: headingsInUse(snapshot, "recommendations", words.language).ref,
    actions: headingsInUse(snapshot, "actions", words.language),
    ratings: words.ratings.colours,
    reasons: words.ratings.recommendationReasons,
    setting: thresholds(writing),
  };
  return { rating: recommendationFormula(names), reason: recommendationReasonFormula(names) };
}
