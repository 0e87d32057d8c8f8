import { chartFigures } from "../../src/preview/chartFigures";
import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { SimulatedWorkbook } from "../../src/simulator/workbook/simulatedWorkbook";

test("a chart whose title is hidden is drawn without the one that Excel gave it", () => {
  const workbook = SimulatedWorkbook.open(newWorkbook());
  const chart = {
    ...{ id: "1", name: "Ratings", title: "Chart Title", altText: "3 of 5 are Amber", kind: "stackedBar100" as const },
    ...{ categories: "Sheet1!$A$1:$A$1", series: [], at: { row: 0, column: 0, rows: 2, columns: 2 } },
  };
  expect(chartFigures(workbook, chart).title).toBe("Chart Title");
  const options = new Map([["title visible", false]]);
  expect(chartFigures(workbook, { ...chart, options })).toMatchObject({ title: "", altText: "3 of 5 are Amber" });
});
