import type { Edit } from "../changes/changeSet";
import { movedLine } from "../changes/movedLines";
import type { OriginalPlaces } from "../changes/originalPlaces";

/** Rows of a sheet that a step inserts or (with fewer than none) removes. */
export interface RowMove {
  readonly edit: number;
  readonly at: number;
  readonly by: number;
  /** The row right below them as it is before the step; null where the step itself puts it there. */
  readonly below: number | null;
}

/** The row below the rows that an edit inserts or removes, as it is when the edit's turn comes; null for other edits. */
export const rowBelow = (edit: Edit): number | null =>
  edit.kind === "insertRows" ? edit.at : edit.kind === "removeRows" ? edit.at + edit.rows : null;

/** Where the row below is before the change set; null where an earlier edit put it there. */
export function rowBelowBefore(edit: Edit, index: number, places: OriginalPlaces): number | null {
  const row = rowBelow(edit);
  const [piece] = row === null ? [] : places.before(index, { row, column: 0, rows: 1, columns: 1 });
  return piece?.block.row ?? null;
}

/** The moves of rows among edits of one sheet, in their order. */
export const rowMoves = (
  edits: readonly (readonly [index: number, edit: Edit])[],
  places: OriginalPlaces,
): readonly RowMove[] =>
  edits.flatMap(([index, edit]): readonly RowMove[] => {
    if (edit.kind !== "insertRows" && edit.kind !== "removeRows") return [];
    const by = edit.kind === "insertRows" ? edit.rows : -edit.rows;
    return [{ edit: index, at: edit.at, by, below: rowBelowBefore(edit, index, places) }];
  });

/** Where a row stands after some moves; null where it went. */
export const rowAfter = (row: number, moves: readonly RowMove[]): number | null =>
  moves.reduce<number | null>((line, { at, by }) => (line === null ? null : movedLine(line, at, by)), row);

/**
 * How many of the moves, from the first on, have been made: as many as put the rows below them where they are now. Of two
 * answers the larger, which says that more was written.
 */
export function movesMade(moves: readonly RowMove[], rowNow: (move: RowMove) => number | null): number {
  const known = moves.flatMap((move): readonly (readonly [number, number])[] => {
    const row = rowNow(move);
    return row === null || move.below === null ? [] : [[move.below, row]];
  });
  if (known.length === 0) return 0;
  let best = { made: 0, off: Infinity };
  for (let made = 0; made <= moves.length; made += 1) {
    const off = known.reduce(
      (sum, [below, row]) => sum + Math.abs((rowAfter(below, moves.slice(0, made)) ?? Infinity) - row),
      0,
    );
    if (off <= best.off) best = { made, off };
  }
  return best.made;
}
