import { readIronCalc } from "../../src/simulator/recalculation/ironcalcInNode";
import type { Recalculation } from "../../src/simulator/recalculation/calculation";
import { createRecalculation } from "../../src/simulator/recalculation/recalculate";
import { excelWithSheet } from "./excel";

const ROWS = 40;

/** Writes rows of numbers, each in a request that first looks at what stands there, beside a column that sums them up. */
async function timesCalculated(rowsOfARequest: number): Promise<number> {
  const engine = await createRecalculation(readIronCalc);
  let count = 0;
  const counting: Recalculation = {
    ...engine,
    recalculate: (input) => {
      count++;
      return engine.recalculate(input);
    },
  };
  const { Excel } = await excelWithSheet("<sheetData/>", { recalculation: counting });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange(`C1:C${String(ROWS)}`).formulas = Array.from({ length: ROWS }, (_, row) => [`=SUM(A1:B${row + 1})`]);
    for (let row = 0; row < ROWS; row += rowsOfARequest) {
      const range = sheet.getRangeByIndexes(row, 0, rowsOfARequest, 2).load("formulas,values");
      range.values = Array.from({ length: rowsOfARequest }, (_, at) => [row + at, 1]);
      await context.sync();
    }
    const sums = sheet.getRange(`C${String(ROWS)}`).load("values");
    await context.sync();
    expect(sums.values).toEqual([[(ROWS * (ROWS - 1)) / 2 + ROWS]]);
  });
  return count;
}

test("looking at cells without formulas works no formula out, however many requests look", async () => {
  expect(await timesCalculated(1)).toBe(await timesCalculated(ROWS));
});
