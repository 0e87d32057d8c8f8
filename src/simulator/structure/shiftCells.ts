import type { Rectangle } from "../../ooxml/workbookContents";
import { encloses, holds, intersection, lastRow } from "../workbook/blocks";
import type { SimulatedSheet, SimulatedTable } from "../workbook/simulatedSheet";
import type { SimulatedWorkbook } from "../workbook/simulatedWorkbook";
import { moveAttached, type Edge } from "./moveAttached";
import { movedFormula } from "./movedFormula";
import { formatLike, moveCells, moveLayers, moveLines } from "./moveParts";
import { rewriteFormulas } from "../workbook/rewriteFormulas";
import { isWhole, linesAlong, moveOf, movingArea, shiftedCells, shiftOf, type Shift } from "./shift";
import { fateOf, requireShiftable } from "./shiftRefusals";

/** Inserts cells where the block is and pushes what is there down or right; gives the block of the new cells. */
export function insertCells(
  workbook: SimulatedWorkbook,
  sheet: SimulatedSheet,
  block: Rectangle,
  axis: Shift["axis"],
): Rectangle {
  const shift = throughTable(sheet, shiftOf(block, axis, "insert"));
  applyShift(workbook, sheet, shift);
  return shiftedCells(shift);
}

/** Deletes the cells of a block and pulls up, or from the right, what lies behind them. */
export function deleteCells(
  workbook: SimulatedWorkbook,
  sheet: SimulatedSheet,
  block: Rectangle,
  axis: Shift["axis"],
): void {
  applyShift(workbook, sheet, throughTable(sheet, shiftOf(block, axis, "delete")));
}

/**
 * Cells inserted or deleted inside a table are rows or columns of that table. To the left of its first column is outside.
 */
function throughTable(sheet: SimulatedSheet, shift: Shift): Shift {
  if (isWhole(shift)) return shift;
  const { axis, kind } = shift;
  const cells = shiftedCells(shift);
  const isInside = ({ block, body }: SimulatedTable): boolean =>
    axis === "rows"
      ? encloses(body, cells)
      : encloses(block, cells) && (kind === "delete" || cells.column > block.column);
  const table = sheet.tables.find(isInside);
  if (!table) return shift;
  const { from, to } = shiftOf(table.block, axis, kind);
  return { ...shift, from, to };
}

/** Everything on the sheet moves, and every formula of the workbook follows. */
function applyShift(workbook: SimulatedWorkbook, sheet: SimulatedSheet, asked: Shift): void {
  requireShiftable(sheet, asked);
  const { shift, emptied } = keepingOneRow(sheet, asked);
  const grown = sheet.tables.filter((table) => fateOf(table, shift) === "grows");
  for (const table of sheet.tables) table.rememberCalculatedColumns();
  const move = moveOf(shift);
  moveCells(sheet, movingArea(shift), move);
  moveTables(sheet, shift);
  moveLayers(sheet, (block) => listOf(move(block)));
  moveAttached(sheet.attached, (block) => listOf(move(block)), edgeOf(shift));
  if (isWhole(shift)) moveLines(sheet, move);
  if (shift.kind === "insert") fillInserted(sheet, shift, grown);
  for (const table of grown) sheet.completeHeadings(table.block);
  if (emptied) sheet.clear(emptied, { contents: true, formats: false });
  rewriteFormulas(workbook, (formula, home) => movedFormula(formula, home.sheet, { sheet: sheet.name, move }));
  workbook.tellMoved(sheet, move);
  workbook.noteChange();
}

/** What loses all its cells comes to stand where they were. */
const edgeOf =
  ({ axis, at }: Shift): Edge =>
  (corner) =>
    axis === "rows" ? { ...corner, row: at, rowOffset: 0 } : { ...corner, column: at, columnOffset: 0 };

const listOf = (block: Rectangle | null): Rectangle[] => (block === null ? [] : [block]);

/** A table keeps one empty row when all its rows are deleted. */
function keepingOneRow(sheet: SimulatedSheet, shift: Shift): { shift: Shift; emptied: Rectangle | null } {
  if (shift.kind === "insert" || shift.axis === "columns") return { shift, emptied: null };
  const table = sheet.tables.find((one) => {
    const end = shift.at + shift.count - 1;
    return fateOf(one, shift) === "shrinks" && shift.at <= one.body.row && end >= lastRow(one.body);
  });
  if (!table) return { shift, emptied: null };
  return { shift: { ...shift, at: shift.at + 1, count: shift.count - 1 }, emptied: { ...table.body, rows: 1 } };
}

function moveTables(sheet: SimulatedSheet, shift: Shift): void {
  const move = moveOf(shift);
  for (const table of [...sheet.tables]) {
    const { block: before, columnIds } = table;
    const block = move(before);
    if (block === null) {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      continue;
    }
    const oldIndexes = new Map(
      columnIds.map((_, index) => [move({ ...before, column: before.column + index, columns: 1 })?.column, index]),
    );
    table.setBlock(block, (column) => oldIndexes.get(column) ?? -1);
  }
}

/** New cells look like the row above or the column to the left; in a table like its own rows, with its calculated columns. */
function fillInserted(sheet: SimulatedSheet, shift: Shift, grown: readonly SimulatedTable[]): void {
  const used = sheet.cells.usedBlock(false);
  const cells = shiftedCells(shift);
  // Lines that come right behind the last used one look like it, though nothing moves.
  const lines =
    shift.axis === "rows" ? { row: cells.row, rows: cells.rows } : { column: cells.column, columns: cells.columns };
  const inserted = used && intersection(cells, { ...used, ...lines });
  if (inserted) formatLike(sheet, inserted, (row, column) => neighbour(sheet, shift, row, column));
  for (const table of grown) table.fillNewCells(shiftedCells(shift));
}

function neighbour(sheet: SimulatedSheet, { axis, at, count }: Shift, row: number, column: number) {
  const before = axis === "rows" ? { row: at - 1, column } : { row, column: at - 1 };
  const after = axis === "rows" ? { row: at + count, column } : { row, column: at + count };
  if (at === 0) return null;
  const table = sheet.tables.find(({ block }) => holds(block, row, column));
  const isUnderHeadings =
    axis === "rows" && table?.hasHeaderRow === true && linesAlong(table.block, "rows")[0] === at - 1;
  return isUnderHeadings ? after : before;
}
