import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { ownTables, type OwnTable } from "../tables/findTables";
import type { ChangeSet, Edit } from "./changeSet";
import { simulate } from "./simulate";

/** Edits after which the workbook is known without reading it again; the others move rows, make sheets, or rest with Excel. */
const KNOWN: ReadonlySet<Edit["kind"]> = new Set<Edit["kind"]>([
  "setCells",
  "resizeTable",
  "setStyle",
  "setRowHeights",
  "setFormatRules",
  "setValidation",
  "setLinks",
  "setMark",
]);

/**
 * The workbook as it stands once the edits are written, as far as that is known without reading it again; null where only
 * Excel knows: a formula was written, or something that is read comes from a formula that may have another result now. The
 * formulas of our own tables are no such: nothing is read from them.
 */
export function snapshotAfter(snapshot: WorkbookSnapshot, changes: ChangeSet): WorkbookSnapshot | null {
  if (!changes.edits.every(isKnown)) return null;
  const ours = [...ownTables(snapshot).found.values()];
  return snapshot.sheets.some((sheet) => hasOtherFormulas(sheet, ours)) ? null : simulate(snapshot, changes);
}

const isKnown = (edit: Edit): boolean =>
  KNOWN.has(edit.kind) && (edit.kind !== "setCells" || !edit.after.flat().some(isFormula));

const isFormula = (content: unknown): boolean => typeof content === "object" && content !== null;

/** Whether a formula stands where it is read, and may rest on what is written. */
function hasOtherFormulas(sheet: SheetSnapshot, ours: readonly OwnTable[]): boolean {
  const { used, cells } = sheet;
  if (!used) return false;
  const tables = ours.filter((table) => table.sheet === sheet);
  const isRead = (row: number, column: number, formula: string): boolean =>
    tables.length > 0 ? tables.some((table) => isTyped(table, row, column)) : NAMES_OTHERS.test(formula);
  return cells.some((row, r) =>
    row.some((cell, c) => cell?.formula !== undefined && isRead(used.row + r, used.column + c, cell.formula)),
  );
}

/** A formula of a council's sheet that names only cells of its own sheet rests on nothing of ours. */
const NAMES_OTHERS = /[![]|\bPlan[A-Z]|\b(?:INDIRECT|OFFSET)\b/i;

/** Whether a cell is of a column of ours that somebody fills in: a formula there is read by its result. */
function isTyped({ block, fields, description }: OwnTable, row: number, column: number): boolean {
  const field = fields[column - block.column];
  if (row <= block.row || row >= block.row + block.rows || !field) return false;
  return description.columns.find((one) => one.field === field)?.writtenBy !== "formula";
}
