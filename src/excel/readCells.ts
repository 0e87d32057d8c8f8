import type { Progress } from "../app/workbookPort";
import type { Cell } from "../core/snapshot/workbookSnapshot";
import { isTooLarge, Refused, stopped } from "./failures";
import { BYTES_PER_TRIP, cellsIn, takePortion, type SheetBlock } from "./portions";

/** A cell of a plan comes with its value, formula, text, format, fill and whether it is struck out: about so much. Afterwards it is measured. */
const BYTES_PER_CELL = 205;
/** An empty cell takes about so much: brackets, "General", white, not struck out. */
const BYTES_PER_EMPTY_CELL = 100;

export interface CellRows extends SheetBlock {
  readonly rows: (Cell | undefined)[][];
}

/**
 * Reads the cells of all blocks in portions. How many cells go into one is learnt from the portions before; what Excel
 * finds too large all the same (it says so, or hands out nothing) is asked for again in halves.
 */
export async function readAllCells(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  blocks: readonly SheetBlock[],
  progress?: Progress,
): Promise<CellRows[]> {
  const total = cellsIn(blocks);
  const found: CellRows[] = [];
  let bytesPerCell = BYTES_PER_CELL;
  let left = blocks;
  let done = 0;
  progress?.report(done, total);
  while (left.length > 0) {
    if (progress?.signal?.aborted) throw stopped();
    const { now, later } = takePortion(left, Math.max(1, Math.floor(BYTES_PER_TRIP / bytesPerCell)));
    const portion = await readPortion(context, worksheets, now);
    const most = portion ? now : takePortion(now, Math.ceil(cellsIn(now) / 2)).now;
    if (!portion && cellsIn(most) === cellsIn(now)) throw new Refused("too-large", nameOf(worksheets, now));
    if (portion) {
      found.push(...portion);
      done += cellsIn(now);
      bytesPerCell = Math.max(BYTES_PER_EMPTY_CELL, bytesIn(portion) / cellsIn(now));
      left = later;
      progress?.report(done, total);
    } else bytesPerCell = BYTES_PER_TRIP / cellsIn(most);
  }
  return found;
}

const nameOf = (worksheets: readonly Excel.Worksheet[], blocks: readonly SheetBlock[]): string =>
  worksheets[blocks[0]?.sheet ?? 0]?.name ?? "";

/** One round trip; null where Excel finds the answer too large. */
async function readPortion(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  blocks: readonly SheetBlock[],
): Promise<CellRows[] | null> {
  const asked = blocks.map(({ sheet, block }) => {
    const range = worksheets[sheet]?.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    if (!range) throw new Error("A block without its sheet.");
    range.load("values,formulas,numberFormat,text");
    const looks = range.getCellProperties({ format: { fill: { color: true }, font: { strikethrough: true } } });
    return { sheet, block, range, looks };
  });
  const isAnswered = await context.sync().then(
    () => asked.every(({ range, looks }) => [range.values, range.formulas, range.text, looks.value].every(isThere)),
    (error: unknown) => {
      if (isTooLarge(error)) return false;
      throw error;
    },
  );
  if (!isAnswered) return null;
  return asked.map(({ sheet, block, range, looks }) => ({ sheet, block, rows: cellRows(range, looks.value) }));
}

/** In place of an answer that is too large Excel may hand out null, whatever the types say (pitfall 15). */
const isThere = (answer: unknown): boolean => answer !== null && answer !== undefined;

function cellRows(range: Excel.Range, looks: readonly (readonly Excel.CellProperties[])[]): (Cell | undefined)[][] {
  const values = range.values as (string | number | boolean)[][];
  const formulas = range.formulas as unknown[][];
  const formats = range.numberFormat as string[][];
  // A calculated column says the same thousands of characters in every row: they are kept once.
  const above: unknown[] = [];
  return values.map((row, r) =>
    row.map((value, c): Cell | undefined => {
      const fill = fillOf(looks[r]?.[c]);
      const formula = formulas[r]?.[c] === above[c] ? above[c] : formulas[r]?.[c];
      above[c] = formula;
      const isCalculated = isFormula(formula, value);
      if (value === "" && fill === undefined && !isCalculated) return undefined;
      return {
        value,
        text: range.text[r]?.[c] ?? "",
        format: formats[r]?.[c] ?? "General",
        ...(isCalculated && { formula }),
        ...(fill !== undefined && { fill }),
        ...(looks[r]?.[c]?.format?.font?.strikethrough === true && { struck: true as const }),
      };
    }),
  );
}

/** A text that begins with "=" is handed out the same as value and as formula; a formula is not. */
const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** No fill reads as white or as nothing. */
function fillOf(properties: Excel.CellProperties | undefined): string | undefined {
  const colour = properties?.format?.fill?.color;
  return colour && colour.toUpperCase() !== "#FFFFFF" ? colour.toUpperCase() : undefined;
}

/** About what an answer took. Texts stand in it as value, as formula and as shown. */
function bytesIn(portion: readonly CellRows[]): number {
  let bytes = 0;
  for (const { rows } of portion)
    for (const row of rows)
      for (const cell of row)
        bytes +=
          BYTES_PER_EMPTY_CELL + (cell ? cell.text.length * 3.5 + cell.format.length + (cell.formula?.length ?? 0) : 0);
  return bytes;
}
