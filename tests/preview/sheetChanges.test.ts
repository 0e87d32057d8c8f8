import { moveToShown } from "../../src/preview/gridKeyboard";
import { rowHeights } from "../../src/preview/rowHeights";
import { changeSheet } from "../../src/preview/sheetChanges";
import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { SimulatedHost } from "../../src/simulator/xdm/simulatedHost";
import { SimulatedWorkbook } from "../../src/simulator/workbook/simulatedWorkbook";

function planOfTwo() {
  const workbook = SimulatedWorkbook.open(newWorkbook());
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("no sheet");
  sheet.enterValues({ row: 0, column: 0, rows: 3, columns: 2 }, [
    ["Ref", "Due"],
    ["b", 2],
    ["a", 1],
  ]);
  sheet.addTable({ row: 0, column: 0, rows: 3, columns: 2 }, "Plan");
  const firstColumn = (): unknown[] => [0, 1, 2, 3].map((row) => sheet.cells.get(row, 0)?.value ?? "");
  return { workbook, sheet, host: new SimulatedHost(workbook), firstColumn };
}

describe("In the preview a person can work in the sheet as in Excel", () => {
  test("what is typed under a table joins it", () => {
    const { host, sheet } = planOfTwo();
    host.enter(sheet.name, { row: 3, column: 0, rows: 1, columns: 1 }, [["c"]]);
    expect(sheet.tables[0]?.block.rows).toBe(4);
  });

  test("rows are inserted, and the table is sorted", () => {
    const { host, sheet, firstColumn } = planOfTwo();
    host.act(sheet.name, (book) => changeSheet(book, sheet, { row: 2, column: 0 }, "insertRow"));
    host.act(sheet.name, (book) => changeSheet(book, sheet, { row: 1, column: 0 }, "sortUp"));
    expect(firstColumn()).toEqual(["Ref", "a", "b", ""]);
    host.act(sheet.name, (book) => changeSheet(book, sheet, { row: 1, column: 0 }, "deleteRow"));
    expect(firstColumn()).toEqual(["Ref", "b", "", ""]);
  });

  test("rows that a filter hides take no room, and the arrow keys pass over them", () => {
    const { workbook, host, sheet } = planOfTwo();
    const heights = (): ReadonlyMap<number, number> => rowHeights(workbook, sheet, () => 60);
    host.act(sheet.name, (book) => changeSheet(book, sheet, { row: 2, column: 0 }, "showOnly"));
    expect(heights().get(1)).toBe(0);
    const extent = { rows: 9, columns: 3, merges: [], page: 5 };
    const down = { key: "ArrowDown", ctrlKey: false };
    expect(moveToShown({ row: 0, column: 0 }, down, extent, (row) => heights().get(row) ?? 20)?.row).toBe(2);
    host.act(sheet.name, (book) => changeSheet(book, sheet, { row: 2, column: 0 }, "showAll"));
    expect(heights().get(1)).not.toBe(0);
  });
});
