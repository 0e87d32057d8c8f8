import { Session } from "../../src/app/session";
import { choiceKey } from "../../src/app/sessionCorrections";
import { codeOf } from "../../src/core/sheets/correctionTexts";
import { findOwnTable } from "../../src/core/tables/records";
import { readCorrections } from "../../src/core/sheets/readCorrections";
import type { CorrectionInForce } from "../../src/core/recognise/recognition";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { settingsMemory } from "../../src/taskpane/settingsMemory";
import { gridSheet, gridWorkbook } from "../snapshots/gridSheet";
import { day, NO_TIME } from "../taskpane/fakeReview";
import { LINE, simulatedWorkbook, type SimulatedWorkbook } from "./simulatedWorkbook";

const PLAN = `
Ref | What? | Who? | When? | Until
R1.1 | Track pupils | Ann Lee | 2020-03-31 | 2020-09-30
R1.2 | Train governors | Bob Day | 2020-04-30 | 2020-10-31
`;
const UNTIL_IS_DUE: CorrectionInForce = { kind: "column", tableKey: "Plan!A1", column: 4, role: "due" };

/** Settings of the workbook, as Office keeps them. */
const settings = (kept = new Map<string, unknown>()) =>
  settingsMemory({
    get: (name) => kept.get(name),
    set: (name, value) => void kept.set(name, value),
    saveAsync: (saved) => saved({ succeeded: true, code: "" }),
  });

async function paneOn(port: SimulatedWorkbook, memory = settings()) {
  const session = new Session({
    port,
    work: LINE,
    memory,
    excelLanguage: "en",
    loadLanguage: () => Promise.resolve({ ok: true, value: null }),
    day: () => day("2020-05-15"),
    now: () => "2020-05-01 09:30",
    pace: NO_TIME,
  });
  await session.start();
  return { session, memory };
}

const due = (session: Session): readonly (string | null)[] =>
  session.state().review?.plan.actions.map((action) => action.due.day) ?? [];
const inTable = (snapshot: WorkbookSnapshot): readonly string[] => readCorrections(snapshot).corrections.map(codeOf);
/** The sheets of the plan's own tables deleted, as a user may to start again. */
const withoutTables = ({ sheets, ...rest }: WorkbookSnapshot): WorkbookSnapshot => ({
  ...rest,
  sheets: sheets.filter(({ tables }) => tables.every(({ name }) => name === "PlanCorrections")),
});

describe("corrections outlive the pane (T11)", () => {
  test("before anything is written they are kept beside the workbook, and a reload has them again", async () => {
    const port = simulatedWorkbook(gridWorkbook(gridSheet("Plan", PLAN)));
    const first = await paneOn(port);
    await first.session.correct(UNTIL_IS_DUE);
    expect(due(first.session)).toEqual(["2020-09-30", "2020-10-31"]);
    expect(inTable(port.snapshot)).toEqual([]);
    expect(due((await paneOn(port, first.memory)).session)).toEqual(["2020-09-30", "2020-10-31"]);
  });

  test("a column inserted before a reload does not move them to another column", async () => {
    const port = simulatedWorkbook(gridWorkbook(gridSheet("Plan", PLAN)));
    const first = await paneOn(port);
    await first.session.correct(UNTIL_IS_DUE);
    port.snapshot = gridWorkbook(gridSheet("Plan", PLAN.replaceAll(/^(?=R)/gm, "New | ")));
    expect(due((await paneOn(port, first.memory)).session)).toEqual(["2020-09-30", "2020-10-31"]);
  });

  test("once the tables are created they stand in the workbook, and nothing is held beside it", async () => {
    const port = simulatedWorkbook(gridWorkbook(gridSheet("Plan", PLAN)));
    const { session, memory } = await paneOn(port);
    await session.correct(UNTIL_IS_DUE);
    await session.createTables();
    expect(inTable(port.snapshot)).toEqual(["due"]);
    expect(memory.read().corrections).toEqual([]);
    port.snapshot = withoutTables(port.snapshot);
    const another = await paneOn(port);
    expect(due(another.session)).toEqual(["2020-09-30", "2020-10-31"]);
  });

  test("taking back what was written takes them out of the workbook, and holds them as before", async () => {
    const before = gridWorkbook(gridSheet("Plan", PLAN));
    const port = simulatedWorkbook(before);
    const { session, memory } = await paneOn(port);
    await session.correct(UNTIL_IS_DUE);
    await session.createTables();
    await session.takeBack();
    expect(port.snapshot).toEqual(before);
    expect(memory.read().corrections).toMatchObject([{ kind: "column", role: "due" }]);
    expect(due(session)).toEqual(["2020-09-30", "2020-10-31"]);
  });

  test("one taken back in the pane is out of the reading at once, and out of the table at the next update", async () => {
    const port = simulatedWorkbook(gridWorkbook(gridSheet("Plan", PLAN)));
    const { session } = await paneOn(port);
    await session.correct(UNTIL_IS_DUE);
    await session.createTables();
    const [standing] = session.state().review?.recognition.corrections ?? [];
    if (!standing) throw new Error("The correction is not in force.");
    await session.correct({ kind: "forgotten", of: standing });
    expect(session.state().review?.recognition.corrections).toEqual([]);
    expect(inTable(port.snapshot)).toEqual(["due"]);
    await session.createTables();
    expect(inTable(port.snapshot)).toEqual([]);
    expect(findOwnTable(port.snapshot, "corrections")).not.toBeNull();
  });

  test("one that was made since is still held after a ready set was added to the tables", async () => {
    const port = simulatedWorkbook(gridWorkbook(gridSheet("Plan", PLAN)));
    const { session, memory } = await paneOn(port);
    await session.createTables();
    await session.correct({ kind: "colour", fill: "#FF0000", means: "Red" });
    await session.cells.addSet("estyn-2019");
    expect(memory.read().corrections).toMatchObject([{ kind: "colour", means: "Red" }]);
    expect(session.state().review?.recognition.corrections).toMatchObject([{ kind: "colour", means: "Red" }]);
  });

  test("those that a ready set makes the tables with stand in them, once", async () => {
    const port = simulatedWorkbook(gridWorkbook(gridSheet("Plan", PLAN)));
    const { session } = await paneOn(port);
    await session.correct(UNTIL_IS_DUE);
    await session.cells.addSet("estyn-2019");
    expect(inTable(port.snapshot)).toEqual(["due"]);
    await session.createTables();
    expect(inTable(port.snapshot)).toEqual(["due"]);
    expect(due(session)).toEqual(["2020-09-30", "2020-10-31"]);
  });

  test("in a table whose columns were moved, a new one is added below and one taken back is cleared", async () => {
    const port = simulatedWorkbook(gridWorkbook(gridSheet("Plan", PLAN)));
    const { session } = await paneOn(port);
    await session.correct(UNTIL_IS_DUE);
    await session.createTables();
    port.snapshot = withMovedColumns(port.snapshot);
    await session.look();
    await session.correct({ kind: "colour", fill: "#FF0000", means: "Red" });
    const [standing] = session.state().review?.recognition.corrections ?? [];
    await session.correct({ kind: "forgotten", of: standing as CorrectionInForce });
    await session.createTables();
    expect(inTable(port.snapshot)).toEqual(["Red"]);
  });
});

/** The last two columns of PlanCorrections change places. */
function withMovedColumns(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const turned = <T>([a, b, c, d, e, f, ...more]: readonly T[]): T[] => [a, b, c, d, f, e, ...more] as T[];
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.tables.some(({ name }) => name === "PlanCorrections")
        ? {
            ...sheet,
            cells: sheet.cells.map((row) => turned(Array.from({ length: 6 }, (_, column) => row[column]))),
            tables: sheet.tables.map((table) => ({ ...table, headings: turned(table.headings) })),
          }
        : sheet,
    ),
  };
}

describe("what an answer changes is known (T11)", () => {
  test("after it was given: how many due dates moved, and how actions are rated now", async () => {
    const port = simulatedWorkbook(gridWorkbook(gridSheet("Plan", PLAN)));
    const { session } = await paneOn(port);
    await session.correct(UNTIL_IS_DUE);
    expect(session.state().answered?.difference).toMatchObject({ added: 0, removed: 0, changed: { due: 2, owner: 0 } });
  });

  test("before: each choice is reviewed for itself, and nothing is chosen by that", async () => {
    const port = simulatedWorkbook(gridWorkbook(gridSheet("Plan", PLAN)));
    const { session, memory } = await paneOn(port);
    const leaveOut: CorrectionInForce = { kind: "table", tableKey: "Plan!A1", ticked: false, tableKind: "actions" };
    await session.weigh([UNTIL_IS_DUE, leaveOut]);
    const { weighed } = session.state();
    expect(weighed.get(choiceKey(UNTIL_IS_DUE))?.changed.due).toBe(2);
    expect(weighed.get(choiceKey(leaveOut))).toMatchObject({ added: 0, removed: 2 });
    expect(memory.read().corrections).toEqual([]);
    expect(due(session)).toEqual(["2020-03-31", "2020-04-30"]);
  });

  test("it is not worked out any further once the workbook is read again", async () => {
    const port = simulatedWorkbook(gridWorkbook(gridSheet("Plan", PLAN)));
    const { session } = await paneOn(port);
    const weighing = session.weigh([UNTIL_IS_DUE]);
    await session.look();
    await weighing;
    expect(session.state().weighed.size).toBe(0);
  });
});

test("what a macro left in the settings that is no correction is not followed", () => {
  const memory = settingsMemory({
    get: () =>
      JSON.stringify({ corrections: [null, { kind: "column" }, { kind: "colour", fill: "#FF0000", means: "Red" }] }),
    set: () => undefined,
    saveAsync: (saved) => saved({ succeeded: true, code: "" }),
  });
  expect(memory.read().corrections).toEqual([{ kind: "colour", fill: "#FF0000", means: "Red" }]);
});

describe("What was written", () => {
  test("is taken back after a reload of the pane, on another computer too: the workbook knows how", async () => {
    const port = simulatedWorkbook(gridWorkbook(gridSheet("Plan", PLAN)));
    const first = await paneOn(port);
    await first.session.createTables();
    const { session } = await paneOn(port);
    await session.takeBack();
    expect(session.state().result?.kind).toBe("takenBack");
    expect(port.snapshot).toEqual(gridWorkbook(gridSheet("Plan", PLAN)));
  });

  test("leaves nothing about people in the settings of the workbook, and answers about who is who neither", async () => {
    const port = simulatedWorkbook(gridWorkbook(gridSheet("Plan", PLAN)));
    const kept = new Map<string, unknown>();
    const { session } = await paneOn(port, settings(kept));
    await session.correct({ kind: "owner", text: "Ann Lee", ownerKind: "team" });
    await session.correct({ kind: "spelling", text: "Bob Day", who: "same" });
    await session.correct({ kind: "forgotten", of: { kind: "owner", text: "Ann Lee", ownerKind: "team" } });
    await session.correct(UNTIL_IS_DUE);
    await session.createTables();
    await session.takeBack();
    const said = [...kept.values()].join();
    expect(said).toMatch(/due/);
    expect(said).not.toMatch(/Ann|Bob|pupils/);
  });

  test("an answer that goes with its step is kept, also where the workbook cannot be read afterwards", async () => {
    const port = simulatedWorkbook(gridWorkbook(gridSheet("Plan", PLAN)));
    const { session } = await paneOn(port);
    await session.correct(UNTIL_IS_DUE);
    await session.createTables();
    expect(session.state().choices.corrections).toEqual([]);
    const { apply, read } = { apply: port.apply.bind(port), read: port.read.bind(port) };
    port.apply = async (changes) => {
      const applied = await apply(changes);
      port.read = () => Promise.resolve({ ok: false, failure: { code: "busy", where: "", detail: "" } });
      return applied;
    };
    await session.takeBack();
    Object.assign(port, { apply, read });
    expect(session.state().choices.corrections).toMatchObject([{ kind: "column", role: "due" }]);
    await session.look();
    expect(due(session)).toEqual(["2020-09-30", "2020-10-31"]);
  });

  test("any earlier step is taken back, and with it the later ones that rest on it", async () => {
    const before = gridWorkbook(gridSheet("Plan", PLAN));
    const port = simulatedWorkbook(before);
    const { session } = await paneOn(port);
    await session.createTables();
    await session.buildSummary();
    await session.chooseDay(day("2020-04-30"));
    expect(session.state().journal.map(({ step, state }) => `${step} ${state}`)).toEqual([
      "structure done",
      "summary done",
      "asAt done",
    ]);
    await session.takeBack("S1");
    expect(session.state()).toMatchObject({ failure: null, result: { kind: "takenBack" } });
    // The record of a sealed build stays, and the history with it.
    expect(port.snapshot.sheets.map(({ name }) => name).sort()).toEqual([
      "Change history",
      "Plan",
      "PlanJournal",
      "Snapshot rows",
      "Snapshots",
    ]);
    expect(port.snapshot.sheets.find(({ name }) => name === "Plan")).toEqual(before.sheets[0]);
  });
});
