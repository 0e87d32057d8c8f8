import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { lookAt } from "../../src/app/planCommands";
import { parseIsoDate, toSerial, type CalendarDate } from "../../src/core/calendar/calendarDate";
import type { ChangeSet } from "../../src/core/changes/changeSet";
import { describe as inWords } from "../../src/core/changes/describe";
import { invert } from "../../src/core/changes/invert";
import { proposal as proposalOf } from "../../src/core/prepareChanges";
import type { Review } from "../../src/core/review";
import { wasWrittenByUs } from "../../src/core/read/tableWords";
import { finish } from "../../src/core/steps/work";
import { cellAt } from "../../src/core/snapshot/workbookSnapshot";
import { ownTables } from "../../src/core/tables/findTables";
import { lackingTables } from "../../src/core/tables/olderTables";
import { bodyRows, recordAt, recordsOf } from "../../src/core/tables/records";
import { english } from "../../src/core/words/english";
import { readIronCalc } from "../../src/simulator/recalculation/ironcalcInNode";
import { createRecalculation } from "../../src/simulator/recalculation/recalculate";
import { tableOf } from "../core/tables/inTables";
import { valueOf, workbookInExcel, type WorkbookInExcel } from "./workbookInExcel";

jest.setTimeout(120_000);

/** The summary of `samples/brynmor-plan.xlsx` as the version before our tables had marks wrote it. */
const FILE = resolve(__dirname, "../fixtures/version-before.xlsx");
const DAY = parseIsoDate("2020-02-28") as CalendarDate;

async function open(): Promise<WorkbookInExcel> {
  const recalculation = await createRecalculation(readIronCalc);
  return workbookInExcel(new Uint8Array(readFileSync(FILE)), { recalculation, today: toSerial(DAY, 1900) });
}

const look = ({ port }: WorkbookInExcel): Promise<Review> =>
  valueOf(lookAt(port, { asOf: DAY, fallbackDay: DAY, corrections: [] }));
const summary = (review: Review): ChangeSet => finish(proposalOf("summary", review, english));

/**
 * What was typed or written in each cell of our tables under the headings that stand, formulas and what an earlier version
 * wrote in their place apart; board sheets are rebuilt.
 */
const typedCells = ({ snapshot }: Review): readonly string[] =>
  [...ownTables(snapshot).found.values()]
    .filter(({ key }) => !["memory", "findings", "rules", "keyDates"].includes(key))
    .flatMap((table) =>
      Array.from({ length: bodyRows(table) }, (_, row) => recordAt(table, row)).flatMap((record) =>
        table.fields.flatMap((field) => {
          const cell = field === null ? undefined : record.cell(field);
          if (field === null || field === "whatItDoes" || !cell || cell.formula !== undefined || cell.value === "")
            return [];
          if (wasWrittenByUs(field, cell.value)) return [];
          return [`${table.key} ${String(record.row)} ${field} ${String(cell.value)}`];
        }),
      ),
    );

test("a workbook of the version before is taken over: today's columns and formulas, nothing lost, and it can be taken back", async () => {
  const excel = await open();
  const before = await look(excel);
  const changes = summary(before);
  expect(inWords(changes, english)).toContain(
    "Will give the table on “Actions” the 33 columns that it lacks, at its right edge. Nothing that stands in it is removed.",
  );
  await valueOf(excel.port.apply(changes));
  const after = await look(excel);
  expect(typedCells(after)).toEqual(expect.arrayContaining([...typedCells(before)]));
  expect(after.snapshot.sheets.slice(0, 8)).toEqual(before.snapshot.sheets.slice(0, 8));
  expect(lackingTables(after.snapshot)).toEqual([]);
  const actions = tableOf(after.snapshot, "actions");
  expect(recordsOf(actions).map(({ text }) => text("rating"))).toEqual(
    after.rated.map(({ rating }) => english.ratings.colours[rating]),
  );
  expect(recordsOf(tableOf(after.snapshot, "recommendations")).map(({ text }) => text("deliveryRating"))).toEqual(
    after.recommendations.map(({ rating }) => english.ratings.colours[rating]),
  );
  await valueOf(excel.port.apply(invert(changes)));
  expect((await look(excel)).snapshot).toEqual(before.snapshot);
});

test("once it is taken over, a second press proposes nothing", async () => {
  const excel = await open();
  await valueOf(excel.port.apply(summary(await look(excel))));
  expect(summary(await look(excel)).edits).toEqual([]);
});

/** A note of an officer's, two columns to the right of Actions. */
async function withNote(): Promise<{ excel: WorkbookInExcel; before: Review }> {
  const excel = await open();
  const { sheet, block } = tableOf((await look(excel)).snapshot, "actions");
  await excel.excel.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet.name);
    cells.getRangeByIndexes(block.row + 2, block.column + block.columns + 1, 1, 1).values = [["Ask Leah"]];
    await context.sync();
  });
  return { excel, before: await look(excel) };
}

test("what an officer wrote at the right of a table moves out of the way, and back when it is taken back", async () => {
  const { excel, before } = await withNote();
  const changes = summary(before);
  expect(inWords(changes, english)).toContain(
    "Will insert 33 columns on “Actions”; what stands to the right moves right.",
  );
  await valueOf(excel.port.apply(changes));
  const after = await look(excel);
  const { sheet, block, missing } = tableOf(after.snapshot, "actions");
  expect(missing).toEqual([]);
  expect(cellAt(sheet, block.row + 2, block.column + block.columns + 1)?.value).toBe("Ask Leah");
  expect(summary(after).edits).toEqual([]);
  await valueOf(excel.port.apply(invert(changes)));
  expect((await look(excel)).snapshot).toEqual(before.snapshot);
});

// The first request looks; the second writes.
test.each([
  [2, 0],
  [2, 30],
  [2, 200],
  [2, 900],
])("and stands where it stood when Excel refuses request %i after %i steps", async (request, steps) => {
  const { excel, before } = await withNote();
  excel.excel.host.controls.failAt(request, "GeneralException", steps);
  const applied = await excel.port.apply(summary(before));
  expect(applied).toMatchObject({ ok: false, failure: { code: "excel-error" } });
  expect((await look(excel)).snapshot).toEqual(before.snapshot);
});
