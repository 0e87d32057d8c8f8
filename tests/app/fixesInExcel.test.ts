import { Session } from "../../src/app/session";
import { lookAt } from "../../src/app/planCommands";
import type { WorkbookPort } from "../../src/app/workbookPort";
import { toSerial } from "../../src/core/calendar/calendarDate";
import { changeCells, type CellChange } from "../../src/core/sheets/tableCells";
import type { FixAccepted } from "../../src/core/fixes/proposeFixes";
import { snapshotAfter } from "../../src/core/changes/snapshotAfter";
import type { FieldOfTable } from "../../src/core/tables/records";
import { tableOf, typedInField } from "../core/tables/inTables";
import { accepted, ASOF, fixesIn, look, slippedBy, source, withTables } from "../core/fixes/slippedPlan";
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

type Typed = CellChange<FieldOfTable<"actions">>;

/** The session on a workbook with tables in the simulated Excel, and what of it counts requests. */
async function pane() {
  const { port, excel } = await workbookInExcel(PLAN, { today: toSerial(ASOF, 1900) });
  const written = { requests: 0 };
  const counted: WorkbookPort = {
    ...port,
    apply: async (changes, progress) => {
      const applied = await port.apply(changes, progress);
      if (applied.ok) written.requests += applied.value.roundTrips;
      return applied;
    },
  };
  const session = new Session({
    port: counted,
    work: LINE,
    memory: fakeMemory({ asOf: ASOF }),
    excelLanguage: "en",
    loadLanguage: () => Promise.resolve({ ok: true, value: null }),
    day: () => ASOF,
    now: () => "2020-02-28 09:30",
    pace: NO_TIME,
  });
  await session.start();
  await session.createTables();
  const review = () => {
    const shown = session.state().review;
    if (!shown) throw new Error("Nothing was reviewed.");
    return shown;
  };
  /** Somebody types into the table of actions; the pane has not been told of it. */
  const type = async (...cells: readonly Typed[]): Promise<void> => {
    const { value: now } = { value: await valueOf(port.read()) };
    await valueOf(port.apply({ edits: changeCells(tableOf(now, "actions"), cells) }));
  };
  const asked = async (step: () => Promise<void>): Promise<{ requests: number; written: number }> => {
    const before = { all: excel.host.traffic.requests, written: written.requests };
    await step();
    return { requests: excel.host.traffic.requests - before.all, written: written.requests - before.written };
  };
  const readAfresh = () => valueOf(lookAt(port, { asOf: null, fallbackDay: ASOF, corrections: [] }));
  return { session, review, type, asked, readAfresh };
}

const notForFormulas = (findings: ReturnType<typeof look>["findings"]) =>
  findings.filter(({ code }) => code === "value-not-for-formulas");

test("a fix asks Excel for its writing only: the check is gone at once, and all else is as a fresh look has it", async () => {
  const { session, review, type, asked, readAfresh } = await pane();
  await type(
    { row: 0, field: "status", content: "Done" },
    { row: 1, field: "due", content: "29 May 2020" },
    { row: 2, field: "percentComplete", content: "40%" },
  );
  await session.look();
  expect(notForFormulas(review().findings)).toHaveLength(3);
  for (const left of [2, 1, 0]) {
    const [fix] = fixesIn(review()).filter(({ code }) => code === "value-not-for-formulas");
    const requests = await asked(() => session.cells.acceptFixes(fix ? accepted(fix) : []));
    expect(session.state().failure).toBeNull();
    expect(requests.written).toBeGreaterThan(0);
    expect(requests.requests).toBe(requests.written);
    expect(notForFormulas(review().findings)).toHaveLength(left);
    const afresh = await readAfresh();
    expect(review().findings).toEqual(afresh.findings);
    expect(review().rated.map(({ rating, reason }) => [rating, reason])).toEqual(
      afresh.rated.map(({ rating, reason }) => [rating, reason]),
    );
    expect(session.state().journal.map(({ id, state }) => [id, state])).toEqual(
      LINE.journal(afresh.snapshot).map(({ id, state }) => [id, state]),
    );
  }
  // What was written so can be taken back as anything else.
  await session.takeBack();
  expect(notForFormulas(review().findings)).toHaveLength(1);
});

test("what somebody typed meanwhile into the cell stays, though the pane was not told of it", async () => {
  const { session, review, type } = await pane();
  await type({ row: 0, field: "status", content: "Done" });
  await session.look();
  const fixes = fixesIn(review())
    .filter(({ code }) => code === "value-not-for-formulas")
    .flatMap(accepted);
  await type({ row: 0, field: "status", content: "On hold" });
  await session.cells.acceptFixes(fixes);
  expect(session.state().result).toMatchObject({ kind: "fix", cells: 0 });
  expect(review().plan.actions.map(({ status }) => status.status)).toContain("on hold");
});

describe("The workbook after a change is known without reading it", () => {
  const slipped = slippedBy(withTables(source), [[2, "status", "Done"]]);
  const changes = (fixes: readonly FixAccepted[]) =>
    changeCells(
      tableOf(slipped, "actions"),
      fixes.map((): Typed => ({ row: 2, field: "status", content: "Complete" })),
    );
  const edits = changes(fixesIn(look(slipped)).slice(0, 1).flatMap(accepted));

  test("where single cells were written", () => {
    const after = snapshotAfter(slipped, { edits });
    expect(after && look(after).plan.actions[2]?.status.status).toBe("complete");
  });

  test("not where a formula or a sheet was, or where a cell that is read has a formula of somebody's", () => {
    const formula = { kind: "setCells", sheet: tableOf(slipped, "actions").sheet.name } as const;
    const block = { row: 9, column: 30, rows: 1, columns: 1 };
    const written = [{ ...formula, block, before: [[null]], after: [[{ formula: "=1" }]] }];
    expect(snapshotAfter(slipped, { edits: [...edits, ...written] })).toBeNull();
    expect(
      snapshotAfter(slipped, { edits: [...edits, { kind: "insertRows", sheet: formula.sheet, at: 3, rows: 1 }] }),
    ).toBeNull();
    const typed = typedInField(slipped, "actions", 0, "percentComplete", 0);
    const { sheet, block: at } = tableOf(typed, "actions");
    const cells = sheet.cells.map((row, r) =>
      row.map((cell, c) =>
        r === at.row + 1 - (sheet.used?.row ?? 0) && cell?.value === 0 && c > 0
          ? { ...cell, formula: "=LEN(G5)" }
          : cell,
      ),
    );
    const withFormula = { ...typed, sheets: typed.sheets.map((one) => (one === sheet ? { ...one, cells } : one)) };
    expect(snapshotAfter(withFormula, { edits })).toBeNull();
  });
});
