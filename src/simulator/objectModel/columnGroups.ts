import type { Rectangle } from "../../ooxml/workbookContents";
import { ApiError } from "../workbook/apiError";
import { lastColumn, WHOLE_SHEET } from "../workbook/blocks";
import type { RangeTarget } from "./rangeTarget";

/** Groups of rows are not built. */
export function requireColumns({ block }: RangeTarget, option: string): void {
  if (option !== "ByColumns") throw new ApiError("ApiNotFound", "The simulated Excel groups columns only.");
  if (block.rows !== WHOLE_SHEET.rows) throw new ApiError("InvalidArgument");
}

/** Puts whole columns into a group, or takes them out of it. */
export function groupColumns(range: RangeTarget, option: string, isGrouped: boolean): void {
  requireColumns(range, option);
  const { sheet, block } = range;
  sheet.requireWritable();
  for (let column = block.column; column <= lastColumn(block); column++)
    if (isGrouped) sheet.groupedColumns.add(column);
    else sheet.groupedColumns.delete(column);
}

export function hideColumns({ sheet, block }: RangeTarget, isHidden: boolean): void {
  sheet.requireWritable();
  for (let column = block.column; column <= lastColumn(block); column++)
    if (isHidden) sheet.hiddenColumns.add(column);
    else sheet.hiddenColumns.delete(column);
}

/** What holds for all columns of a block, or null where they differ. */
export function oneOfAll(block: Rectangle, read: (column: number) => boolean): boolean | null {
  const first = read(block.column);
  for (let column = block.column + 1; column <= lastColumn(block); column++) if (read(column) !== first) return null;
  return first;
}
