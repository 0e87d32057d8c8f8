import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import { changeSheet } from "../../src/preview/sheetChanges";
import type { SheetChange } from "../../src/preview/sheetChanges";
import type { Rectangle } from "../../src/ooxml/workbookContents";
import { SimulatedWorkbook } from "../../src/simulator/workbook/simulatedWorkbook";
import { SimulatedHost } from "../../src/simulator/xdm/simulatedHost";
import { withAttached } from "../ooxml/attachedParts";
import { textParts } from "../ooxml/packages";
import { excelWith } from "./excel";

const one = (row: number, column: number): Rectangle => ({ row, column, rows: 1, columns: 1 });

/** A plan of three rows with a calculated column, a note, a width and a formula beside it. */
function planFile(): Uint8Array {
  const workbook = SimulatedWorkbook.open(
    withAttached(newWorkbook(), "xl/worksheets/sheet1.xml", { notes: [{ cell: "A3", text: "of a" }] }),
  );
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.enterValues({ row: 0, column: 0, rows: 4, columns: 3 }, [
    ["Ref", "Due", "Twice"],
    ["c", 3, "=[@Due]*2"],
    ["a", 1, "=[@Due]*2"],
    ["b", 2, "=[@Due]*2"],
  ]);
  sheet.addTable({ row: 0, column: 0, rows: 4, columns: 3 }, "Plan");
  sheet.enterValues(one(1, 5), [["=SUM(Plan[Due])+B3"]]);
  sheet.format({ row: 1, column: 0, rows: 1, columns: 3 }, { bold: true });
  sheet.columnWidths.set(0, 30);
  sheet.rowHeights.set(2, 33);
  return workbook.save();
}

function opened() {
  const workbook = SimulatedWorkbook.open(planFile());
  const host = new SimulatedHost(workbook, { keepsUndo: true });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const change = (kind: SheetChange, row: number, column = 0): void =>
    host.act(sheet.name, (book) => changeSheet(book, sheet, { row, column }, kind));
  /** Everything that would be saved. */
  const state = (): unknown => {
    const { sheets, names } = openWorkbook(workbook.save()).contents;
    return { sheets, names };
  };
  return { workbook, host, sheet, change, state };
}

type Scene = ReturnType<typeof opened>;
const DEEDS: Readonly<Record<string, (scene: Scene) => void>> = {
  typing: ({ host }) => host.enter("Sheet1", one(2, 1), [["17"]]),
  "typing under the table": ({ host }) => host.enter("Sheet1", one(4, 0), [["d"]]),
  "typing a formula that fills its column": ({ host }) => host.enter("Sheet1", one(1, 3), [["=[@Due]+1"]]),
  "a heading typed over": ({ host }) => host.enter("Sheet1", one(0, 1), [["Day"]]),
  emptying: ({ host }) => host.enter("Sheet1", one(2, 0), [[""]]),
  "a row inserted": ({ change }) => change("insertRow", 2),
  "a row deleted": ({ change }) => change("deleteRow", 2),
  "a column inserted": ({ change }) => change("insertColumn", 0, 1),
  "a column deleted": ({ change }) => change("deleteColumn", 0, 1),
  sorting: ({ change }) => change("sortUp", 1),
  "a filter": ({ change }) => change("showOnly", 2),
  "rows inserted": ({ host }) => host.insertRows("Sheet1", 1, 2),
};

test.each(Object.entries(DEEDS))("%s: undone, and done again, as if nothing else had been", (_, deed) => {
  const scene = opened();
  const { host, state } = scene;
  const before = state();
  deed(scene);
  const after = state();
  expect(after).not.toEqual(before);
  for (let turn = 0; turn < 2; turn++) {
    expect(host.undo()).toBe(true);
    expect(state()).toEqual(before);
    expect(host.undo()).toBe(false);
    expect(host.redo()).toBe(true);
    expect(state()).toEqual(after);
    expect(host.redo()).toBe(false);
  }
});

test("all of it is undone step by step, and the file is what it was, part by part", () => {
  const scene = opened();
  const before = textParts(scene.workbook.save());
  for (const deed of Object.values(DEEDS)) deed(scene);
  while (scene.host.undo());
  expect(textParts(scene.workbook.save())).toEqual(before);
});

test("whoever undoes is where it was done", () => {
  const { host, workbook, sheet } = opened();
  host.select(sheet.name, one(2, 1));
  host.enter(sheet.name, one(2, 1), [["17"]]);
  host.select(sheet.name, one(9, 9));
  host.undo();
  expect(workbook.selection).toEqual({ sheet, block: one(2, 1) });
});

test("something new leaves nothing to do again, and what Excel refuses is no step", () => {
  const { host, sheet } = opened();
  host.enter(sheet.name, one(2, 1), [["17"]]);
  host.undo();
  host.enter(sheet.name, one(2, 0), [["x"]]);
  expect(host.undoList?.canRedo).toBe(false);
  sheet.isProtected = true;
  expect(() => host.enter(sheet.name, one(2, 0), [["y"]])).toThrow();
  sheet.isProtected = false;
  host.undo();
  expect([sheet.textAt(2, 0), host.undoList?.canUndo]).toEqual(["a", false]);
});

test("the last hundred steps can be undone", () => {
  const { host, sheet } = opened();
  for (let step = 1; step <= 103; step++) host.enter(sheet.name, one(2, 1), [[String(step)]]);
  let steps = 0;
  while (host.undo()) steps++;
  expect([steps, sheet.textAt(2, 1)]).toEqual([100, "3"]);
});

describe("After an add-in has written", () => {
  const write = async ({ Excel }: Awaited<ReturnType<typeof excelWith>>, values: unknown[][]): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = values;
      await context.sync();
    });
  const read = async ({ Excel }: Awaited<ReturnType<typeof excelWith>>): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      return range.values[0]?.[0] as unknown;
    });

  test("an Excel of a volume licence (1.17) undoes nothing from before, whatever was only read leaves the list", async () => {
    const excel = await excelWith(newWorkbook(), { keepsUndo: true });
    excel.host.enter("Sheet1", one(0, 0), [["typed"]]);
    expect(await read(excel)).toBe("typed");
    expect(excel.host.undoList?.canUndo).toBe(true);
    await write(excel, [["written"]]);
    expect(excel.host.undo()).toBe(false);
    expect(await read(excel)).toBe("written");
  });

  test("a newer Excel (1.19) undoes what it wrote, and then what was typed before", async () => {
    const excel = await excelWith(newWorkbook(), { keepsUndo: true, requirementSets: { ExcelApi: "1.19" } });
    excel.host.enter("Sheet1", one(0, 0), [["typed"]]);
    await write(excel, [["written"]]);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.add("Ours").getRange("B2").values = [["ours"]];
      await context.sync();
    });
    excel.host.undo();
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    excel.host.undo();
    expect(await read(excel)).toBe("typed");
    excel.host.undo();
    expect(await read(excel)).toBe("");
    while (excel.host.redo());
    expect(await read(excel)).toBe("written");
    expect(excel.workbook.sheets.map((sheet) => [sheet.name, sheet.textAt(1, 1)])).toEqual([
      ["Sheet1", ""],
      ["Ours", "ours"],
    ]);
  });
});
