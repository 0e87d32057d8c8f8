import type { Rectangle, TableContents } from "../../ooxml/workbookContents";
import { ApiError } from "./apiError";
import { lastColumn, lastRow } from "./blocks";
import type { CellStore } from "./cellStore";

/** A column of a table. Its id stays its own when the column is moved or renamed. */
interface TableColumn {
  readonly id: number;
  /** As the file calls it; a table with headings goes by its cells. */
  readonly name: string;
  /** What Excel fills into new rows; cells of the column may differ. */
  readonly formula?: string;
}

/** What a table needs of the sheet it stands on. */
interface SheetOfTable {
  readonly cells: CellStore;
  newId(): string;
  /** Fills in the headings that are missing. */
  completeHeadings(block: Rectangle): void;
  fillFormula(row: number, column: number, formula: string): void;
}

/** A table of a sheet. Its headings are its cells: another text in a heading cell renames the column. */
export class TableOnSheet<Sheet extends SheetOfTable> {
  showFilterButton = true;
  showBandedRows: boolean;
  /** The texts that are shown, by the ids of the columns that are filtered; null for another kind of filter. */
  readonly filters: Map<number, readonly string[] | null>;
  /** Set while the table stands as in the file. */
  readonly origin: TableContents | null;
  private list: readonly Omit<TableColumn, "formula">[];
  /** What Excel fills into new rows, by the ids of the columns. */
  private readonly calculated: Map<number, string>;

  constructor(
    readonly sheet: Sheet,
    readonly id: string,
    public name: string,
    public block: Rectangle,
    public style: string,
    origin: TableContents | null = null,
  ) {
    this.origin = origin;
    this.showBandedRows = origin?.bandedRows ?? true;
    this.filters = new Map(origin?.filters);
    this.calculated = new Map(
      origin?.columns.flatMap(({ id: column, formula }) => (formula === undefined ? [] : [[column, formula]])),
    );
    this.list = Array.from(
      { length: block.columns },
      (_, index) => origin?.columns[index] ?? { id: index + 1, name: "" },
    );
  }

  get hasHeaderRow(): boolean {
    return this.origin?.hasHeaderRow ?? true;
  }
  get hasTotalsRow(): boolean {
    return this.origin?.hasTotalsRow ?? false;
  }

  get isFiltered(): boolean {
    return this.filters.size > 0;
  }

  get headings(): readonly string[] {
    const { row, column } = this.block;
    if (!this.hasHeaderRow) return this.list.map(({ name }) => name);
    return this.list.map((_, index) => String(this.sheet.cells.get(row, column + index)?.value ?? ""));
  }

  get columnIds(): readonly number[] {
    return this.list.map(({ id }) => id);
  }

  get body(): Rectangle {
    const above = this.hasHeaderRow ? 1 : 0;
    const below = this.hasTotalsRow ? 1 : 0;
    return { ...this.block, row: this.block.row + above, rows: Math.max(1, this.block.rows - above - below) };
  }

  /** The columns; one whose cells all have the same formula is a calculated column. */
  get columns(): readonly TableColumn[] {
    const { headings } = this;
    return this.list.map(({ id }, index) => {
      const name = headings[index] ?? "";
      const formula = this.formulaOf(this.block.column + index) ?? this.calculated.get(id);
      return formula === undefined ? { id, name } : { id, name, formula };
    });
  }

  private formulaOf(column: number): string | undefined {
    const { body, sheet } = this;
    const formula = sheet.cells.get(body.row, column)?.formula;
    if (formula === undefined) return undefined;
    for (let row = body.row + 1; row <= lastRow(body); row++)
      if (sheet.cells.get(row, column)?.formula !== formula) return undefined;
    return formula;
  }

  /** Before cells change: a column calculated so far stays one when single cells of it are typed over. */
  rememberCalculatedColumns(): void {
    for (const { id, formula } of this.columns) if (formula !== undefined) this.calculated.set(id, formula);
  }

  /** The columns as the file is to have them; a table of the file keeps saying what it said of columns it did not calculate. */
  get columnsToSave(): readonly TableColumn[] {
    const stored = new Map(this.origin?.columns.map(({ id, formula }) => [id, formula]));
    return this.columns.map(({ id, name, formula }) => {
      const isCalculated = formula !== undefined && (!stored.has(id) || stored.get(id) !== undefined);
      return isCalculated ? { id, name, formula } : { id, name };
    });
  }

  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const [id, formula] of this.calculated) this.calculated.set(id, rewrite(formula));
  }

  /** Gives what puts the table back to how it is now. */
  remember(): () => void {
    const { name, block, style, list, showBandedRows, showFilterButton } = this;
    const [calculated, filters] = [[...this.calculated], [...this.filters]];
    return () => {
      Object.assign(this, { name, block, style, list, showBandedRows, showFilterButton });
      refill(this.calculated, calculated);
      refill(this.filters, filters);
    };
  }

  /** The same table on a copy of its sheet. */
  copyFor(sheet: Sheet, name: string): TableOnSheet<Sheet> {
    const copy = new TableOnSheet(sheet, sheet.newId(), name, this.block, this.style);
    copy.list = this.columns;
    for (const { id, formula } of this.columns) if (formula !== undefined) copy.calculated.set(id, formula);
    copy.showBandedRows = this.showBandedRows;
    copy.showFilterButton = this.showFilterButton;
    for (const [id, texts] of this.filters) copy.filters.set(id, texts);
    return copy;
  }

  /** Moves the borders of the table. The heading row stays; calculated columns go on in the rows that are new. */
  moveTo(block: Rectangle): void {
    if (block.row !== this.block.row || block.column > lastColumn(this.block) || lastColumn(block) < this.block.column)
      throw new ApiError("InvalidArgument");
    this.rememberCalculatedColumns();
    const { block: before, body } = this;
    this.setBlock(block, (column) => column - before.column);
    this.sheet.completeHeadings(block);
    this.fillNewCells({ ...this.body, row: lastRow(body) + 1, rows: Math.max(0, lastRow(this.body) - lastRow(body)) });
  }

  /** The table is another block now; `oldIndex` says which column stood where, and columns that were not there are new. */
  setBlock(block: Rectangle, oldIndex: (column: number) => number): void {
    const { list } = this;
    let lastId = Math.max(0, ...this.columnIds);
    this.list = Array.from(
      { length: block.columns },
      (_, index) => list[oldIndex(block.column + index)] ?? { id: ++lastId, name: "" },
    );
    this.block = block;
    for (const id of this.filters.keys()) if (!this.columnIds.includes(id)) this.filters.delete(id);
  }

  /** Empty cells of calculated columns in these rows get their formula. */
  fillNewCells({ row, rows }: Rectangle): void {
    const { body } = this;
    for (const [index, { id }] of this.list.entries()) {
      const formula = this.calculated.get(id);
      if (formula === undefined) continue;
      for (let at = Math.max(row, body.row); at <= Math.min(row + rows - 1, lastRow(body)); at++)
        this.sheet.fillFormula(at, body.column + index, formula);
    }
  }
}

function refill<Key, Value>(map: Map<Key, Value>, entries: readonly (readonly [Key, Value])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
