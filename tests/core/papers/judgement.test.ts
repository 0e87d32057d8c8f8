import { proposeSummary } from "../../../src/core/proposals/propose";
import { simulate } from "../../../src/core/changes/simulate";
import { paperSheets } from "../../../src/core/tables/paperSheets";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Recommendation } from "../../../src/core/plan/actionPlan";
import type { Words } from "../../../src/core/words/words";
import { planRecommendations } from "../../../src/core/plan/planRecommendations";
import { recognise } from "../../../src/core/recognise/recognise";
import { actionOf, councilWorkbook, inputOf, on, planOf, recommendationOf } from "../proposals/planFixture";
import { typedInField } from "../tables/inTables";

const plan = (judgement: Pick<Recommendation, "judgement">) => ({
  ...planOf([actionOf()], ["R1"], { origin: "tables" }),
  recommendations: [{ ...recommendationOf("R1"), ...judgement }],
});

/** The line of the page of R1 that says what the inspectorate judged. */
function said(judgement: Pick<Recommendation, "judgement">, words: Words): string | undefined {
  const input = inputOf(words, { plan: plan(judgement) });
  const built = simulate(councilWorkbook(), proposeSummary(input));
  const page = [...paperSheets(built).sheets].find(([id]) => id.startsWith("recommendation R1"))?.[1];
  const lines = (page?.cells ?? []).map((row) => row.flatMap((cell) => (cell && cell.value !== "" ? [cell.text] : [])));
  return lines.find(([view]) => view === words.papers.pack.recommendation.inspectorate)?.join(" | ");
}

describe("The page of a recommendation (R16)", () => {
  test("says what the inspectorate judged, and on which day, in the language of the paper", () => {
    const judgement = { text: "Limited progress", on: on("2020-02-10") };
    expect(said({ judgement }, english)).toBe("Inspectorate | Limited progress | – | 10\u00a0Feb | –");
    expect(said({ judgement }, welsh)).toContain(welsh.sheets.judgements[0]);
  });

  test("says a judgement in other words as it was typed, also without a day", () => {
    expect(said({ judgement: { text: "Causing concern", on: null } }, english)).toBe(
      "Inspectorate | Causing concern | – | – | –",
    );
  });

  test("says that it was not judged where nothing is recorded", () => {
    expect(said({}, english)).toBe("Inspectorate | –  Not judged | – | – | –");
  });
});

test("the dropdown of a judgement only offers: it may be typed in other words (R16)", () => {
  const { edits } = proposeSummary(inputOf(english, { plan: plan({}) }));
  const lists = edits.flatMap((edit) =>
    edit.kind === "setValidation" && edit.after?.kind === "list" ? [edit.after] : [],
  );
  const judgements = lists.filter(({ values }) => values === english.sheets.judgements);
  expect(judgements.map(({ isOpen }) => isOpen)).toEqual([true, true]);
  expect(lists.filter(({ isOpen }) => isOpen)).toHaveLength(2);
});

test("the judgement typed into PlanRecommendations is read with the plan", () => {
  const tables = simulate(councilWorkbook(), proposeSummary(inputOf(english, { plan: plan({}) })));
  const judged = typedInField(tables, "recommendations", 0, "judgement", "Strong progress");
  const [first] = planRecommendations(judged, recognise(judged).tables, false).listed;
  expect(first?.judgement).toEqual({ text: "Strong progress", on: null });
});

test("the self-evaluation typed into PlanRecommendations is read with what it rests on (R16)", () => {
  const tables = simulate(councilWorkbook(), proposeSummary(inputOf(english, { plan: plan({}) })));
  const said = typedInField(tables, "recommendations", 0, "selfEvaluation", "Limited progress");
  const shown = typedInField(said, "recommendations", 0, "selfEvaluationEvidence", "Cabinet report");
  const [first] = planRecommendations(shown, recognise(shown).tables, false).listed;
  expect(first?.selfEvaluation).toEqual({ text: "Limited progress", on: null, evidence: "Cabinet report" });
});
