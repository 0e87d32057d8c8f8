import type { Progress } from "../app/workbookPort";
import { isTooLarge, Refused, stopped } from "./failures";
import { BYTES_PER_TRIP, cellsIn, takePortion, type SheetBlock } from "./portions";

type Grid = readonly (readonly unknown[])[];
type Property = "values" | "formulas" | "text" | "numberFormat";

interface Asked {
  readonly properties: readonly Property[];
  /** Fill, and whether it is struck out. */
  readonly looks: boolean;
  /** About what a cell takes in the first answer; afterwards it is measured. */
  readonly bytesPerCell: number;
}

/** What can be asked of cells. What takes most is asked only where it says something. */
const ASKED = {
  all: { properties: ["values", "formulas", "text", "numberFormat"], looks: true, bytesPerCell: 205 },
  /** What was entered: a constant is its own formula. */
  entered: { properties: ["formulas"], looks: false, bytesPerCell: 60 },
  values: { properties: ["values"], looks: false, bytesPerCell: 20 },
  shown: { properties: ["values", "text", "numberFormat"], looks: false, bytesPerCell: 60 },
  looks: { properties: [], looks: true, bytesPerCell: 75 },
} as const satisfies Record<string, Asked>;

export type What = keyof typeof ASKED;

/** What Excel said of the cells of a block; a grid is there if it was asked for. */
export interface Answer extends SheetBlock, Partial<Readonly<Record<Property, Grid>>> {
  readonly looks?: readonly (readonly Excel.CellProperties[])[];
}

/** Tells of cells that have been read. */
export interface Tally {
  readonly progress: Progress | undefined;
  readonly count: (cells: number) => void;
}

/**
 * Reads blocks in portions. How many cells go into one is learnt from the portions before; what Excel finds too large all
 * the same (it says so, or hands out nothing) is asked for again in halves.
 */
export async function readBlocks(
  worksheets: readonly Excel.Worksheet[],
  blocks: readonly SheetBlock[],
  what: What,
  { progress, count }: Tally,
): Promise<Answer[]> {
  const found: Answer[] = [];
  let bytesPerCell: number = ASKED[what].bytesPerCell;
  let left = blocks;
  while (left.length > 0) {
    if (progress?.signal?.aborted) throw stopped();
    const { now, later } = takePortion(left, Math.max(1, Math.floor(BYTES_PER_TRIP / bytesPerCell)));
    const portion = await readPortion(worksheets, now, ASKED[what]);
    const most = portion ? now : takePortion(now, Math.ceil(cellsIn(now) / 2)).now;
    if (!portion && cellsIn(most) === cellsIn(now)) throw new Refused("too-large", nameOf(worksheets, now));
    if (portion) {
      found.push(...portion);
      bytesPerCell = Math.max(FEWEST_BYTES, bytesIn(portion) / cellsIn(now));
      left = later;
      count(cellsIn(now));
    } else bytesPerCell = BYTES_PER_TRIP / cellsIn(most);
  }
  return found;
}

const nameOf = (worksheets: readonly Excel.Worksheet[], blocks: readonly SheetBlock[]): string =>
  worksheets[blocks[0]?.sheet ?? 0]?.name ?? "";

/** One round trip; null where Excel finds the answer too large. */
async function readPortion(
  worksheets: readonly Excel.Worksheet[],
  blocks: readonly SheetBlock[],
  { properties, looks }: Asked,
): Promise<Answer[] | null> {
  const asked = blocks.map(({ sheet, block }) => {
    const range = rangeOf(worksheets, { sheet, block });
    if (properties.length > 0) range.load(properties.join(","));
    return { sheet, block, range, looks: looks ? askForLooks(range) : null };
  });
  const isAnswered = await asked[0]?.range.context.sync().then(
    () =>
      asked.every((one) => properties.every((name) => isThere(one.range[name])) && isThere(one.looks?.value ?? !looks)),
    (error: unknown) => {
      if (isTooLarge(error)) return false;
      throw error;
    },
  );
  if (isAnswered !== true) return null;
  return asked.map(({ sheet, block, range, looks: seen }) => ({
    ...{ sheet, block },
    ...Object.fromEntries(properties.map((name) => [name, range[name] as Grid])),
    ...(seen && { looks: seen.value }),
  }));
}

export function rangeOf(worksheets: readonly Excel.Worksheet[], { sheet, block }: SheetBlock): Excel.Range {
  const range = worksheets[sheet]?.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
  if (!range) throw new Error("A block without its sheet.");
  return range;
}

/** What is asked of the look of a cell, or of all cells of a column. */
export const LOOKS = { format: { fill: { color: true }, font: { strikethrough: true } } };

const askForLooks = (range: Excel.Range): OfficeExtension.ClientResult<Excel.CellProperties[][]> =>
  range.getCellProperties(LOOKS);

/** In place of an answer that is too large Excel may hand out null, whatever the types say (pitfall 15). */
const isThere = (answer: unknown): boolean => answer !== null && answer !== undefined && answer !== false;

/** The look of a cell takes about so much; a number or what is empty with its comma about so much. */
const BYTES_OF_LOOK = 75;
const BYTES_OF_NUMBER = 9;
const FEWEST_BYTES = 4;

/** About what an answer took. */
function bytesIn(answers: readonly Answer[]): number {
  let bytes = 0;
  for (const { values, formulas, text, numberFormat, looks, block } of answers) {
    if (looks) bytes += block.rows * block.columns * BYTES_OF_LOOK;
    for (const grid of [values, formulas, text, numberFormat])
      for (const row of grid ?? [])
        for (const cell of row) bytes += typeof cell === "string" ? cell.length + 3 : BYTES_OF_NUMBER;
  }
  return bytes;
}
