import { foldText } from "../text/normalise";
import { beginsWithVerb } from "./actionVerbs";
import type { TableBlock } from "./blocks";
import { looksLike, type ContentClass } from "./columnContents";
import type { RecognisedColumn } from "./recognition";
import type { GridRow, SheetGrid } from "./sheetGrid";

interface Within {
  readonly grid: SheetGrid;
  readonly block: TableBlock;
  readonly columns: readonly RecognisedColumn[];
  readonly actionColumn: number;
  readonly isLeftEmpty: boolean;
}

const leftOf = (grid: SheetGrid, { firstColumn }: TableBlock, row: number): string =>
  firstColumn === 0 ? "" : grid.textAt(row, firstColumn - 1);

/** Nothing stands to the left of the headings and of the first row. */
export const isLeftEmpty = (grid: SheetGrid, block: TableBlock): boolean =>
  [Math.max(...block.band.rows), block.body[0]?.row ?? 0].every((row) => leftOf(grid, block, row) === "");

/**
 * "Cause" in front of the columns of the actions, where nothing stands in front of these: a box of its own (T4). "NEW" or a number in
 * front of an action with its day, its state or whoever does it only marks that.
 */
export const isBoxRow = (line: GridRow, within: Within): boolean =>
  within.isLeftEmpty && leftOf(within.grid, within.block, line.row) !== "" && !isAction(line, within);

const SAYS_ACTION: Readonly<Record<string, ContentClass>> = { start: "date", due: "date", status: "status" };

function isAction({ cells }: GridRow, { columns, actionColumn }: Within): boolean {
  const holds = (role: string, name: ContentClass): boolean =>
    columns.some(
      (c) =>
        c.role === role && cells.some(({ column, cell, text }) => column === c.column && looksLike(name, cell, text)),
    );
  if (Object.entries(SAYS_ACTION).some(([role, name]) => holds(role, name))) return true;
  const action = cells.find(({ column }) => column === actionColumn)?.text ?? "";
  return beginsWithVerb(foldText(action)) && holds("owner", "name");
}
