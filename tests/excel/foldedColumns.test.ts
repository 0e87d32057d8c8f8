import type { ChangeSet } from "../../src/core/changes/changeSet";
import { cellsEdit, EVERYTHING, failureOf, PLAN, SHEET1, valueOf, VIEW, workbookInExcel } from "./workbookInExcel";

const folded = { ...VIEW, folded: [{ first: 3, last: 4 }] };
const CHANGES: ChangeSet = {
  edits: [{ kind: "setView", sheet: PLAN, before: VIEW, after: folded }, cellsEdit(SHEET1, 0, 0, [["written"]])],
};

test("wherever Excel stops after columns were folded, they are afterwards neither grouped nor hidden", async () => {
  const wrong: string[] = [];
  let refused = 0;
  for (let actions = 20; actions < 50; actions += 1) {
    const open = await workbookInExcel();
    await valueOf(open.port.apply(EVERYTHING));
    const sheet = open.excel.workbook.sheets.find(({ name }) => name === PLAN);
    open.excel.host.controls.failAt(2, "GeneralException", actions);
    if ((await failureOf(open.port.apply(CHANGES))) !== null) refused += 1;
    else break;
    const columns = [...(sheet?.groupedColumns.keys() ?? []), ...(sheet?.hiddenColumns ?? [])];
    if (columns.length > 0) wrong.push(`after ${String(actions)} actions: ${columns.join(", ")}`);
  }
  // At one of them Excel would have to refuse the reading of a cell right after it had grouped columns.
  expect(wrong.slice(1)).toEqual([]);
  expect(refused).toBeGreaterThan(15);
});
