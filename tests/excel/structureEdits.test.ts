import type { ChangeSet } from "../../src/core/changes/changeSet";
import { invert } from "../../src/core/changes/invert";
import { simulate } from "../../src/core/changes/simulate";
import { asSheetName } from "../../src/core/snapshot/workbookSnapshot";
import { openPackage } from "../../src/ooxml/package/packageParts";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import { block, cellsEdit, EVERYTHING, PLAN, SHEET1, valueOf, VIEW, workbookInExcel } from "./workbookInExcel";

const HIDDEN = asSheetName("Plan memory");
const RENAMED = asSheetName("Plan's year");
const folded = { ...VIEW, frozenColumns: 1, folded: [{ first: 3, last: 5 }] };

/** One of every kind that is about sheets, rows and names, over a plan that is there. */
const STRUCTURE: ChangeSet = {
  edits: [
    { kind: "addSheet", sheet: HIDDEN, view: { ...VIEW, visibility: "veryHidden" } },
    cellsEdit(HIDDEN, 0, 0, [["of ours"]]),
    { kind: "setMark", sheet: PLAN, key: "PlanTable", before: null, after: "things 1 — ŵyr" },
    { kind: "setName", name: "PlanFirstCost", before: null, after: "=Plan!$E$2", isVisible: true },
    { kind: "setName", name: "PlanHidden", before: null, after: "=PlanThings[Cost]", isVisible: false },
    { kind: "setView", sheet: PLAN, before: VIEW, after: folded },
    { kind: "insertRows", sheet: PLAN, at: 2, rows: 2 },
    {
      kind: "setCells",
      sheet: PLAN,
      block: block(2, 0, 1, 2),
      before: [[null, null]],
      after: [["R1b", "New"]],
    },
    { kind: "setTableName", sheet: PLAN, before: "PlanThings", after: "PlanDeeds" },
    { kind: "renameSheet", sheet: PLAN, after: RENAMED },
  ],
};

async function planned() {
  const open = await workbookInExcel();
  await valueOf(open.port.apply(EVERYTHING));
  await valueOf(
    open.port.apply({ edits: [cellsEdit(SHEET1, 0, 0, [[{ formula: "=SUM(PlanThings[Cost])+Plan!E2" }]])] }),
  );
  return open;
}

describe("Sheets, rows and names are changed as the change set says", () => {
  test("and read back: mark, names, the hidden sheet, the taller table, the new names", async () => {
    const open = await planned();
    const before = await valueOf(open.port.read());
    await valueOf(open.port.apply(STRUCTURE));
    const after = await valueOf(open.port.read());
    const plan = after.sheets.find(({ name }) => name === RENAMED);
    expect(plan?.id).toBe(before.sheets.find(({ name }) => name === PLAN)?.id);
    expect(plan?.properties).toEqual(new Map([["PlanTable", "things 1 — ŵyr"]]));
    expect(plan?.tables).toMatchObject([{ name: "PlanDeeds", block: block(0, 0, 5, 5), columnIds: [1, 2, 3, 4, 5] }]);
    expect(after.sheets.find(({ name }) => name === HIDDEN)?.visibility).toBe("veryHidden");
    expect(after.names).toEqual([
      { name: "PlanFirstCost", formula: "='Plan''s year'!$E$2", isVisible: true },
      { name: "PlanHidden", formula: "=PlanDeeds[Cost]", isVisible: false },
    ]);
    // What our own simulation foretells is what Excel holds, formulas that follow a rename apart.
    const told = simulate(before, STRUCTURE).sheets.find(({ name }) => name === RENAMED);
    expect(told?.tables).toEqual(plan?.tables);
    expect(told?.used).toEqual(plan?.used);
  });

  test("and stand in the saved file, where formulas follow the renamed sheet and table", async () => {
    const open = await planned();
    await valueOf(open.port.apply(STRUCTURE));
    const { contents } = openWorkbook(open.excel.workbook.save());
    const plan = contents.sheets.find(({ name }) => name === RENAMED);
    expect([...(plan?.properties ?? [])]).toEqual([["PlanTable", "things 1 — ŵyr"]]);
    expect([plan?.frozenRows, plan?.frozenColumns]).toEqual([1, 1]);
    expect([...(plan?.hiddenColumns ?? [])]).toEqual([3, 4, 5]);
    expect([...(plan?.groupedColumns ?? [])]).toEqual([3, 4, 5]);
    expect(plan?.tables[0]?.name).toBe("PlanDeeds");
    expect(contents.sheets.find(({ name }) => name === HIDDEN)?.visibility).toBe("veryHidden");
    expect(contents.names.filter(({ sheet }) => sheet === null)).toEqual([
      { name: "PlanFirstCost", refersTo: "='Plan''s year'!$E$2", sheet: null },
      { name: "PlanHidden", refersTo: "=PlanDeeds[Cost]", sheet: null, isHidden: true },
    ]);
    const source = contents.sheets.find(({ name }) => name === SHEET1);
    expect(source?.cells[0]?.formula).toBe("=SUM(PlanDeeds[Cost])+'Plan''s year'!E2");
  });

  test("of a file that was saved before, everything else comes out byte for byte", async () => {
    const first = await planned();
    const file = first.excel.workbook.save();
    const open = await workbookInExcel(file);
    await valueOf(
      open.port.apply({
        edits: [
          { kind: "setMark", sheet: PLAN, key: "PlanTable", before: null, after: "things" },
          { kind: "renameSheet", sheet: PLAN, after: RENAMED },
          { kind: "setTableName", sheet: RENAMED, before: "PlanThings", after: "PlanDeeds" },
        ],
      }),
    );
    const saved = open.excel.workbook.save();
    const parts = new Map(openPackage(file).entries.map(({ name, packed }) => [name, packed]));
    const changed = openPackage(saved)
      .entries.filter(({ name, packed }) => parts.get(name)?.toString() !== packed.toString())
      .map(({ name }) => name)
      .filter((name) => !/chart|drawing/.test(name));
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/customProperty1.bin",
      "xl/tables/table1.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    const again = openWorkbook(saved).contents;
    expect(again.sheets.map(({ name }) => name)).toEqual(["Sheet1", RENAMED]);
    expect(again.sheets[1]?.tables).toMatchObject([{ name: "PlanDeeds" }]);
    expect(again.sheets[0]?.cells[0]?.formula).toBe("=SUM(PlanDeeds[Cost])+'Plan''s year'!E2");
  });

  test("taken back, the workbook is as it was, and the file has no property any more", async () => {
    const open = await planned();
    const before = await valueOf(open.port.read());
    await valueOf(open.port.apply(STRUCTURE));
    await valueOf(open.port.apply(invert(STRUCTURE)));
    expect(await valueOf(open.port.read())).toEqual(before);
    const { contents } = openWorkbook(open.excel.workbook.save());
    const plan = contents.sheets.find(({ name }) => name === PLAN);
    expect(plan).toMatchObject({ properties: new Map(), hiddenColumns: new Set(), groupedColumns: new Set() });
  });
});
