import { readFileSync } from "node:fs";
import {
  asSheetName,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/core/snapshot/workbookSnapshot";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import type { SheetContents, WorkbookContents } from "../../src/ooxml/workbookContents";
import { PLAIN_SHEET, PLAIN_WORKBOOK, plainColumns } from "./plain";
import { displayedText } from "../../src/simulator/workbook/displayedText";

/** The snapshot that Excel would give of a file. */
export const snapshotOfFile = (path: string): WorkbookSnapshot =>
  snapshotOfContents(openWorkbook(readFileSync(path)).contents);

export const snapshotOfContents = (contents: WorkbookContents): WorkbookSnapshot => ({
  ...PLAIN_WORKBOOK,
  dateSystem: contents.dateSystem,
  names: contents.names
    .filter(({ sheet }) => sheet === null)
    .map(({ name, refersTo }) => ({ name, formula: refersTo, isVisible: true })),
  sheets: contents.sheets
    .filter((sheet) => sheet.kind === "worksheet")
    .map((sheet) => snapshotOfSheet(sheet, contents)),
});

function snapshotOfSheet(sheet: SheetContents, contents: WorkbookContents): SheetSnapshot {
  const filled = sheet.cells.filter((cell) => cell.value !== "");
  const rows = filled.map((cell) => cell.row);
  const columns = filled.map((cell) => cell.column);
  const least = (all: readonly number[]): number => all.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (all: readonly number[]): number => all.reduce((a, b) => Math.max(a, b), 0);
  const used =
    filled.length === 0
      ? null
      : {
          row: least(rows),
          column: least(columns),
          rows: most(rows) - least(rows) + 1,
          columns: most(columns) - least(columns) + 1,
        };
  return {
    ...PLAIN_SHEET,
    name: asSheetName(sheet.name),
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    used,
    cells: used === null ? [] : cellsOf(sheet, contents, used),
    merges: sheet.merges,
    tables: sheet.tables.map(({ name, block, columns: heads }) => ({
      name,
      block,
      headings: heads.map((c) => c.name),
      ...plainColumns(heads.map((c) => c.name)),
    })),
  };
}

function cellsOf(
  sheet: SheetContents,
  contents: WorkbookContents,
  used: NonNullable<SheetSnapshot["used"]>,
): readonly (readonly (Cell | undefined)[])[] {
  const grid = Array.from({ length: used.rows }, () => new Array<Cell | undefined>(used.columns).fill(undefined));
  for (const cell of sheet.cells) {
    const line = grid[cell.row - used.row];
    const column = cell.column - used.column;
    if (!line || column < 0 || column >= used.columns) continue;
    const style = contents.styles[cell.style];
    const format = style?.numberFormat ?? "General";
    const fill = style?.fill;
    if (cell.value === "" && !fill) continue;
    line[column] = {
      value: cell.value,
      text: displayedText(cell, format, contents.dateSystem),
      format,
      ...(cell.formula === undefined ? {} : { formula: cell.formula }),
      ...(fill ? { fill } : {}),
      ...(style?.strike === true ? { struck: true as const } : {}),
    };
  }
  return grid;
}
