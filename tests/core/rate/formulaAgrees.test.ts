import fc from "fast-check";
import { review } from "../../../src/core/review";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import type { CalculationInput, Recalculation } from "../../../src/simulator/recalculation/calculation";
import { readIronCalc } from "../../../src/simulator/recalculation/ironcalcInNode";
import { createRecalculation } from "../../../src/simulator/recalculation/recalculate";
import { tableNamed } from "../../../src/core/tables/allTables";
import { AS_OF } from "./actionFixture";
import { PEOPLE, rowOf, settingsOf, type AnySettings } from "./anyCells";
import { AS_AT_SERIAL, liveWorkbook, type Row } from "./liveSheets";
import { productSays } from "./productSays";
import { snapshotOfCells } from "./snapshotOfCells";

/** So many settings, each with so many rows; `npm run soak -- formulas` plays more of both. */
const RUNS = Number(process.env.SOAK_RUNS ?? "5");
const ROWS = process.env.SOAK_RUNS === undefined ? 500 : 5000;
const REFS = ["R1", "R2", "R9"];

/** What the formulas say in the columns, row by row. */
function calculated(recalculation: Recalculation, input: CalculationInput, sheet: string, fields: readonly string[]) {
  const { changed, notCalculated } = recalculation.recalculate(input);
  expect(notCalculated).toEqual([]);
  const values = new Map(
    changed.map((cell) => [`${cell.sheet} ${String(cell.row)} ${String(cell.column)}`, cell.value]),
  );
  const columns = fields.map((field) => tableNamed(sheet)?.columns.findIndex((one) => one.field === field) ?? -1);
  const rows = input.sheets.find(({ name }) => name === sheet)?.tables[0]?.block.rows ?? 1;
  return Array.from({ length: rows - 1 }, (_, row) =>
    columns.map((column) => values.get(`${sheet} ${String(row + 1)} ${String(column)}`)),
  );
}

/** A row of the table that says no action, as one that was inserted and is still to be filled, is not rated. */
const actionOf = (at: number): string | null => (at % 9 === 7 ? null : `Do the thing ${String(at)}`);

function workbookOf(words: Words, rows: readonly Row[], settings: Partial<AnySettings>): CalculationInput {
  const actions = rows.map((row, at) => ({ id: `A${String(at)}`, action: actionOf(at), ...row }));
  return liveWorkbook({ words, actions, recommendations: REFS, register: PEOPLE, ...settings });
}

describe.each([english, welsh])("the live formulas say what the product says ($language)", (words) => {
  test("of every row and recommendation, whatever stands in the cells and the settings (R11)", async () => {
    const recalculation = await createRecalculation(readIronCalc);
    fc.assert(
      fc.property(fc.array(rowOf(words), { minLength: ROWS, maxLength: ROWS }), settingsOf, (rows, settings) => {
        const input = workbookOf(words, rows, settings);
        const product = productSays(words, input, rows.length, REFS);
        const formulas = calculated(recalculation, input, "PlanActions", ["rating", "reason"]);
        expect(product.actions).toHaveLength(rows.length);
        // One row that differs says more than a whole table.
        const differs = rows.findIndex((_, at) => String(formulas[at]) !== String(product.actions[at]));
        expect([rows[differs], formulas[differs]]).toEqual([rows[differs], product.actions[differs]]);
        expect(calculated(recalculation, input, "PlanRecommendations", ["deliveryRating", "reason", "rated"])).toEqual(
          product.recommendations,
        );
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 600_000);
});

test.each([
  [english, ["Due today, 20 % complete", "Due today, no percentage given", "Due in 10 days, 20 % complete"]],
  [
    welsh,
    [
      ...["I’w gwblhau heddiw, 20 % wedi’i gwblhau", "I’w gwblhau heddiw, heb nodi canran"],
      "I’w gwblhau ymhen 10 o ddiwrnodau, 20 % wedi’i gwblhau",
    ],
  ],
] as const)("what is due on the day is due today, in the cells and in the product", async (words, reasons) => {
  const recalculation = await createRecalculation(readIronCalc);
  const underWay = { status: words.sheets.statuses["in progress"], owner: "Leah Lovell", due: AS_AT_SERIAL };
  const rows: readonly Row[] = [
    { ...underWay, percentComplete: 20 },
    underWay,
    { ...underWay, due: AS_AT_SERIAL + 10, percentComplete: 20 },
  ];
  const input = workbookOf(words, rows, {});
  expect(calculated(recalculation, input, "PlanActions", ["reason"]).flat()).toEqual(reasons);
  expect(productSays(words, input, rows.length, REFS).actions.map(([, reason]) => reason)).toEqual(reasons);
});

test("a Welsh table is rated by its Welsh words, however much English is typed into it and whatever Settings says", () => {
  const rows = Array.from({ length: 80 }, () => ({
    status: "Cwblhawyd",
    risk: "Success measure",
    latestUpdate: "Owner",
  }));
  const input = workbookOf(welsh, rows, {});
  const { rated } = review(snapshotOfCells(input), { asOf: null, fallbackDay: AS_OF, corrections: [] });
  expect(new Set(rated.map(({ action }) => action.status.status))).toEqual(new Set(["complete"]));
});
