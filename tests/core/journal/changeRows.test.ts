import type { ChangeSet, Edit } from "../../../src/core/changes/changeSet";
import { proposeStructure } from "../../../src/core/proposals/propose";
import { proposeAsAt } from "../../../src/core/proposals/proposeAsAt";
import type { ProposalInput } from "../../../src/core/sheets/sheetLayout";
import { simulate } from "../../../src/core/changes/simulate";
import { changeCells } from "../../../src/core/sheets/tableCells";
import { changeRows } from "../../../src/core/journal/changeRows";
import { review } from "../../../src/core/review";
import { asSheetName, type WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import type { OwnTable } from "../../../src/core/tables/findTables";
import { english } from "../../../src/core/words/english";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { day } from "../../taskpane/fakeReview";
import { tableOf } from "../tables/inTables";

const PLAN = `
Ref | What? | Who? | When?
R1.1 | Track pupils | Ann Lee | 2020-03-31
R1.2 | Train governors | Bob Day | 2020-04-30
`;
const inputFor = (snapshot: WorkbookSnapshot): ProposalInput => ({
  ...review(snapshot, { asOf: null, fallbackDay: day("2020-02-28"), corrections: [] }),
  words: english,
});
const BEFORE = gridWorkbook(gridSheet("Plan", PLAN));
const TABLES = simulate(BEFORE, proposeStructure(inputFor(BEFORE)));

const told = (snapshot: WorkbookSnapshot, changes: ChangeSet): readonly string[] => {
  const step = { when: "2020-02-28 14:32", by: "", step: "structure", isTakenBack: true };
  return changeRows(changes, step, simulate(snapshot, changes), english).map(
    ({ where, from, to }) => `${where.sheet} ${String(where.row)}: ${from ?? ""} > ${to ?? ""}`,
  );
};

test("a day that is emptied, or becomes words, is told as a day", () => {
  const table = tableOf(TABLES, "actions");
  const edits = changeCells(table, [
    { row: 0, field: "due", content: null },
    { row: 1, field: "due", content: "Ongoing" },
  ]);
  const row = table.block.row + 1;
  expect(told(TABLES, { edits })).toEqual([
    `Actions ${String(row)}: 31/03/2020 > `,
    `Actions ${String(row + 1)}: 30/04/2020 > Ongoing`,
  ]);
});

test("the as-at day is told as a day when it goes", () => {
  const dated = simulate(TABLES, proposeAsAt(TABLES, day("2020-05-01")));
  expect(told(dated, proposeAsAt(dated, null))).toEqual([expect.stringMatching(/^Settings \d+: 01\/05\/2020 > $/)]);
});

const without = (table: OwnTable, row: number): Edit => {
  const columns = Array.from({ length: table.block.columns }, (_, column) => column);
  return {
    kind: "setCells",
    sheet: table.sheet.name,
    block: { row: table.block.row + 1 + row, column: table.block.column, rows: 1, columns: columns.length },
    before: [columns.map((column) => (column < 5 ? `was ${String(column)}` : null))],
    after: [columns.map(() => null)],
  };
};

test("rows that go are told as rows, whether the sheet is shorter afterwards or not", () => {
  const table = tableOf(TABLES, "actions");
  const blank = without(table, 1);
  expect(told(TABLES, { edits: [blank] })).toEqual(["Actions 0:  > 1 row removed"]);
  const gone: Edit = { kind: "removeRows", sheet: table.sheet.name, at: table.block.row + 2, rows: 1 };
  expect(told(TABLES, { edits: [blank, gone] })).toEqual(["Actions 0:  > 1 row removed"]);
});

test("a sheet of ours that gets another name is told by both", () => {
  const sheet = asSheetName("Actions");
  const edits: readonly Edit[] = [{ kind: "renameSheet", sheet, after: asSheetName("Camau gweithredu") }];
  expect(told(TABLES, { edits })).toEqual(["Camau gweithredu 0: Actions > Camau gweithredu"]);
});
