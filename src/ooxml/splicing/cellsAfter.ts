import { parseRange } from "../cellAddress";
import type { WorkbookChanges } from "../workbookChanges";
import { cellKey } from "../workbookChanges";
import type { WorkbookContents } from "../workbookContents";

type CellValue = string | number | boolean;

/** What cells say once the changes are made. */
export interface CellsAfter {
  at(sheet: string, row: number, column: number): CellValue;
  /** The cells behind "'Board summary'!$A$8:$A$12", row by row; none for a reference that cannot be followed. */
  ofReference(reference: string): readonly CellValue[];
}

const MOST_CELLS = 100_000;

/** Looks cells up in the changes first, then in what was read. Nothing is built until it is asked for. */
export function cellsAfter(contents: WorkbookContents, changes: WorkbookChanges): CellsAfter {
  const read = new Map<string, Map<number, CellValue>>();
  const readCells = (name: string): Map<number, CellValue> => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const isNew = changes.addedSheets.includes(name);
    const oldName = [...changes.renamedSheets].find(([, now]) => now === name)?.[0] ?? name;
    const cells = isNew ? [] : (contents.sheets.find((sheet) => sheet.name === oldName)?.cells ?? []);
    const values = new Map(cells.map(({ row, column, value }) => [cellKey(row, column), value]));
    read.set(name, values);
    return values;
  };
  const at = (sheet: string, row: number, column: number): CellValue => {
    const key = cellKey(row, column);
    const changed = changes.sheets.get(sheet)?.cells.get(key)?.value;
    return changed === undefined ? (readCells(sheet).get(key) ?? "") : (changed ?? "");
  };
  return { at, ofReference: (reference) => cellsOf(reference).map(({ sheet, row, column }) => at(sheet, row, column)) };
}

function cellsOf(reference: string): { sheet: string; row: number; column: number }[] {
  const mark = reference.lastIndexOf("!");
  const block = parseRange(reference.slice(mark + 1));
  if (mark < 0 || block === null || block.rows * block.columns > MOST_CELLS) return [];
  const quoted = reference.slice(0, mark).replace(/^=/, "");
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return Array.from({ length: block.rows * block.columns }, (_, index) => ({
    sheet,
    row: block.row + Math.floor(index / block.columns),
    column: block.column + (index % block.columns),
  }));
}
