import type { Rectangle } from "../ooxml/workbookContents";
import { mergeAt } from "./gridSheet";

export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface GridExtent {
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Rectangle[];
  /** Rows that a page key moves. */
  readonly page: number;
}

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

type Move = (at: Position, extent: GridExtent) => Position;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: (at, { merges }) => ({ row: lastRowOf(at, merges) + 1, column: at.column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: (at, { merges }) => ({ row: at.row, column: lastColumnOf(at, merges) + 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: row - page, column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  "Ctrl+Home": () => ({ row: 0, column: 0 }),
  "Ctrl+End": (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
};

/**
 * Where a key leads from a cell, or null for a key that does not move. A merged area is one cell: a move out of it leaves
 * it whole, a move into it lands on its first cell.
 */
export function move(at: Position, { key, ctrlKey }: Key, extent: GridExtent): Position | null {
  const to = MOVES[ctrlKey ? `Ctrl+${key}` : key]?.(at, extent);
  if (!to) return null;
  const within = {
    row: Math.max(0, Math.min(extent.rows - 1, to.row)),
    column: Math.max(0, Math.min(extent.columns - 1, to.column)),
  };
  const merge = mergeAt(extent.merges, within.row, within.column);
  return merge ? { row: merge.row, column: merge.column } : within;
}

/** The same, past rows that are hidden (of no height); null where none is shown that way. */
export function moveToShown(
  at: Position,
  key: Key,
  extent: GridExtent,
  heightOf: (row: number) => number,
): Position | null {
  let to = move(at, key, extent);
  while (to && heightOf(to.row) === 0) {
    const next: Position | null = move(to, key, extent);
    if (next?.row === to.row) return null;
    to = next;
  }
  return to;
}

const lastRowOf = ({ row, column }: Position, merges: readonly Rectangle[]): number => {
  const merge = mergeAt(merges, row, column);
  return merge ? merge.row + merge.rows - 1 : row;
};

const lastColumnOf = ({ row, column }: Position, merges: readonly Rectangle[]): number => {
  const merge = mergeAt(merges, row, column);
  return merge ? merge.column + merge.columns - 1 : column;
};
