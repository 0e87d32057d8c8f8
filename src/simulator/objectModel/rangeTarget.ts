import type { CellStyle, Rectangle } from "../../ooxml/workbookContents";
import { ApiError } from "../workbook/apiError";
import { cellCount, lastColumn, lastRow, isOnSheet } from "../workbook/blocks";
import type { SimulatedSheet } from "../workbook/simulatedSheet";

/** A block of cells of a sheet. */
export interface RangeTarget {
  readonly sheet: SimulatedSheet;
  /** Follows its cells when rows or columns are inserted or deleted. */
  block: Rectangle;
  /** Its cells were deleted. */
  isGone?: true;
}

/** Reads of more cells than this come back as null, without an error (excel-api, pitfalls 15 and 16). */
const MOST_CELLS = 5_000_000;

/** One value for each cell, row by row; null for a block that is too large to be answered. */
export function grid<T>(block: Rectangle, valueAt: (row: number, column: number) => T): T[][] | null {
  if (cellCount(block) > MOST_CELLS) return null;
  const rows: T[][] = [];
  for (let row = block.row; row <= lastRow(block); row++) {
    const line: T[] = [];
    for (let column = block.column; column <= lastColumn(block); column++) line.push(valueAt(row, column));
    rows.push(line);
  }
  return rows;
}

/** What all cells of a block have, or null when they differ. */
export function uniform({ sheet, block }: RangeTarget, read: (style: CellStyle) => unknown): unknown {
  const found = new Set<unknown>();
  const styles = new Set<number>();
  let count = 0;
  for (const cell of sheet.cells.within(block)) {
    count++;
    if (styles.has(cell.style)) continue;
    styles.add(cell.style);
    found.add(read(sheet.styleAt(cell.row, cell.column)));
  }
  if (count < cellCount(block)) found.add(read(sheet.plainStyle));
  return found.size === 1 ? [...found][0] : null;
}

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** The input for each cell: one value for all, or an array of the block's own shape. */
export function shaped(value: unknown, block: Rectangle): unknown[][] {
  if (!Array.isArray(value)) {
    if (cellCount(block) > MOST_CELLS) throw new ApiError("InvalidArgument");
    return Array.from({ length: block.rows }, () => Array.from({ length: block.columns }, () => value));
  }
  const rows: unknown[] = value;
  requireShape(rows.length, block.rows);
  return rows.map((row) => {
    if (!Array.isArray(row)) throw new ApiError("InvalidArgument", WRONG_SHAPE);
    requireShape(row.length, block.columns);
    return row as unknown[];
  });
}

/** Refuses an array of another size than the range. */
export function requireShape(given: number, wanted: number): void {
  if (given !== wanted) throw new ApiError("InvalidArgument", WRONG_SHAPE);
}

/** A block that lies on the sheet, or a refusal. */
export function onSheet(block: Rectangle): Rectangle {
  if (!isOnSheet(block)) throw new ApiError("InvalidArgument");
  return block;
}

export const isRangeTarget = (target: unknown): target is RangeTarget =>
  typeof target === "object" && target !== null && "sheet" in target && "block" in target;
