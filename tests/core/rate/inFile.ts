import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { noChanges, noSheetChanges } from "../../../src/ooxml/noChanges";
import { newWorkbook } from "../../../src/ooxml/newWorkbook";
import { openWorkbook } from "../../../src/ooxml/openWorkbook";
import { cellKey } from "../../../src/ooxml/workbookChanges";
import type { CalculationInput, CalculationSheet } from "../../../src/simulator/recalculation/calculation";

/** An empty workbook that counts its days from 1904. */
function newWorkbookIn1904(): Uint8Array {
  const parts = unzipSync(newWorkbook());
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  return zipSync({
    ...parts,
    "xl/workbook.xml": strToU8(workbook.replace("<workbookPr ", '<workbookPr date1904="1" ')),
  });
}

/** The workbook as a file, as Excel would have saved it, but for the results of its formulas. */
export function asFile({ sheets, names, dateSystem }: CalculationInput): Uint8Array {
  const changes = noChanges();
  for (const sheet of sheets) {
    changes.addedSheets.push(sheet.name);
    const own = noSheetChanges();
    for (const { row, column, value, formula, isError } of sheet.cells) {
      const calculated = isError === true ? "=NA()" : formula;
      own.cells.set(cellKey(row, column), calculated === undefined ? { value } : { formula: calculated, value: 0 });
    }
    for (const { name, block, headings } of sheet.tables)
      own.addedTables.push({ name, block, columns: headings.map((heading) => ({ name: heading })), style: "" });
    changes.sheets.set(sheet.name, own);
  }
  for (const { name, refersTo } of names) changes.names.push({ name, refersTo });
  return openWorkbook(dateSystem === 1904 ? newWorkbookIn1904() : newWorkbook()).save(changes);
}

/** What the cells of a column hold in a file, from the first row under the headings. */
export function column(
  bytes: Uint8Array,
  { name, cells, tables }: CalculationSheet,
  heading: string,
): readonly unknown[] {
  const at = cells.find(({ row, value }) => row === 0 && value === heading)?.column;
  const found = openWorkbook(bytes).contents.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const values = new Map(found.filter((cell) => cell.column === at).map((cell) => [cell.row, cell.value]));
  return Array.from({ length: (tables[0]?.block.rows ?? 1) - 1 }, (_, row) => values.get(row + 1) ?? "");
}
