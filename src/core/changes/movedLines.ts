import type { Block } from "../snapshot/workbookSnapshot";

/** Whole rows or columns of a sheet that were inserted, or (with fewer than none) removed. */
export interface Move {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly by: number;
}

/** Where a row (or a column) stands after such lines were inserted at `at` (or removed from there); null: it went. */
export function movedLine(line: number, at: number, by: number): number | null {
  if (line < at) return line;
  return by < 0 && line < at - by ? null : line + by;
}

/** A block after the same: one that lines are inserted into, or removed from, becomes so much larger or smaller. */
export function movedBlock(block: Block, { axis, at, by }: Move): Block {
  if (axis === "rows") {
    const { first, count } = movedStretch(block.row, block.rows, at, by);
    return { ...block, row: first, rows: count };
  }
  const { first, count } = movedStretch(block.column, block.columns, at, by);
  return { ...block, column: first, columns: count };
}

function movedStretch(first: number, count: number, at: number, by: number): { first: number; count: number } {
  const last = first + count - 1;
  if (by >= 0) {
    if (at > last) return { first, count };
    return at <= first ? { first: first + by, count } : { first, count: count + by };
  }
  const before = overlap(at, at - by, 0, first);
  const inside = overlap(at, at - by, first, last + 1);
  return { first: first - before, count: count - inside };
}

/** How many lines two stretches share; their ends are not in them. */
const overlap = (from: number, to: number, otherFrom: number, otherTo: number): number =>
  Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
