import type { Block } from "../../core/snapshot/workbookSnapshot";

interface PlacedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The formulas of one column of a sheet, by row. */
interface ColumnOfFormulas {
  readonly rows: number[];
  /** Index of each in the list of all formulas. */
  readonly indexes: number[];
  /** For each: where the next one stands that was not visited yet (itself, if it was not). */
  readonly next: number[];
  highest: number;
}

/** Finds the formulas inside a block, without looking again at those that were visited. */
export class FormulaGrid {
  private readonly sheets = new Map<string, Map<number, ColumnOfFormulas>>();
  /** Where each formula stands in its column. */
  private readonly places: { readonly column: ColumnOfFormulas; at: number }[];
  private readonly heights: number[];

  constructor(formulas: readonly PlacedFormula[]) {
    this.heights = formulas.map(() => 0);
    const byRow = formulas.map((formula, index) => ({ ...formula, index })).sort((a, b) => a.row - b.row);
    this.places = Array.from(formulas, () => ({ column: emptyColumn(), at: 0 }));
    for (const { sheet, row, column, index } of byRow) {
      const formulasOf = this.columnOf(sheet, column);
      this.places[index] = { column: formulasOf, at: formulasOf.rows.length };
      formulasOf.next.push(formulasOf.rows.length);
      formulasOf.rows.push(row);
      formulasOf.indexes.push(index);
    }
  }

  /** Marks a formula as visited; false when it was already. */
  visit(index: number): boolean {
    const place = this.places[index];
    if (!place || nextUnvisited(place.column, place.at) !== place.at) return false;
    place.column.next[place.at] = place.at + 1;
    return true;
  }

  /** Visits the formulas inside a block, one after the other. */
  *unvisited(sheet: string, block: Block): Generator<number> {
    for (const column of this.columnsIn(sheet, block)) {
      const end = block.row + block.rows;
      for (let at = nextUnvisited(column, firstFrom(column, block.row)); ; at = nextUnvisited(column, at)) {
        const row = column.rows[at];
        const index = column.indexes[at];
        if (row === undefined || index === undefined || row >= end) break;
        column.next[at] = at + 1;
        yield index;
      }
    }
  }

  setHeight(index: number, height: number): void {
    this.heights[index] = height;
    const column = this.places[index]?.column;
    if (column) column.highest = Math.max(column.highest, height);
  }

  /** The height of the one cell; for more cells, of the highest formula of their columns, which is at least as much. */
  heightIn(sheet: string, block: Block): number {
    let height = 0;
    for (const column of this.columnsIn(sheet, block)) {
      if (block.rows > 1) height = Math.max(height, column.highest);
      else {
        const at = firstFrom(column, block.row);
        if (column.rows[at] === block.row) height = Math.max(height, this.heights[column.indexes[at] ?? -1] ?? 0);
      }
    }
    return height;
  }

  private *columnsIn(sheet: string, { column, columns }: Block): Generator<ColumnOfFormulas> {
    const all = this.sheets.get(sheet.toLowerCase());
    if (!all) return;
    if (columns > all.size) {
      for (const [at, formulas] of all) if (at >= column && at < column + columns) yield formulas;
      return;
    }
    for (let at = column; at < column + columns; at++) {
      const formulas = all.get(at);
      if (formulas) yield formulas;
    }
  }

  private columnOf(sheet: string, column: number): ColumnOfFormulas {
    const key = sheet.toLowerCase();
    const columns = this.sheets.get(key) ?? new Map<number, ColumnOfFormulas>();
    this.sheets.set(key, columns);
    const formulas = columns.get(column) ?? emptyColumn();
    columns.set(column, formulas);
    return formulas;
  }
}

const emptyColumn = (): ColumnOfFormulas => ({ rows: [], indexes: [], next: [], highest: 0 });

/** The first formula at or after a place of its column that was not visited; shortens the way there for the next time. */
function nextUnvisited({ next }: ColumnOfFormulas, start: number): number {
  let at = start;
  for (let to = next[at]; to !== undefined && to !== at; to = next[at]) {
    const beyond = next[to];
    if (beyond !== undefined) next[at] = beyond;
    at = to;
  }
  return at;
}

/** Where the first formula at or below a row stands. */
function firstFrom({ rows }: ColumnOfFormulas, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
