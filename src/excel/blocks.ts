import type { Block } from "../core/snapshot/workbookSnapshot";

export const overlap = (a: Block, b: Block): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** What is left of some blocks when others are taken away. */
export const without = (blocks: readonly Block[], taken: readonly Block[]): readonly Block[] =>
  taken.reduce((left, hole) => left.flatMap((block) => around(block, hole)), blocks);

/** A block without a hole in it: what is above, below, and to either side. */
function around(block: Block, hole: Block): readonly Block[] {
  if (!overlap(block, hole)) return [block];
  const { row, column, rows, columns } = block;
  const top = Math.max(row, hole.row);
  const bottom = Math.min(row + rows, hole.row + hole.rows);
  const left = Math.max(column, hole.column);
  const right = Math.min(column + columns, hole.column + hole.columns);
  return [
    { row, column, rows: top - row, columns },
    { row: bottom, column, rows: row + rows - bottom, columns },
    { row: top, column, rows: bottom - top, columns: left - column },
    { row: top, column: right, rows: bottom - top, columns: column + columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
