import type { CellContents, Rectangle } from "../../ooxml/workbookContents";
import { shiftFormula } from "../../ooxml/formulas/shiftFormula";
import { ApiError } from "../workbook/apiError";
import { scalar, type Member } from "../protocol/hostObject";
import type { Session } from "../protocol/session";
import { enterCells } from "../structure/enterCells";
import { cellCount, lastRow } from "../workbook/blocks";
import type { Input, SimulatedSheet } from "../workbook/simulatedSheet";
import { editedEvent } from "./events";
import { grid, shaped, type RangeTarget } from "./rangeTarget";

/**
 * Reads the result of every cell. All formulas are brought up to date first, if there is one in the block at all: a
 * change set is written in portions, and each looks again at the cells it is about to write.
 */
const ofResults =
  (read: (cell: CellContents | undefined, sheet: SimulatedSheet, row: number, column: number) => unknown) =>
  ({ sheet, block }: RangeTarget, session: Session): unknown => {
    if (holdsFormula(sheet, block)) session.workbook.calculate();
    return grid(block, (row, column) => read(sheet.cells.get(row, column), sheet, row, column));
  };

/** Whether a block holds any formula, so that what it shows may have to be worked out first. */
export function holdsFormula(sheet: SimulatedSheet, block: Rectangle): boolean {
  for (const cell of sheet.cells.within(block)) if (cell.formula !== undefined) return true;
  return false;
}

const valueType = (cell: CellContents | undefined): string => {
  if (!cell || (cell.value === "" && cell.formula === undefined)) return "Empty";
  if (cell.isError) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof cell.value as "string"];
};

const isInput = (value: unknown): value is Input =>
  value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** Enters values or formulas: Excel takes either in both properties. */
function setCells({ sheet, block }: RangeTarget, value: unknown, session: Session): void {
  const valueOf = (): unknown => sheet.cells.get(block.row, block.column)?.value ?? "";
  const valueBefore = valueOf();
  requireNoRowsFilteredOut({ sheet, block });
  enterCells(session.workbook, sheet, block, inputs(value, block));
  const cell = cellCount(block) === 1 ? { valueBefore, valueAfter: valueOf() } : null;
  session.announce(editedEvent(sheet, block, session.source, cell, "ThisLocalAddin"));
}

/**
 * Real Excel puts values of a block over filtered rows into wrong cells (office-js issue 224), or refuses; the simulated
 * one always refuses.
 */
function requireNoRowsFilteredOut({ sheet, block }: RangeTarget): void {
  if (block.rows === 1) return;
  const isFilteredOut = (row: number): boolean =>
    sheet.hiddenRows.has(row) && row >= block.row && row <= lastRow(block);
  const filtered = sheet.tables.filter((table) => table.isFiltered).map(({ body }) => body);
  if (sheet.autoFilter?.isFiltered) filtered.push(sheet.autoFilter.block);
  for (const { row, rows } of filtered)
    for (let at = row; at < row + rows; at++) if (isFilteredOut(at)) throw new ApiError("FilteredRangeConflict");
}

/** One formula for a whole range moves its references from cell to cell, as if it had been filled down and across. */
function inputs(value: unknown, block: Rectangle): Input[][] {
  const isFilled = typeof value === "string" && value.startsWith("=");
  // Most have no reference that moves, and one look is enough for all cells.
  const moves = isFilled && shiftFormula(value, 1, 1) !== value;
  return shaped(value, block).map((row, r) =>
    row.map((input, c) => {
      if (!isInput(input)) throw new ApiError("InvalidArgument");
      return moves ? shiftFormula(value, r, c) : input;
    }),
  );
}

/** What a range says of the contents of its cells, and how they are entered. */
export const contentMembers: Readonly<Record<string, Member<RangeTarget>>> = {
  values: scalar(
    1,
    ofResults((cell) => cell?.value ?? ""),
    setCells,
  ),
  formulas: scalar(
    1,
    // What was entered is the same before and after formulas are worked out.
    ({ sheet, block }) =>
      grid(block, (row, column) => {
        const cell = sheet.cells.get(row, column);
        return cell?.formula ?? cell?.value ?? "";
      }),
    setCells,
  ),
  text: scalar(
    1,
    ofResults((_, sheet, row, column) => sheet.textAt(row, column)),
  ),
  valueTypes: scalar(1, ofResults(valueType)),
};
