import { basename } from "node:path";
import { figuresFile } from "../app/csvFile";
import { newWorkbook } from "../ooxml/newWorkbook";
import { noChanges, noSheetChanges } from "../ooxml/noChanges";
import { openWorkbook } from "../ooxml/openWorkbook";
import { cellKey } from "../ooxml/workbookChanges";

/** The longest name that a sheet may have. */
const LONGEST = 31;

/** A file of values as a workbook with one sheet of that name, every cell a text as the file has it. What reads workbooks says what one without text is. */
export function csvWorkbook(path: string, bytes: Uint8Array): Uint8Array {
  const file = figuresFile(basename(path), bytes);
  if (file === null) return bytes;
  const name = basename(path)
    .replace(/\.[^.]*$/, "")
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  const changes = noChanges();
  const sheet = noSheetChanges();
  const called = name === "" ? "Sheet1" : name.slice(0, LONGEST);
  changes.renamedSheets.set("Sheet1", called);
  changes.sheets.set(called, sheet);
  file.rows.forEach((row, at) => {
    row.forEach((value, column) => {
      if (value.trim() !== "") sheet.cells.set(cellKey(at, column), { value, style: { numberFormat: "@" } });
    });
  });
  return openWorkbook(newWorkbook()).save(changes);
}
