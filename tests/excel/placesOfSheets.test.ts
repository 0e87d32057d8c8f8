import { lookAt } from "../../src/app/planCommands";
import { parseIsoDate, type CalendarDate } from "../../src/core/calendar/calendarDate";
import type { Edit } from "../../src/core/changes/changeSet";
import { proposal } from "../../src/core/prepareChanges";
import { asSheetName } from "../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../src/core/steps/work";
import { english } from "../../src/core/words/english";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import { cellsEdit, SHEET1, valueOf, VIEW, workbookInExcel, type WorkbookInExcel } from "./workbookInExcel";

const DAY = parseIsoDate("2020-02-28") as CalendarDate;

async function build({ port }: WorkbookInExcel): Promise<number> {
  const looked = await valueOf(lookAt(port, { asOf: DAY, fallbackDay: DAY, corrections: [] }));
  return (await valueOf(port.apply(finish(proposal("summary", looked, english))))).roundTrips;
}

async function deleteSheets({ excel }: WorkbookInExcel, ...sheets: readonly string[]): Promise<void> {
  await excel.Excel.run(async (context) => {
    for (const sheet of sheets) context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
}

const tabs = ({ excel }: WorkbookInExcel): readonly string[] =>
  openWorkbook(excel.workbook.save()).contents.sheets.map(({ name }) => name);

test("papers that were deleted come back between their neighbours, for as many round trips whatever their number", async () => {
  const open = await workbookInExcel();
  const rows = [
    ["Ref", "Recommendation", "Action", "Lead officer", "Deadline", "Status"],
    ["R1.1", "R1", "Moderate the work of Year 10", "Mared Ifans", "31/01/2020", "In progress"],
  ];
  await valueOf(open.port.apply({ edits: [cellsEdit(SHEET1, 0, 0, rows)] }));
  await build(open);
  const before = tabs(open);
  await deleteSheets(open, "Changes");
  const one = await build(open);
  expect(tabs(open)).toEqual(before);
  await deleteSheets(open, "Contents", "Changes", "Forecast", "Data quality");
  expect(await build(open)).toBe(one);
  expect(tabs(open)).toEqual(before);
});

describe("A sheet that is to stand behind another", () => {
  const add = (sheet: string, behind?: string): Edit => ({
    ...{ kind: "addSheet", sheet: asSheetName(sheet), view: VIEW },
    ...(behind === undefined ? {} : { behind: asSheetName(behind) }),
  });

  test("stands behind one that is renamed or made by the same change", async () => {
    const open = await workbookInExcel();
    const after = asSheetName("First");
    await valueOf(
      open.port.apply({
        edits: [add("A"), add("B"), { kind: "renameSheet", sheet: SHEET1, after }, add("C", "First"), add("D", "C")],
      }),
    );
    expect(tabs(open)).toEqual(["First", "C", "D", "A", "B"]);
  });

  test("stands at the end where that one has gone meanwhile", async () => {
    const open = await workbookInExcel();
    await valueOf(open.port.apply({ edits: [add("A"), add("B"), add("C", "Gone")] }));
    expect(tabs(open)).toEqual(["Sheet1", "A", "B", "C"]);
  });
});
