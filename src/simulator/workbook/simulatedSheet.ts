import type {
  CellContents,
  CellStyle,
  LinkContents,
  PageSetup,
  Rectangle,
  SheetContents,
} from "../../ooxml/workbookContents";
import { shiftFormula } from "../../ooxml/formulas/shiftFormula";
import { cellKey } from "../../ooxml/workbookChanges";
import { ApiError } from "./apiError";
import { cellCount, encloses, holds, lastColumn, lastRow, overlaps, sameBlock, without } from "./blocks";
import { CellStore } from "./cellStore";
import { displayedText } from "../../ooxml/displayedText";
import { freeHeading, freeName, isTableName, sameName } from "./nameRules";
import {
  attachedTo,
  simulatedChart,
  type Attached,
  type SimulatedChart,
  type SimulatedRule,
  type SimulatedValidation,
} from "./sheetParts";
import type { SheetOwner } from "./sheetOwner";
import { TableOnSheet } from "./tableOnSheet";
import { enter } from "./valueEntry";

/** A look that cells are to take. */
interface Look {
  readonly block: Rectangle;
  readonly patch: CellStyle;
}

/** What may be entered into a cell; null leaves it, "" empties it. */
export type Input = string | number | boolean | null;

export type SimulatedTable = TableOnSheet<SimulatedSheet>;

/** A sheet of the workbook in memory. */
export class SimulatedSheet {
  private readonly store: CellStore;
  /** Looks of one block and of parts of it, to be laid over its cells one after the other. */
  private waitingLooks: Look[] = [];
  merges: readonly Rectangle[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly autoFilter: SheetContents["autoFilter"];
  readonly tables: SimulatedTable[];
  readonly charts: SimulatedChart[];
  readonly attached: Attached;
  readonly links: Map<number, LinkContents>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  rules: SimulatedRule[];
  validations: SimulatedValidation[];
  frozenRows: number;
  frozenColumns: number;
  showGridlines: boolean;
  tabColour: string | null;
  pageSetup: PageSetup;
  isProtected: boolean;
  visibility: SheetContents["visibility"];
  readonly groupedColumns: Set<number>;
  /** The worksheet's custom properties. */
  readonly properties: Map<string, string>;
  isDeleted = false;

  constructor(
    private readonly owner: SheetOwner,
    readonly id: string,
    public name: string,
    contents: SheetContents,
    /** What the file holds; null for a sheet that was added. */
    readonly origin: SheetContents | null,
  ) {
    this.store = new CellStore(contents.cells);
    this.merges = contents.merges;
    this.hiddenRows = new Set(contents.hiddenRows);
    this.autoFilter = contents.autoFilter;
    this.hiddenColumns = new Set(contents.hiddenColumns);
    this.tables = contents.tables.map(
      (table) =>
        new TableOnSheet<SimulatedSheet>(this, owner.newId(), table.name, table.block, table.style ?? "", table),
    );
    this.charts = contents.charts.map((chart) => simulatedChart(chart, owner.newId()));
    this.attached = attachedTo(contents);
    this.links = new Map(contents.links.map((link) => [cellKey(link.row, link.column), link]));
    this.columnWidths = new Map(contents.columnWidths);
    this.rowHeights = new Map(contents.rowHeights);
    this.rules = contents.formatRules.map((rule) => ({ ...rule, id: owner.newId() }));
    this.validations = contents.validations.map((validation) => ({ ...validation }));
    this.frozenRows = contents.frozenRows;
    this.frozenColumns = contents.frozenColumns;
    this.showGridlines = contents.showGridlines;
    this.tabColour = contents.tabColour;
    this.pageSetup = contents.pageSetup;
    this.isProtected = contents.isProtected;
    this.visibility = contents.visibility;
    this.groupedColumns = new Set(contents.groupedColumns);
    this.properties = new Map(contents.properties);
  }

  /** Everything that changes a sheet begins here: a protected sheet refuses. */
  requireWritable(): void {
    if (this.isProtected) throw new ApiError("AccessDenied");
    this.owner.noteWrite();
  }

  private noteChange(): void {
    this.owner.noteChange();
  }

  get cells(): CellStore {
    this.layLooks();
    return this.store;
  }

  styleAt(row: number, column: number): CellStyle {
    const style = this.owner.formats.at(this.store.get(row, column)?.style ?? 0);
    const waiting = this.waitingLooks.filter(({ block }) => holds(block, row, column));
    // Cells of one look have one object, so that who reads many cells reads each look once.
    return waiting.length === 0 ? style : (Object.assign({}, style, ...waiting.map(({ patch }) => patch)) as CellStyle);
  }

  /** An identity for a part of the sheet that is new. */
  newId(): string {
    return this.owner.newId();
  }

  /** The format of a cell that nobody touched. */
  get plainStyle(): CellStyle {
    return this.owner.formats.at(0);
  }

  textAt(row: number, column: number): string {
    const cell = this.cells.get(row, column);
    if (!cell || cell.value === "") return "";
    return displayedText(cell, this.owner.formats.at(cell.style).numberFormat ?? "General", this.owner.dateSystem);
  }

  /** Enters values into the cells of a block of the same shape, as Office.js does or as a person types them. */
  enterValues(block: Rectangle, rows: readonly (readonly Input[])[], by = enter): void {
    this.requireWritable();
    for (const [r, row] of rows.entries())
      for (const [c, input] of row.entries())
        if (input !== null) this.enterValue(block.row + r, block.column + c, input, by);
    this.noteChange();
  }

  private enterValue(row: number, column: number, input: string | number | boolean, by: typeof enter): void {
    const style = this.cells.get(row, column)?.style ?? 0;
    const format = this.owner.formats.at(style).numberFormat ?? "General";
    const { impliedFormat, ...entry } = by(input, format, this.owner.dateSystem);
    const implied = impliedFormat !== undefined && format === "General" ? { numberFormat: impliedFormat } : null;
    this.cells.put({
      row,
      column,
      ...entry,
      style: implied ? this.owner.formats.patched(style, implied) : style,
    });
  }

  fillFormula(row: number, column: number, formula: string): void {
    const cell = this.cells.get(row, column);
    if (cell && (cell.value !== "" || cell.formula !== undefined)) return;
    this.cells.put({ row, column, value: 0, formula, style: cell?.style ?? 0 });
  }

  /** Fills one formula down a column, its references moving with the rows. */
  fillDown(column: Rectangle, from: number, formula: string): void {
    for (let row = column.row; row <= lastRow(column); row++) {
      const style = this.cells.get(row, column.column)?.style ?? 0;
      const filled = shiftFormula(formula, row - from, 0);
      if (row !== from) this.cells.put({ row, column: column.column, value: 0, formula: filled, style });
    }
    this.noteChange();
  }

  /**
   * Lays a patch of format over every cell of a block. A look comes property by property, its borders for parts of the
   * block: they wait for each other, so that the cells are walked once.
   */
  format(block: Rectangle, patch: CellStyle): void {
    this.requireWritable();
    if (cellCount(block) > LARGEST_FORMATTED)
      throw new ApiError("UnsupportedOperation", "The simulated Excel formats cells, not whole rows or columns.");
    const [whole] = this.waitingLooks;
    if (whole && !encloses(whole.block, block)) this.layLooks();
    const last = this.waitingLooks.at(-1);
    if (last && sameBlock(last.block, block))
      this.waitingLooks.splice(-1, 1, { block, patch: { ...last.patch, ...patch } });
    else this.waitingLooks.push({ block, patch });
  }

  private layLooks(): void {
    const looks = this.waitingLooks;
    const [whole] = looks;
    if (!whole) return;
    this.waitingLooks = [];
    const { block } = whole;
    for (let row = block.row; row <= lastRow(block); row++)
      for (let column = block.column; column <= lastColumn(block); column++) this.formatCell(row, column, looks);
  }

  private formatCell(row: number, column: number, looks: readonly Look[]): void {
    const cell = this.store.get(row, column) ?? { row, column, value: "", style: 0 };
    let { style } = cell;
    for (const { block, patch } of looks)
      if (holds(block, row, column)) style = this.owner.formats.patched(style, patch);
    if (style !== cell.style) this.store.putLook({ ...cell, style });
  }

  clear(block: Rectangle, what: { readonly contents: boolean; readonly formats: boolean }): void {
    this.requireWritable();
    for (const cell of [...this.cells.within(block)]) {
      const kept: CellContents = what.contents
        ? { row: cell.row, column: cell.column, value: "", style: cell.style }
        : cell;
      this.cells.put(what.formats ? { ...kept, style: 0 } : kept);
    }
    if (what.formats) this.removeRules(block);
    this.noteChange();
  }

  removeRules(block: Rectangle): void {
    this.requireWritable();
    this.rules = this.rules.flatMap((rule) => splitOff(rule, block));
  }

  removeValidations(block: Rectangle): void {
    this.requireWritable();
    this.validations = this.validations.flatMap((validation) => splitOff(validation, block));
  }

  /** Makes a table of a block whose first row are its headings. */
  addTable(block: Rectangle, name: string | null): SimulatedTable {
    this.requireWritable();
    this.requireFreeForTable(block, null);
    const named = name ?? freeName("Table", (candidate) => this.owner.isNameTaken(candidate));
    const withBody = block.rows === 1 ? { ...block, rows: 2 } : block;
    this.completeHeadings(withBody);
    const table = new TableOnSheet<SimulatedSheet>(this, this.owner.newId(), named, withBody, "TableStyleMedium2");
    this.tables.push(table);
    this.noteChange();
    return table;
  }

  renameTable(table: SimulatedTable, name: string): void {
    this.requireWritable();
    if (!isTableName(name)) throw new ApiError("InvalidArgument");
    if (!sameName(table.name, name) && this.owner.isNameTaken(name)) throw new ApiError("InvalidArgument");
    const before = table.name.toLowerCase();
    table.name = name;
    this.owner.noteTableName(before, name);
    this.noteChange();
  }

  /** Takes a table off its cells, which stay. */
  removeTable(table: SimulatedTable): void {
    this.requireWritable();
    this.tables.splice(this.tables.indexOf(table), 1);
    this.noteChange();
  }

  resizeTable(table: SimulatedTable, block: Rectangle): void {
    this.requireWritable();
    this.requireFreeForTable(block, table);
    table.moveTo(block);
    this.noteChange();
  }

  private requireFreeForTable(block: Rectangle, table: SimulatedTable | null): void {
    if (this.merges.some((merge) => overlaps(merge, block))) throw new ApiError("MergedRangeConflict");
    const others = this.tables.filter((other) => other !== table);
    if (others.some((other) => overlaps(other.block, block)))
      throw new ApiError("InvalidArgument", "A table can't overlap another table.");
  }

  /** Headings of a table are different texts: Excel fills in and numbers what is missing or repeated. */
  completeHeadings(block: Rectangle): void {
    const taken = new Set<string>();
    for (let column = block.column; column <= lastColumn(block); column++) {
      const cell = this.cells.get(block.row, column);
      const text = cell && cell.value !== "" ? this.textAt(block.row, column) : "";
      const heading = freeHeading(text, column - block.column + 1, taken);
      taken.add(heading.toLowerCase());
      if (cell?.value !== heading || cell.formula !== undefined)
        this.cells.put({ row: block.row, column, value: heading, style: cell?.style ?? 0 });
    }
  }
}

/** More cells than this are only formatted when somebody means whole rows or columns, which the file cannot hold yet. */
const LARGEST_FORMATTED = 2_000_000;

const splitOff = <Part extends { readonly block: Rectangle }>(part: Part, block: Rectangle): Part[] =>
  overlaps(part.block, block) ? without(part.block, block).map((rest) => ({ ...part, block: rest })) : [part];
