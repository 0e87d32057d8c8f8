import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { lookAt } from "../../src/app/planCommands";
import { proposal as proposalOf } from "../../src/core/prepareChanges";
import { finish } from "../../src/core/steps/work";
import { parseIsoDate, toSerial, type CalendarDate } from "../../src/core/calendar/calendarDate";
import type { ChangeSet } from "../../src/core/changes/changeSet";
import { invert } from "../../src/core/changes/invert";
import type { Review } from "../../src/core/review";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { english } from "../../src/core/words/english";
import { readIronCalc } from "../../src/simulator/recalculation/ironcalcInNode";
import { createRecalculation } from "../../src/simulator/recalculation/recalculate";
import { valueOf, workbookInExcel, type WorkbookInExcel } from "./workbookInExcel";

jest.setTimeout(120_000);

/** Workbooks in a folder beside the project. */
function workbooksIn(folder: string) {
  const path = resolve(__dirname, "../../../shared/data", folder);
  const found = (existsSync(path) ? readdirSync(path) : [])
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(path, name))) }));
  if (found.length === 0) process.stderr.write(`Skipped: the workbooks of ${folder} are not here.\n`);
  return found;
}

const NONE = { name: "no workbook", bytes: new Uint8Array() };
const eachOf = (found: readonly (typeof NONE)[]) =>
  found.length > 0 ? describe.each(found) : describe.skip.each([NONE]);
/** Plans as councils have them, and lists of tasks from elsewhere. */
const describePlans = eachOf(workbooksIn("plans"));
const describeOthers = eachOf(workbooksIn("others"));
const DAY = parseIsoDate("2020-02-28") as CalendarDate;

async function open(bytes: Uint8Array): Promise<WorkbookInExcel> {
  return workbookInExcel(bytes, { recalculation: await createRecalculation(readIronCalc), today: toSerial(DAY, 1900) });
}

const look = ({ port }: WorkbookInExcel): Promise<Review> =>
  valueOf(lookAt(port, { asOf: DAY, fallbackDay: DAY, corrections: [] }));

const proposal = (review: Review, what: "structure" | "summary"): ChangeSet =>
  finish(proposalOf(what, review, english));

/** The values of a table's column. */
function columnOf(snapshot: WorkbookSnapshot, table: string, heading: string): unknown[] {
  const sheet = snapshot.sheets.find(({ tables }) => tables.some(({ name }) => name === table));
  const found = sheet?.tables.find(({ name }) => name === table);
  if (!sheet?.used || !found) return [];
  const column = found.block.column + found.headings.indexOf(heading) - sheet.used.column;
  const first = found.block.row + 1 - sheet.used.row;
  return sheet.cells.slice(first, first + found.block.rows - 1).map((row) => row[column]?.value ?? "");
}

describePlans("$name, from the council's sheets to the board's", ({ bytes }) => {
  test("the tables are written, the live formulas agree with the ratings, and all of it can be taken back", async () => {
    const excel = await open(bytes);
    const before = await look(excel);
    const structure = proposal(before, "structure");
    await valueOf(excel.port.apply(structure));
    const after = await look(excel);
    expect(after.snapshot.sheets.slice(0, before.snapshot.sheets.length)).toEqual(before.snapshot.sheets);
    const formulas = columnOf(after.snapshot, "PlanActions", "Rating");
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas).toEqual(after.rated.map(({ rating }) => english.ratings.colours[rating]));
    const back = await excel.port.apply(invert(structure));
    expect(back).toMatchObject({ ok: true });
    expect((await look(excel)).snapshot).toEqual(before.snapshot);
  });

  test("the board summary is built, and a second build proposes nothing", async () => {
    const excel = await open(bytes);
    await valueOf(excel.port.apply(proposal(await look(excel), "summary")));
    const again = proposal(await look(excel), "summary");
    expect(again.edits.map(({ kind, sheet }) => `${kind} ${sheet}`)).toEqual([]);
  });
});

describeOthers("$name, from elsewhere", ({ bytes }) => {
  test("a second build of what was recognised proposes nothing", async () => {
    const excel = await open(bytes);
    const first = await look(excel);
    // Workbooks without a single action are there too: nothing is built of them.
    if (first.plan.actions.length === 0) return;
    await valueOf(excel.port.apply(proposal(first, "summary")));
    const again = proposal(await look(excel), "summary");
    expect(again.edits.map(({ kind, sheet }) => `${kind} ${sheet}`)).toEqual([]);
  });
});
