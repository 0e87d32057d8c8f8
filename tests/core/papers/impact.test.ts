import { makeFinding } from "../../../src/core/findings/findings";
import type { ActionPlan, Measure } from "../../../src/core/plan/actionPlan";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import { actionOf, on, planOf, recommendationOf } from "../proposals/planFixture";
import { planPapers, saidOn } from "./builtPapers";

const plainly = (line: string | undefined): string | undefined =>
  line?.replaceAll("\u00a0", " ").replaceAll("\n", ", ");

/** On 28 February its line is at 50 %, half of the way. */
const measureOf = (id: string, read: number | null): Measure => ({
  ...{ place: { sheet: "M", row: 1, column: 0 }, id, recommendation: "R1", measure: `Reading ${id}`, betterWhen: null },
  ...{ baseline: "40%", baselineOn: on("2019-12-30"), target: "60%", targetOn: on("2020-04-28") },
  ...{ latest: read === null ? null : `${String(read)}%`, latestOn: read === null ? null : on("2020-02-20") },
  figures: {
    ...{ baseline: 40, baselineOn: on("2019-12-30"), target: 60, targetOn: on("2020-04-28"), better: null },
    readings: read === null ? [] : [{ value: read, on: on("2020-02-20") }],
  },
});

const planWith = (
  measures: readonly Measure[],
  more: Partial<ActionPlan["recommendations"][number]> = {},
): ActionPlan => ({
  ...planOf([actionOf()], ["R1"], { measures }),
  recommendations: [{ ...recommendationOf("R1"), ...more }],
});

const page = (plan: ActionPlan, words: Words = english): readonly string[] =>
  saidOn(planPapers("2020-02-28", { plan }, words), `recommendation R1 ${words.language}`);
const view = (plan: ActionPlan, words: Words = english): string | undefined =>
  plainly(page(plan, words).find((line) => line.startsWith(`${words.papers.pack.recommendation.impact} |`)));

describe("papers show impact beside delivery (R15)", () => {
  test.each<[string, readonly (number | null)[], string]>([
    ["no measure", [], "Impact | –  No measure | – | – | –"],
    [
      "no reading",
      [null],
      "Impact | –  No reading | – | 28 Feb | M1: No rating: a figure, a day or a single latest reading is missing",
    ],
    ["one on its line", [50], "Impact | G  Green | – | 28 Feb | M1: On the line to the target, or beyond it"],
    [
      "the worst of several",
      [50, 45],
      "Impact | R  Red | – | 28 Feb | 2 of 2 measures rated. M2: Short of the line to the target by 25 % of the way",
    ],
    [
      "one that is not rated is worse than Green",
      [50, null],
      "Impact | –  Not rated | – | 28 Feb | 1 of 2 measures rated. M2: No rating: a figure, a day or a single latest reading is missing",
    ],
  ])("%s", (_, read, said) => {
    expect(view(planWith(read.map((value, at) => measureOf(`M${String(at + 1)}`, value))))).toBe(said);
  });

  test("each measure with its colour, its figures and how they compare with its line", () => {
    const measures = [measureOf("M1", 49)];
    expect(page(planWith(measures)).map(plainly)).toContain(
      "A  Amber | M1 | Reading M1 | 40%, 30 Dec 2019 | 60%, 28 Apr | 49%, 20 Feb | Short of the line to the target by 5 % of the way",
    );
    expect(view(planWith(measures), welsh)).toContain("A  Ambr");
  });

  test("the summary has it in the column Impact, and never in that of delivery", () => {
    const built = planPapers("2020-02-28", { plan: planWith([measureOf("M1", 40)]), rating: "Green" });
    const line = saidOn(built, "summary en").find((one) => one.startsWith("R1 | Improve R1"));
    expect(line).toContain("G  Green | – | R  Red");
  });

  test("against the paper before: better, unchanged or worse (R10)", () => {
    const plan = (read: number) => planWith([measureOf("M1", read)]);
    const then = planPapers("2020-02-20", { plan: plan(60) });
    const now = planPapers("2020-02-28", { snapshot: then, plan: plan(40) });
    expect(plainly(saidOn(now, "recommendation R1 en").find((line) => line.startsWith("Impact |")))).toContain(
      "R  Red | ↓ worse, was Green",
    );
  });
});

describe("the council's own view stands beside the inspectorate's (R16)", () => {
  const line = (selfEvaluation: ActionPlan["recommendations"][number]["selfEvaluation"], words: Words = english) =>
    page(planWith([], selfEvaluation ? { selfEvaluation } : {}), words)
      .map(plainly)
      .find((one) => one?.startsWith(words.papers.pack.recommendation.selfEvaluation));

  test("with its day and what it rests on, in the language of the paper", () => {
    const said = { text: "Strong progress", on: on("2020-02-10"), evidence: "Cabinet report of 4 February" };
    expect(line(said)).toBe("Self-evaluation | Strong progress | – | 10 Feb | Cabinet report of 4 February");
    expect(line(said, welsh)).toContain(welsh.sheets.judgements[2]);
  });

  test("or says that there is none, also where only evidence is given", () => {
    expect(line(undefined)).toBe("Self-evaluation | –  Not evaluated | – | – | –");
    expect(line({ text: "", on: null, evidence: "A report" })).toBe(
      "Self-evaluation | –  Not evaluated | – | – | A report",
    );
  });
});

test("an action that is Red or Amber says which way its rating went since the paper before (R10)", () => {
  const plan = planOf(
    [1, 2, 3, 4].map((number) => actionOf({ id: `R1.${String(number)}`, row: number })),
    ["R1"],
    { origin: "tables" },
  );
  const then = planPapers("2020-02-20", { plan, ratings: ["Green", "Red", "Grey", "Amber"] });
  const now = planPapers("2020-02-28", { snapshot: then, plan, ratings: ["Red", "Red", "Amber", "Green"] });
  const reasons = (paper: string) =>
    saidOn(now, paper).flatMap((line) => {
      const cells = line.split(" | ");
      return /^R1\.\d$/.test(cells[1] ?? "") ? [`${cells[1] ?? ""}: ${plainly(cells[3]) ?? ""}`] : [];
    });
  const red = ["R1.1: On track, ↓ worse, was Green", "R1.2: On track, → unchanged", "R1.3: On track, was not rated"];
  expect(reasons("exceptions en")).toEqual(red);
  expect(reasons("recommendation R1 en")).toEqual([...red, "R1.4: On track"]);
});

test("the page of a recommendation says which parts of it nothing speaks of (F59)", () => {
  const place = { sheet: "R1", row: 1, column: 0 };
  const facts = { ref: "R1", part: "more-able" } as const;
  const finding = makeFinding("part-not-covered", { place, actionKey: null }, facts);
  const built = planPapers("2020-02-28", { plan: planWith([]), findings: [finding] });
  expect(saidOn(built, "recommendation R1 en")).toContain(english.findings.explain(finding).what);
});
