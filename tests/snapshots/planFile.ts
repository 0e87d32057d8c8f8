import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { noChanges, noSheetChanges } from "../../src/ooxml/noChanges";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import { cellKey } from "../../src/ooxml/workbookChanges";

type Rows = readonly (readonly (string | number)[])[];

/** The bytes of a workbook of one sheet with these rows, as somebody in another service may have typed them. */
export function planFile(rows: Rows, sheetName = "Plan"): Uint8Array {
  const changes = noChanges();
  const sheet = noSheetChanges();
  changes.renamedSheets.set("Sheet1", sheetName);
  changes.sheets.set(sheetName, sheet);
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      if (value !== "") sheet.cells.set(cellKey(at, column), { value });
    });
  });
  return openWorkbook(newWorkbook()).save(changes);
}

export const HEADINGS = ["No.", "Action", "Lead officer", "Due date", "Status", "% complete", "Evidence"] as const;

/** A plan of a service: a title, a heading row, and its actions. */
export const serviceFile = (title: string, actions: Rows, sheetName = "Plan"): Uint8Array =>
  planFile([[title], [], [...HEADINGS], ...actions], sheetName);

/** Children's social care in February 2020: one complete, one Red, one in good time, one cancelled. */
export const CHILDREN: Rows = [
  ["C1", "Recruit eight social workers to the intake team", "Sioned Prys", "31/12/2019", "In progress", 40, ""],
  ["C2", "Open the second children's home", "Gwilym Hâf", "30/06/2020", "In progress", 45, ""],
  ["C3", "Agree the threshold document with partners", "Sioned Prys", "31/01/2020", "Complete", 100, "Minutes 14 Jan"],
  ["C4", "Buy a new case system", "ICT Team", "31/03/2020", "Cancelled", "", ""],
];
