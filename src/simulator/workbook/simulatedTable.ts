import type { Rectangle, TableContents } from "../../ooxml/workbookContents";
import { ApiError } from "../protocol/apiError";
import { lastColumn, lastRow } from "./blocks";
import type { SimulatedSheet } from "./simulatedSheet";

/** A table of a sheet. Its headings are its cells: another text in a heading cell renames the column. */
export class SimulatedTable {
  showFilterButton = true;
  showBandedRows: boolean;
  /** Set while the table stands as in the file. */
  readonly origin: TableContents | null;
  private formulas: ReadonlyMap<string, string>;

  constructor(
    readonly sheet: SimulatedSheet,
    readonly id: string,
    public name: string,
    public block: Rectangle,
    public style: string,
    origin: TableContents | null = null,
  ) {
    this.origin = origin;
    this.showBandedRows = origin?.bandedRows ?? true;
    this.formulas = new Map(
      origin?.columns.flatMap(({ name: column, formula }) => (formula ? [[column, formula]] : [])),
    );
  }

  get hasHeaderRow(): boolean {
    return this.origin?.hasHeaderRow ?? true;
  }
  get hasTotalsRow(): boolean {
    return this.origin?.hasTotalsRow ?? false;
  }

  get headings(): readonly string[] {
    const { row, column, columns } = this.block;
    if (!this.hasHeaderRow) return this.origin?.columns.map(({ name }) => name) ?? [];
    return Array.from({ length: columns }, (_, index) =>
      String(this.sheet.cells.get(row, column + index)?.value ?? ""),
    );
  }

  get body(): Rectangle {
    const above = this.hasHeaderRow ? 1 : 0;
    const below = this.hasTotalsRow ? 1 : 0;
    return { ...this.block, row: this.block.row + above, rows: Math.max(1, this.block.rows - above - below) };
  }

  /** The columns; one whose cells all have the same formula is a calculated column. */
  get columns(): readonly { readonly name: string; readonly formula?: string }[] {
    return this.headings.map((name, index) => {
      const formula = this.formulaOf(this.block.column + index) ?? this.formulas.get(name);
      return formula === undefined ? { name } : { name, formula };
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

  /** Moves the borders of the table. The heading row stays; calculated columns go on in the rows that are new. */
  moveTo(block: Rectangle): void {
    if (block.row !== this.block.row || block.column > lastColumn(this.block) || lastColumn(block) < this.block.column)
      throw new ApiError("InvalidArgument");
    const { columns, block: before, body } = this;
    this.block = block;
    this.sheet.completeHeadings(block);
    for (const [index, { formula }] of columns.entries()) {
      if (formula === undefined) continue;
      for (let row = lastRow(body) + 1; row <= lastRow(this.body); row++)
        this.sheet.fillFormula(row, before.column + index, formula);
    }
  }
}
