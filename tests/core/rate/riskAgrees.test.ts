import fc from "fast-check";
import { review } from "../../../src/core/review";
import { riskScore } from "../../../src/core/plan/riskScore";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { tableNamed } from "../../../src/core/tables/allTables";
import { readIronCalc } from "../../../src/simulator/recalculation/ironcalcInNode";
import { createRecalculation } from "../../../src/simulator/recalculation/recalculate";
import { AS_OF } from "./actionFixture";
import { liveWorkbook, type Content, type Row } from "./liveSheets";
import { snapshotOfCells } from "./snapshotOfCells";

test.each<[number | null, number | null, number | null, number | null]>([
  [4, 5, null, 20],
  [1, 1, null, 1],
  [null, 5, null, null],
  [0, 5, null, null],
  [6, 5, null, null],
  [2.5, 4, null, null],
  [4, 5, 12, 12],
  [null, null, 9, 9],
])("a risk scores likelihood times impact, each 1 to 5, unless a score is stated: %s, %s, %s (R17)", (...given) => {
  const [likelihood, impact, stated, score] = given;
  expect(riskScore(likelihood, impact, stated)).toBe(score);
});

const level = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 2, arbitrary: fc.constantFrom<Content>(null, 2.5, -1, "4", "High", true, { error: "#N/A" }) },
);
const riskOf: fc.Arbitrary<Row> = fc.record({
  id: fc.constantFrom<Content>("K1", 2, null),
  risk: fc.constantFrom<Content>("No cover for staff", "Funding", " ", null, { error: "#REF!" }),
  recommendation: fc.constantFrom<Content>("R1", "r2", null),
  likelihood: level,
  impact: level,
  statedScore: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Content>(null) },
    { weight: 1, arbitrary: fc.constantFrom<Content>(12, 0, "12", "n/a", false, { error: "#N/A" }) },
  ),
});

test.each([english, welsh])(
  "the live formula of Score says what the product says ($language) (R11, R17)",
  async (words) => {
    const recalculation = await createRecalculation(readIronCalc);
    const column = tableNamed("PlanRisks")?.columns.findIndex(({ field }) => field === "score");
    fc.assert(
      fc.property(fc.array(riskOf, { minLength: 40, maxLength: 40 }), (risks) => {
        const input = liveWorkbook({ words, actions: [], recommendations: ["R1", "R2"], risks });
        const { changed, notCalculated } = recalculation.recalculate(input);
        expect(notCalculated).toEqual([]);
        const formulas = new Map(
          changed
            .filter((one) => one.sheet === "PlanRisks" && one.column === column)
            .map(({ row, value }) => [row, value]),
        );
        const found =
          review(snapshotOfCells(input), { asOf: null, fallbackDay: AS_OF, corrections: [] }).plan.risks ?? [];
        expect(found.map(({ place, score }) => [place.row, score ?? ""])).toEqual(
          found.map(({ place }) => [place.row, formulas.get(place.row) ?? 0]),
        );
      }),
      { numRuns: 20, endOnFailure: true },
    );
  },
  120_000,
);
