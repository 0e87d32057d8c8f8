import { Session } from "../../src/app/session";
import { lookAt } from "../../src/app/planCommands";
import type { WorkbookChange } from "../../src/app/workbookPort";
import { toSerial } from "../../src/core/calendar/calendarDate";
import { findOwnTable } from "../../src/core/tables/records";
import type { Review } from "../../src/core/review";
import { accepted, ASOF, fixesIn } from "../core/fixes/slippedPlan";
import { valueOf, workbookInExcel } from "../excel/workbookInExcel";
import { fileOf } from "../properties/ownTables/smallPlan";
import { fakeMemory, NO_TIME } from "../taskpane/fakeReview";
import { LINE } from "./simulatedWorkbook";

jest.setTimeout(120_000);

const PLAN = fileOf({
  actions: [
    ["R1.1", "Agree a programme for more able learners", "Leah Lovell", "31/03/2020", "In progress", "", "Drafted"],
    ["R1.2", "Review the attendance policy", "Huw Prosser", "14/02/2020", "Not started", "", ""],
    ["R2.1", "Train governors in the use of data", "Huw Prosser", "30/09/2020", "Complete", "Minutes", ""],
  ],
});

/** Waits until something is so; a workbook that does not come to it fails the test. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !holds(); turn++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).toBe(true);
}

/** Long enough for whatever follows an edit, a look at the whole workbook included. */
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1000));

/** A pane on a workbook in the simulated Excel that follows it. */
async function pane({ tables = true } = {}) {
  const { port, excel } = await workbookInExcel(PLAN, { today: toSerial(ASOF, 1900) });
  const { host, conversation } = excel;
  const session = new Session({
    ...{ port, work: LINE, memory: fakeMemory({ asOf: ASOF }), excelLanguage: "en", pace: NO_TIME },
    loadLanguage: () => Promise.resolve({ ok: true, value: null }),
    day: () => ASOF,
    now: () => "2020-02-28 09:30",
  });
  await session.start();
  if (tables) {
    await session.createTables();
    await quiet();
  }
  const review = (): Review => {
    const shown = session.state().review;
    if (!shown) throw new Error("Nothing was reviewed.");
    return shown;
  };
  const place = (row: number, field: "status" | "due" | "owner" | "action") => {
    const table = findOwnTable(review().snapshot, "actions");
    if (!table) throw new Error("There is no table of actions.");
    const column = table.block.column + table.fields.indexOf(field);
    return { sheet: table.sheet.name, block: { row: table.block.row + 1 + row, column, rows: 1, columns: 1 } };
  };
  const type = (row: number, field: Parameters<typeof place>[1], text: string, elsewhere = false): void => {
    const { sheet, block } = place(row, field);
    if (elsewhere) host.enterElsewhere(sheet, block, [[text]]);
    else host.enter(sheet, block, [[text]]);
  };
  const codes = (key: string): readonly string[] =>
    review().findings.flatMap(({ code, actionKey }) => (actionKey === key ? [code] : []));
  const readAfresh = () => valueOf(lookAt(port, { asOf: null, fallbackDay: ASOF, corrections: [] }));
  const isAsReadAfresh = async (): Promise<void> => {
    const afresh = await readAfresh();
    expect(review().findings).toEqual(afresh.findings);
    expect(review().rated).toEqual(afresh.rated);
    expect(review().report).toEqual(afresh.report);
  };
  return { session, host, conversation, review, place, type, codes, isAsReadAfresh, port };
}

const key = ({ plan }: Review, id: string): string => plan.actions.find((one) => one.id === id)?.key ?? "";

describe("With the pane open an edited row is followed at once", () => {
  test.each([
    ["here", false],
    ["by a co-author", true],
  ])("%s: one request, and findings, ratings and overview are as a fresh look has them", async (_, elsewhere) => {
    const { session, host, review, type, codes, isAsReadAfresh } = await pane();
    const own = key(review(), "R1.1");
    expect(codes(own)).not.toContain("overdue");
    const [asked, before] = [host.traffic.requests, review()];
    type(0, "due", "01/02/2020", elsewhere);
    await until(() => review() !== before);
    expect(host.traffic.requests - asked).toBe(1);
    expect(codes(own)).toContain("overdue");
    expect(review().rated.find(({ action }) => action.key === own)?.rating).toBe("Amber");
    expect(review().report.total.overdue).toBe(before.report.total.overdue + 1);
    expect(session.state()).toMatchObject({ failure: null, work: null });
    await quiet();
    expect(host.traffic.requests - asked).toBe(1);
    await isAsReadAfresh();
  });

  test("several edits in a burst are one request", async () => {
    const { host, review, type, isAsReadAfresh } = await pane();
    const [asked, before] = [host.traffic.requests, review()];
    type(0, "due", "01/02/2020");
    type(1, "owner", "TBC");
    type(2, "status", "In progress", true);
    await until(() => review() !== before);
    await quiet();
    expect(host.traffic.requests - asked).toBe(1);
    await isAsReadAfresh();
  });

  test("in the council's own sheet, before there are tables and afterwards", async () => {
    const before = await pane({ tables: false });
    const shown = before.review();
    before.host.enter("Plan 2020", { row: 4, column: 2, rows: 1, columns: 1 }, [["TBC"]]);
    await until(() => before.review() !== shown);
    expect(before.codes(key(before.review(), "R1.2"))).toContain("owner-placeholder");
    const after = await pane();
    after.host.enterElsewhere("Plan 2020", { row: 4, column: 2, rows: 1, columns: 1 }, [["Leah Lovell"]]);
    await until(() => after.review().findings.some(({ code }) => code === "source-changed"));
    await after.isAsReadAfresh();
  });

  test("where what was typed says what stood there, nothing is shown anew", async () => {
    const { review, type, host } = await pane();
    const [asked, before] = [host.traffic.requests, review()];
    type(0, "status", "In progress");
    await quiet();
    expect(host.traffic.requests - asked).toBe(1);
    expect(review()).toBe(before);
  });
});

describe("Where the rows alone cannot tell, the whole workbook is looked at", () => {
  test("rows were inserted: every action is where it stands now", async () => {
    const { host, review, place, isAsReadAfresh } = await pane();
    const { sheet, block } = place(1, "action");
    const before = review();
    host.insertRows(sheet, block.row, 2);
    await until(() => review() !== before);
    expect(review().plan.actions[1]?.cells.action?.row).toBe(block.row + 2);
    await isAsReadAfresh();
  });

  test("an action typed under the table belongs to it", async () => {
    const { host, review, place } = await pane();
    const { sheet, block } = place(3, "action");
    host.enter(sheet, block, [["Publish a strategy for additional learning needs"]]);
    await until(() => review().plan.actions.length === 4);
    expect(review().plan.actions[3]?.action).toBe("Publish a strategy for additional learning needs");
  });

  test("a formula typed into a cell that is read", async () => {
    const { review, place, host, isAsReadAfresh } = await pane();
    const { sheet, block } = place(0, "due");
    const before = review();
    host.enter(sheet, block, [["=DATE(2020,2,1)"]]);
    await until(() => review() !== before);
    expect(review().report.total.overdue).toBe(before.report.total.overdue + 1);
    await isAsReadAfresh();
  });

  test.each<[string, (host: Awaited<ReturnType<typeof pane>>["host"]) => void, (names: readonly string[]) => boolean]>([
    ["added", (host) => host.addSheet("Notes", "Remote"), (names) => names.includes("Notes")],
    ["renamed", (host) => host.renameSheet("Plan 2020", "Old plan"), (names) => names.includes("Old plan")],
    ["deleted", (host) => host.deleteSheet("Plan 2020"), (names) => !names.includes("Plan 2020")],
  ])("a sheet was %s", async (_, act, isNoticed) => {
    const { host, review } = await pane();
    act(host);
    const names = (): readonly string[] => review().snapshot.sheets.map(({ name }) => name);
    await until(() => isNoticed(names()));
    expect(isNoticed(names())).toBe(true);
  });

  test("sheets that a step of ours adds are on show already: nothing is looked at twice", async () => {
    const { session, host } = await pane();
    await session.buildSummary();
    const asked = host.traffic.requests;
    await quiet();
    expect(host.traffic.requests).toBe(asked);
  });
});

describe("An edit while a step of ours is under way", () => {
  test.each([1, 2])("before request %i of a fix: it is on show afterwards, and stands once", async (request) => {
    const { session, host, review, type, codes, isAsReadAfresh } = await pane();
    type(0, "status", "Done");
    await until(() => codes(key(review(), "R1.1")).includes("value-not-for-formulas"));
    const fix = fixesIn(review()).find(({ code }) => code === "value-not-for-formulas");
    if (!fix) throw new Error("There is nothing to fix.");
    host.controls.beforeRequest(request, () => type(1, "due", "31/12/2020", true));
    await session.cells.acceptFixes(accepted(fix));
    expect(session.state().failure).toBeNull();
    await until(() => review().plan.actions[1]?.due.day === "2020-12-31");
    expect(review().plan.actions[0]?.status.status).toBe("complete");
    await quiet();
    await isAsReadAfresh();
    expect(review().plan.actions).toHaveLength(3);
  });
});

test("when the pane goes, Excel is asked to tell no more, and what it tells all the same is not followed", async () => {
  const { session, host, conversation, type, review, port } = await pane();
  const heard: WorkbookChange[] = [];
  const stop = await valueOf(port.onChange((change) => heard.push(change)));
  expect(conversation.registrations.size).toBe(5);
  const shown = review();
  type(0, "due", "01/02/2020");
  await session.leave();
  await stop();
  expect(conversation.registrations.size).toBe(0);
  const asked = host.traffic.requests;
  type(0, "due", "02/02/2020");
  await quiet();
  expect(host.traffic.requests).toBe(asked);
  expect(review()).toBe(shown);
});
