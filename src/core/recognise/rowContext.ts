import type { TableBlock } from "./blocks";
import type { RecognisedColumn } from "./recognition";
import type { GridRow, SheetGrid } from "./sheetGrid";

/** What the row walk knows of the table. */
export interface RowContext {
  readonly grid: SheetGrid;
  readonly block: TableBlock;
  readonly columns: readonly RecognisedColumn[];
  readonly welsh: boolean;
  readonly actionColumn: number;
  readonly idColumn: number | null;
  /** Most records carry an id, so that a row without one is no record of its own. */
  readonly idsRule: boolean;
  /** Most actions begin with their number, so that a number says nothing of a row. */
  readonly areNumbered: boolean;
  readonly ofOtherLists: ReadonlySet<number>;
  /** Nothing stands to the left of the headings and of the first row. */
  readonly isLeftEmpty: boolean;
}

/** What stands in a column of a row; "" for nothing. */
export const at = (line: GridRow, column: number | null): string =>
  line.cells.find((c) => c.column === column)?.text ?? "";
export const textOf = (line: GridRow): string => line.cells.map((c) => c.text).join(" ");

/** The place in the body of the first row below a row of the sheet. */
export function lineAfter(body: readonly GridRow[], row: number): number {
  let low = 0;
  let high = body.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((body[middle]?.row ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}
