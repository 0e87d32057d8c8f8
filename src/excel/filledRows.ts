import type { Block } from "../core/snapshot/workbookSnapshot";
import { isTooLarge, Refused } from "./failures";
import { cellsIn } from "./portions";
import type { SheetPlace } from "./readSheets";

/** A sheet whose used range is larger has something stray at its far end, and is asked first where it holds anything. */
const LARGE = 1_000_000;

/** So many cells of a sheet are the most that are read: more than 100,000 actions with every column there is. */
const MOST_CELLS_OF_A_SHEET = 5_000_000;

/** Rows between which there are no more empty ones than these are read in one piece. */
const GAP = 40;

/**
 * Says of each sheet which rows are to be read: all of the used range, and of a very large one those that hold something (T1).
 * One round trip, and only if a sheet is large.
 *
 * @throws Refused "too-large", with the sheet, where that is still more than can be read.
 */
export async function filledRows<Place extends Pick<SheetPlace, "used">>(
  worksheets: readonly Excel.Worksheet[],
  places: readonly Place[],
): Promise<(Place & Pick<SheetPlace, "filled">)[]> {
  const asked = places.map(({ used }, sheet) =>
    used && used.rows * used.columns > LARGE ? askForAreas(worksheets[sheet], used) : null,
  );
  const isKnown = asked.some((areas) => areas !== null) && (await areAnswered(worksheets));
  return places.map((place, sheet) => {
    const filled = !place.used ? [] : bandsOf(place.used, isKnown ? (asked[sheet] ?? null) : null);
    if (cellsIn(filled.map((block) => ({ sheet, block }))) > MOST_CELLS_OF_A_SHEET)
      throw new Refused("too-large", worksheets[sheet]?.name ?? "");
    return { ...place, filled };
  });
}

/** What was typed and what is calculated, wherever it stands. */
function askForAreas(worksheet: Excel.Worksheet | undefined, used: Block): readonly Excel.RangeAreas[] {
  const range = worksheet?.getRangeByIndexes(used.row, used.column, used.rows, used.columns);
  return (["Constants", "Formulas"] as const).flatMap((kind) => {
    const areas = range?.getSpecialCellsOrNullObject(kind);
    areas?.load("areas/items/rowIndex,areas/items/rowCount");
    return areas ? [areas] : [];
  });
}

/** False where they are so many that Excel cannot hand them out: then the rows are read as they come. */
const areAnswered = (worksheets: readonly Excel.Worksheet[]): Promise<boolean> =>
  (worksheets[0]?.context.sync() ?? Promise.resolve()).then(
    () => true,
    (error: unknown) => {
      if (isTooLarge(error)) return false;
      throw error;
    },
  );

/** The rows of all areas as bands from top to bottom. Without an answer it is the whole range. */
function bandsOf(used: Block, asked: readonly Excel.RangeAreas[] | null): readonly Block[] {
  if (!asked) return [used];
  const areas = asked.flatMap((one) => (one.isNullObject ? [] : one.areas.items));
  const bands: { row: number; end: number }[] = [];
  for (const { rowIndex, rowCount } of areas.sort((a, b) => a.rowIndex - b.rowIndex)) {
    const last = bands.at(-1);
    if (last && rowIndex <= last.end + GAP) last.end = Math.max(last.end, rowIndex + rowCount);
    else bands.push({ row: rowIndex, end: rowIndex + rowCount });
  }
  return bands.map(({ row, end }) => ({ ...used, row, rows: end - row }));
}
