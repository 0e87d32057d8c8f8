import type { ChangeSet } from "../../src/core/changes/changeSet";
import { block, cellsEdit, EVERYTHING, failureOf, PLAN, valueOf, workbookInExcel } from "./workbookInExcel";

/** A plan with a note at its right and one below: whole columns and rows come between, and the table grows into them. */
async function withNotes() {
  const open = await workbookInExcel();
  await valueOf(open.port.apply(EVERYTHING));
  const notes = [cellsEdit(PLAN, 1, 6, [["Ask Leah"]]), cellsEdit(PLAN, 20, 0, [["Agreed in May"]])];
  await valueOf(open.port.apply({ edits: notes }));
  return { ...open, before: await valueOf(open.port.read()) };
}

const GROWTH: ChangeSet = {
  edits: [
    { kind: "insertColumns", sheet: PLAN, at: 5, columns: 3 },
    cellsEdit(PLAN, 0, 5, [["Lead", "Due", "Note"]]),
    { kind: "resizeTable", sheet: PLAN, name: "PlanThings", before: block(0, 0, 3, 5), after: block(0, 0, 3, 8) },
    { kind: "insertRows", sheet: PLAN, at: 3, rows: 2 },
    { kind: "resizeTable", sheet: PLAN, name: "PlanThings", before: block(0, 0, 3, 8), after: block(0, 0, 5, 8) },
    cellsEdit(PLAN, 3, 0, [["R3", "More"]]),
  ],
};

test("wherever Excel refuses, rows and columns that it had just inserted go again, and the table is as large as it was", async () => {
  const open = await withNotes();
  let refused = 0;
  for (;;) {
    open.excel.host.controls.failAt(2, "GeneralException", refused);
    const failure = await failureOf(open.port.apply(GROWTH));
    if (failure === null) break;
    expect([refused, failure.code]).toEqual([refused, "excel-error"]);
    expect([refused, await valueOf(open.port.read())]).toEqual([refused, open.before]);
    refused += 1;
  }
  // All of it was carried out by as many steps as the request has.
  expect(refused).toBeGreaterThan(30);
}, 30_000);

test("what nobody can tell from the answer, the sheet tells: lines that did not come are not taken away", async () => {
  const open = await withNotes();
  const blank: ChangeSet = { edits: [{ kind: "insertColumns", sheet: PLAN, at: 5, columns: 1 }] };
  for (const actions of [0, 1, 2, 3, 4, 5, 6, 7]) {
    open.excel.host.controls.failAt(2, "GeneralException", actions);
    expect(await failureOf(open.port.apply(blank))).toMatchObject({ code: "excel-error" });
    expect([actions, await valueOf(open.port.read())]).toEqual([actions, open.before]);
  }
});
