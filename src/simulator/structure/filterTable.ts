import { lastRow } from "../workbook/blocks";
import type { SimulatedTable } from "../workbook/simulatedSheet";
import type { SimulatedWorkbook } from "../workbook/simulatedWorkbook";

/** Shows only the rows whose cell in a column reads as one of these texts; null shows all again, as far as this column goes. */
export function filterTable(
  workbook: SimulatedWorkbook,
  table: SimulatedTable,
  index: number,
  texts: readonly string[] | null,
): void {
  table.sheet.requireWritable();
  const id = table.columnIds[index];
  if (id === undefined) return;
  if (texts === null) table.filters.delete(id);
  else table.filters.set(id, texts);
  reapplyFilters(workbook, table);
}

export function clearFilters(workbook: SimulatedWorkbook, table: SimulatedTable): void {
  table.sheet.requireWritable();
  table.filters.clear();
  reapplyFilters(workbook, table);
}

/** Hides and shows rows by what the cells say now; rows that change later stay as they are until this is asked again. */
export function reapplyFilters(workbook: SimulatedWorkbook, table: SimulatedTable): void {
  const { sheet, body, filters, columnIds } = table;
  workbook.calculate();
  const tests = columnIds.flatMap((id, index) => {
    const texts = filters.get(id);
    if (!texts) return [];
    const shown = new Set(texts.map((text) => text.toLowerCase()));
    return [(row: number): boolean => shown.has(sheet.textAt(row, body.column + index).toLowerCase())];
  });
  for (let row = body.row; row <= lastRow(body); row++) {
    if (tests.every((isShown) => isShown(row))) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
}
