import type { Block } from "../snapshot/workbookSnapshot";

/** Where a row stands after rows were inserted at `at` (or, with fewer than none, removed from there); null: it went. */
export function movedRow(row: number, at: number, by: number): number | null {
  if (row < at) return row;
  return by < 0 && row < at - by ? null : row + by;
}

/** A block after the same: one that rows are inserted into, or removed from, becomes so much taller or shorter. */
export function movedBlock(block: Block, at: number, by: number): Block {
  const last = block.row + block.rows - 1;
  if (by >= 0) {
    if (at > last) return block;
    return at <= block.row ? { ...block, row: block.row + by } : { ...block, rows: block.rows + by };
  }
  const above = overlap(at, at - by, 0, block.row);
  const inside = overlap(at, at - by, block.row, last + 1);
  return { ...block, row: block.row - above, rows: block.rows - inside };
}

/** How many rows two stretches share; their ends are not in them. */
const overlap = (from: number, to: number, otherFrom: number, otherTo: number): number =>
  Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
