import type { ReadAs } from "../app/workbookPort";
import type { TableSnapshot } from "../core/snapshot/workbookSnapshot";
import { lookOf, type Cells, type Look, type ColumnInBrief, type Calculated } from "./cellMade";
import type { SheetBlock } from "./portions";
import { LOOKS, rangeOf } from "./readCells";

/** Rows of a sheet below its head, down to the end of a table or of the sheet. */
export interface Part extends SheetBlock {
  /** The table of which all rows are records, if it is one. */
  readonly table: TableSnapshot | null;
  /** Its first row among the rows of the used range. */
  readonly at: number;
}

/** Asks in one round trip what the columns of all parts hold. The heads of the sheets have been read. */
export async function columnsInBrief(
  worksheets: readonly Excel.Worksheet[],
  parts: readonly Part[],
  cells: readonly Cells[],
  as: ReadAs,
): Promise<(readonly ColumnInBrief[])[]> {
  const asked = parts.map((part) => {
    const range = rangeOf(worksheets, part);
    const likely = as === "look" ? likelyCalculated(part, cells[part.sheet] ?? []) : [];
    return {
      width: part.block.columns,
      looks: range.getColumnProperties(LOOKS),
      likely: likely.map(askForOthers(range)),
    };
  });
  await worksheets[0]?.context.sync();
  return asked.map(({ width, looks, likely }) => {
    const sure = likely.filter(({ others }) => others.every(({ isNullObject }) => isNullObject));
    return Array.from({ length: width }, (_, index) => ({
      calculated: sure.find((one) => one.index === index)?.calculated ?? null,
      look: lookOfAll(looks.value[index]?.format),
    }));
  });
}

interface Likely {
  readonly index: number;
  readonly calculated: Calculated;
}

/** Columns of a table whose last two records in the head hold one formula: it is that of the column, if all cells hold one. */
function likelyCalculated({ table, at, block }: Part, cells: Cells): readonly Likely[] {
  // Whether those who ask for constants are told of cells that a filter hides is not written anywhere.
  if (!table || table.isFiltered || block.row - 2 <= table.block.row) return [];
  return Array.from({ length: block.columns }, (_, index) => index).flatMap((index) => {
    const [above, last] = [cells[at - 2]?.[index], cells[at - 1]?.[index]];
    if (last?.formula === undefined || last.formula !== above?.formula) return [];
    return [{ index, calculated: { formula: last.formula, format: last.format } }];
  });
}

/** Asks for the cells of a column that hold no formula. */
const askForOthers =
  (range: Excel.Range) =>
  (likely: Likely): Likely & { readonly others: readonly Excel.RangeAreas[] } => {
    const column = range.getColumn(likely.index);
    const others = (["Constants", "Blanks"] as const).map((kind) => column.getSpecialCellsOrNullObject(kind));
    for (const one of others) one.load("cellCount");
    return { ...likely, others };
  };

/** Excel says null of what is not the same in all cells of the column. */
function lookOfAll(format: Excel.CellPropertiesFormat | undefined): Look | null {
  const isOne = typeof format?.fill?.color === "string" && typeof format.font?.strikethrough === "boolean";
  return isOne ? lookOf(format) : null;
}
