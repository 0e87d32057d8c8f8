import {
  asSheetName,
  type Block,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../core/snapshot/workbookSnapshot";
import { displayedText } from "../ooxml/displayedText";
import type { CellContents, SheetContents, WorkbookContents } from "../ooxml/workbookContents";

/** The contents of a file as Excel would give them if it were open: what is found in it is found without Excel. */
export const fileSnapshot = (contents: WorkbookContents): WorkbookSnapshot => ({
  dateSystem: contents.dateSystem,
  names: contents.names
    .filter(({ sheet }) => sheet === null)
    .map(({ name, refersTo, isHidden }) => ({ name, formula: refersTo, isVisible: isHidden !== true })),
  isStructureProtected: contents.isStructureProtected,
  calculation: "automatic",
  sheets: contents.sheets.filter(({ kind }) => kind === "worksheet").map((sheet) => sheetSnapshot(sheet, contents)),
});

function sheetSnapshot(sheet: SheetContents, contents: WorkbookContents): SheetSnapshot {
  const used = usedBy(sheet.cells);
  return {
    ...{ name: asSheetName(sheet.name), id: "", properties: sheet.properties },
    ...{ visibility: sheet.visibility, isProtected: sheet.isProtected, used, merges: sheet.merges },
    cells: used === null ? [] : linesOf(sheet.cells, used, contents),
    tables: sheet.tables.map(({ name, block, columns, filters }) => ({
      ...{ name, block, isFiltered: filters.size > 0 },
      headings: columns.map((one) => one.name),
      columnIds: columns.map(({ id }) => id),
    })),
  };
}

/** The rectangle of everything that holds a value. */
function usedBy(cells: readonly CellContents[]): Block | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column, value } of cells) {
    if (value === "") continue;
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function linesOf(cells: readonly CellContents[], used: Block, contents: WorkbookContents): SheetSnapshot["cells"] {
  const lines = Array.from({ length: used.rows }, () => new Array<Cell | undefined>(used.columns).fill(undefined));
  for (const cell of cells) {
    const line = lines[cell.row - used.row];
    const column = cell.column - used.column;
    if (line && column >= 0 && column < used.columns) line[column] = cellOf(cell, contents);
  }
  return lines;
}

function cellOf(cell: CellContents, { styles, dateSystem }: WorkbookContents): Cell | undefined {
  const style = styles[cell.style];
  const format = style?.numberFormat ?? "General";
  const fill = style?.fill;
  if (cell.value === "" && !fill) return undefined;
  return {
    ...{ value: cell.value, text: displayedText(cell, format, dateSystem), format },
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(fill ? { fill } : {}),
    ...(style?.strike === true ? { struck: true as const } : {}),
  };
}
