import { cellKey } from "../../ooxml/workbookChanges";
import type { CellContents, Rectangle } from "../../ooxml/workbookContents";
import { cellCount, fromCorners, lastColumn, lastRow } from "./blocks";

/** The cells of a sheet, sparsely. A cell is a value: a change puts another in its place. */
export class CellStore {
  private readonly cells = new Map<number, CellContents>();
  /** The keys of the cells that somebody wrote to since the file was opened. */
  readonly written = new Set<number>();
  private filled: readonly CellContents[] | null = null;
  private readonly used = new Map<boolean, Rectangle | null>();

  constructor(cells: readonly CellContents[]) {
    for (const cell of cells) this.cells.set(cellKey(cell.row, cell.column), cell);
  }

  get(row: number, column: number): CellContents | undefined {
    return this.cells.get(cellKey(row, column));
  }

  byKey(key: number): CellContents | undefined {
    return this.cells.get(key);
  }

  all(): Iterable<CellContents> {
    return this.cells.values();
  }

  /** Puts a cell that somebody wrote. */
  put(cell: CellContents): void {
    const key = cellKey(cell.row, cell.column);
    this.place(key, cell);
    this.written.add(key);
    this.filled = null;
  }

  /**
   * Puts the result of a calculation. The list of filled cells stays the same list: the engine that gave the result
   * knows it, and may take the sheet as unchanged.
   */
  putResult(cell: CellContents, isConsequence: boolean): void {
    const key = cellKey(cell.row, cell.column);
    this.place(key, cell);
    if (isConsequence) this.written.add(key);
  }

  /** Puts a cell that only looks different: its sheet has not changed for the formulas. */
  putLook(cell: CellContents): void {
    const key = cellKey(cell.row, cell.column);
    this.place(key, cell);
    this.written.add(key);
  }

  private place(key: number, cell: CellContents): void {
    const isBlank = cell.value === "" && cell.formula === undefined && cell.style === 0;
    const before = this.cells.get(key);
    if (isBlank) this.cells.delete(key);
    else this.cells.set(key, cell);
    const isUsedAlike = before !== undefined && !isBlank && hasContent(before) === hasContent(cell);
    if (!isUsedAlike) this.used.clear();
  }

  /** The cells with something in them; the same array as long as nobody writes. */
  filledCells(): readonly CellContents[] {
    this.filled ??= [...this.cells.values()].filter(hasContent);
    return this.filled;
  }

  /** The cells of a block that exist; quick also for a block of a million rows. */
  *within(block: Rectangle): Generator<CellContents> {
    if (cellCount(block) > this.cells.size) {
      for (const cell of this.cells.values()) if (inside(block, cell)) yield cell;
      return;
    }
    for (let row = block.row; row <= lastRow(block); row++)
      for (let column = block.column; column <= lastColumn(block); column++) {
        const cell = this.get(row, column);
        if (cell) yield cell;
      }
  }

  /** The smallest block round all cells with a value, or with a value or a format; null for none. */
  usedBlock(valuesOnly: boolean): Rectangle | null {
    const known = this.used.get(valuesOnly);
    if (known !== undefined) return known;
    const cells = valuesOnly ? filter(this.cells.values(), hasContent) : this.cells.values();
    const block = boundsOf(cells);
    this.used.set(valuesOnly, block);
    return block;
  }
}

const hasContent = (cell: CellContents): boolean => cell.value !== "" || cell.formula !== undefined;

const inside = (block: Rectangle, { row, column }: CellContents): boolean =>
  row >= block.row && row <= lastRow(block) && column >= block.column && column <= lastColumn(block);

function* filter<T>(items: Iterable<T>, holds: (item: T) => boolean): Generator<T> {
  for (const item of items) if (holds(item)) yield item;
}

/** The smallest block round the cells given. */
function boundsOf(cells: Iterable<CellContents>): Rectangle | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const { row, column } of cells) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? null : fromCorners(top, left, bottom, right);
}
