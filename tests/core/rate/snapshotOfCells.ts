import { fromSerial } from "../../../src/core/calendar/calendarDate";
import {
  asSheetName,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/core/snapshot/workbookSnapshot";
import { tableNamed } from "../../../src/core/tables/allTables";
import type { CalculationInput, CalculationSheet } from "../../../src/simulator/recalculation/calculation";
import { PLAIN_SHEET, PLAIN_WORKBOOK, plainColumns } from "../../snapshots/plain";

/** The workbook that the formulas are calculated in, as the product reads it. */
export const snapshotOfCells = ({ sheets, dateSystem }: CalculationInput): WorkbookSnapshot => ({
  ...PLAIN_WORKBOOK,
  dateSystem,
  sheets: sheets.map((sheet) => sheetOf(sheet, dateSystem)),
});

function sheetOf({ name, cells, tables: [table] }: CalculationSheet, dateSystem: 1900 | 1904): SheetSnapshot {
  if (!table) throw new Error(`${name} has no table.`);
  const { rows, columns } = table.block;
  const grid = Array.from({ length: rows }, () => Array<Cell | undefined>(columns).fill(undefined));
  for (const { row, column, value, formula } of cells) {
    const holds = tableNamed(name)?.columns[column]?.holds;
    const cell: Cell = {
      value,
      text: textOf(value, holds === "day", dateSystem),
      format: holds === "day" ? "dd/mm/yyyy" : holds === "percentage" ? "0" : "General",
      ...(formula === undefined ? {} : { formula }),
    };
    const line = grid[row];
    if (line) line[column] = cell;
  }
  return {
    ...PLAIN_SHEET,
    name: asSheetName(name),
    visibility: "visible",
    isProtected: false,
    used: { row: 0, column: 0, rows, columns },
    cells: grid,
    merges: [],
    tables: [{ name, block: table.block, headings: table.headings, ...plainColumns(table.headings) }],
  };
}

function textOf(value: string | number | boolean, isDay: boolean, system: 1900 | 1904): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" || !isDay) return String(value);
  return fromSerial(value, system)?.split("-").reverse().join("/") ?? "########";
}
