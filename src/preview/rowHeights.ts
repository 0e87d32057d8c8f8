import type { CellContents, CellStyle } from "../ooxml/workbookContents";
import type { SimulatedSheet } from "../simulator/workbook/simulatedSheet";
import type { SimulatedWorkbook } from "../simulator/workbook/simulatedWorkbook";
import { mergeAt } from "./gridSheet";

export const PLAIN_HEIGHT = 20;
const DEFAULT_POINTS = 11;
const PIXELS_PER_POINT = 4 / 3;
const LINE = 1.25;
/** A letter is about half as wide as its font is high; without measuring each text that is near enough. */
const LETTER = 0.5;
/** Excel's tallest row. */
const TALLEST = 409 * PIXELS_PER_POINT;

interface Known {
  /** What the heights were made from; while it stands still, so do they. */
  readonly from: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
}
const known = new WeakMap<readonly CellContents[], Known>();

/**
 * The heights, in pixels, of the rows that are not of the plain height: those the file sets, and where it sets none,
 * those that wrapped lines and large letters need; 0 for those that are hidden. The same map as long as the sheet stands still.
 */
export function rowHeights(
  workbook: SimulatedWorkbook,
  sheet: SimulatedSheet,
  columnWidth: (column: number) => number,
): ReadonlyMap<number, number> {
  const filled = sheet.cells.filledCells();
  const hidden = [...sheet.hiddenRows];
  const from = [sheet.cells.timesPut, sheet.rowHeights.size, sheet.columnWidths.size, ...hidden];
  const before = known.get(filled);
  if (before?.from.length === from.length && before.from.every((count, i) => count === from[i])) return before.heights;
  const heights = new Map<number, number>();
  for (const cell of filled) {
    if (mergeAt(sheet.merges, cell.row, cell.column)) continue;
    const needed = neededHeight(cell, workbook.formats.at(cell.style), columnWidth(cell.column));
    if (needed > (heights.get(cell.row) ?? PLAIN_HEIGHT)) heights.set(cell.row, needed);
  }
  for (const [row, points] of sheet.rowHeights) heights.set(row, Math.round(points * PIXELS_PER_POINT));
  for (const row of hidden) heights.set(row, 0);
  known.set(filled, { from, heights });
  return heights;
}

function neededHeight({ value }: CellContents, { fontSize = DEFAULT_POINTS, wrap }: CellStyle, width: number): number {
  const pixels = fontSize * PIXELS_PER_POINT;
  const perLine = Math.max(1, Math.floor((width - 6) / (pixels * LETTER)));
  const lines =
    wrap && typeof value === "string"
      ? value.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0)
      : 1;
  return Math.min(TALLEST, Math.ceil(lines * pixels * LINE) + 2);
}
