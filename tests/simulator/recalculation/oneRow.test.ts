import { createRecalculation } from "../../../src/simulator/recalculation/recalculate";
import { readIronCalc } from "../../../src/simulator/recalculation/ironcalcInNode";

test("a table of one row is counted like any other", async () => {
  const { recalculate } = await createRecalculation(readIronCalc);
  const cells = [
    { row: 0, column: 0, value: "Rating" },
    { row: 1, column: 0, value: "Red" },
    { row: 0, column: 2, value: 0, formula: '=COUNTIFS(Plan[Rating],"Red")' },
  ];
  const block = { row: 0, column: 0, rows: 2, columns: 1 };
  const table = { name: "Plan", block, headings: ["Rating"], hasHeaderRow: true, hasTotalsRow: false };
  const { changed } = recalculate({ dateSystem: 1900, names: [], sheets: [{ name: "S", cells, tables: [table] }] });
  expect(changed).toEqual([{ sheet: "S", row: 0, column: 2, value: 1, isError: false, isConsequence: true }]);
});
