import type { Block } from "../core/snapshot/workbookSnapshot";
import { isTooLarge as isTooLargeError, Refused } from "./failures";

/**
 * Office.js packs a request, and takes an answer apart, in one go in which the pane neither draws nor hears Stop: about
 * 100 ms for so much, and 200 are the most. Excel on the web takes and gives at most 5 MB, and how it counts is not published.
 */
export const BYTES_PER_TRIP = 1_250_000;

/** Cells of a sheet that are read or written in one piece. */
export interface SheetBlock {
  readonly sheet: number;
  readonly block: Block;
}

/** What goes in the next round trip, and what is left for later ones. */
export interface Portion {
  readonly now: readonly SheetBlock[];
  readonly later: readonly SheetBlock[];
}

/**
 * Takes blocks of together at most `most` cells, cutting a tall block into bands of rows; one row at least. Forty small
 * sheets share one portion, so that the number of round trips follows from the cells alone.
 */
export function takePortion(blocks: readonly SheetBlock[], most: number): Portion {
  const now: SheetBlock[] = [];
  let room = most;
  for (const [index, { sheet, block }] of blocks.entries()) {
    const rows = Math.min(block.rows, Math.max(now.length === 0 ? 1 : 0, Math.floor(room / block.columns)));
    if (rows > 0) now.push({ sheet, block: { ...block, rows } });
    room -= rows * block.columns;
    if (rows === block.rows) continue;
    const rest = { sheet, block: { ...block, row: block.row + rows, rows: block.rows - rows } };
    return { now, later: [rest, ...blocks.slice(index + 1)] };
  }
  return { now, later: [] };
}

/** All portions, where how large they may be is known from the start. */
export function packBlocks(blocks: readonly SheetBlock[], most: number): (readonly SheetBlock[])[] {
  const portions: (readonly SheetBlock[])[] = [];
  for (let { now, later } = takePortion(blocks, most); now.length > 0; { now, later } = takePortion(later, most))
    portions.push(now);
  return portions;
}

/** Cells compared in one round trip, unless their texts are too long for that. */
const CELLS_COMPARED = 15_000;

/** Reads with so many cells a round trip, and again with fewer where Excel finds an answer too large. */
export async function inSmallerPortions<T>(read: (cellsPerTrip: number) => Promise<T>): Promise<T> {
  for (let most = CELLS_COMPARED; ; most = Math.ceil(most / 10)) {
    try {
      return await read(most);
    } catch (error) {
      const isTooLarge = isTooLargeError(error) || (error instanceof Refused && error.code === "too-large");
      if (!isTooLarge || most === 1) throw error;
    }
  }
}

/** What was loaded of cells; in place of an answer that is too large Excel may hand out null (pitfall 15). */
export function gridOf(loaded: unknown): readonly (readonly unknown[])[] {
  if (loaded === null || loaded === undefined) throw new Refused("too-large", "");
  return loaded as readonly (readonly unknown[])[];
}

export const cellsIn = (blocks: readonly SheetBlock[]): number =>
  blocks.reduce((sum, { block }) => sum + block.rows * block.columns, 0);
