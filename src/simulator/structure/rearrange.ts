import type { Rectangle } from "../../ooxml/workbookContents";
import { intersection, without } from "../workbook/blocks";
import type { CellMove } from "./shift";

/** Columns of a block in another order: the first of `order` is the old index of the column that now stands first. */
export interface Rearrangement {
  readonly block: Rectangle;
  readonly order: readonly number[];
}

/** Where each old column stands now. */
const placesOf = ({ block, order }: Rearrangement): ReadonlyMap<number, number> =>
  new Map(order.map((old, index) => [block.column + old, block.column + index]));

/** References to cells of one column go with them; one over several columns goes along if they stay together. */
export function referencesAfter(rearrangement: Rearrangement): CellMove {
  const places = placesOf(rearrangement);
  return (block) => {
    const inside = intersection(block, rearrangement.block);
    const isInside = inside !== null && inside.rows === block.rows && inside.columns === block.columns;
    if (!isInside) return block;
    const [piece, ...others] = piecesAfter(block, places);
    return piece && others.length === 0 ? piece : block;
  };
}

/** What lies over the cells goes with its columns, cut where they part. */
export function layersAfter(rearrangement: Rearrangement): (block: Rectangle) => Rectangle[] {
  const places = placesOf(rearrangement);
  return (block) => {
    const inside = intersection(block, rearrangement.block);
    if (!inside) return [block];
    const pieces = piecesAfter(inside, places);
    const [first, ...more] = pieces;
    const isUnmoved = first?.column === inside.column && more.length === 0;
    return isUnmoved ? [block] : [...without(block, rearrangement.block), ...pieces];
  };
}

/** The columns of a block at their new places, neighbours joined. */
function piecesAfter(block: Rectangle, places: ReadonlyMap<number, number>): Rectangle[] {
  const columns = Array.from({ length: block.columns }, (_, index) => {
    const column = block.column + index;
    return places.get(column) ?? column;
  }).sort((a, b) => a - b);
  const pieces: Rectangle[] = [];
  for (const column of columns) {
    const last = pieces.at(-1);
    if (last && last.column + last.columns === column)
      pieces[pieces.length - 1] = { ...last, columns: last.columns + 1 };
    else pieces.push({ ...block, column, columns: 1 });
  }
  return pieces;
}
