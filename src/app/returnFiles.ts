import { ASKED, GIVEN, HEADING_ROW, type ReturnSheet } from "../core/returns/returnSheet";
import type { ReturnedFile } from "../core/returns/readReturn";
import { RETURN_COLUMNS, type ReturnColumn } from "../core/words/returnsWords";
import { RETURNS_WORDS } from "../core/words/returnsLanguages";
import { newWorkbook } from "../ooxml/newWorkbook";
import { noChanges, noSheetChanges } from "../ooxml/noChanges";
import { openWorkbook } from "../ooxml/openWorkbook";
import { cellKey } from "../ooxml/workbookChanges";
import type { CellStyle } from "../ooxml/workbookContents";

const WIDTHS: Readonly<Record<ReturnColumn, number>> = {
  ...{ id: 8, action: 44, due: 12, saidLast: 34, statusNow: 14, percentNow: 9 },
  ...{ status: 14, percent: 11, newDay: 12, why: 28, words: 40, evidence: 30, memory: 4 },
};
const ASKED_FILL = "#FFF8E1";
const EDGE = { style: "thin", colour: "#BFBFBF" } as const;
const BODY: CellStyle = { vertical: "top", wrap: true, borderBottom: EDGE };
const HEADING: CellStyle = { bold: true, wrap: true, vertical: "center", borderBottom: { ...EDGE, style: "medium" } };
const DAY = "dd/mm/yyyy";

const styleOf = (column: ReturnColumn): CellStyle => ({
  ...BODY,
  ...(ASKED.includes(column) ? { fill: ASKED_FILL } : {}),
  ...(column === "due" || column === "newDay" ? { numberFormat: DAY, horizontal: "left" } : {}),
  ...(column === "id" || column === "why" || column === "words" || column === "evidence" ? { numberFormat: "@" } : {}),
});

/** The bytes of a workbook that goes to an owner. */
export function returnBytes(form: ReturnSheet): Uint8Array {
  const words = RETURNS_WORDS[form.language];
  const changes = noChanges();
  const sheet = noSheetChanges();
  changes.renamedSheets.set("Sheet1", words.sheet);
  changes.sheets.set(words.sheet, sheet);
  sheet.cells.set(cellKey(0, 0), { value: form.title, style: { bold: true, fontSize: 16 } });
  sheet.cells.set(cellKey(1, 0), { value: form.about, style: { fontColour: "#595959" } });
  form.headings.forEach((value, column) => {
    sheet.cells.set(cellKey(HEADING_ROW, column), { value, style: HEADING });
  });
  const styles = RETURN_COLUMNS.map(styleOf);
  form.rows.forEach((row, at) => {
    row.forEach((value, column) => {
      sheet.cells.set(cellKey(HEADING_ROW + 1 + at, column), { value, style: styles[column] ?? BODY });
    });
  });
  RETURN_COLUMNS.forEach((column, at) => sheet.columnWidths.set(at, WIDTHS[column]));
  sheet.foldedColumns.set(RETURN_COLUMNS.indexOf("memory"), true);
  sheet.frozenRows = HEADING_ROW + 1;
  sheet.frozenColumns = 2;
  const rows = form.rows.length;
  const block = (column: number) => ({ row: HEADING_ROW + 1, column, rows, columns: 1 });
  sheet.validations.push(
    { block: block(GIVEN), rule: { kind: "list", values: form.statuses } },
    { block: block(GIVEN + 1), rule: { kind: "decimal", from: 0, to: 100 } },
    { block: block(GIVEN + 2), rule: { kind: "date" } },
  );
  return openWorkbook(newWorkbook()).save(changes);
}

/** The cells of a workbook that came back; a `FileFailure` of the reader passes through. */
export function returnedFile(name: string, bytes: Uint8Array): ReturnedFile {
  const { contents } = openWorkbook(bytes);
  return { name, dateSystem: contents.dateSystem, sheets: contents.sheets.map(({ cells }) => ({ cells })) };
}
