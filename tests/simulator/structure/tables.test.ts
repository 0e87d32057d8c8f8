import { openWorkbook } from "../../../src/ooxml/openWorkbook";
import { copySheet } from "../../../src/simulator/structure/copySheet";
import { enterCells } from "../../../src/simulator/structure/enterCells";
import { clearFilters, filterTable } from "../../../src/simulator/structure/filterTable";
import { sortTable } from "../../../src/simulator/structure/sortTable";
import { deleteTableColumn, insertTableColumn, moveTableColumn } from "../../../src/simulator/structure/tableColumns";
import { convertToRange } from "../../../src/simulator/structure/tableNames";
import type { SimulatedTable } from "../../../src/simulator/workbook/simulatedSheet";
import { SimulatedWorkbook } from "../../../src/simulator/workbook/simulatedWorkbook";
import { enterTyped } from "../../../src/simulator/workbook/valueEntry";
import { schemaErrors } from "../../ooxml/packages";
import { excelWith, refusal } from "../excel";

/** A table PlanX at A3:C5 (Ref, Due, Twice), with a note beside and one below, saved and opened again, so that it is the file's. */
async function planX(): Promise<{
  workbook: SimulatedWorkbook;
  table: SimulatedTable;
  grid: (at: string) => unknown[][];
}> {
  const { Excel, workbook } = await excelWith();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A3:C5").formulas = [
      ["Ref", "Due", "Twice"],
      [2, "b", "=[@Ref]*2"],
      [1, "a", "=[@Ref]*2"],
    ];
    sheet.tables.add("A3:C5", true).name = "PlanX";
    sheet.getRange("A7:A8").formulas = [["note below"], ["=SUM(PlanX[Twice])&PlanX[[#Headers],[Due]]&A4"]];
    sheet.getRange("E4").values = [["note beside"]];
    await context.sync();
  });
  const reopened = SimulatedWorkbook.open(workbook.save());
  return { workbook: reopened, ...partsOf(reopened) };
}

function partsOf(workbook: SimulatedWorkbook): { table: SimulatedTable; grid: (at: string) => unknown[][] } {
  const [table] = workbook.tables;
  const sheet = workbook.sheets[0];
  if (!table || !sheet) throw new Error("no table");
  const grid = (at: string): unknown[][] => {
    const [first = "", last = first] = at.split(":");
    const place = (text: string) => [Number(text.slice(1)) - 1, text.charCodeAt(0) - 65] as const;
    const [[top, left], [bottom, right]] = [place(first), place(last)];
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) => {
        const cell = sheet.cells.get(top + r, left + c);
        return cell?.formula ?? cell?.value ?? "";
      }),
    );
  };
  return { table, grid };
}

const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe("Columns of a table keep who they are", () => {
  test("a column that is moved takes its id and its cells along, also into the file", async () => {
    const { workbook, table, grid } = await planX();
    moveTableColumn(workbook, table, 2, 0);
    expect([table.columnIds, table.headings, grid("A4:C4")]).toEqual([
      [3, 1, 2],
      ["Twice", "Ref", "Due"],
      [["=[@Ref]*2", 2, "b"]],
    ]);
    expect(grid("A8")).toEqual([["=SUM(PlanX[Twice])&PlanX[[#Headers],[Due]]&B4"]]);
    const bytes = workbook.save();
    expect(openWorkbook(bytes).contents.sheets[0]?.tables[0]?.columns).toEqual([
      { id: 3, name: "Twice", formula: "=[@Ref]*2" },
      { id: 1, name: "Ref" },
      { id: 2, name: "Due" },
    ]);
    expect(schemaErrors(bytes)).toEqual([]);
  });

  test("a column that is inserted has a new id, one that is deleted leaves #REF!", async () => {
    const { workbook, table, grid } = await planX();
    insertTableColumn(workbook, table, 1);
    insertTableColumn(workbook, table, 0);
    expect([table.columnIds, table.headings]).toEqual([
      [5, 1, 4, 2, 3],
      ["Column1", "Ref", "Column2", "Due", "Twice"],
    ]);
    deleteTableColumn(workbook, table, 3);
    expect([table.columnIds, grid("A8")]).toEqual([[5, 1, 4, 3], [["=SUM(PlanX[Twice])&#REF!&B4"]]]);
    expect(schemaErrors(workbook.save())).toEqual([]);
  });

  test("a heading that is typed over renames its column in every formula", async () => {
    const { workbook, table, grid } = await planX();
    enterCells(workbook, table.sheet, one(2, 0), [["Our ref"]], enterTyped);
    enterCells(workbook, table.sheet, one(2, 2), [["Ddwywaith"]], enterTyped);
    expect([grid("C4"), grid("A8")]).toEqual([
      [["=[@[Our ref]]*2"]],
      [["=SUM(PlanX[Ddwywaith])&PlanX[[#Headers],[Due]]&A4"]],
    ]);
    expect(table.columnIds).toEqual([1, 2, 3]);
  });
});

describe("What is typed next to a table joins it", () => {
  test("under it as a row, with its calculated column", async () => {
    const { workbook, table, grid } = await planX();
    enterCells(workbook, table.sheet, one(5, 1), [["new"]], enterTyped);
    expect([table.block.rows, grid("A6:C6")]).toEqual([4, [["", "new", "=[@Ref]*2"]]]);
  });

  test("not where that option is off, nor over something else", async () => {
    const { workbook, table } = await planX();
    workbook.autoCorrect = { expandsTables: false, fillsColumns: true };
    enterCells(workbook, table.sheet, one(5, 1), [["new"]], enterTyped);
    workbook.autoCorrect = { expandsTables: true, fillsColumns: true };
    enterCells(workbook, table.sheet, one(5, 0), [["more"]], enterTyped);
    expect(table.block.rows).toBe(3);
  });

  test("right of it as a column", async () => {
    const { workbook, table } = await planX();
    enterCells(workbook, table.sheet, one(2, 3), [["Officer's note"]], enterTyped);
    expect([table.headings, table.columnIds]).toEqual([
      ["Ref", "Due", "Twice", "Officer's note"],
      [1, 2, 3, 4],
    ]);
  });

  test("a value typed over a calculated cell stays an exception when the table grows", async () => {
    const { workbook, table, grid } = await planX();
    enterCells(workbook, table.sheet, one(3, 2), [["by hand"]], enterTyped);
    enterCells(workbook, table.sheet, one(5, 0), [[3]], enterTyped);
    expect(grid("C4:C6")).toEqual([["by hand"], ["=[@Ref]*2"], ["=[@Ref]*2"]]);
  });
});

describe("Sorting and filtering", () => {
  test("rows of the table change places, what stands beside it does not", async () => {
    const { workbook, table, grid } = await planX();
    sortTable(workbook, table, 0, "ascending");
    expect(grid("A4:E5")).toEqual([
      [1, "a", "=[@Ref]*2", "", "note beside"],
      [2, "b", "=[@Ref]*2", "", ""],
    ]);
    expect(grid("A8")).toEqual([["=SUM(PlanX[Twice])&PlanX[[#Headers],[Due]]&A4"]]);
  });

  test("a filter hides rows, in the file too, and is taken away again", async () => {
    const { workbook, table } = await planX();
    filterTable(workbook, table, 1, ["A"]);
    const bytes = workbook.save();
    const sheet = openWorkbook(bytes).contents.sheets[0];
    expect([[...(sheet?.hiddenRows ?? [])], sheet?.tables[0]?.filters]).toEqual([[3], new Map([[2, ["A"]]])]);
    expect(schemaErrors(bytes)).toEqual([]);
    clearFilters(workbook, table);
    expect([table.isFiltered, table.sheet.hiddenRows.size]).toEqual([false, 0]);
  });
});

test("an add-in sees that a table is filtered, and cannot write across its hidden rows nor delete its rows", async () => {
  const { Excel } = await excelWith();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A4").values = [["Ref"], ["a"], ["b"], ["c"]];
    const table = sheet.tables.add("A1:A4", true);
    table.columns.getItem("Ref").filter.applyValuesFilter(["a"]);
    table.autoFilter.load("isDataFiltered");
    await context.sync();
    expect(table.autoFilter.isDataFiltered).toBe(true);
    sheet.getRange("A2:A4").values = [["x"], ["y"], ["z"]];
    expect((await refusal(context.sync()))?.code).toBe("FilteredRangeConflict");
    sheet.getRange("2:2").delete("Up");
    expect((await refusal(context.sync()))?.code).toBe("InsertDeleteConflict");
    table.clearFilters();
    sheet.getRange("A2:A4").values = [["x"], ["y"], ["z"]];
    table.autoFilter.load("isDataFiltered");
    await context.sync();
    expect(table.autoFilter.isDataFiltered).toBe(false);
  });
});

describe("Tables and sheets as wholes", () => {
  test("a table made an ordinary range leaves addresses in formulas", async () => {
    const { workbook, table, grid } = await planX();
    convertToRange(workbook, table);
    expect([workbook.tables.length, grid("C4:C5"), grid("A8")]).toEqual([
      0,
      [["=Sheet1!A4*2"], ["=Sheet1!A5*2"]],
      [["=SUM('Sheet1'!$C$4:$C$5)&'Sheet1'!$B$3&A4"]],
    ]);
  });

  test("a copied sheet has tables of its own, and a moved one stands elsewhere, in the file too", async () => {
    const { workbook, table } = await planX();
    const copy = copySheet(workbook, table.sheet);
    workbook.moveSheet(copy, 0);
    expect(copy.tables.map(({ name }) => name)).toEqual(["PlanX2"]);
    expect(copy.cells.get(7, 0)?.formula).toBe("=SUM(PlanX2[Twice])&PlanX2[[#Headers],[Due]]&A4");
    const bytes = workbook.save();
    expect(openWorkbook(bytes).contents.sheets.map(({ name }) => name)).toEqual(["Sheet1 (2)", "Sheet1"]);
    expect(schemaErrors(bytes)).toEqual([]);
  });
});

test("while calculation is manual nothing is recalculated but what is entered, until that is asked for", async () => {
  const { Excel } = await excelWith();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
    context.application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[10]];
    sheet.getRange("C1").formulas = [["=A1*2"]];
    const before = sheet.getRange("B1:C1").load("values");
    await context.sync();
    expect(before.values).toEqual([[2, 20]]);
    context.application.calculate("Recalculate");
    const after = sheet.getRange("B1:C1").load("values");
    await context.sync();
    expect(after.values).toEqual([[11, 20]]);
  });
});
