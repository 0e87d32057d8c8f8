import type { Rectangle } from "../../ooxml/workbookContents";
import { WHOLE_SHEET } from "../workbook/blocks";

/** Where a block goes when cells of its sheet move; null when all its cells are deleted. */
export type CellMove = (block: Rectangle) => Rectangle | null;

/** Lines inserted or deleted. Rows that are inserted push cells down, columns push them right; deleted ones pull. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "delete";
  /** The first line inserted or deleted, and how many. */
  readonly at: number;
  readonly count: number;
  /** How wide the stretch is that moves: the first and the last line of the other axis. */
  readonly from: number;
  readonly to: number;
}

/** A stretch of lines: first and last. */
type Lines = readonly [first: number, last: number];

const rowsOf = ({ row, rows }: Rectangle): Lines => [row, row + rows - 1];
const columnsOf = ({ column, columns }: Rectangle): Lines => [column, column + columns - 1];

/** The lines of a block that a shift moves, and those across them. */
export const linesAlong = (block: Rectangle, axis: Shift["axis"]): Lines =>
  axis === "rows" ? rowsOf(block) : columnsOf(block);
export const linesAcross = (block: Rectangle, axis: Shift["axis"]): Lines =>
  axis === "rows" ? columnsOf(block) : rowsOf(block);

export const lastLineOf = (axis: Shift["axis"]): number =>
  axis === "rows" ? WHOLE_SHEET.rows - 1 : WHOLE_SHEET.columns - 1;

/** The shift that inserts a block, or takes it away. */
export function shiftOf(block: Rectangle, axis: Shift["axis"], kind: Shift["kind"]): Shift {
  const [first, last] = linesAlong(block, axis);
  const [from, to] = linesAcross(block, axis);
  return { axis, kind, at: first, count: last - first + 1, from, to };
}

/** Whether a shift moves whole rows or whole columns. */
export const isWhole = ({ axis, from, to }: Shift): boolean =>
  from === 0 && to === lastLineOf(axis === "rows" ? "columns" : "rows");

/** The cells that a shift deletes or inserts. */
export const shiftedCells = (shift: Shift): Rectangle => blockOf(shift, shift.at, shift.at + shift.count - 1);

/** All cells from the place of a shift to the end of the sheet: those that move, and those that go. */
export const movingArea = (shift: Shift): Rectangle => blockOf(shift, shift.at, lastLineOf(shift.axis));

function blockOf({ axis, from, to }: Shift, first: number, last: number): Rectangle {
  const [along, across] = [last - first + 1, to - from + 1];
  return axis === "rows"
    ? { row: first, rows: along, column: from, columns: across }
    : { row: from, rows: across, column: first, columns: along };
}

/**
 * Where a block goes: it moves, grows or shrinks with its lines. One that is only partly in the way of the shift stays,
 * as do references to whole columns when rows move.
 */
export function moveOf(shift: Shift): CellMove {
  const { axis, from, to } = shift;
  return (block) => {
    const [acrossFirst, acrossLast] = linesAcross(block, axis);
    if (acrossFirst < from || acrossLast > to) return block;
    const lines = movedLines(linesAlong(block, axis), shift);
    if (lines === null) return null;
    const [first, last] = lines;
    return axis === "rows"
      ? { ...block, row: first, rows: last - first + 1 }
      : { ...block, column: first, columns: last - first + 1 };
  };
}

function movedLines([first, last]: Lines, { axis, kind, at, count }: Shift): Lines | null {
  const end = lastLineOf(axis);
  if (first === 0 && last === end) return [first, last];
  if (kind === "insert") {
    if (last < at) return [first, last];
    const moved = first >= at ? first + count : first;
    return moved > end ? null : [moved, Math.min(last + count, end)];
  }
  const after = at + count;
  if (first >= at && last < after) return null;
  const start = first < at ? first : first < after ? at : first - count;
  return [start, last < at ? last : last < after ? at - 1 : last - count];
}
