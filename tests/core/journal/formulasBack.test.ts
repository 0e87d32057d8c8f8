import type { CellContent, Edit } from "../../../src/core/changes/changeSet";
import { proposeStructure } from "../../../src/core/proposals/propose";
import type { ProposalInput } from "../../../src/core/sheets/sheetLayout";
import { simulate } from "../../../src/core/changes/simulate";
import { changeCells } from "../../../src/core/sheets/tableCells";
import { review } from "../../../src/core/review";
import { cellAt, type SheetName, type WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { columnOf, findOwnTable } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { day } from "../../taskpane/fakeReview";
import { tableOf } from "../tables/inTables";
import { stepTaken, takenBack } from "./journalledSteps";

const PLAN = `
Ref | What? | Who? | When?
R1.1 | Track pupils | Ann Lee | 2020-03-31
R1.2 | Train governors | Bob Day | 2020-04-30
`;
const inputFor = (snapshot: WorkbookSnapshot): ProposalInput => ({
  ...review(snapshot, { asOf: null, fallbackDay: day("2020-02-28"), corrections: [] }),
  words: english,
});
const BEFORE = inputFor(gridWorkbook(gridSheet("Plan", PLAN)));
const TABLES = stepTaken(BEFORE, proposeStructure(BEFORE), { name: "structure" });

/** Where a field of an action stands; rows count from the first under the heading. */
function place(snapshot: WorkbookSnapshot, row: number, field: "owner" | "action") {
  const table = tableOf(snapshot, "actions");
  return {
    sheet: table.sheet.name,
    row: table.block.row + 1 + row,
    column: table.block.column + columnOf(table, field),
  };
}
function type(
  snapshot: WorkbookSnapshot,
  at: { readonly sheet: SheetName; readonly row: number; readonly column: number },
  content: CellContent,
): WorkbookSnapshot {
  const block = { row: at.row, column: at.column, rows: 1, columns: 1 };
  return simulate(snapshot, {
    edits: [{ kind: "setCells", sheet: at.sheet, block, before: [[null]], after: [[content]] }],
  });
}
const holds = (snapshot: WorkbookSnapshot, { sheet, row, column }: ReturnType<typeof place>): string | undefined => {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return found && (cellAt(found, row, column)?.formula ?? String(cellAt(found, row, column)?.value ?? ""));
};
const OWNER = place(TABLES, 0, "owner");
/** A step that puts a formula into the first owner. */
const WITH_FORMULA = stepTaken(inputFor(TABLES), {
  edits: changeCells(tableOf(TABLES, "actions"), [
    { row: 0, field: "owner", content: { formula: "=UPPER([@Action])" } },
  ]),
});

test("a formula that a person typed over one of ours stays, and is listed", () => {
  const typed = type(WITH_FORMULA, OWNER, { formula: '=LOWER([@Action])&"!"' });
  const { left, now } = takenBack(inputFor(typed), "S2");
  expect(left).toMatchObject([{ ...OWNER, now: { formula: '=LOWER([@Action])&"!"' } }]);
  expect(holds(now, OWNER)).toBe('=LOWER([@Action])&"!"');
});

test("a formula of ours is known after its column was renamed and Excel put the new name into it", () => {
  const renamed = type(WITH_FORMULA, { ...place(TABLES, -1, "action") }, "What we do");
  const { left, now } = takenBack(inputFor(type(renamed, OWNER, { formula: "=UPPER([@[What we do]])" })), "S2");
  expect(left).toEqual([]);
  expect(holds(now, OWNER)).toBe("Ann Lee");
});

test("a formula of ours is another one once it names another column", () => {
  const typed = type(WITH_FORMULA, OWNER, { formula: "=UPPER([@Status])" });
  expect(takenBack(inputFor(typed), "S2").left).toHaveLength(1);
});

test("a sheet of ours with a formula of somebody's stays", () => {
  const typed = type(TABLES, OWNER, { formula: '="Ann "&"Lee"' });
  const { left, now } = takenBack(inputFor(typed), "S1");
  const changed = left.filter(({ keeps }) => keeps === undefined);
  expect(changed).toMatchObject([{ ...OWNER, now: { formula: '="Ann "&"Lee"' } }]);
  expect(holds(now, OWNER)).toBe('="Ann "&"Lee"');
  expect(findOwnTable(now, "findings")).toBeNull();
});

test("a formula beside a row that a step added keeps the row", () => {
  const { sheet, block, name } = tableOf(TABLES, "owners");
  const after = { ...block, rows: block.rows + 1 };
  const row = block.row + block.rows;
  const added: readonly Edit[] = [
    { kind: "resizeTable", sheet: sheet.name, name: name ?? "", before: block, after },
    {
      kind: "setCells",
      sheet: sheet.name,
      block: { row, column: block.column, rows: 1, columns: 1 },
      before: [[null]],
      after: [["Cai Rees"]],
    },
  ];
  const grown = stepTaken(inputFor(TABLES), { edits: added });
  const beside = { sheet: sheet.name, row, column: block.column + block.columns + 1 };
  const { left, now } = takenBack(inputFor(type(grown, beside, { formula: "=1+1" })), "S2");
  expect(left).toMatchObject([{ row, now: { formula: "=1+1" } }]);
  expect(holds(now, beside)).toBe("=1+1");
  expect(tableOf(now, "owners").block.rows).toBe(after.rows);
  expect(takenBack(inputFor(grown), "S2").left).toEqual([]);
});
