import { proposeUpdate, type ActionUpdate } from "../../../src/core/proposals/proposeUpdate";
import { simulate } from "../../../src/core/changes/simulate";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { findOwnTable, recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { on } from "../rate/actionFixture";
import { look, slippedBy, source, withTables, type Slip } from "../fixes/slippedPlan";
import { takenBack, stepTaken } from "../journal/journalledSteps";
import { inField } from "../tables/inTables";

const TABLES = withTables(source);
const ASOF = 43889;

const keyOf = (snapshot: WorkbookSnapshot, id: string): string =>
  look(snapshot).plan.actions.find((action) => action.id === id)?.key ?? "";

type Said = Omit<ActionUpdate, "key" | "by"> & { readonly id: string };

function proposed(snapshot: WorkbookSnapshot, ...said: readonly Said[]) {
  const updates = said.map(({ id, ...more }): ActionUpdate => ({ key: keyOf(snapshot, id), by: "Ann Lee", ...more }));
  return finish(proposeUpdate({ ...look(snapshot), words: english }, updates));
}
const updated = (snapshot: WorkbookSnapshot, ...said: readonly Said[]): WorkbookSnapshot =>
  simulate(snapshot, proposed(snapshot, ...said));

const cell = (snapshot: WorkbookSnapshot, row: number, field: Slip[1]): unknown =>
  inField(snapshot, "actions", row, field);
const lines = (snapshot: WorkbookSnapshot, key: "updates" | "dateMoves"): readonly string[] => {
  const table = findOwnTable(snapshot, key);
  return table
    ? recordsOf(table).map(({ text }) => table.fields.map((field) => (field ? text(field) : "")).join(" | "))
    : [];
};

describe("an update of an action", () => {
  test("writes the row, and a line under those of the log: first what the row said before, then what it says now", () => {
    const now = updated(TABLES, { id: "1.1", percent: 60, words: "Five of eight visited" });
    expect(
      ["percentComplete", "latestUpdate", "lastUpdated", "status"].map((field) => cell(now, 0, field as Slip[1])),
    ).toEqual([...[60, "Five of eight visited", ASOF, "In progress"]]);
    expect(lines(now, "updates")).toEqual([
      " | 1.1 | In progress |  | 44032 |  |  | ",
      "43889 | 1.1 | In progress | 60 | 44032 | Five of eight visited |  | Ann Lee",
    ]);
    expect(lines(now, "dateMoves")).toEqual([]);
    expect(look(now).findings.filter(({ code }) => code === "own-table-damaged")).toEqual([]);
  });

  test("says the old once: the next line follows, unless somebody typed into the row meanwhile", () => {
    const first = updated(TABLES, { id: "1.1", words: "Two visited" });
    expect(lines(updated(first, { id: "1.1", words: "Three visited" }), "updates")).toHaveLength(3);
    const typed = slippedBy(first, [[0, "latestUpdate", "Typed by hand"]]);
    const then = lines(updated(typed, { id: "1.1", words: "Three visited" }), "updates");
    expect(then).toHaveLength(4);
    expect(then[2]).toContain("Typed by hand");
  });

  test("to complete gives it its day and 100 %, where it had another; a day that stands is kept", () => {
    const open = slippedBy(TABLES, [[0, "percentComplete", 40]]);
    const now = updated(open, { id: "1.1", status: "complete", evidence: "Visit notes" });
    expect(
      ["status", "completedOn", "percentComplete", "evidence"].map((field) => cell(now, 0, field as Slip[1])),
    ).toEqual([...["Complete", ASOF, 100, "Visit notes"]]);
    const dayed = slippedBy(TABLES, [[0, "completedOn", 43870]]);
    expect(cell(updated(dayed, { id: "1.1", status: "complete" }), 0, "completedOn")).toBe(43870);
    expect(cell(updated(TABLES, { id: "1.1", status: "complete" }), 0, "percentComplete")).toBeUndefined();
  });

  test("puts evidence behind what stands there, and never twice", () => {
    const some = slippedBy(TABLES, [[0, "evidence", "Minutes of 3 February"]]);
    const now = updated(some, { id: "1.1", evidence: "Visit notes" });
    expect(cell(now, 0, "evidence")).toBe("Minutes of 3 February\nVisit notes");
    expect(cell(updated(now, { id: "1.1", evidence: "Visit notes" }), 0, "evidence")).toBe(
      "Minutes of 3 February\nVisit notes",
    );
    const none = slippedBy(TABLES, [[0, "evidence", "to follow"]]);
    expect(cell(updated(none, { id: "1.1", evidence: "Visit notes" }), 0, "evidence")).toBe("Visit notes");
  });

  test("with a new day counts the move, and says from when to when, why, who asked and who agreed (F49)", () => {
    const newDay = on("2020-06-30");
    const asked = updated(TABLES, { id: "1.2", newDay, why: "The hall is shut" });
    expect([cell(asked, 1, "revisedDue"), cell(asked, 1, "timesReDated"), cell(asked, 1, "due")]).toEqual([
      44012, 1, 43951,
    ]);
    expect(lines(asked, "dateMoves")).toEqual(["1.2 | 43951 | 44012 | The hall is shut | Ann Lee | 43889 |  | "]);
    const agreed = updated(asked, { id: "1.2", agreedBy: "The Board" });
    expect(lines(agreed, "dateMoves")).toEqual([
      "1.2 | 43951 | 44012 | The hall is shut | Ann Lee | 43889 | The Board | 43889",
    ]);
    expect([cell(agreed, 1, "moveAgreedBy"), cell(agreed, 1, "moveAgreedOn")]).toEqual(["The Board", ASOF]);
    const again = updated(agreed, { id: "1.2", newDay: on("2020-07-31") });
    // What was agreed was another day.
    expect([cell(again, 1, "moveAgreedBy"), cell(again, 1, "timesReDated")]).toEqual([undefined, 2]);
    expect(lines(again, "dateMoves")).toHaveLength(2);
  });

  test("the day it has already is no move, and an action that had no day at all gets its first", () => {
    expect(lines(updated(TABLES, { id: "1.2", newDay: on("2020-04-30") }), "dateMoves")).toEqual([]);
    const dayless = slippedBy(TABLES, [[1, "due", ""]]);
    const now = updated(dayless, { id: "1.2", newDay: on("2020-06-30") });
    expect([cell(now, 1, "due"), cell(now, 1, "revisedDue")]).toEqual([44012, undefined]);
  });

  test("of several rows is one step, and can be taken back to the last cell", () => {
    const input = { ...look(TABLES), words: english };
    const changes = proposed(TABLES, { id: "1.1", percent: 10 }, { id: "1.3", status: "in progress" });
    const now = stepTaken(input, changes, { name: "update" });
    expect([cell(now, 0, "percentComplete"), cell(now, 2, "status")]).toEqual([10, "In progress"]);
    const back = takenBack({ ...look(now), words: english }, "S1");
    expect(back.left).toEqual([]);
    expect(findOwnTable(back.now, "updates")).toBeNull();
    expect([
      cell(back.now, 0, "percentComplete"),
      cell(back.now, 2, "status"),
      cell(back.now, 0, "lastUpdated"),
    ]).toEqual([undefined, "Not started", undefined]);
  });

  test("of an action that is not in the table, and of nothing, writes nothing", () => {
    expect(proposed(TABLES, { id: "9.9", percent: 10 }).edits).toEqual([]);
    expect(finish(proposeUpdate({ ...look(TABLES), words: english }, [])).edits).toEqual([]);
    expect(proposed(source, { id: "1.1", percent: 10 }).edits).toEqual([]);
  });
});
