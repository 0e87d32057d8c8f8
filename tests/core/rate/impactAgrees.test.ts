import fc from "fast-check";
import { review } from "../../../src/core/review";
import { impactOf } from "../../../src/core/rate/rateImpact";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import type { Recalculation } from "../../../src/simulator/recalculation/calculation";
import { readIronCalc } from "../../../src/simulator/recalculation/ironcalcInNode";
import { createRecalculation } from "../../../src/simulator/recalculation/recalculate";
import { tableNamed } from "../../../src/core/tables/allTables";
import { AS_OF } from "./actionFixture";
import { AS_AT_SERIAL, liveWorkbook, type Content, type LiveWorkbook, type Row } from "./liveSheets";
import { snapshotOfCells } from "./snapshotOfCells";

const REFS = ["R1", "R2", "R9"];

/** From 60 a year ago to 80 a year ahead: halfway is 70. */
const READING: Row = {
  id: "M1",
  recommendation: "R1",
  measure: "Pupils who read at their age",
  unit: "%",
  baseline: 60,
  baselineOn: AS_AT_SERIAL - 365,
  target: 80,
  targetOn: AS_AT_SERIAL + 365,
};
const read = (value: Content, on: Content = AS_AT_SERIAL - 10, measureId: Content = "M1"): Row => ({
  measureId,
  on,
  value,
});

const lookAt = (input: Omit<LiveWorkbook, "actions">) =>
  review(snapshotOfCells(liveWorkbook({ actions: [], recommendations: REFS, ...input })), {
    ...{ asOf: null, fallbackDay: AS_OF, corrections: [] },
  });

function said(measure: Row, readings: readonly Row[], words: Words = english): readonly string[] {
  const { measures } = lookAt({ words, measures: [measure], readings });
  return measures.map(
    ({ rating, reason }) => `${words.ratings.colours[rating]}: ${words.ratings.impactReason(reason)}`,
  );
}

describe("a measure against the line to its target", () => {
  test.each<[string, number, string]>([
    ["on the line", 70, "Green: On the line to the target, or beyond it"],
    ["beyond it", 75, "Green: On the line to the target, or beyond it"],
    ["a tenth of the way short", 68, "Amber: Short of the line to the target by 10 % of the way"],
    ["a little more", 67.99, "Red: Short of the line to the target by 11 % of the way"],
    ["just short", 69.99, "Amber: Short of the line to the target by 1 % of the way"],
  ])("%s (R15)", (_, value, text) => {
    expect(said(READING, [read(value)])).toEqual([text]);
  });

  test("where less is better, it falls to its target (R15)", () => {
    const absence = { ...READING, baseline: 10, target: 6 };
    expect(said(absence, [read(8)])[0]).toMatch(/^Green/);
    expect(said(absence, [read(8.3)])[0]).toBe("Amber: Short of the line to the target by 8 % of the way");
    expect(said(absence, [read(9)], english)[0]).toMatch(/^Red/);
  });

  test("what is to be kept has no way to go: any less is Red, and without a direction it is not rated (R15)", () => {
    const kept = { ...READING, baseline: 80, target: 80 };
    expect(said({ ...kept, betterWhen: "Higher" }, [read(80)])[0]).toMatch(/^Green/);
    expect(said({ ...kept, betterWhen: "Higher" }, [read(79)])[0]).toBe(
      "Red: Short of the line to the target by 100 % of the way",
    );
    expect(said(kept, [read(80)])[0]).toMatch(/^Grey/);
  });

  test("an old reading is compared with where the measure is to be by now: silence does not reassure (R12, R15)", () => {
    expect(said(READING, [read(62, AS_AT_SERIAL - 300)])[0]).toMatch(/^Red/);
  });

  test.each<[string, Row, readonly Row[]]>([
    ["no reading", READING, []],
    ["a reading of a day to come", READING, [read(70, AS_AT_SERIAL + 1)]],
    ["a figure typed as text", { ...READING, target: "80%" }, [read(70)]],
    ["no day for the target", { ...READING, targetOn: null }, [read(70)]],
    ["two readings of one day", READING, [read(70), read(71)]],
  ])("not rated, with its reason: %s (R15)", (_, measure, readings) => {
    expect(said(measure, readings)).toEqual(["Grey: No rating: a figure, a day or a single latest reading is missing"]);
  });

  test("in Welsh (R15)", () => {
    expect(said(READING, [read(69)], welsh)).toEqual(["Ambr: 5 % o’r ffordd yn brin o’r llinell i’r targed"]);
  });

  test("a recommendation has the worst of its measures, and one that is not rated is worse than Green (R15)", () => {
    const measures = [READING, { ...READING, id: "M2" }, { ...READING, id: "M3", recommendation: "R2" }];
    const rated = (readings: readonly Row[]) => impactOf("R1", lookAt({ words: english, measures, readings }).measures);
    expect(rated([read(70)])).toEqual({ rating: "Grey", rated: { count: 1, of: 2 } });
    expect(rated([read(70), read(70, AS_AT_SERIAL - 5, "M2")])).toMatchObject({ rating: "Green" });
    expect(rated([read(70), read(60, AS_AT_SERIAL - 5, "M2")])).toMatchObject({ rating: "Red" });
    expect(impactOf("R9", lookAt({ words: english, measures }).measures)).toBeNull();
  });
});

const day = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: AS_AT_SERIAL - 500, max: AS_AT_SERIAL + 500 }) },
  { weight: 2, arbitrary: fc.constantFrom<Content>(AS_AT_SERIAL, AS_AT_SERIAL + 0.5, AS_AT_SERIAL + 1) },
  { weight: 1, arbitrary: fc.constantFrom<Content>(null, "31/03/2020", 0, 99999, true, { error: "#N/A" }) },
);
const figure = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -20, max: 120 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.constantFrom<Content>(null, "80%", "n/a", true, { error: "#REF!" }) },
);
const id = fc.constantFrom<Content>("M1", "m1", "M2", "M3", 4, "4", "", null);
const measureOf = (words: Words): fc.Arbitrary<Row> =>
  fc.record({
    id,
    recommendation: fc.constantFrom<Content>("R1", "R2", "r1", "R1 ", null),
    measure: fc.constantFrom<Content>("Reading", "Reading", "Attendance", " ", null, { error: "#N/A" }),
    betterWhen: fc.constantFrom<Content>(null, null, ...Object.values(words.sheets.betterWhen), "upwards", 3),
    baseline: figure,
    baselineOn: day,
    target: figure,
    targetOn: day,
  });
const readingOf = fc.record({ measureId: id, on: day, value: figure });

function calculated(
  recalculation: Recalculation,
  input: LiveWorkbook,
  sheet: string,
  fields: readonly string[],
): readonly (readonly unknown[])[] {
  const workbook = liveWorkbook(input);
  const { changed, notCalculated } = recalculation.recalculate(workbook);
  expect(notCalculated).toEqual([]);
  const values = new Map(
    changed.map((cell) => [`${cell.sheet} ${String(cell.row)} ${String(cell.column)}`, cell.value]),
  );
  const columns = fields.map((field) => tableNamed(sheet)?.columns.findIndex((one) => one.field === field) ?? -1);
  const rows = workbook.sheets.find(({ name }) => name === sheet)?.tables[0]?.block.rows ?? 1;
  return Array.from({ length: rows - 1 }, (_, row) =>
    columns.map((column) => values.get(`${sheet} ${String(row + 1)} ${String(column)}`)),
  );
}

describe.each([english, welsh])("the live formulas of impact say what the product says ($language)", (words) => {
  test("of every measure and recommendation, whatever stands in the cells (R11, R15)", async () => {
    const recalculation = await createRecalculation(readIronCalc);
    const limit = fc.constantFrom<Content>(10, 0, 25, "soon", 200, null);
    const any = fc.tuple(
      fc.array(measureOf(words), { minLength: 40, maxLength: 40 }),
      fc.array(readingOf, { minLength: 0, maxLength: 12 }),
      limit,
    );
    fc.assert(
      fc.property(any, ([measures, readings, short]) => {
        const input: LiveWorkbook = {
          ...{ words, actions: [], recommendations: REFS, measures, readings },
          limits: new Map([["impactShortPercent", short]]),
        };
        const found = lookAt(input).measures;
        const product = measures.map((_, at) => {
          const rated = found.find(({ measure }) => measure.place.row === at + 1);
          return rated
            ? [words.ratings.colours[rated.rating], words.ratings.impactReason(rated.reason), rated.latest?.value ?? ""]
            : ["", "", null];
        });
        // What a row without words has for its latest reading is nobody's business.
        const formulas = calculated(recalculation, input, "PlanMeasures", ["rating", "reason", "latest"]).map((row) =>
          row[0] === "" ? ["", "", null] : row,
        );
        expect(formulas).toEqual(product);
        expect(calculated(recalculation, input, "PlanRecommendations", ["impactRating"]).flat()).toEqual(
          REFS.map((ref) => {
            const impact = impactOf(ref, found);
            return impact === null ? words.sheets.noMeasure : words.ratings.colours[impact.rating];
          }),
        );
      }),
      { numRuns: 20, endOnFailure: true },
    );
  }, 120_000);
});
