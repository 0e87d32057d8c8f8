import { isDeepStrictEqual } from "node:util";
import type { CellContent, ChangeSet } from "../../../src/core/changes/changeSet";
import { proposeStructure } from "../../../src/core/proposals/propose";
import { simulate } from "../../../src/core/changes/simulate";
import { changeCells } from "../../../src/core/sheets/tableCells";
import { journalEntries, type JournalEntry } from "../../../src/core/journal/entries";
import { journalled } from "../../../src/core/journal/journalled";
import { proposeTakeBack, type TakeBackStep } from "../../../src/core/journal/takeBackStep";
import { LONGEST_PART, readUndo, undoTexts } from "../../../src/core/journal/undoData";
import { undoneInExcel } from "../../../src/core/journal/undoneInExcel";
import { review, type Review } from "../../../src/core/review";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { findOwnTable, recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { day } from "../../taskpane/fakeReview";
import { tableOf, typedInField } from "../tables/inTables";

const PLAN = `
Ref | What? | Who? | When?
R1.1 | Track pupils | Ann Lee | 2020-03-31
R1.2 | Train governors | Bob Day | 2020-04-30
R1.3 | Publish the strategy | Cai Rees | 2020-05-31
`;
const BEFORE = gridWorkbook(gridSheet("Plan", PLAN));
const SAID = { when: "2020-02-29 09:00", by: "" };

const look = (snapshot: WorkbookSnapshot): Review =>
  review(snapshot, { asOf: null, fallbackDay: day("2020-02-28"), corrections: [] });
const inputFor = (snapshot: WorkbookSnapshot) => ({ ...look(snapshot), words: english });

/** The workbook after a change with its place in the journal. */
function after(snapshot: WorkbookSnapshot, changes: ChangeSet, room?: number): WorkbookSnapshot {
  const taken = { step: { name: "structure", about: "" }, when: "2020-02-28 14:32", by: "Mari" } as const;
  return simulate(snapshot, finish(journalled(inputFor(snapshot), changes, taken, room)));
}
const withTables = (): WorkbookSnapshot => after(BEFORE, proposeStructure(inputFor(BEFORE)));

/** Writes owners of actions, by row. */
function owners(snapshot: WorkbookSnapshot, names: readonly (readonly [row: number, name: CellContent])[]): ChangeSet {
  const table = tableOf(snapshot, "actions");
  return {
    edits: changeCells(
      table,
      names.map(([row, content]) => ({ row, field: "owner", content })),
    ),
  };
}
const ownersIn = (snapshot: WorkbookSnapshot): readonly string[] =>
  recordsOf(tableOf(snapshot, "actions")).map(({ text }) => `${text("id")} ${text("owner")}`);

function entryIn(snapshot: WorkbookSnapshot, id: string): JournalEntry {
  const entry = journalEntries(snapshot).find((one) => one.id === id);
  if (!entry) throw new Error(`No entry ${id}`);
  return entry;
}
function takeBack(snapshot: WorkbookSnapshot, id: string): TakeBackStep {
  const back = finish(proposeTakeBack(inputFor(snapshot), entryIn(snapshot, id), SAID));
  if (!back) throw new Error("Its undo data is gone.");
  return back;
}

/** The rows of the actions the other way round, as if somebody had sorted them. */
function turned(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const { sheet: own, block } = tableOf(snapshot, "actions");
  const [first, last] = [block.row + 1, block.row + block.rows];
  const turn = (sheet: SheetSnapshot): SheetSnapshot => {
    const from = sheet.used?.row ?? 0;
    const rows = [...sheet.cells];
    return {
      ...sheet,
      cells: [
        ...rows.slice(0, first - from),
        ...rows.slice(first - from, last - from).reverse(),
        ...rows.slice(last - from),
      ],
    };
  };
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === own.name ? turn(sheet) : sheet)) };
}

test("a cell that somebody typed into since is listed with both values and left, and the rest is taken back", () => {
  const tables = withTables();
  const changed = after(
    tables,
    owners(tables, [
      [0, "Dai Ellis"],
      [2, "Eirlys Hughes"],
    ]),
  );
  const typed = simulate(changed, owners(changed, [[2, "Ffion Gwyn"]]));
  const back = takeBack(typed, "S2");
  expect(back.left).toMatchObject([{ sheet: "Actions", expected: "Eirlys Hughes", now: "Ffion Gwyn" }]);
  expect(ownersIn(simulate(typed, back.changes))).toEqual(["R1.1 Ann Lee", "R1.2 Bob Day", "R1.3 Ffion Gwyn"]);
});

test("rows are found by their records, however the table has been sorted since", () => {
  const tables = withTables();
  const sorted = turned(after(tables, owners(tables, [[0, "Dai Ellis"]])));
  const back = takeBack(sorted, "S2");
  expect(back.left).toEqual([]);
  expect(ownersIn(simulate(sorted, back.changes))).toEqual(["R1.3 Cai Rees", "R1.2 Bob Day", "R1.1 Ann Lee"]);
});

test("a sheet that somebody has written on stays as a whole, with the cell and what stands there", () => {
  const tables = withTables();
  const typed = simulate(tables, owners(tables, [[1, "Gwen Parry"]]));
  const back = takeBack(typed, "S1");
  const changed = back.left.filter(({ keeps }) => keeps === undefined);
  expect(changed).toMatchObject([{ sheet: "Actions", expected: "Bob Day", now: "Gwen Parry" }]);
  const now = simulate(typed, back.changes);
  expect(ownersIn(now)).toEqual(["R1.1 Ann Lee", "R1.2 Gwen Parry", "R1.3 Cai Rees"]);
  expect(findOwnTable(now, "findings")).toBeNull();
  expect(entryIn(now, "S1").state).toBe("takenBack");
});

test("what was undone in Excel is told from what stands", () => {
  const tables = withTables();
  const changed = after(tables, owners(tables, [[0, "Dai Ellis"]]));
  expect([...undoneInExcel(changed)]).toEqual([]);
  const undone = simulate(changed, owners(changed, [[0, "Ann Lee"]]));
  expect([...undoneInExcel(undone)]).toEqual(["S2"]);
});

test("how much is kept for taking back is a row of Settings (B15); where there is less room the oldest step goes", () => {
  const tables = withTables();
  const row =
    recordsOf(tableOf(tables, "settings")).find(({ text }) => text("setting") === "Room for taking back")?.row ?? -1;
  const given = { ...inputFor(typedInField(tables, "settings", row, "value", 5)) };
  expect([look(tables).policy.undoMegabytes, given.policy.undoMegabytes]).toEqual([2, 5]);
  const isKept = (undoMegabytes: number): boolean => {
    const input = { ...inputFor(tables), policy: { ...given.policy, undoMegabytes } };
    const taken = { step: { name: "fix", about: "" }, when: "2020-02-28 14:32", by: "" } as const;
    const written = finish(journalled(input, owners(tables, [[0, "Dai Ellis"]]), taken));
    return entryIn(simulate(tables, written), "S1").size > 0;
  };
  expect([isKept(5), isKept(0.0001)]).toEqual([true, false]);
});

test("undo data of the oldest step goes where there is no room, and that of the last step stays", () => {
  const tables = withTables();
  const changed = after(tables, owners(tables, [[0, "Dai Ellis"]]), 10);
  expect(journalEntries(changed).map(({ id, size }) => [id, size > 0])).toEqual([
    ["S1", false],
    ["S2", true],
  ]);
  expect(finish(proposeTakeBack(inputFor(changed), entryIn(changed, "S1"), SAID))).toBeNull();
  expect(takeBack(changed, "S2").left).toEqual([]);
});

test("undo data of any length fits into cells, and no character is cut in two", () => {
  const text = `${"x".repeat(LONGEST_PART - 60)}${"🏴".repeat(20_000)}`;
  const undo = { about: text, edits: [], sheets: [], added: [] };
  const parts = undoTexts(undo);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.filter((part) => part.length > LONGEST_PART || /[\ud800-\udbff]$/.test(part))).toEqual([]);
  expect(isDeepStrictEqual(readUndo(parts), undo)).toBe(true);
  expect(readUndo(parts.slice(1))).toBeNull();
});

test("the history says cell by cell what people answer for, and whole sheets in a line each", () => {
  const tables = withTables();
  const changed = after(tables, owners(tables, [[0, "Dai Ellis"]]));
  const rows = recordsOf(tableOf(changed, "changes")).map(({ text }) =>
    [text("by"), text("where"), text("from"), text("to")].join(" | "),
  );
  expect(rows).toContain("Mari | Actions!A1 |  | new sheet");
  expect(rows.at(-1)).toBe("Mari | Actions!E5 | Ann Lee | Dai Ellis");
});

test("a cell whose record nobody finds any more is left and listed", () => {
  const tables = withTables();
  const changed = after(
    tables,
    owners(tables, [
      [0, "Dai Ellis"],
      [2, "Eirlys Hughes"],
    ]),
  );
  const { sheet, block } = tableOf(changed, "actions");
  const renumbered = simulate(changed, {
    edits: changeCells(tableOf(changed, "actions"), [{ row: 0, field: "source", content: "Minutes" }]),
  });
  const back = takeBack(renumbered, "S2");
  expect(back.left).toMatchObject([{ sheet: sheet.name, row: block.row + 1, expected: "Dai Ellis", now: "Dai Ellis" }]);
  expect(ownersIn(simulate(renumbered, back.changes))).toEqual(["R1.1 Dai Ellis", "R1.2 Bob Day", "R1.3 Cai Rees"]);
});

test("a step of which nothing can be taken back stays a step that is done", () => {
  const tables = withTables();
  const changed = after(tables, owners(tables, [[0, "Dai Ellis"]]));
  const typed = simulate(changed, owners(changed, [[0, "Ffion Gwyn"]]));
  const back = takeBack(typed, "S2");
  expect(back.left).toMatchObject([{ expected: "Dai Ellis", now: "Ffion Gwyn" }]);
  expect(back.changes.edits).toEqual([]);
});

test("undo data of a step that was taken back goes before that of an older one which stands", () => {
  const tables = withTables();
  const back = takeBack(after(tables, owners(tables, [[0, "Dai Ellis"]])), "S2");
  const gone = simulate(after(tables, owners(tables, [[0, "Dai Ellis"]])), back.changes);
  const room = entryIn(gone, "S1").size + entryIn(gone, "S2").size + 10;
  const next = after(gone, owners(gone, [[1, "Eirlys Hughes"]]), room);
  expect(journalEntries(next).map(({ id, size }) => [id, size > 0])).toEqual([
    ["S1", true],
    ["S2", false],
    ["S3", true],
  ]);
});
