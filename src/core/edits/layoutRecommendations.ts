import type { Recommendation } from "../plan/actionPlan";
import type { Work } from "../steps/work";
import type { CellContent, StyleName } from "./changeSet";
import { recommendationFormulas } from "./liveFormulas";
import { TABLE_NAMES } from "./ownTables";
import { ratingRules } from "./ratingLook";
import { dayContent, layoutTable, textContent, type Column, type LayoutInput, type SheetLayout } from "./sheetLayout";

/** The columns of PlanRecommendations in their order. */
export function recommendationColumns(input: LayoutInput): readonly Column<Recommendation>[] {
  const { words, snapshot } = input;
  const headings = words.sheets.headings.recommendations;
  const formulas = recommendationFormulas(words);
  const nothing = (): CellContent => null;
  const column = (
    name: keyof typeof headings,
    width: number,
    content: (row: Recommendation) => CellContent,
    style: StyleName = "body",
  ): Column<Recommendation> => ({ heading: headings[name], width, style, content });
  return [
    column("ref", 8, ({ ref }) => ref, "bodyStrong"),
    column("recommendation", 60, (row) => textContent(row.text)),
    column("source", 22, ({ source }) => textContent(source)),
    {
      ...column("madeOn", 12, (row) => dayContent(row.madeOn, snapshot.dateSystem), "date"),
      validation: { kind: "date" },
    },
    column("strand", 18, ({ strand }) => textContent(strand)),
    column("lead", 22, ({ lead }) => textContent(lead)),
    {
      ...column("deliveryRating", 12, nothing, "bodyCentred"),
      formula: formulas.rating,
      rules: ratingRules(words),
    },
    { ...column("reason", 28, nothing), formula: formulas.reason },
    { ...column("impactRating", 12, () => words.sheets.noMeasure, "bodyCentred"), rules: ratingRules(words) },
    {
      ...column("judgement", 20, nothing),
      validation: { kind: "list", values: words.sheets.judgements },
    },
    { ...column("judgedOn", 12, nothing, "date"), validation: { kind: "date" } },
    { ...column("boardComment", 24, nothing), roomy: true },
  ];
}

/** PlanRecommendations: what the inspectorate or the Board asked for, with the rating of its delivery as a formula. */
export const layoutRecommendations = (input: LayoutInput): Work<SheetLayout> =>
  layoutTable(input, {
    key: "recommendations",
    tableName: TABLE_NAMES.recommendations,
    columns: recommendationColumns(input),
    rows: input.recommendations.map(({ recommendation }) => recommendation),
  });
