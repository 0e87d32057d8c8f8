import { resolve } from "node:path";
import { parseIsoDate } from "../../../src/core/calendar/calendarDate";
import type { CellContent, ChangeSet } from "../../../src/core/changes/changeSet";
import { simulate } from "../../../src/core/changes/simulate";
import { proposal } from "../../../src/core/prepareChanges";
import { review, type Review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { cellAt } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import type { TableKey } from "../../../src/core/tables/allTables";
import { ownTables } from "../../../src/core/tables/findTables";
import { lackingTables } from "../../../src/core/tables/olderTables";
import { recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import { snapshotOfFile } from "../../snapshots/snapshotOf";
import { inField, tableOf, typedInField } from "../tables/inTables";

/** The summary of the sample as the version before our tables had marks wrote it. */
const BEFORE = snapshotOfFile(resolve(__dirname, "../../fixtures/version-before.xlsx"));
const DAY = parseIsoDate("2020-02-28");
if (!DAY) throw new Error("no day");

const look = (snapshot: WorkbookSnapshot): Review => review(snapshot, { asOf: DAY, fallbackDay: DAY, corrections: [] });
const change = (snapshot: WorkbookSnapshot, words: Words = english): ChangeSet =>
  finish(proposal("summary", look(snapshot), words));
const after = (snapshot: WorkbookSnapshot, words: Words = english): WorkbookSnapshot =>
  simulate(snapshot, change(snapshot, words));
const damage = (snapshot: WorkbookSnapshot): unknown[] =>
  look(snapshot).findings.flatMap(({ code, facts }) => (code === "own-table-damaged" ? [facts] : []));

/** The workbook after somebody typed into a cell of the sheet of a table, counted from the table's first cell. */
function typedAt(key: TableKey, row: number, column: number, content: CellContent): WorkbookSnapshot {
  const { sheet, block } = tableOf(BEFORE, key);
  const at = { row: block.row + row, column: block.column + column, rows: 1, columns: 1 };
  return simulate(BEFORE, {
    edits: [{ kind: "setCells", sheet: sheet.name, block: at, before: [[null]], after: [[content]] }],
  });
}

describe("a workbook of the version before", () => {
  test("has tables without today's columns, and none afterwards", () => {
    expect(lackingTables(BEFORE).map(({ key }) => key)).toEqual([
      "recommendations",
      "actions",
      "owners",
      "findings",
      "settings",
    ]);
    expect(lackingTables(after(BEFORE))).toEqual([]);
    expect(damage(after(BEFORE))).toEqual([]);
  });

  test("keeps the limits that the council changed, which stand among the rating rules now", () => {
    const row = recordsOf(tableOf(BEFORE, "settings")).findIndex(
      ({ text }) => text("setting") === "Overdue, red after",
    );
    const stricter = typedInField(BEFORE, "settings", row, "value", 10);
    expect(look(stricter).policy.overdueRedDays).toBe(10);
    const taken = after(stricter);
    expect(look(taken).policy.overdueRedDays).toBe(10);
    const rule = recordsOf(tableOf(taken, "rules")).find(({ text }) => text("rule") === "R5");
    expect(rule?.cell("limit")?.value).toBe(10);
    expect(inField(taken, "settings", row, "value")).toBe(10);
    expect(inField(taken, "settings", row, "whatItDoes")).toContain("“Rating rules”");
  });

  test("keeps a value that somebody typed over a formula, and says so", () => {
    const taken = after(typedInField(BEFORE, "actions", 2, "rating", "Green"));
    expect(inField(taken, "actions", 2, "rating")).toBe("Green");
    expect(damage(taken)).toMatchObject([{ why: "typed-over", field: "rating", rows: 1 }]);
  });

  test("moves what stands at the right out of the way, beside the rows where it stood", () => {
    const { block } = tableOf(BEFORE, "actions");
    const note = { row: 3, column: block.columns + 1 };
    const beside = typedAt("actions", note.row, note.column, "Our own notes");
    const written = after(beside);
    const taken = tableOf(written, "actions");
    expect(taken.missing).toEqual([]);
    const place = cellAt(taken.sheet, block.row + note.row, taken.block.column + taken.block.columns + 1);
    expect(place?.value).toBe("Our own notes");
    expect(look(written).plan.actions).toHaveLength(38);
    expect(damage(written)).toEqual([]);
    expect(change(written).edits).toEqual([]);
  });

  test("waits while columns that are inserted would tear another table of the sheet, and says so", () => {
    const { block, sheet } = tableOf(BEFORE, "actions");
    const beside = typedAt("actions", 3, block.columns, "Our own notes");
    const across = { row: block.row + block.rows + 3, column: block.columns - 1, rows: 2, columns: 3 };
    const torn = {
      ...beside,
      sheets: beside.sheets.map((one) =>
        one.name === sheet.name
          ? {
              ...one,
              tables: [
                ...one.tables,
                { name: "Theirs", block: across, headings: ["A", "B", "C"], columnIds: [1, 2, 3], isFiltered: false },
              ],
            }
          : one,
      ),
    };
    expect(damage(torn)).toMatchObject([{ table: "PlanActions", why: "no-room", rows: 33 }]);
    expect(tableOf(after(torn), "actions").headings).toEqual(tableOf(BEFORE, "actions").headings);
  });

  test("with a renamed column is asked about before anything is guessed", () => {
    const column = tableOf(BEFORE, "actions").headings.indexOf("Owner");
    const renamed = typedAt("actions", 0, column, "Who does it");
    expect(damage(renamed)).toMatchObject([
      { table: "PlanActions", why: "column-doubtful", text: "Who does it", choices: ["owner"] },
    ]);
    const written = after(renamed);
    expect(tableOf(written, "actions").headings).toEqual(tableOf(renamed, "actions").headings);
    // No mark is written that would take the column for the user's own.
    expect([...ownTables(written).found.values()].map(({ key, mark }) => mark && key)).not.toContain("actions");
    expect(damage(written)).toEqual(damage(renamed));
    expect(look(written).plan.actions).toHaveLength(38);
  });

  test("is taken over in the language that is asked for", () => {
    const taken = after(BEFORE, welsh);
    expect(tableOf(taken, "actions").headings).toContain("Dyddiau hwyr");
    expect(change(taken, welsh).edits).toEqual([]);
  });
});
