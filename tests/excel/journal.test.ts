import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { lookAt } from "../../src/app/planCommands";
import { parseIsoDate, toSerial, type CalendarDate } from "../../src/core/calendar/calendarDate";
import type { ChangeSet } from "../../src/core/changes/changeSet";
import { journalEntries } from "../../src/core/journal/entries";
import { journalled } from "../../src/core/journal/journalled";
import { proposeTakeBack, type TakeBackStep } from "../../src/core/journal/takeBackStep";
import { proposal as proposalOf } from "../../src/core/prepareChanges";
import type { Review } from "../../src/core/review";
import { finish } from "../../src/core/steps/work";
import { recordsOf } from "../../src/core/tables/records";
import { cellAddress } from "../../src/core/snapshot/address";
import { cellAt, type SheetSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { isDeepStrictEqual } from "node:util";
import { english } from "../../src/core/words/english";
import { welsh } from "../../src/core/words/welsh";
import type { Words } from "../../src/core/words/words";
import { readIronCalc } from "../../src/simulator/recalculation/ironcalcInNode";
import { createRecalculation } from "../../src/simulator/recalculation/recalculate";
import { tableOf } from "../core/tables/inTables";
import { valueOf, workbookInExcel, type WorkbookInExcel } from "./workbookInExcel";

jest.setTimeout(120_000);

const SAMPLE = resolve(__dirname, "../../samples/brynmor-plan.xlsx");
const BEFORE = resolve(__dirname, "../fixtures/version-before.xlsx");
const DAY = parseIsoDate("2020-02-28") as CalendarDate;

async function open(file: string): Promise<WorkbookInExcel> {
  const recalculation = await createRecalculation(readIronCalc);
  return workbookInExcel(new Uint8Array(readFileSync(file)), { recalculation, today: toSerial(DAY, 1900) });
}

const look = ({ port }: WorkbookInExcel): Promise<Review> =>
  valueOf(lookAt(port, { asOf: DAY, fallbackDay: DAY, corrections: [] }));

function step(review: Review, kind: "structure" | "summary", words: Words = english): ChangeSet {
  const input = { ...review, words };
  return finish(
    journalled(input, finish(proposalOf(kind, review, words)), {
      step: { name: kind, about: "" },
      when: "2020-02-28 14:32",
      by: "Mari Jones",
    }),
  );
}

function takeBack(review: Review, id: string): TakeBackStep {
  const entry = journalEntries(review.snapshot).find((one) => one.id === id);
  if (!entry) throw new Error(`No entry ${id}`);
  const back = finish(proposeTakeBack({ ...review, words: english }, entry, { when: "2020-02-29 09:00", by: "" }));
  if (!back) throw new Error("Nothing is known of how to take it back.");
  return back;
}

/** The journal tells of what was taken back, and a sealed build keeps its record. */
const KEPT: readonly string[] = ["PlanJournal", "Change history", "Snapshots", "Snapshot rows"];
/** The same after a change of language: what is kept has its names in it. */
const KEPT_IN_WELSH: readonly string[] = ["Hanes newidiadau", "Cipluniau", "Rhesi’r cipluniau"];

const historyOf = ({ snapshot }: Review): readonly string[] =>
  recordsOf(tableOf(snapshot, "changes")).map(({ text }) =>
    [text("step"), text("where"), text("from"), text("to")].join(" | "),
  );

test("a first step stands in the journal, and taken back it leaves nothing behind, the journal neither", async () => {
  const excel = await open(SAMPLE);
  const before = await look(excel);
  await valueOf(excel.port.apply(step(before, "structure")));
  const after = await look(excel);
  expect(journalEntries(after.snapshot)).toMatchObject([
    { id: "S1", step: "structure", state: "done", when: "2020-02-28 14:32", by: "Mari Jones" },
  ]);
  expect(historyOf(after)).toContain("Tables created or brought up to date | Actions!A1 |  | new sheet");
  expect(after.snapshot.sheets.find(({ name }) => name === "PlanJournal")?.visibility).toBe("veryHidden");
  const back = takeBack(after, "S1");
  expect(back.left).toEqual([]);
  await valueOf(excel.port.apply(back.changes));
  expect((await look(excel)).snapshot).toEqual(before.snapshot);
});

test("the journal costs no round trip of its own", async () => {
  const plain = await open(SAMPLE);
  const alone = await valueOf(plain.port.apply(finish(proposalOf("structure", await look(plain), english))));
  const kept = await open(SAMPLE);
  const entered = await valueOf(kept.port.apply(step(await look(kept), "structure")));
  expect(entered.roundTrips).toBe(alone.roundTrips);
});

test("a second step proposes nothing for the journal's own tables, and is taken back alone", async () => {
  const excel = await open(SAMPLE);
  await valueOf(excel.port.apply(step(await look(excel), "structure")));
  const between = await look(excel);
  expect(finish(proposalOf("structure", between, english)).edits).toEqual([]);
  await valueOf(excel.port.apply(step(between, "summary")));
  const built = await look(excel);
  expect(finish(proposalOf("summary", built, english)).edits).toEqual([]);
  const back = takeBack(built, "S2");
  expect(back.left).toEqual([]);
  await valueOf(excel.port.apply(back.changes));
  const now = await look(excel);
  const others = ({ snapshot }: Review) => snapshot.sheets.filter(({ name }) => !KEPT.includes(name));
  expect(others(now)).toEqual(others(between));
  expect(journalEntries(now.snapshot).map(({ state }) => state)).toEqual(["done", "takenBack"]);
  expect(historyOf(now)).toContain("Taken back: Board papers built | 'Board summary'!A1 |  | sheet removed");
});

test("a rebuilt board paper is taken back with its rows, and the notes beside them", async () => {
  const excel = await open(SAMPLE);
  await valueOf(excel.port.apply(step(await look(excel), "structure")));
  await valueOf(excel.port.apply(step(await look(excel), "summary")));
  excel.excel.host.enter("Board summary", { row: 14, column: 15, rows: 1, columns: 1 }, [["Ask about this"]]);
  const { block, fields, sheet } = tableOf((await look(excel)).snapshot, "actions");
  const due = { row: block.row + 1, column: block.column + fields.indexOf("due"), rows: 12, columns: 1 };
  excel.excel.host.enter(
    sheet.name,
    due,
    Array.from({ length: 12 }, () => [43_466]),
  );
  const between = await look(excel);
  const rebuild = step(between, "summary");
  expect(rebuild.edits.map(({ kind }) => kind)).toContain("removeRows");
  expect(rebuild.edits.map(({ kind }) => kind)).toContain("insertRows");
  await valueOf(excel.port.apply(rebuild));
  const back = takeBack(await look(excel), "S3");
  expect(back.left).toEqual([]);
  await valueOf(excel.port.apply(back.changes));
  const others = ({ snapshot }: Review) => snapshot.sheets.filter(({ name }) => !KEPT.includes(name));
  expect(differences(others(between), others(await look(excel)))).toEqual([]);
});

test("a change of language is taken back, with every heading that formulas name", async () => {
  const excel = await open(SAMPLE);
  await valueOf(excel.port.apply(step(await look(excel), "summary")));
  const between = await look(excel);
  await valueOf(excel.port.apply(step(between, "summary", welsh)));
  const changed = await look(excel);
  expect(changed.snapshot.sheets.map(({ name }) => name)).toContain("Camau gweithredu");
  const terms = changed.snapshot.sheets.flatMap(({ cells }) => cells.flat().map((cell) => String(cell?.value)));
  expect(terms).toContain("Hydref 2018");
  const back = takeBack(changed, "S2");
  expect(back.left).toEqual([]);
  await valueOf(excel.port.apply(back.changes));
  const kept = [...KEPT, ...KEPT_IN_WELSH];
  const others = ({ snapshot }: Review) => snapshot.sheets.filter(({ name }) => !kept.includes(name));
  expect(differences(others(between), others(await look(excel)))).toEqual([]);
});

test("what an upgrade of older tables wrote is taken back column by column", async () => {
  const excel = await open(BEFORE);
  const before = await look(excel);
  await valueOf(excel.port.apply(step(before, "summary")));
  const back = takeBack(await look(excel), "S1");
  expect(back.left).toEqual([]);
  await valueOf(excel.port.apply(back.changes));
  const others = ({ snapshot }: Review) => snapshot.sheets.filter(({ name }) => !KEPT.includes(name));
  expect(differences(others(before), others(await look(excel)))).toEqual([]);
});

/** Cells and tables that are not alike. */
function differences(one: readonly SheetSnapshot[], other: readonly SheetSnapshot[]): readonly string[] {
  return [...new Set([...one, ...other].map(({ name }) => name))].flatMap((name) => {
    const [a, b] = [one, other].map((all) => all.find((sheet) => sheet.name === name));
    if (!a || !b) return [`${name} ${a ? "gone" : "added"}`];
    const found: string[] = [];
    for (let row = 0; row < 200; row += 1)
      for (let column = 0; column < 80; column += 1) {
        const [x, y] = [a, b].map((sheet) => JSON.stringify(cellAt(sheet, row, column)));
        if (x !== y) found.push(`${name}!${cellAddress(row, column)} ${String(x)} => ${String(y)}`);
      }
    if (JSON.stringify(a.tables) !== JSON.stringify(b.tables))
      found.push(`${name} ${JSON.stringify(a.tables)} => ${JSON.stringify(b.tables)}`);
    return found.length > 0 || isDeepStrictEqual(a, b) ? found.slice(0, 8) : [`${name} differs in something else`];
  });
}
