import type { Rectangle } from "../../ooxml/workbookContents";
import { ApiError } from "../workbook/apiError";
import type { SimulatedTable } from "../workbook/simulatedSheet";
import type { SimulatedWorkbook } from "../workbook/simulatedWorkbook";
import { moveAttached } from "./moveAttached";
import { movedFormula } from "./movedFormula";
import { moveCells, moveLayers } from "./moveParts";
import { layersAfter, referencesAfter } from "./rearrange";
import { rewriteFormulas } from "../workbook/rewriteFormulas";
import { deleteCells, insertCells } from "./shiftCells";
import { followColumns } from "./tableNames";

/** The block of a table's column. */
const columnBlock = ({ block }: SimulatedTable, index: number): Rectangle => ({
  ...block,
  column: block.column + index,
  columns: 1,
});

/** Inserts an empty column before the one at `index`, or behind the last; what stands right of the table is pushed. */
export function insertTableColumn(workbook: SimulatedWorkbook, table: SimulatedTable, index: number): void {
  requireIndex(table, index, table.block.columns);
  const { columns } = table.block;
  if (index > 0 && index < columns) insertCells(workbook, table.sheet, columnBlock(table, index), "columns");
  else {
    // At either end Excel makes room outside, and takes that into the table.
    insertCells(workbook, table.sheet, columnBlock(table, index), "columns");
    const before = index === 0 ? table.block.column - 1 : table.block.column;
    table.setBlock({ ...table.block, column: before, columns: columns + 1 }, (column) =>
      index === 0 ? column - before - 1 : column - before,
    );
    table.sheet.completeHeadings(table.block);
  }
}

/** Deletes a column with its cells; formulas that name it say #REF!. */
export function deleteTableColumn(workbook: SimulatedWorkbook, table: SimulatedTable, index: number): void {
  requireIndex(table, index, table.block.columns - 1);
  // A table keeps one column.
  if (table.block.columns === 1) throw new ApiError("InvalidOperation");
  const heading = table.headings[index] ?? "";
  deleteCells(workbook, table.sheet, columnBlock(table, index), "columns");
  const left = table.headings.map((name) => [name.toLowerCase(), name] as const);
  if (heading !== "") followColumns(workbook, table, new Map(left));
}

/** Cuts a column out and inserts it where `to` says; ids, formats, rules and references go with it. */
export function moveTableColumn(workbook: SimulatedWorkbook, table: SimulatedTable, from: number, to: number): void {
  requireIndex(table, from, table.block.columns - 1);
  requireIndex(table, to, table.block.columns - 1);
  const { sheet, block } = table;
  sheet.requireWritable();
  const order = table.columnIds.map((_, index) => index).filter((index) => index !== from);
  order.splice(to, 0, from);
  const rearrangement = { block, order };
  const references = referencesAfter(rearrangement);
  moveCells(sheet, block, references);
  table.setBlock(block, (column) => order[column - block.column] ?? -1);
  moveLayers(sheet, layersAfter(rearrangement));
  moveAttached(sheet.attached, layersAfter(rearrangement));
  rewriteFormulas(workbook, (formula, home) =>
    movedFormula(formula, home.sheet, { sheet: sheet.name, move: references }),
  );
  workbook.tellMoved(sheet, references);
  workbook.noteChange();
}

function requireIndex(table: SimulatedTable, index: number, last: number): void {
  if (!Number.isInteger(index) || index < 0 || index > last || !table.sheet.tables.includes(table))
    throw new ApiError("InvalidArgument");
}
