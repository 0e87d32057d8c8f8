import type { PreviewWords } from "../core/words/en/preview";
import { clearFilters, filterTable } from "../simulator/structure/filterTable";
import { deleteCells, insertCells } from "../simulator/structure/shiftCells";
import { sortTable } from "../simulator/structure/sortTable";
import { holds, WHOLE_SHEET } from "../simulator/workbook/blocks";
import type { SimulatedSheet, SimulatedTable } from "../simulator/workbook/simulatedSheet";
import type { SimulatedWorkbook } from "../simulator/workbook/simulatedWorkbook";
import type { Position } from "./gridKeyboard";

export type SheetChange = keyof PreviewWords["changes"];

/** Those that need a table under the selected cell. */
export const TABLE_CHANGES: ReadonlySet<SheetChange> = new Set(["sortUp", "sortDown", "showOnly", "showAll"]);

export const tableAt = (sheet: SimulatedSheet, { row, column }: Position): SimulatedTable | null =>
  sheet.tables.find(({ block }) => holds(block, row, column)) ?? null;

/** Changes the sheet at the selected cell, as the commands of that name do in Excel. */
export function changeSheet(workbook: SimulatedWorkbook, sheet: SimulatedSheet, at: Position, kind: SheetChange): void {
  const row = { ...WHOLE_SHEET, row: at.row, rows: 1 };
  const column = { ...WHOLE_SHEET, column: at.column, columns: 1 };
  const inTable = (act: (table: SimulatedTable, index: number) => void): void => {
    const table = tableAt(sheet, at);
    if (table) act(table, at.column - table.block.column);
  };
  const acts: Readonly<Record<SheetChange, () => void>> = {
    insertRow: () => void insertCells(workbook, sheet, row, "rows"),
    deleteRow: () => deleteCells(workbook, sheet, row, "rows"),
    insertColumn: () => void insertCells(workbook, sheet, column, "columns"),
    deleteColumn: () => deleteCells(workbook, sheet, column, "columns"),
    sortUp: () => inTable((table, index) => sortTable(workbook, table, index, "ascending")),
    sortDown: () => inTable((table, index) => sortTable(workbook, table, index, "descending")),
    showOnly: () => inTable((table, index) => filterTable(workbook, table, index, [sheet.textAt(at.row, at.column)])),
    showAll: () => inTable((table) => clearFilters(workbook, table)),
  };
  acts[kind]();
}
