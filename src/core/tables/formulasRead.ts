import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { ownTables, type OwnTable } from "./findTables";

/**
 * Whether something that is read comes from a formula that may have another result once cells of our sheets, or of those
 * named, are others: then only Excel knows it. The formulas of our own tables are no such: nothing is read from them.
 */
export function readsFormulas(snapshot: WorkbookSnapshot, changed: ReadonlySet<string> = new Set()): boolean {
  const ours = [...ownTables(snapshot).found.values()];
  return snapshot.sheets.some((sheet) => hasOtherFormulas(sheet, ours, changed.has(sheet.name)));
}

/** Whether a formula stands where it is read, and may rest on what was written. */
function hasOtherFormulas(sheet: SheetSnapshot, ours: readonly OwnTable[], isChanged: boolean): boolean {
  const { used, cells } = sheet;
  if (!used) return false;
  const tables = ours.filter((table) => table.sheet === sheet);
  const isRead = (row: number, column: number, formula: string): boolean =>
    tables.length > 0 ? tables.some((table) => isTyped(table, row, column)) : isChanged || NAMES_OTHERS.test(formula);
  return cells.some((row, r) =>
    row.some((cell, c) => cell?.formula !== undefined && isRead(used.row + r, used.column + c, cell.formula)),
  );
}

/** A formula of a council's sheet that names only cells of its own sheet rests on nothing else. */
const NAMES_OTHERS = /[![]|\bPlan[A-Z]|\b(?:INDIRECT|OFFSET)\b/i;

/** Whether a cell is of a column of ours that somebody fills in: a formula there is read by its result. */
function isTyped({ block, fields, description }: OwnTable, row: number, column: number): boolean {
  const field = fields[column - block.column];
  if (row <= block.row || row >= block.row + block.rows || !field) return false;
  return description.columns.find((one) => one.field === field)?.writtenBy !== "formula";
}
