import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { lookAt } from "../../src/app/planCommands";
import { parseIsoDate, type CalendarDate } from "../../src/core/calendar/calendarDate";
import { proposal } from "../../src/core/prepareChanges";
import { cellAt } from "../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../src/core/steps/work";
import { english } from "../../src/core/words/english";
import { failureOf, valueOf, workbookInExcel } from "./workbookInExcel";

jest.setTimeout(120_000);
const FILE = resolve(__dirname, "../../samples/brynmor-plan.xlsx");
const DAY = parseIsoDate("2020-02-28") as CalendarDate;
const asked = { asOf: DAY, fallbackDay: DAY, corrections: [] };
const REASON = "Agreed with the Board";

test("a reason typed among the findings while papers are prepared stays beside its finding", async () => {
  const { port, excel } = await workbookInExcel(new Uint8Array(readFileSync(FILE)));
  await valueOf(port.apply(finish(proposal("summary", await valueOf(lookAt(port, asked)), english))));
  const tableCalled = async (name: string) => {
    const { snapshot } = await valueOf(lookAt(port, asked));
    const sheet = snapshot.sheets.find(({ tables }) => tables.some((one) => one.name === name));
    const table = sheet?.tables.find((one) => one.name === name);
    if (!sheet || !table) throw new Error(name);
    const at = (heading: string): number => table.block.column + table.headings.indexOf(heading);
    const text = (row: number, heading: string): unknown =>
      cellAt(sheet, table.block.row + 1 + row, at(heading))?.value;
    const place = (row: number, heading: string) => ({
      row: table.block.row + 1 + row,
      column: at(heading),
      rows: 1,
      columns: 1,
    });
    return { sheet: sheet.name, rows: table.block.rows - 1, text, place };
  };
  const actions = await tableCalled("PlanActions");
  // New findings come in among those that stand.
  for (const row of [1, 3, 5]) excel.host.enterElsewhere(actions.sheet, actions.place(row, "Owner"), [[""]]);
  const changes = finish(proposal("summary", await valueOf(lookAt(port, asked)), english));
  const before = await tableCalled("PlanFindings");
  const row = before.rows - 3;
  const what = before.text(row, "What");
  excel.host.controls.beforeRequest(2, () =>
    excel.host.enterElsewhere(before.sheet, before.place(row, "Set aside reason"), [[REASON]]),
  );
  const failure = await failureOf(port.apply(changes));
  const after = await tableCalled("PlanFindings");
  const beside = Array.from({ length: after.rows }, (_, at) => at)
    .filter((at) => after.text(at, "Set aside reason") === REASON)
    .map((at) => after.text(at, "What"));
  expect(beside).toEqual([what]);
  expect(failure).toBeNull();
});
