import { proposeStructure } from "../../../src/core/proposals/propose";
import type { ProposalInput } from "../../../src/core/sheets/sheetLayout";
import { simulate } from "../../../src/core/changes/simulate";
import { review } from "../../../src/core/review";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { english } from "../../../src/core/words/english";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { day } from "../../taskpane/fakeReview";
import { tableOf } from "../tables/inTables";
import { stepTaken, takenBack } from "./journalledSteps";

const inputFor = (snapshot: WorkbookSnapshot): ProposalInput => ({
  ...review(snapshot, { asOf: null, fallbackDay: day("2020-02-28"), corrections: [] }),
  words: english,
});

/** Tables of so many actions: of many, the undo data keeps checksums in place of the cells. */
function tablesOf(actions: number): WorkbookSnapshot {
  const rows = Array.from(
    { length: actions },
    (_, i) => `R1.${String(i + 1)} | Track pupils ${String(i)} | Ann Lee | 2020-03-31`,
  );
  const before = inputFor(gridWorkbook(gridSheet("Plan", ["Ref | What? | Who? | When?", ...rows].join("\n"))));
  return stepTaken(before, proposeStructure(before), { name: "structure" });
}

const inActions = (snapshot: WorkbookSnapshot, change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot => {
  const { sheet } = tableOf(snapshot, "actions");
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one === sheet ? change(one) : one)) };
};

/** The rows of the actions the other way round, as if somebody had sorted them. */
function sorted(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const { block } = tableOf(snapshot, "actions");
  return inActions(snapshot, (sheet) => {
    const from = block.row + 1 - (sheet.used?.row ?? 0);
    const rows = [...sheet.cells];
    rows.splice(from, block.rows - 1, ...rows.slice(from, from + block.rows - 1).reverse());
    return { ...sheet, cells: rows };
  });
}

/** Rows above the table, and a text typed into the first of them. */
function noted(snapshot: WorkbookSnapshot, text: string): WorkbookSnapshot {
  const { sheet, block } = tableOf(snapshot, "actions");
  const inserted = simulate(snapshot, {
    edits: [
      { kind: "insertRows", sheet: sheet.name, at: block.row, rows: 2 },
      {
        kind: "setCells",
        sheet: sheet.name,
        block: { row: block.row, column: 0, rows: 1, columns: 1 },
        before: [[null]],
        after: [[text]],
      },
    ],
  });
  return inserted;
}

const theirs = (left: ReturnType<typeof takenBack>["left"]) => left.filter(({ keeps }) => keeps === undefined);

describe.each([3, 200])("Tables of %i actions on a sheet that people have rearranged", (actions) => {
  const tables = tablesOf(actions);

  test("rows that were only sorted are nobody's text: the sheet goes", () => {
    const { left, now } = takenBack(inputFor(sorted(tables)), "S1");
    expect(left).toEqual([]);
    expect(now.sheets.map(({ name }) => name)).toEqual(["Plan"]);
  });

  test("a note in a row that was inserted is what is left, and not the rows that moved down", () => {
    const { left, now } = takenBack(inputFor(noted(tables, "Agreed with the Board")), "S1");
    const { block, sheet } = tableOf(tables, "actions");
    expect(theirs(left)).toEqual([
      { sheet: sheet.name, row: block.row, column: 0, expected: null, now: "Agreed with the Board" },
    ]);
    const stands = now.sheets.find(({ name }) => name === sheet.name);
    expect(stands && cellAt(stands, block.row, 0)?.value).toBe("Agreed with the Board");
  });

  test("a copy of a row is somebody's own", () => {
    const { block } = tableOf(tables, "actions");
    const copied = inActions(tables, (sheet) => {
      const cells = [...sheet.cells, ...[3, 2, 1].map((up) => sheet.cells[sheet.cells.length - up] ?? [])];
      const rows = (sheet.used?.rows ?? 0) + 3;
      return { ...sheet, cells, used: sheet.used && { ...sheet.used, rows } };
    });
    const { left } = takenBack(inputFor(copied), "S1");
    expect(new Set(theirs(left).map(({ row }) => row))).toEqual(
      new Set([0, 1, 2].map((down) => block.row + block.rows + down)),
    );
  });
});

test("a heading that somebody gave to a column of their own is a text of theirs", () => {
  const tables = tablesOf(3);
  const { sheet, block } = tableOf(tables, "actions");
  const wider = { ...block, columns: block.columns + 1 };
  const headed = (text: string) =>
    simulate(tables, {
      edits: [
        { kind: "resizeTable", sheet: sheet.name, name: sheet.tables[0]?.name ?? "", before: block, after: wider },
        {
          kind: "setCells",
          sheet: sheet.name,
          block: { row: block.row, column: block.column + block.columns, rows: 1, columns: 1 },
          before: [[null]],
          after: [[text]],
        },
      ],
    });
  expect(theirs(takenBack(inputFor(headed("Budget2024")), "S1").left).map(({ now }) => now)).toEqual(["Budget2024"]);
  expect(theirs(takenBack(inputFor(headed("Column1")), "S1").left)).toEqual([]);
});
