import type { Block, Cell, SheetSnapshot } from "../snapshot/workbookSnapshot";
import { mapInSteps, type Work } from "../steps/work";
import { cellAt } from "../snapshot/workbookSnapshot";
import { oneLine } from "../text/normalise";

/** A cell that shows something. */
export interface GridCell {
  readonly column: number;
  readonly text: string;
  readonly cell: Cell;
}

export interface GridRow {
  readonly row: number;
  /** From left to right; never empty. */
  readonly cells: readonly GridCell[];
}

/** A sheet as the recogniser walks over it: rows that show something, and nothing for the blank ones. */
export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  /** Top to bottom. */
  readonly rows: readonly GridRow[];
  /** The shown text on one line, "" for a blank cell. */
  readonly textAt: (row: number, column: number) => string;
  /** The merge that covers a cell, or undefined. */
  readonly mergeAt: (row: number, column: number) => Block | undefined;
}

/**
 * Makes the grid in one pass. The used rectangle may be inflated by formats or by a stray value in row 1,048,576 (T1): blank
 * rows cost a look each and leave nothing behind.
 */
export function* gridOf(sheet: SheetSnapshot): Work<SheetGrid> {
  const top = sheet.used?.row ?? 0;
  const left = sheet.used?.column ?? 0;
  const rows: GridRow[] = [];
  yield* mapInSteps(sheet.cells, (line, r) => {
    const cells: GridCell[] = [];
    line.forEach((cell, c) => {
      const text = cell === undefined ? "" : shownText(cell);
      if (cell !== undefined && text !== "") cells.push({ column: left + c, text, cell });
    });
    if (cells.length > 0) rows.push({ row: top + r, cells });
  });
  const merges = mergeIndex(sheet.merges);
  return {
    sheet,
    rows,
    textAt: (row, column) => {
      const cell = cellAt(sheet, row, column);
      return cell === undefined ? "" : shownText(cell);
    },
    mergeAt: (row, column) => merges.get(row)?.find((block) => covers(block, row, column)),
  };
}

/** What a cell shows, on one line; a cell that is only filled shows nothing. */
export const shownText = (cell: Cell): string =>
  cell.value === ""
    ? ""
    : PLAIN.test(cell.text)
      ? cell.text
      : oneLine(cell.text === "" ? String(cell.value) : cell.text);

/** Letters and figures with single blanks need no tidying, and most cells are such. */
const PLAIN = /^[A-Za-z0-9,.:;()%/'-]+(?: [A-Za-z0-9,.:;()%/'-]+)*$/;

const covers = (block: Block, row: number, column: number): boolean =>
  row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns;

/** Merges by each row they cover. A merge taller than any table is a formatting slip and is left out. */
function mergeIndex(merges: readonly Block[]): ReadonlyMap<number, readonly Block[]> {
  const byRow = new Map<number, Block[]>();
  for (const block of merges) {
    if (block.rows > TALLEST_MERGE) continue;
    for (let row = block.row; row < block.row + block.rows; row++) {
      const there = byRow.get(row);
      if (there) there.push(block);
      else byRow.set(row, [block]);
    }
  }
  return byRow;
}

const TALLEST_MERGE = 20000;
