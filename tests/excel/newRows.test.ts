import { toSerial } from "../../src/core/calendar/calendarDate";
import { proposal } from "../../src/core/prepareChanges";
import type { StepName } from "../../src/core/history/stepNames";
import { findOwnTable } from "../../src/core/tables/records";
import { TABLE } from "../../src/core/tables/allTables";
import { finish } from "../../src/core/steps/work";
import { english } from "../../src/core/words/english";
import { accepted, ASOF, fixesIn, look } from "../core/fixes/slippedPlan";
import { fileOf } from "../properties/ownTables/smallPlan";
import { STEPS } from "../../src/app/steps/allSteps";
import { fixesRequest } from "../../src/app/steps/requests";
import { valueOf, workbookInExcel } from "./workbookInExcel";

const PLAN = fileOf({
  actions: [
    ["R1.1", "Agree a programme for more able learners", "Leah Lovell", "31/03/2020", "In progress", "", "Drafted"],
    ["R1.2", "Review the attendance policy", "Huw Prosser", "14/02/2020", "Not started", "", ""],
    ["R2.1", "Train governors in the use of data", "Huw Prosser", "30/09/2020", "Done", "Minutes", ""],
  ],
});

const NEW = ["Publish a strategy", "Set up a panel", "Audit safeguarding"];

/** A workbook with our tables, and the actions that somebody adds to them. */
async function withTables() {
  const { port, excel } = await workbookInExcel(PLAN, { today: toSerial(ASOF, 1900) });
  const read = async () => look(await valueOf(port.read()));
  const press = async (name: StepName, about = ""): Promise<number> => {
    const changes = finish(STEPS[name].propose(await read(), about, english));
    if (changes.edits.length > 0) await valueOf(port.apply(changes));
    return changes.edits.length;
  };
  await press("structure");
  const table = () => {
    const found = excel.workbook.tables.find(({ name }) => name === "PlanActions");
    if (!found) throw new Error("There is no table of actions.");
    return found;
  };
  const enter = (row: number, heading: string, texts: readonly string[], isElsewhere = false): void => {
    const { sheet, block, headings } = table();
    const at = { row, column: block.column + headings.indexOf(heading), rows: texts.length, columns: 1 };
    const rows = texts.map((text) => [text]);
    if (isElsewhere) excel.host.enterElsewhere(sheet.name, at, rows);
    else excel.host.enter(sheet.name, at, rows);
  };
  return { excel, read, press, table, enter, port };
}

type Open = Awaited<ReturnType<typeof withTables>>;

const under = ({ table }: Open): number => table().block.row + table().block.rows;

/** How somebody adds actions to the table; gives how many. */
const MANNERS: Readonly<Record<string, (open: Open) => number>> = {
  "typed under the table": (open) => {
    open.enter(under(open), "Action", NEW.slice(0, 1));
    return 1;
  },
  "typed under the table by a co-author": (open) => {
    open.enter(under(open), "Action", NEW.slice(0, 1), true);
    return 1;
  },
  "typed into a row that was inserted": (open) => {
    const { sheet, body } = open.table();
    open.excel.host.insertRows(sheet.name, body.row + 1, 1);
    open.enter(body.row + 1, "Action", NEW.slice(0, 1));
    return 1;
  },
  "pasted under the table, several at once": (open) => {
    open.enter(under(open), "Action", NEW);
    return NEW.length;
  },
  "pasted into rows that were inserted, by a co-author": (open) => {
    const { sheet, body } = open.table();
    open.excel.host.insertRows(sheet.name, body.row + 2, NEW.length, "Remote");
    open.enter(body.row + 2, "Action", NEW, true);
    return NEW.length;
  },
};

/** The next writing, whichever it is. */
const WRITES: Readonly<Record<string, (open: Open) => Promise<unknown>>> = {
  "the tables are brought up to date": (open) => open.press("structure"),
  "papers are built": (open) => open.press("summary"),
};

const CASES = Object.keys(MANNERS).flatMap((manner) => Object.keys(WRITES).map((write) => [manner, write] as const));

test.each(CASES)("actions %s belong to it, and have id, formulas and lists once %s", async (manner, write) => {
  const open = await withTables();
  const added = MANNERS[manner]?.(open) ?? 0;
  const before = await open.read();
  expect(before.plan.actions).toHaveLength(3 + added);
  await WRITES[write]?.(open);
  const after = await open.read();
  expect(after.plan.actions).toHaveLength(3 + added);
  const fresh = after.plan.actions.filter(({ action }) => NEW.includes(action));
  expect(fresh).toHaveLength(added);
  expect(new Set(after.plan.actions.map(({ id }) => id)).size).toBe(3 + added);
  const table = findOwnTable(after.snapshot, "actions");
  if (!table) throw new Error("There is no table of actions.");
  const { sheet } = open.table();
  for (const { id, cells } of fresh) {
    expect(id).toMatch(/\d/);
    const row = cells.action?.row ?? -1;
    const without = TABLE.actions.columns
      .filter(({ writtenBy }) => writtenBy === "formula")
      .map(({ field }) => field)
      .filter((field) => sheet.cells.get(row, table.block.column + table.fields.indexOf(field))?.formula === undefined);
    expect(without).toEqual([]);
    const status = table.block.column + table.fields.indexOf("status");
    const isListed = sheet.validations.some(
      ({ block }) =>
        row >= block.row &&
        row < block.row + block.rows &&
        status >= block.column &&
        status < block.column + block.columns,
    );
    expect(isListed).toBe(true);
  }
  expect(after.findings.filter(({ code }) => code === "own-table-damaged")).toEqual([]);
  expect(finish(proposal("structure", after, english)).edits).toEqual([]);
});

test("an action that was added is found by a fix of another, and keeps its place", async () => {
  const open = await withTables();
  open.enter(under(open), "Action", NEW.slice(0, 1));
  open.enter(open.table().body.row, "Status", ["Done"]);
  const [fix] = fixesIn(await open.read()).filter(({ code }) => code === "value-not-for-formulas");
  await open.press("fix", fixesRequest(fix ? accepted(fix) : []));
  const { plan } = await open.read();
  expect(plan.actions[0]?.status.status).toBe("complete");
  expect(plan.actions[3]?.action).toBe("Publish a strategy");
});
