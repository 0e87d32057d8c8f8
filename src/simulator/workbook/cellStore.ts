import type { CellContents, Rectangle } from "../../ooxml/workbookContents";
import { cellKey } from "../../ooxml/workbookChanges";
import { cellCount, fromCorners, lastColumn, lastRow } from "./blocks";

/** A row of a sheet, by column. A map of all cells by place cost a tenth of the time of a large summary. */
interface Row {
  readonly cells: (CellContents | undefined)[];
  /** Whether somebody wrote to the cell since the file was opened. */
  readonly written: (true | undefined)[];
}

/** The cells of a sheet, sparsely. A cell is a value: a change puts another in its place. */
export class CellStore {
  private readonly rows = new Map<number, Row>();
  private count = 0;
  private placings = 0;
  private filled: readonly CellContents[] | null = null;
  /** What cells were before somebody wrote to them, as long as that is kept. */
  private kept: Map<number, CellContents | undefined> | null = null;
  private readonly used = new Map<boolean, Rectangle | null>();

  constructor(cells: readonly CellContents[]) {
    for (const cell of cells) this.place(cell);
  }

  get(row: number, column: number): CellContents | undefined {
    return this.rows.get(row)?.cells[column];
  }

  /** How often a cell was put, so that who draws the sheet knows whether it stands still. */
  get timesPut(): number {
    return this.placings;
  }

  /** From now on what cells were is kept, until it is asked for. */
  keepBefore(): void {
    this.kept = new Map();
  }

  /** What the cells that were written to since had been, by `cellKey`. */
  takeKept(): ReadonlyMap<number, CellContents | undefined> {
    const kept = this.kept ?? new Map<number, CellContents | undefined>();
    this.kept = null;
    return kept;
  }

  isWritten(row: number, column: number): boolean {
    return this.rows.get(row)?.written[column] === true;
  }

  *all(): Generator<CellContents> {
    for (const { cells } of this.rows.values()) for (const cell of cells) if (cell) yield cell;
  }

  /** The places that somebody wrote to, those that are empty now included. */
  *writtenPlaces(): Generator<{ readonly row: number; readonly column: number }> {
    for (const [row, { written }] of this.rows)
      for (const column of written.keys()) if (written[column]) yield { row, column };
  }

  /** Tells of every cell that somebody wrote to, also of those that are empty now. */
  forEachWritten(tell: (row: number, column: number) => void): void {
    for (const [row, { written }] of this.rows)
      written.forEach((isWritten, column) => {
        if (isWritten) tell(row, column);
      });
  }

  /** Puts a cell that somebody wrote. */
  put(cell: CellContents): void {
    this.place(cell).written[cell.column] = true;
    this.filled = null;
  }

  /**
   * Puts the result of a calculation. The list of filled cells stays the same list: the engine that gave the result
   * knows it, and may take the sheet as unchanged.
   */
  putResult(cell: CellContents, isConsequence: boolean): void {
    const row = this.place(cell);
    if (isConsequence) row.written[cell.column] = true;
  }

  /** Puts a cell that only looks different: its sheet has not changed for the formulas. */
  putLook(cell: CellContents): void {
    this.place(cell).written[cell.column] = true;
  }

  private place(cell: CellContents): Row {
    this.placings++;
    const row = this.rowOf(cell.row);
    const isBlank = cell.value === "" && cell.formula === undefined && cell.style === 0;
    const before = row.cells[cell.column];
    if (this.kept) this.keep(cell, before);
    row.cells[cell.column] = isBlank ? undefined : cell;
    this.count += Number(!isBlank) - Number(before !== undefined);
    const isUsedAlike = before !== undefined && !isBlank && hasContent(before) === hasContent(cell);
    if (!isUsedAlike) this.used.clear();
    return row;
  }

  private keep({ row, column }: CellContents, before: CellContents | undefined): void {
    const key = cellKey(row, column);
    if (!this.kept?.has(key)) this.kept?.set(key, before);
  }

  private rowOf(index: number): Row {
    const known = this.rows.get(index);
    if (known) return known;
    const row: Row = { cells: [], written: [] };
    this.rows.set(index, row);
    return row;
  }

  /** The cells with something in them; the same array as long as nobody writes. */
  filledCells(): readonly CellContents[] {
    this.filled ??= [...filter(this.all(), hasContent)];
    return this.filled;
  }

  /** The cells of a block that exist; quick also for a block of a million rows. */
  *within(block: Rectangle): Generator<CellContents> {
    if (cellCount(block) > this.count) {
      for (const cell of this.all()) if (inside(block, cell)) yield cell;
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
    const block = boundsOf(valuesOnly ? filter(this.all(), hasContent) : this.all());
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
