import type { ChangeSet, Edit, SheetView } from "../../../src/core/changes/changeSet";
import { describe as describeChanges } from "../../../src/core/changes/describe";
import { invert } from "../../../src/core/changes/invert";
import { originalPlaces } from "../../../src/core/changes/originalPlaces";
import { simulate } from "../../../src/core/changes/simulate";
import { asSheetName, cellAt } from "../../../src/core/snapshot/workbookSnapshot";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";

const ACTIONS = asSheetName("Actions");
const PLAN = asSheetName("Plan 2026");

const workbook = gridWorkbook(
  gridSheet(
    "Actions",
    `
Our actions
ID | Action
A1 | Write
A2 | Check
A note below`,
    { tables: [{ name: "PlanActions", at: "A2:B4" }], merges: ["A1:B1", "A5:B5"] },
  ),
);

const noteAt = (row: number, column: number): Edit => ({
  kind: "setCells",
  sheet: ACTIONS,
  block: { row, column, rows: 1, columns: 1 },
  before: [[null]],
  after: [["A note beside"]],
});

const set = (...edits: readonly Edit[]): ChangeSet => ({ edits });

const VIEW: SheetView = {
  frozenRows: 0,
  frozenColumns: 1,
  visibility: "veryHidden",
  folded: [{ first: 5, last: 8 }],
  showGridlines: true,
  tabColour: null,
  columnWidths: [],
  print: {
    paper: "A4",
    orientation: "portrait",
    fitToPagesWide: 1,
    fitToPagesTall: null,
    titleRows: null,
    titleColumns: null,
    header: "",
    footer: "",
  },
};

const EVERY_KIND = set(
  { kind: "setMark", sheet: ACTIONS, key: "PlanTable", before: null, after: "actions" },
  { kind: "renameSheet", sheet: ACTIONS, after: PLAN },
  { kind: "setTableName", sheet: PLAN, before: "PlanActions", after: "PlanActs" },
  { kind: "setName", name: "PlanDueSoon", before: null, after: "=PlanRules[Limit]", isVisible: true },
  { kind: "insertRows", sheet: PLAN, at: 3, rows: 2 },
  { kind: "insertColumns", sheet: PLAN, at: 2, columns: 3 },
  {
    kind: "setCells",
    sheet: PLAN,
    block: { row: 3, column: 0, rows: 1, columns: 2 },
    before: [[null, null]],
    after: [["A3", "Publish"]],
  },
);

describe("edits of sheets, rows and names", () => {
  test("each is said in a sentence, in both languages", () => {
    expect(describeChanges(EVERY_KIND, english)).toEqual([
      "Will rename the sheet “Actions” to “Plan 2026”.",
      "Will rename the table “PlanActions” to “PlanActs”.",
      "Will insert 2 rows on “Plan 2026”; what stands below moves down.",
      "Will insert 3 columns on “Plan 2026”; what stands to the right moves right.",
      "Will write 1 name that formulas use.",
      "Will note on “Plan 2026” that it is Action Plan’s, so that it is found again when it is renamed.",
      "Will change 2 cells on “Plan 2026”.",
      "The add-in’s own records follow, Change history among them.",
      "No sheet of your own is touched.",
    ]);
    expect(describeChanges(EVERY_KIND, welsh)).toContain(
      "Bydd yn mewnosod 2 o resi ar “Plan 2026”; bydd yr hyn sydd islaw yn symud i lawr.",
    );
    expect(describeChanges(invert(EVERY_KIND), english)).toEqual(
      expect.arrayContaining([
        "Will rename the sheet “Plan 2026” to “Actions”.",
        "Will remove 2 blank rows from “Actions”; what stands below moves up.",
        "Will remove 1 name that formulas used.",
        "Will no longer treat “Actions” as a sheet of Action Plan’s.",
      ]),
    );
  });

  test("rows that are inserted move the note and the merge below, and make the table taller", () => {
    const [sheet] = simulate(workbook, EVERY_KIND).sheets;
    expect(sheet).toMatchObject({ name: "Plan 2026", properties: new Map([["PlanTable", "actions"]]) });
    expect(sheet?.tables).toMatchObject([{ name: "PlanActs", block: { row: 1, rows: 5 } }]);
    expect(sheet?.merges.map(({ row }) => row)).toEqual([0, 6]);
    const texts = [3, 4, 5, 6].map((row) => (sheet ? cellAt(sheet, row, 0)?.text : null));
    expect(texts).toEqual(["A3", undefined, "A2", "A note below"]);
  });

  test("columns that are inserted move what stands at the right, and make a table that they stand in wider", () => {
    const columns = (at: number): ChangeSet => set({ kind: "insertColumns", sheet: ACTIONS, at, columns: 2 });
    const beside = simulate(workbook, set(noteAt(2, 3)));
    expect(simulate(beside, columns(2)).sheets[0]).toMatchObject({ tables: [{ block: { column: 0, columns: 2 } }] });
    const [inside] = simulate(beside, columns(1)).sheets;
    expect(inside).toMatchObject({
      tables: [{ block: { column: 0, columns: 4 } }],
      merges: [{ columns: 4 }, { columns: 4 }],
    });
    expect(inside && cellAt(inside, 2, 5)?.text).toBe("A note beside");
    expect(inside && cellAt(inside, 2, 3)?.text).toBe("Write");
    expect(simulate(simulate(beside, columns(1)), invert(columns(1)))).toEqual(beside);
  });

  test("what edits name after rows and columns were inserted stood elsewhere before, in parts", () => {
    const block = { row: 2, column: 1, rows: 4, columns: 4 };
    const places = originalPlaces(
      set(
        { kind: "insertRows", sheet: ACTIONS, at: 3, rows: 2 },
        { kind: "insertColumns", sheet: ACTIONS, at: 2, columns: 1 },
        { kind: "setFormatRules", sheet: ACTIONS, block, before: [], after: [] },
      ),
    );
    expect(places.before(2, block)).toEqual([
      { first: 0, firstColumn: 0, block: { row: 2, column: 1, rows: 1, columns: 1 } },
      { first: 0, firstColumn: 2, block: { row: 2, column: 2, rows: 1, columns: 2 } },
      { first: 3, firstColumn: 0, block: { row: 3, column: 1, rows: 1, columns: 1 } },
      { first: 3, firstColumn: 2, block: { row: 3, column: 2, rows: 1, columns: 2 } },
    ]);
  });

  test("taken back, the workbook is as it was", () => {
    expect(simulate(simulate(workbook, EVERY_KIND), invert(EVERY_KIND))).toEqual(workbook);
  });

  test("a name is the workbook's, and a sheet may be one that nobody sees", () => {
    const added = set({ kind: "addSheet", sheet: asSheetName("Memory"), view: VIEW }, ...EVERY_KIND.edits);
    const after = simulate(workbook, added);
    expect(after.names).toEqual([{ name: "PlanDueSoon", formula: "=PlanRules[Limit]", isVisible: true }]);
    expect(after.sheets[1]?.visibility).toBe("veryHidden");
  });
});
