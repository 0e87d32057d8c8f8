import type { ChangeSet } from "../../src/core/changes/changeSet";
import { invert } from "../../src/core/changes/invert";
import type { FailureCode, Progress } from "../../src/app/workbookPort";
import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { workbookWith, workbookWithSheet } from "../ooxml/packages";
import {
  block,
  cellsEdit,
  EVERYTHING,
  failureOf,
  PLAN,
  SHEET1,
  sheetIn,
  valueOf,
  VIEW,
  workbookInExcel,
  type WorkbookInExcel,
} from "./workbookInExcel";

const write = (sheet = SHEET1): ChangeSet => ({ edits: [cellsEdit(sheet, 0, 0, [["written"]])] });
const addPlan: ChangeSet["edits"][number] = { kind: "addSheet", sheet: PLAN, view: VIEW };

/** A plan that stands already, and what replaces the first cell of it and adds another sheet. */
async function standing(): Promise<{ open: WorkbookInExcel; changes: ChangeSet }> {
  const open = await workbookInExcel();
  await valueOf(open.port.apply(EVERYTHING));
  const other = "Other" as typeof PLAN;
  return {
    open,
    changes: {
      edits: [
        { kind: "setCells", sheet: PLAN, block: block(1, 1, 1, 1), before: [["Write the plan"]], after: [["Changed"]] },
        { kind: "resizeTable", sheet: PLAN, name: "PlanThings", before: block(0, 0, 3, 5), after: block(0, 0, 4, 5) },
        cellsEdit(PLAN, 3, 0, [["R3", "More", "Red", { formula: "=[@Cost]" }, 5]]),
        { kind: "setStyle", sheet: PLAN, block: block(1, 1, 1, 1), before: "body", after: "ratingRed" },
        {
          kind: "setLinks",
          sheet: PLAN,
          block: block(1, 0, 1, 1),
          before: [{ sheet: "Sheet1", address: "B2", screenTip: "The source" }],
          after: [null],
        },
        { kind: "addSheet", sheet: other, view: VIEW },
        cellsEdit(other, 0, 0, [["Title"]]),
      ],
    },
  };
}

/** What is in the workbook that a person can see or a file holds. */
async function everythingIn({ port, excel }: WorkbookInExcel): Promise<unknown> {
  const { sheets } = excel.workbook;
  const looks = sheets.map((sheet) => [
    sheet.name,
    [...sheet.links.values()].sort((a, b) => a.row - b.row),
    sheet.charts.length,
    sheet.styleAt(1, 1),
  ]);
  return [await valueOf(port.read()), looks];
}

describe("A failure says what it is", () => {
  /** Excel's own codes, as it answers them, and what the user is told. */
  test.each<[string, FailureCode]>([
    ["InvalidOperationInCellEditMode", "cell-being-edited"],
    ["AccessDenied", "sheet-protected"],
    ["ActivityLimitReached", "busy"],
    ["InvalidOrTimedOutSession", "offline"],
    ["ItemAlreadyExists", "name-taken"],
    ["MergedRangeConflict", "merged-cells"],
    ["FilteredRangeConflict", "filtered-range"],
    ["ItemNotFound", "changed-meanwhile"],
    ["ApiNotFound", "excel-too-old"],
    ["GeneralException", "excel-error"],
  ])("%s is %s, and nothing is left written", async (code, expected) => {
    const open = await workbookInExcel();
    const before = await valueOf(open.port.read());
    // The first request looks and compares, the second writes.
    open.excel.host.controls.failAt(2, code, 4);
    expect(await failureOf(open.port.apply(write()))).toMatchObject({ code: expected });
    expect(await valueOf(open.port.read())).toEqual(before);
  });

  test("a workbook that is open for reading only, or an Excel that is too old, is told before anything is asked", async () => {
    const readOnly = await workbookInExcel(newWorkbook(), { isReadOnly: true });
    expect(await failureOf(readOnly.port.apply(write()))).toMatchObject({ code: "workbook-read-only" });
    const old = await workbookInExcel(newWorkbook(), { requirementSets: { ExcelApi: "1.12" } });
    expect(await failureOf(old.port.read())).toEqual({ code: "excel-too-old", where: "ExcelApi 1.13", detail: "" });
    expect(old.excel.host.traffic.requests).toBe(0);
  });

  test("Excel 2021 has all that is needed", async () => {
    const open = await workbookInExcel(newWorkbook(), { requirementSets: { ExcelApi: "1.13" } });
    expect(await failureOf(open.port.apply(EVERYTHING))).toBeNull();
    expect(await failureOf(open.port.select({ sheet: "Plan", row: 1, column: 1 }))).toBeNull();
  });

  test("a cell that is being edited is told at once, for looking and for writing", async () => {
    const open = await workbookInExcel();
    open.excel.host.controls.isEditingCell = true;
    expect(await failureOf(open.port.read())).toMatchObject({ code: "cell-being-edited" });
    expect(await failureOf(open.port.apply(write()))).toMatchObject({ code: "cell-being-edited" });
  });

  test("a protected sheet is named, and nothing else is written either", async () => {
    const open = await workbookInExcel(workbookWithSheet('<sheetData/><sheetProtection sheet="1"/>'));
    const changes = { edits: [addPlan, ...write().edits] };
    expect(await failureOf(open.port.apply(changes))).toMatchObject({ code: "sheet-protected", where: "Sheet1" });
    expect(await sheetIn(open, "Plan")).toBeUndefined();
  });

  test("a name that is taken, by a sheet or by a table, is named", async () => {
    const open = await workbookInExcel();
    await valueOf(open.port.apply(EVERYTHING));
    const again = { ...addPlan, sheet: "PLAN" as typeof PLAN };
    expect(await failureOf(open.port.apply({ edits: [again] }))).toMatchObject({ code: "name-taken", where: "PLAN" });
    const table = { name: "planthings", block: block(0, 0, 2, 1), headings: ["A"], calculated: [] };
    const other = { ...addPlan, sheet: "Other" as typeof PLAN };
    const edits: ChangeSet["edits"] = [other, { kind: "addTable", sheet: other.sheet, table }];
    expect(await failureOf(open.port.apply({ edits }))).toMatchObject({ code: "name-taken", where: "planthings" });
    const impossible: ChangeSet["edits"] = [
      other,
      { kind: "addTable", sheet: other.sheet, table: { ...table, name: "A1" } },
    ];
    expect(await failureOf(open.port.apply({ edits: impossible }))).toMatchObject({ code: "name-taken" });
    expect(await sheetIn(open, "Other")).toBeUndefined();
  });

  test("merged cells under a new table are told", async () => {
    const open = await workbookInExcel(
      workbookWithSheet('<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'),
    );
    const table = { name: "Things", block: block(0, 0, 2, 2), headings: ["A", "B"], calculated: [] };
    const changes: ChangeSet = { edits: [{ kind: "addTable", sheet: SHEET1, table }] };
    expect(await failureOf(open.port.apply(changes))).toMatchObject({ code: "merged-cells", where: "Sheet1" });
  });

  test("a value at the far end of a sheet costs one round trip more, and is read with what stands at the top", async () => {
    const far =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="H1048576"><v>2</v></c></row></sheetData>';
    const trips = async (bytes: Uint8Array): Promise<number> => {
      const open = await workbookInExcel(bytes);
      await open.port.read();
      return open.excel.host.traffic.requests;
    };
    const near = far.replaceAll("1048576", "2");
    expect(await trips(workbookWithSheet(far))).toBe((await trips(workbookWithSheet(near))) + 1);
    const { sheets } = await valueOf((await workbookInExcel(workbookWithSheet(far))).port.read());
    expect(sheets[0]?.used).toEqual(block(0, 0, 1_048_576, 8));
    const found = (sheets[0]?.cells ?? []).flatMap((line, row) => line.map((cell) => cell && [row, cell.value]));
    expect(found.filter((cell) => cell !== undefined)).toEqual([
      [0, 1],
      [1_048_575, 2],
    ]);
  });

  test("a workbook that is not there any more, and a fault of ours, are not the same", async () => {
    const open = await workbookInExcel();
    expect(await failureOf(open.port.select({ sheet: "Gone", row: 0, column: 0 }))).toMatchObject({
      code: "changed-meanwhile",
      where: "Gone",
    });
    const broken = { edits: [{ kind: "addSheet", sheet: PLAN }] } as unknown as ChangeSet;
    await expect(open.port.apply(broken)).rejects.toThrow(TypeError);
  });
});

describe("Somebody else's work is not overwritten", () => {
  test("a cell that changed since it was looked at stops everything", async () => {
    const open = await workbookInExcel();
    const changes = { edits: [addPlan, ...write().edits] };
    open.excel.host.enterElsewhere("Sheet1", block(0, 0, 1, 1), [["a colleague's"]]);
    expect(await failureOf(open.port.apply(changes))).toMatchObject({ code: "changed-meanwhile", where: "Sheet1" });
    expect((await sheetIn(open, "Sheet1"))?.cells).toMatchObject([[{ value: "a colleague's" }]]);
    expect(await sheetIn(open, "Plan")).toBeUndefined();
  });

  test("a sheet that a colleague adds under the same name at the last moment is left alone", async () => {
    const open = await workbookInExcel();
    open.excel.host.controls.beforeRequest(2, () => void open.excel.workbook.addSheet("Plan"));
    expect(await failureOf(open.port.apply({ edits: [addPlan] }))).toMatchObject({ code: "name-taken", where: "Plan" });
    expect(await sheetIn(open, "Plan")).toBeDefined();
  });

  test("Excel's own way of writing a formula is no change", async () => {
    const open = await workbookInExcel();
    await valueOf(open.port.apply(EVERYTHING));
    const ours = { formula: "=PlanThings[[#This Row],[Cost]]" };
    const change = { kind: "setCells", sheet: PLAN, block: block(1, 3, 1, 1), before: [[ours]], after: [[7]] } as const;
    expect(await failureOf(open.port.apply({ edits: [change] }))).toBeNull();
  });
});

describe("A failure half way leaves the workbook as it was", () => {
  test.each([0, 10, 20, 30, 40, 50, 60, 70])("when Excel refuses after %i things", async (actions) => {
    const { open, changes } = await standing();
    const before = await everythingIn(open);
    open.excel.host.controls.failAt(2, "GeneralException", actions);
    expect(await failureOf(open.port.apply(changes))).toMatchObject({ code: "excel-error" });
    expect(await everythingIn(open)).toEqual(before);
  });

  test("also when it refuses a later portion than the first", async () => {
    const open = await workbookInExcel();
    const before = await valueOf(open.port.read());
    const long = Array.from({ length: 200 }, () => ["long ".repeat(6000)]);
    const edits = [addPlan, cellsEdit(PLAN, 0, 0, long), ...write().edits];
    open.excel.host.controls.failAt(3, "InvalidOrTimedOutSession");
    expect(await failureOf(open.port.apply({ edits }))).toMatchObject({ code: "offline" });
    expect(await valueOf(open.port.read())).toEqual(before);
  }, 20_000);

  test("and when the user stops it between two portions", async () => {
    const open = await workbookInExcel();
    const before = await valueOf(open.port.read());
    const stop = new AbortController();
    const progress: Progress = { signal: stop.signal, report: () => stop.abort() };
    const long = Array.from({ length: 200 }, () => ["long ".repeat(6000)]);
    const changes = { edits: [addPlan, cellsEdit(PLAN, 0, 0, long)] };
    expect(await failureOf(open.port.apply(changes, progress))).toMatchObject({ code: "stopped" });
    expect(await valueOf(open.port.read())).toEqual(before);
  }, 20_000);

  test("when even taking back is refused, it says so and does not claim otherwise", async () => {
    const { open, changes } = await standing();
    open.excel.host.controls.failAt(2, "GeneralException", 30);
    open.excel.host.controls.failAt(3, "AccessDenied");
    const failure = await failureOf(open.port.apply(changes));
    expect(failure).toMatchObject({ code: "half-written" });
    expect(failure?.detail).toMatch(/GeneralException.*; then AccessDenied/);
  });

  test("a cell that is edited while it writes makes it wait, not fail", async () => {
    const open = await workbookInExcel();
    const { controls } = open.excel.host;
    const long = Array.from({ length: 200 }, () => ["long ".repeat(6000)]);
    controls.beforeRequest(2, () => {
      controls.isEditingCell = true;
      setTimeout(() => (controls.isEditingCell = false), 30);
    });
    await valueOf(open.port.apply({ edits: [addPlan, cellsEdit(PLAN, 0, 0, long)] }));
    expect((await sheetIn(open, "Plan"))?.cells).toHaveLength(200);
  }, 20_000);
});

describe("Undo in one step where Excel can", () => {
  test("an Excel that promises it and then refuses gets the same in several steps", async () => {
    const open = await workbookInExcel(newWorkbook(), { requirementSets: { ExcelApi: "1.20" } });
    open.excel.host.controls.failAt(2, "UndoNotSupported", 5);
    await valueOf(open.port.apply(EVERYTHING));
    expect(await sheetIn(open, "Plan")).toBeDefined();
  });
});

describe("Both date systems", () => {
  test("are told apart", async () => {
    const date1904 = newWorkbookIn1904();
    expect((await valueOf((await workbookInExcel(date1904)).port.read())).dateSystem).toBe(1904);
    expect((await valueOf((await workbookInExcel()).port.read())).dateSystem).toBe(1900);
  });
});

function newWorkbookIn1904(): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return workbookWith({
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="1"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  });
}

test("a sheet that goes and comes back when the rest is refused has its formulas again", async () => {
  const differs: string[] = [];
  const readAll = async ({ port, excel }: WorkbookInExcel): Promise<unknown> => {
    excel.workbook.calculate();
    const { sheets } = await valueOf(port.read());
    return sheets.map(({ name, cells }) => [name, cells.map((row) => row.map((cell) => [cell?.value, cell?.formula]))]);
  };
  const goes: ChangeSet = { edits: [...invert(EVERYTHING).edits, cellsEdit(SHEET1, 0, 0, [["written"]])] };
  // The sheet goes with one of the last things that are done.
  for (let after = 120; after < 600; after += 4) {
    const open = await workbookInExcel();
    await valueOf(open.port.apply(EVERYTHING));
    const before = await readAll(open);
    open.excel.host.controls.failAt(2, "GeneralException", after);
    const failure = await failureOf(open.port.apply(goes));
    if (failure === null) break;
    const now = JSON.stringify(await readAll(open));
    if (failure.code !== "excel-error" || now !== JSON.stringify(before))
      differs.push(`after ${String(after)}: ${failure.code} ${now.slice(0, 500)}`);
    open.excel.close();
  }
  expect(differs).toEqual([]);
});
