import { lookAt } from "../../src/app/planCommands";
import { parseIsoDate, toSerial, type CalendarDate } from "../../src/core/calendar/calendarDate";
import { invert } from "../../src/core/changes/invert";
import { proposal } from "../../src/core/prepareChanges";
import type { Review } from "../../src/core/review";
import { finish } from "../../src/core/steps/work";
import { columnOf, recordsOf } from "../../src/core/tables/records";
import { english } from "../../src/core/words/english";
import { deleteTableColumn } from "../../src/simulator/structure/tableColumns";
import { convertToRange } from "../../src/simulator/structure/tableNames";
import type { SimulatedTable } from "../../src/simulator/workbook/simulatedSheet";
import { fileOf } from "../properties/ownTables/smallPlan";
import { tableOf } from "../core/tables/inTables";
import { valueOf, workbookInExcel, type WorkbookInExcel } from "./workbookInExcel";

jest.setTimeout(60_000);
const PLAN = fileOf({
  actions: [
    ["R1.1", "Agree a programme for more able learners", "Leah Lovell", "31/03/2020", "In progress", "", "Drafted"],
    ["R1.2", "Review the attendance policy", "Huw Prosser", "14/02/2020", "Not started", "", ""],
    ["R2.1", "Train governors in the use of data", "", "30/09/2020", "Complete", "Minutes, 14 January 2020", ""],
  ],
});
const DAY = parseIsoDate("2020-02-28") as CalendarDate;

const look = ({ port }: WorkbookInExcel): Promise<Review> =>
  valueOf(lookAt(port, { asOf: DAY, fallbackDay: DAY, corrections: [] }));
const structure = (review: Review) => finish(proposal("structure", review, english));
const damage = ({ findings }: Review) =>
  findings.filter(({ code }) => code === "own-table-damaged").map(({ facts }) => facts);

async function built(): Promise<WorkbookInExcel> {
  const excel = await workbookInExcel(PLAN, { today: toSerial(DAY, 1900) });
  await valueOf(excel.port.apply(structure(await look(excel))));
  return excel;
}

function tableIn({ excel }: WorkbookInExcel, name: string): SimulatedTable {
  const table = excel.workbook.tables.find((one) => one.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
}

const ratings = ({ snapshot }: Review): readonly string[] =>
  recordsOf(tableOf(snapshot, "actions")).map(({ text }) => `${text("id")} ${text("rating")} ${text("reason")}`);
const formulas = ({ snapshot }: Review): readonly (string | undefined)[] =>
  (["actions", "recommendations", "rules", "settings"] as const).flatMap((key) => {
    const { sheet, block } = tableOf(snapshot, key);
    const row = sheet.cells[block.row + 1 - (sheet.used?.row ?? 0)] ?? [];
    return row.map((cell) => cell?.formula);
  });

test.each(["PlanActions", "PlanOwners", "PlanRules", "PlanSettings", "PlanRecommendations"])(
  "%s, made a range of plain cells, is a table again after the next step, with its formulas, and that can be taken back",
  async (name) => {
    const excel = await built();
    const before = await look(excel);
    convertToRange(excel.excel.workbook, tableIn(excel, name));
    const converted = await look(excel);
    expect(damage(converted)).toMatchObject([{ table: name, why: "range" }]);
    expect(ratings(converted)).toEqual(ratings(before));
    const change = structure(converted);
    await valueOf(excel.port.apply(change));
    const after = await look(excel);
    expect(damage(after)).toEqual([]);
    expect(formulas(after)).toEqual(formulas(before));
    expect(ratings(after)).toEqual(ratings(before));
    expect(structure(after).edits).toEqual([]);
    await valueOf(excel.port.apply(invert(change)));
    expect(formulas(await look(excel))).toEqual(formulas(converted));
  },
);

test.each([
  ["PlanActions", "actions", "percentComplete"],
  ["PlanActions", "actions", "daysLate"],
  ["PlanOwners", "owners", "kind"],
  ["PlanRules", "rules", "rule"],
  ["PlanSettings", "settings", "setting"],
] as const)(
  "a column of %s that somebody deleted is back after the next step, and formulas name it again",
  async (...of) => {
    const [name, key, field] = of;
    const excel = await built();
    const before = await look(excel);
    deleteTableColumn(
      excel.excel.workbook,
      tableIn(excel, name),
      columnOf(tableOf(before.snapshot, key), field as never),
    );
    const deleted = await look(excel);
    expect(damage(deleted)).toContainEqual(expect.objectContaining({ table: name, why: "column-gone", field }));
    await valueOf(excel.port.apply(structure(deleted)));
    const after = await look(excel);
    expect(damage(after)).toEqual([]);
    expect(new Set(formulas(after))).toEqual(new Set(formulas(before)));
    expect(structure(after).edits).toEqual([]);
  },
);

test("limits that the council changed still hold after the column that names the rules was deleted", async () => {
  const excel = await built();
  const table = tableIn(excel, "PlanRules");
  const { snapshot } = await look(excel);
  const overdue = recordsOf(tableOf(snapshot, "rules")).find(({ text }) => text("rule") === "R5");
  const at = overdue?.place("limit");
  if (!at) throw new Error("no row for R5");
  table.sheet.cells.put({ row: at.row, column: at.column, value: 7, style: 0 });
  deleteTableColumn(excel.excel.workbook, table, columnOf(tableOf(snapshot, "rules"), "rule"));
  await valueOf(excel.port.apply(structure(await look(excel))));
  const after = await look(excel);
  expect(after.policy.overdueRedDays).toBe(7);
});
