import { asSheetName, type Cell, type SheetSnapshot, type WorkbookSnapshot } from "./workbookSnapshot";

const cellOf = (text: string): Cell | undefined =>
  text.trim() === "" ? undefined : { value: text, text, format: "General" };

/** Lines of text cells as a workbook of one sheet: what a file of comma-separated values would be in Excel, nothing converted. */
export function snapshotOfTexts(name: string, rows: readonly (readonly string[])[]): WorkbookSnapshot {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const sheet: SheetSnapshot = {
    name: asSheetName(name),
    id: "",
    properties: new Map(),
    visibility: "visible",
    isProtected: false,
    used: columns === 0 ? null : { row: 0, column: 0, rows: rows.length, columns },
    cells: rows.map((row) => Array.from({ length: columns }, (_, column) => cellOf(row[column] ?? ""))),
    merges: [],
    tables: [],
  };
  return { dateSystem: 1900, sheets: [sheet], names: [], isStructureProtected: false, calculation: "automatic" };
}
