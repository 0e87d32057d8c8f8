import { cellKey } from "../ooxml/workbookChanges";
import type { CellStyle, Rectangle } from "../ooxml/workbookContents";
import { textToEdit } from "../ooxml/displayedText";
import type { SimulatedSheet } from "../simulator/workbook/simulatedSheet";
import type { SimulatedWorkbook } from "../simulator/workbook/simulatedWorkbook";
import { chartFigures } from "./chartFigures";
import type { GridCell, GridSheet } from "./gridSheet";
import { rowHeights } from "./rowHeights";

const DEFAULT_CHARACTERS = 8.43;
/** Cells shown beyond the last that holds something, so that there is room to type. */
const ROOM = { rows: 30, columns: 4 };
/** So many fill a wide screen. */
const FEWEST_COLUMNS = 26;
const MOST_COLUMNS = 60;

/** Pixels of a column that is so many characters wide, in Excel's body font. */
const pixels = (characters: number): number => Math.round(characters * 7 + 5);

/** A sheet of the simulated workbook as the grid draws it. */
export function sheetView(workbook: SimulatedWorkbook, sheet: SimulatedSheet): GridSheet {
  const columnWidth = (column: number): number => pixels(sheet.columnWidths.get(column) ?? DEFAULT_CHARACTERS);
  const used = sheet.cells.usedBlock(true);
  return {
    name: sheet.name,
    rows: (used ? used.row + used.rows : 0) + ROOM.rows,
    columns: Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, (used ? used.column + used.columns : 0) + ROOM.columns)),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    showGridlines: sheet.showGridlines,
    merges: sheet.merges,
    charts: sheet.charts.map((chart) => chartFigures(workbook, chart)),
    cell: (row, column) => gridCell(workbook, sheet, row, column),
    columnWidth,
    rowHeights: rowHeights(workbook, sheet, columnWidth),
  };
}

function gridCell(workbook: SimulatedWorkbook, sheet: SimulatedSheet, row: number, column: number): GridCell | null {
  const note = sheet.attached.notes.get(cellKey(row, column))?.origin.text ?? null;
  const cell = sheet.cells.get(row, column) ?? (note === null ? null : { row, column, value: "", style: 0 });
  if (!cell) return null;
  const text = sheet.textAt(row, column);
  const style = { ...workbook.formats.at(cell.style), ...ruleStyle(sheet, row, column, text) };
  const link = sheet.links.get(cellKey(row, column));
  return {
    text,
    input: textToEdit(cell, workbook.formats.at(cell.style).numberFormat ?? "General", workbook.dateSystem),
    isNumber: typeof cell.value === "number",
    style,
    link: link?.isLocation ? link.target : null,
    note,
  };
}

const holds = (block: Rectangle, row: number, column: number): boolean =>
  row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns;

/** The conditional format that holds for a cell: the first of its block whose words are the cell's. */
const ruleStyle = (sheet: SimulatedSheet, row: number, column: number, text: string): CellStyle =>
  sheet.rules.find((rule) => holds(rule.block, row, column) && rule.equals?.toLowerCase() === text.toLowerCase())
    ?.style ?? {};
