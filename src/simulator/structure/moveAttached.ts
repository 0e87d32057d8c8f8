import { cellKey } from "../../ooxml/workbookChanges";
import type { Corner, DrawnContents, Rectangle } from "../../ooxml/workbookContents";
import { fromCorners, lastColumn, lastRow } from "../workbook/blocks";
import type { Attached } from "../workbook/sheetParts";
import type { LayerMove } from "./moveParts";

/** Where something comes to stand whose cells are all deleted. */
export type Edge = (corner: Corner) => Corner;

/**
 * Notes go with their cell, and are gone with it. Pictures and shapes go with the cells beneath them; whether they grow
 * and shrink with those is a property of each (ECMA-376 part 1, 20.5.3.2). None is taken away: Excel takes some with rows
 * that are deleted, and which is not documented.
 */
export function moveAttached(attached: Attached, move: LayerMove, edge: Edge = (corner) => corner): void {
  const { notes } = attached;
  const before = [...notes.values()];
  notes.clear();
  for (const note of before) {
    const [to] = move(oneCell(note));
    if (to) notes.set(cellKey(to.row, to.column), { ...note, row: to.row, column: to.column });
  }
  attached.drawn = attached.drawn.map((one) => movedDrawn(one, move, edge));
}

const oneCell = ({ row, column }: Pick<Corner, "row" | "column">): Rectangle => ({ row, column, rows: 1, columns: 1 });

function movedDrawn(one: DrawnContents, move: LayerMove, edge: Edge): DrawnContents {
  const covered = coveredBy(one);
  const [piece, ...more] = move(covered);
  // Parted among columns that were moved, it stays where it is.
  if (more.length > 0 || piece === covered) return one;
  if (piece?.rows === covered.rows && piece.columns === covered.columns) return shiftedTo(one, piece);
  if (one.isSizedByCells && piece) return resizedTo(one, covered, piece, move);
  const [first] = move(oneCell(one.from));
  return shiftedTo(one, first ? { row: first.row, column: first.column } : edge(one.from));
}

/** The cells beneath. One that ends at the very edge of a cell does not lie on it. */
function coveredBy({ from, to }: DrawnContents): Rectangle {
  if (!to) return oneCell(from);
  const bottom = to.rowOffset === 0 ? to.row - 1 : to.row;
  const right = to.columnOffset === 0 ? to.column - 1 : to.column;
  return fromCorners(from.row, from.column, Math.max(from.row, bottom), Math.max(from.column, right));
}

/** The same size at another place. */
function shiftedTo(
  { from, to, ...rest }: DrawnContents,
  place: Pick<Corner, "row" | "column"> | Corner,
): DrawnContents {
  const [down, right] = [place.row - from.row, place.column - from.column];
  return {
    ...rest,
    from: { ...from, ...place },
    to: to && { ...to, row: to.row + down, column: to.column + right },
  };
}

/** Its edges stay at their cells; an edge whose line was deleted is at the line that is left. */
function resizedTo({ from, to, ...rest }: DrawnContents, covered: Rectangle, piece: Rectangle, move: LayerMove) {
  const isGone = (row: number, column: number): boolean => move(oneCell({ row, column })).length === 0;
  const start: Corner = { ...from, row: piece.row, column: piece.column };
  const end: Corner | null = to && {
    ...to,
    row: to.row + lastRow(piece) - lastRow(covered),
    column: to.column + lastColumn(piece) - lastColumn(covered),
  };
  const along = piece.rows === covered.rows ? "column" : "row";
  const startsAfresh = isGone(covered.row, covered.column);
  const endsAfresh = isGone(lastRow(covered), lastColumn(covered));
  const afterLast = along === "row" ? { row: lastRow(piece) + 1 } : { column: lastColumn(piece) + 1 };
  return {
    ...rest,
    from: startsAfresh ? { ...start, [`${along}Offset`]: 0 } : start,
    to: end && endsAfresh ? { ...end, ...afterLast, [`${along}Offset`]: 0 } : end,
  };
}
