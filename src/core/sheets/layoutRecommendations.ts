import type { Recommendation } from "../plan/actionPlan";
import type { Work } from "../steps/work";
import { RECOMMENDATIONS } from "../tables/recommendations";
import { impactFormulas, recommendationFormulas } from "./liveFormulas";
import { dayContent, layoutTable, textContent, type Column, type LayoutInput, type SheetLayout } from "./sheetLayout";
import { tableColumns, type Cells } from "./tableColumns";

/** The columns of PlanRecommendations in their order. */
export function recommendationColumns(input: LayoutInput): readonly Column<Recommendation>[] {
  const { snapshot } = input;
  const formulas = { ...recommendationFormulas(input), ...impactFormulas(input) };
  return tableColumns<(typeof RECOMMENDATIONS)["columns"][number]["field"], Recommendation>(RECOMMENDATIONS, input, {
    ref: { content: ({ ref }) => ref },
    shortName: {},
    shortNameOther: {},
    recommendation: { content: ({ text }) => textContent(text) },
    recommendationOther: {},
    source: { content: ({ source }) => textContent(source) },
    madeOn: { content: ({ madeOn }) => dayContent(madeOn, snapshot.dateSystem) },
    strand: { content: ({ strand }) => textContent(strand) },
    lead: { content: ({ lead }) => textContent(lead) },
    ...(Object.fromEntries(
      Object.entries(formulas).map(([field, formula]) => [field, { formula } satisfies Cells<Recommendation>]),
    ) as Record<keyof typeof formulas, Cells<Recommendation>>),
    judgement: {},
    judgedOn: {},
    selfEvaluation: {},
    selfEvaluationEvidence: {},
    selfEvaluatedOn: {},
    boardComment: {},
  });
}

/** PlanRecommendations: what the inspectorate or the Board asked for, with the rating of its delivery as a formula. */
export const layoutRecommendations = (input: LayoutInput): Work<SheetLayout> =>
  layoutTable(input, {
    table: RECOMMENDATIONS,
    columns: recommendationColumns(input),
    rows: input.recommendations.map(({ recommendation }) => recommendation),
  });
