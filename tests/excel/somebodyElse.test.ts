import type { ChangedCell } from "../../src/core/changes/changedCell";
import type { ChangeSet } from "../../src/core/changes/changeSet";
import { invert } from "../../src/core/changes/invert";
import { asSheetName, cellAt } from "../../src/core/snapshot/workbookSnapshot";
import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { insertCells } from "../../src/simulator/structure/shiftCells";
import { partText, workbookWith } from "../ooxml/packages";
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

const A1 = block(0, 0, 1, 1);
const addPlan: ChangeSet["edits"][number] = { kind: "addSheet", sheet: PLAN, view: VIEW };
/** More than one request takes. */
const LONG = Array.from({ length: 200 }, () => ["long ".repeat(6000)]);

async function planned(): Promise<WorkbookInExcel> {
  const open = await workbookInExcel();
  await valueOf(open.port.apply(EVERYTHING));
  return open;
}

async function textAt(open: WorkbookInExcel, sheet: string, row: number, column: number): Promise<unknown> {
  const found = await sheetIn(open, sheet);
  return found && cellAt(found, row, column)?.value;
}

const change = (row: number, before: string, after: string): ChangeSet["edits"][number] => ({
  kind: "setCells",
  sheet: PLAN,
  block: block(row, 1, 1, 1),
  before: [[before]],
  after: [[after]],
});

describe("Between the comparison and the writing, somebody else is quicker", () => {
  test("a text that was typed stays, nothing else is written, and the cell is named", async () => {
    const open = await planned();
    open.excel.host.controls.beforeRequest(2, () =>
      open.excel.host.enterElsewhere("Plan", block(1, 1, 1, 1), [["Theirs"]]),
    );
    const edits = [change(2, "=not a formula", "Ours too"), change(1, "Write the plan", "Ours")];
    const failure = await failureOf(open.port.apply({ edits }));
    expect(failure).toMatchObject({ code: "changed-meanwhile", where: "Plan" });
    const cells: readonly ChangedCell[] = [
      { sheet: "Plan", row: 1, column: 1, expected: "Write the plan", now: "Theirs" },
    ];
    expect(failure?.cells).toEqual(cells);
    expect(await textAt(open, "Plan", 1, 1)).toBe("Theirs");
    expect(await textAt(open, "Plan", 2, 1)).toBe("=not a formula");
  });

  test("a row that was inserted shifts nothing: every text stays in its row", async () => {
    const open = await planned();
    open.excel.host.controls.beforeRequest(2, () => insertRow(open, "Plan", 1));
    expect(await failureOf(open.port.apply({ edits: [change(2, "=not a formula", "Ours")] }))).toMatchObject({
      code: "changed-meanwhile",
    });
    expect(await textAt(open, "Plan", 2, 1)).toBe("Write the plan");
    expect(await textAt(open, "Plan", 3, 1)).toBe("=not a formula");
  });

  test("a table that moved is not grown where it was", async () => {
    const open = await planned();
    open.excel.host.controls.beforeRequest(2, () => insertRow(open, "Plan", 1));
    const grown: ChangeSet = {
      edits: [
        { kind: "resizeTable", sheet: PLAN, name: "PlanThings", before: block(0, 0, 3, 5), after: block(0, 0, 6, 5) },
        cellsEdit(PLAN, 5, 0, [["R9"]]),
      ],
    };
    expect(await failureOf(open.port.apply(grown))).toMatchObject({ code: "changed-meanwhile", where: "PlanThings" });
    expect((await sheetIn(open, "Plan"))?.tables).toMatchObject([{ block: block(0, 0, 4, 5) }]);
    expect(await textAt(open, "Plan", 5, 0)).toBeUndefined();
  });

  test("a sheet that was renamed, and whose name went to a source sheet, is still the one that is written", async () => {
    const open = await planned();
    open.excel.host.controls.beforeRequest(2, () => {
      const { workbook } = open.excel;
      const [source, plan] = workbook.sheets;
      if (!source || !plan) throw new Error("There are two sheets.");
      workbook.renameSheet(plan, "Ours, renamed");
      workbook.renameSheet(source, "Plan");
    });
    await valueOf(open.port.apply({ edits: [change(1, "Write the plan", "Ours")] }));
    expect(await textAt(open, "Ours, renamed", 1, 1)).toBe("Ours");
    expect((await sheetIn(open, "Plan"))?.used).toBeNull();
  });

  test("a text typed between two portions is found by the second, and stays", async () => {
    const open = await workbookInExcel();
    open.excel.host.controls.beforeRequest(3, () => open.excel.host.enterElsewhere("Sheet1", A1, [["Theirs"]]));
    const edits = [addPlan, cellsEdit(PLAN, 0, 0, LONG), cellsEdit(SHEET1, 0, 0, [["Ours"]])];
    const failure = await failureOf(open.port.apply({ edits }));
    expect(failure).toMatchObject({ code: "changed-meanwhile", where: "Sheet1" });
    expect(await textAt(open, "Sheet1", 0, 0)).toBe("Theirs");
    expect(await sheetIn(open, "Plan")).toBeUndefined();
  }, 30_000);
});

function insertRow({ excel }: WorkbookInExcel, name: string, at: number): void {
  const sheet = excel.workbook.sheetNamed(name);
  if (!sheet) throw new Error(name);
  insertCells(excel.workbook, sheet, { row: at, column: 0, rows: 1, columns: 16384 }, "rows");
}

describe("Rolling back overwrites nothing that somebody typed since", () => {
  test("over what we wrote: it stays, and nobody is told that the workbook is as it was", async () => {
    const open = await workbookInExcel();
    const { host } = open.excel;
    host.controls.beforeRequest(4, () => host.enterElsewhere("Sheet1", A1, [["Theirs"]]));
    host.controls.failAt(4, "GeneralException", 3);
    const edits = [cellsEdit(SHEET1, 0, 0, [["Ours"], ["Ours too"]]), cellsEdit(SHEET1, 0, 1, LONG)];
    const failure = await failureOf(open.port.apply({ edits }));
    expect(failure).toMatchObject({ code: "half-written", where: "Sheet1!A1" });
    expect(failure?.cells).toMatchObject([{ sheet: "Sheet1", row: 0, column: 0, now: "Theirs" }]);
    expect(await textAt(open, "Sheet1", 0, 0)).toBe("Theirs");
    expect(await textAt(open, "Sheet1", 1, 0)).toBeUndefined();
    expect((await sheetIn(open, "Sheet1"))?.used).toEqual(A1);
  }, 30_000);

  test("on a sheet of the run: the sheet stays with what they typed", async () => {
    const open = await workbookInExcel();
    const { host } = open.excel;
    host.controls.beforeRequest(3, () => host.enterElsewhere("Plan", block(400, 3, 1, 1), [["Theirs"]]));
    host.controls.failAt(3, "GeneralException", 3);
    const failure = await failureOf(open.port.apply({ edits: [addPlan, cellsEdit(PLAN, 0, 0, LONG)] }));
    expect(failure).toMatchObject({ code: "half-written", where: "Plan!D401" });
    expect(await textAt(open, "Plan", 400, 3)).toBe("Theirs");
  }, 30_000);

  test("rows that we inserted go again, unless somebody has typed in one", async () => {
    const rows = (types: boolean) => async (): Promise<unknown> => {
      const open = await planned();
      const { host } = open.excel;
      if (types) host.controls.beforeRequest(3, () => host.enterElsewhere("Plan", block(2, 8, 1, 1), [["Theirs"]]));
      host.controls.failAt(3, "GeneralException", 1);
      const edits: ChangeSet["edits"] = [
        { kind: "insertRows", sheet: PLAN, at: 2, rows: 2 },
        cellsEdit(PLAN, 20, 0, LONG),
        cellsEdit(PLAN, 2, 0, [["R1b"]]),
      ];
      const failure = await failureOf(open.port.apply({ edits }));
      const sheet = await sheetIn(open, "Plan");
      return [failure?.code, failure?.where, sheet?.tables[0]?.block.rows, sheet && cellAt(sheet, 2, 8)?.value];
    };
    expect(await rows(false)()).toEqual(["excel-error", "Plan", 3, undefined]);
    expect(await rows(true)()).toEqual(["half-written", "Plan!I3", 5, "Theirs"]);
  }, 60_000);
});

describe("Taking back leaves what somebody changed", () => {
  test("columns that we inserted stay where somebody has typed in one since", async () => {
    const open = await planned();
    const edits: ChangeSet["edits"] = [
      { kind: "insertColumns", sheet: PLAN, at: 5, columns: 2 },
      cellsEdit(PLAN, 0, 5, [["Ours"]]),
    ];
    await valueOf(open.port.apply({ edits }));
    open.excel.host.enterElsewhere("Plan", block(2, 6, 1, 1), [["Theirs"]]);
    expect(await failureOf(open.port.apply(invert({ edits })))).toMatchObject({ code: "changed-meanwhile" });
    expect(await textAt(open, "Plan", 2, 6)).toBe("Theirs");
    expect(await textAt(open, "Plan", 0, 5)).toBe("Ours");
  });

  test("a comment typed while it is taken back is not deleted", async () => {
    const open = await planned();
    open.excel.host.controls.beforeRequest(2, () =>
      open.excel.host.enterElsewhere("Plan", block(9, 9, 1, 1), [["A comment"]]),
    );
    const failure = await failureOf(open.port.apply(invert(EVERYTHING)));
    expect(failure?.code).toBe("changed-meanwhile");
    expect(await textAt(open, "Plan", 9, 9)).toBe("A comment");
    expect(await textAt(open, "Plan", 1, 1)).toBe("Write the plan");
    expect((await sheetIn(open, "Plan"))?.tables).toMatchObject([{ name: "PlanThings" }]);
  });
});

describe("What stands in the way is said by its name", () => {
  const table = (name: string): ChangeSet["edits"][number] => ({
    kind: "addTable",
    sheet: PLAN,
    table: { name, block: block(0, 0, 2, 1), headings: ["Ref"], calculated: [] },
  });

  test("a table, with its sheet, or a defined name, with what it stands for", async () => {
    const open = await planned();
    expect(await failureOf(open.port.apply({ edits: [table("planTHINGS")] }))).toMatchObject({
      code: "name-taken",
      usedBy: "Plan",
    });
    open.excel.workbook.setName("PlanFindings", "=Sheet1!$A$1");
    expect(await failureOf(open.port.apply({ edits: [table("PlanFindings")] }))).toMatchObject({
      code: "name-taken",
      where: "PlanFindings",
      usedBy: "=Sheet1!$A$1",
    });
  });

  test("a filtered table, also one that is filtered at the last moment", async () => {
    const open = await planned();
    const filter = (): void => {
      const [things] = open.excel.workbook.tables;
      things?.filters.set(things.columnIds[0] ?? 1, ["no such text"]);
    };
    open.excel.host.controls.beforeRequest(2, filter);
    const changes = { edits: [change(1, "Write the plan", "Ours")] };
    expect(await failureOf(open.port.apply(changes))).toMatchObject({ code: "filtered-range", where: "PlanThings" });
    expect(await textAt(open, "Plan", 1, 1)).toBe("Write the plan");
    const requests = open.excel.host.traffic.requests;
    expect(await failureOf(open.port.apply(changes))).toMatchObject({ code: "filtered-range", where: "PlanThings" });
    expect(open.excel.host.traffic.requests - requests).toBe(1);
  });

  test("a workbook shared in the old way, in which Excel makes no tables", async () => {
    const rels = partText(newWorkbook(), "xl/_rels/workbook.xml.rels");
    const log =
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders" Target="revisions/revisionHeaders.xml"/></Relationships>';
    const shared = workbookWith({
      "xl/_rels/workbook.xml.rels": rels.replace("</Relationships>", log),
      "xl/revisions/revisionHeaders.xml":
        '<headers xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    });
    const open = await workbookInExcel(shared);
    const before = await valueOf(open.port.read());
    expect(await failureOf(open.port.apply(EVERYTHING))).toMatchObject({ code: "table-refused" });
    expect(await valueOf(open.port.read())).toEqual(before);
  });

  test("a protected structure, before anything is written", async () => {
    const open = await planned();
    open.excel.workbook.isStructureProtected = true;
    const other = asSheetName("Other");
    const edits = [change(1, "Write the plan", "Ours"), { kind: "addSheet", sheet: other, view: VIEW } as const];
    expect(await failureOf(open.port.apply({ edits }))).toMatchObject({ code: "structure-protected", where: "" });
    expect(await textAt(open, "Plan", 1, 1)).toBe("Write the plan");
    expect((await valueOf(open.port.read())).isStructureProtected).toBe(true);
  });
});
