import { helperFormulas, ratingFormula, reasonFormula } from "../rate/actionFormulas";
import { definedNames, type DefinedName } from "../rate/definedNames";
import type { ActionHelper, RecommendationHelper } from "../rate/helperColumns";
import {
  ratedFormula,
  recommendationFormula,
  recommendationReasonFormula,
  rollUpHelperFormulas,
  type RollUpFormulaNames,
} from "../rate/rollUpFormulas";
import {
  impactColumnFormulas,
  measureFormulas,
  readingFormulas,
  type ImpactFormulaNames,
  type MeasureFormula,
} from "../rate/impactFormulas";
import { balanceHelperFormulas } from "../rate/balanceFormulas";
import { schoolColumnFormulas } from "../rate/schoolFormulas";
import { limitInForceFormula, ratingInForceFormula, settingInForceFormula } from "../rate/settingFormulas";
import { riskScoreFormula } from "../rate/riskFormulas";
import { RATINGS } from "../rate/rating";
import { ENDLESS } from "../read/tableWords";
import type { ActionPlan } from "../plan/actionPlan";
import type { ActionFormulaNames } from "../rate/formulaNames";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { headingsInUse } from "../tables/headingsInUse";
import { findOwnTable } from "../tables/records";
import type { Words } from "../words/words";
import { WRITTEN_WORDS } from "../words/wordsOfOwnTables";

/** What formulas are written for: the words of the sheet, and the headings that columns have now. */
export interface Writing {
  readonly words: Words;
  /** Null where no table stands yet. */
  readonly snapshot: WorkbookSnapshot | null;
  /** Of a plan with measures a table of them is made with what is written. */
  readonly plan?: Pick<ActionPlan, "measures">;
  readonly hasMeasures?: boolean;
  /** Whether there is a table of schools, or one is made with what is written. */
  readonly hasSchools?: boolean;
}

/** The formula of each column of PlanActions that has one (R11). */
export type ActionFormulas = Readonly<Record<"rating" | "reason" | ActionHelper, string>>;

/** The formula of each column of PlanRecommendations that has one (R11, R14). */
export type RecommendationFormulas = Readonly<
  Record<"deliveryRating" | "reason" | "rated" | RecommendationHelper, string>
>;

/** The headings of PlanRules that formulas look into; the rating they find is the one in force. */
function ruleHeadings(snapshot: Writing["snapshot"], language: Words["language"]) {
  const headings = headingsInUse(snapshot, "rules", language);
  return { ...headings, rating: headings.ratingInForce };
}

/** The live formulas of PlanActions, in the words of the sheet. */
export function actionFormulas({ words, snapshot }: Writing): ActionFormulas {
  const { language, ratings, sheets } = words;
  const names: ActionFormulaNames = {
    headings: headingsInUse(snapshot, "actions", language),
    statuses: sheets.statuses,
    endless: Object.values(ENDLESS[language]),
    ratings: ratings.colours,
    owners: headingsInUse(snapshot, "owners", language),
    ownerKinds: sheets.ownerKinds,
    rules: ruleHeadings(snapshot, language),
    today: ratings.today,
  };
  return { rating: ratingFormula(names), reason: reasonFormula(names), ...helperFormulas(names) };
}

/** The live formulas of PlanRecommendations, over the ratings in PlanActions. */
export function recommendationFormulas({ words: { language, ratings }, snapshot }: Writing): RecommendationFormulas {
  const names: RollUpFormulaNames = {
    headings: headingsInUse(snapshot, "recommendations", language),
    actions: headingsInUse(snapshot, "actions", language),
    ratings: ratings.colours,
    rules: ruleHeadings(snapshot, language),
    ratedWords: ratings.ratedOf,
  };
  return {
    deliveryRating: recommendationFormula(names),
    reason: recommendationReasonFormula(names),
    rated: ratedFormula(names),
    ...rollUpHelperFormulas(names),
  };
}

/** The live formulas of PlanSchools (M5, M10, M17). */
export const schoolFormulas = ({ words, snapshot }: Writing): ReturnType<typeof schoolColumnFormulas> =>
  schoolColumnFormulas({
    headings: headingsInUse(snapshot, "schools", words.language),
    balances: headingsInUse(snapshot, "schoolBalances", words.language),
    steps: headingsInUse(snapshot, "schoolSteps", words.language),
    rules: ruleHeadings(snapshot, words.language),
    licences: words.sheets.licences,
    positions: words.sheets.positions,
    rungs: words.sheets.rungs,
  });

/** The live formulas of PlanMeasures and PlanReadings, and those of the impact of recommendations (R15). */
export const measureColumnFormulas = (writing: Writing): Readonly<Record<MeasureFormula, string>> =>
  measureFormulas(impactNames(writing));
export const readingColumnFormulas = (writing: Writing): ReturnType<typeof readingFormulas> =>
  readingFormulas(impactNames(writing));

const impactNames = ({ words, snapshot }: Writing): ImpactFormulaNames => ({
  measures: headingsInUse(snapshot, "measures", words.language),
  readings: headingsInUse(snapshot, "readings", words.language),
  rules: ruleHeadings(snapshot, words.language),
  betterWhen: words.sheets.betterWhen,
});

export function impactFormulas({
  words,
  snapshot,
  plan,
  hasMeasures = false,
}: Writing): ReturnType<typeof impactColumnFormulas> {
  const { language, ratings, sheets } = words;
  const has =
    hasMeasures ||
    (plan?.measures ?? []).length > 0 ||
    (snapshot !== null && findOwnTable(snapshot, "measures") !== null);
  return impactColumnFormulas({
    headings: headingsInUse(snapshot, "recommendations", language),
    measures: has ? headingsInUse(snapshot, "measures", language) : null,
    ratings: ratings.colours,
    noMeasure: sheets.noMeasure,
  });
}

/** The column Score of PlanRisks (R17). */
export const riskFormulas = ({ words, snapshot }: Writing): { readonly score: string } => ({
  score: riskScoreFormula(headingsInUse(snapshot, "risks", words.language)),
});

/** The folded columns of PlanSchoolBalances. */
export const balanceFormulas = ({ words, snapshot }: Writing): ReturnType<typeof balanceHelperFormulas> =>
  balanceHelperFormulas({
    headings: headingsInUse(snapshot, "schoolBalances", words.language),
    kinds: words.sheets.balanceKinds,
  });

/** The column In force of PlanSettings. */
export const settingsFormula = ({ words, snapshot }: Writing): string =>
  settingInForceFormula({
    ...headingsInUse(snapshot, "settings", words.language),
    asAt: words.sheets.settings.asAt.name,
  });

/** The column In force of PlanRules. */
export const limitsFormula = ({ words, snapshot }: Writing): string =>
  limitInForceFormula({ ...headingsInUse(snapshot, "rules", words.language), days: words.settingUnits.days });

/** The column Counts as of PlanRules. */
export const ratingInForce = ({ words: { language, ratings }, snapshot }: Writing): string =>
  ratingInForceFormula({
    ...headingsInUse(snapshot, "rules", language),
    ratings: RATINGS.map((rating) => ratings.colours[rating]),
  });

/** The names that the formulas use, as the workbook is to define them. */
export const liveNames = ({
  words: { language, sheets, settings, ratings },
  snapshot,
  hasSchools = false,
}: Writing): readonly DefinedName[] =>
  definedNames({
    language,
    rules: headingsInUse(snapshot, "rules", language),
    settings: headingsInUse(snapshot, "settings", language),
    asAt: sheets.settings.asAt.name,
    takenOver: sheets.settings.takenOver.name,
    finance: sheets.settings.finance.name,
    revisedDays: sheets.settings.revisedDays.name,
    whenAgreed: WRITTEN_WORDS.map((written) => written.sheets.settings.revisedDays.choices.agreed),
    limits: {
      clearYears: settings.clearYears.name,
      clearYearsApproved: settings.clearYearsApproved.name,
      meetingDays: settings.meetingDays.name,
      planExcessPercent: settings.planExcessPercent.name,
      balanceAgeDays: settings.balanceAgeDays.name,
      redSchools: settings.redSchools.name,
    },
    schoolRating: hasSchools ? headingsInUse(snapshot, "schools", language).rating : null,
    schoolRule: headingsInUse(snapshot, "schools", language).ruleNow,
    redLastTime: headingsInUse(snapshot, "schools", language).redLastTime,
    ratings: ratings.colours,
    phrases: ratings.phrases,
  });
