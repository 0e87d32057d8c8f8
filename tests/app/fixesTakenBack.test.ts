import fc from "fast-check";
import { applyStep, takeBack, type CommandOptions } from "../../src/app/planCommands";
import { fixesRequest } from "../../src/app/steps/requests";
import type { Fix } from "../../src/core/fixes/fixes";
import type { Review } from "../../src/core/review";
import { cellAddress, type CellPlace } from "../../src/core/snapshot/address";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { english } from "../../src/core/words/english";
import { gridSheet, gridWorkbook } from "../snapshots/gridSheet";
import { accepted, ASOF, fixesIn, look, OFFICERS, slippedBy, withTables, type Slip } from "../core/fixes/slippedPlan";
import { toSerial } from "../../src/core/calendar/calendarDate";
import { valueOf, workbookInExcel } from "../excel/workbookInExcel";
import { fileOf } from "../properties/ownTables/smallPlan";
import { simulatedWorkbook } from "./simulatedWorkbook";

jest.setTimeout(120_000);

const PLAN = gridWorkbook(
  gridSheet(
    "Plan",
    `
Ref | Action | Lead | By when | Status | RAG
1.1 | Visit every school this term | Ann Lee | Summer 2020 | In progress | Green
1.2 | Review the entry policy now | Bob Day | 2020-04-30 | In progress | Amber/Green
1.3 | Publish the report to members | Bob Day | 2020-03-27 | Not started | Red
1.4 | Train the governors of schools | Ann Lee | 2020-05-29 | Not started |
`,
    { struckRows: [5] },
  ),
  OFFICERS,
);
const TABLES = withTables(PLAN);

/** What people type in place of what a formula reads; no two of them into the same cell. */
const SLIPS: readonly Slip[] = [
  [0, "status", "Done"],
  [0, "percentComplete", "40%"],
  [0, "override", "Grean"],
  [1, "due", "29/05/2020"],
  [1, "owner", "Gwenlian Morris"],
  [1, "start", "6 January 2020"],
  [2, "owner", "BD"],
  [2, "override", "see the note"],
  [2, "revisedDue", "31/07/2020"],
  [3, "completedOn", "3 February 2020"],
  [3, "lastUpdated", "14/02/2020"],
];

const FILE = fileOf({
  actions: [
    ["R1.1", "Agree a programme for more able learners", "Leah Lovell", "31/03/2020", "In progress", "", "Drafted"],
    ["R1.2", "Review the attendance policy", "Huw Prosser", "14/02/2020", "Not started", "", ""],
  ],
});

const OPTIONS: CommandOptions = {
  asOf: null,
  fallbackDay: ASOF,
  corrections: [],
  wordsFor: () => english,
  who: { when: "2020-02-28 09:30", by: "" },
};

const addressOf = ({ sheet, row, column }: CellPlace): string => `${sheet}!${cellAddress(row, column)}`;
const errors = ({ findings }: Review): readonly string[] =>
  findings
    .filter(({ severity }) => severity === "error")
    .map(({ code, place }) => `${code} ${place ? addressOf(place) : ""}`);
const HISTORY = new Set(["Change history", "PlanJournal"]);
/** Every cell that holds something, of every sheet but those of the history. */
const cellsOf = ({ sheets }: WorkbookSnapshot): readonly string[] =>
  sheets
    .filter(({ name }) => !HISTORY.has(name))
    .flatMap(({ name, used, cells }) =>
      cells.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          cell && (cell.value !== "" || cell.formula !== undefined)
            ? [
                `${name}!${cellAddress((used?.row ?? 0) + r, (used?.column ?? 0) + c)} ${cell.formula ?? String(cell.value)}`,
              ]
            : [],
        ),
      ),
    );

/** Accepts the likeliest of each fix, one step after the other, each cell once; gives how many. */
async function fixAll(port: ReturnType<typeof simulatedWorkbook>): Promise<number> {
  const written = new Set<string>();
  const next = (review: Review): Fix | undefined => fixesIn(review).find(({ cell }) => !written.has(addressOf(cell)));
  for (let before = look(port.snapshot), fix = next(before); fix; fix = next(before)) {
    const done = fix;
    written.add(addressOf(done.cell));
    await valueOf(applyStep({ name: "fix", about: fixesRequest(accepted(done)) }, port, OPTIONS) as never);
    const after = look(port.snapshot);
    const stands = ({ code, place }: { code: string; place: CellPlace | null }): boolean =>
      code === done.code && place !== null && addressOf(place) === addressOf(done.place);
    expect(after.findings.filter(stands).filter((one) => fixesIn({ ...after, findings: [one] }).length > 0)).toEqual(
      [],
    );
    const told = `${done.code} ${addressOf(done.cell)}`;
    expect([told, errors(after).filter((one) => !errors(before).includes(one))]).toEqual([told, []]);
    before = after;
  }
  return written.size;
}

test("after each fix its check is gone and nothing is wrong that was not; all taken back in any order, every cell is as before", async () => {
  const slips = fc.subarray([...SLIPS], { minLength: 1, maxLength: 4 });
  const order = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(slips, order, async (typed, keys) => {
      const port = simulatedWorkbook(slippedBy(TABLES, typed));
      const before = cellsOf(port.snapshot);
      const steps = await fixAll(port);
      expect(steps).toBeGreaterThanOrEqual(typed.length);
      expect(cellsOf(port.snapshot)).not.toEqual(before);
      const ids = Array.from({ length: steps }, (_, i) => `S${String(i + 1)}`);
      const shuffled = ids.map((id, i) => [keys[i] ?? 0, id] as const).sort(([a], [b]) => a - b);
      for (const [, id] of shuffled) await valueOf(takeBack(id, port, OPTIONS));
      expect(cellsOf(port.snapshot)).toEqual(before);
    }),
    { numRuns: 6, seed: 13 },
  );
});

test("fixes of yesterday are taken back in a file that was saved and opened again, one after the other, every cell as before", async () => {
  const first = await workbookInExcel(FILE, { today: toSerial(ASOF, 1900) });
  await valueOf(applyStep({ name: "structure", about: "" }, first.port, OPTIONS) as never);
  const table = first.excel.workbook.tables.find(({ name }) => name === "PlanActions");
  if (!table) throw new Error("There is no table of actions.");
  const type = (row: number, heading: string, text: string): void => {
    const column = table.block.column + table.headings.indexOf(heading);
    first.excel.host.enter(table.sheet.name, { row: table.body.row + row, column, rows: 1, columns: 1 }, [[text]]);
  };
  type(0, "Status", "Done");
  type(1, "Due", "'29/05/2020");
  const before = cellsOf(await valueOf(first.port.read()));
  for (let steps = 0; steps < 2; steps++) {
    const [fix] = fixesIn(look(await valueOf(first.port.read()))).filter(
      ({ code }) => code === "value-not-for-formulas",
    );
    const about = fixesRequest(fix ? accepted(fix) : []);
    await valueOf(applyStep({ name: "fix", about }, first.port, OPTIONS) as never);
  }
  const saved = first.excel.workbook.save();
  expect(cellsOf(await valueOf(first.port.read()))).not.toEqual(before);
  const second = await workbookInExcel(saved, { today: toSerial(ASOF, 1900) });
  for (const id of ["S2", "S3"]) await valueOf(takeBack(id, second.port, OPTIONS));
  expect(cellsOf(await valueOf(second.port.read()))).toEqual(before);
});
