import { columnOf } from "../cellAddress";
import type { CellChange, CellChanges } from "../workbookChanges";
import { columnOfKey, rowOfKey } from "../workbookChanges";
import { escapeAttribute } from "../xml/xmlText";
import { XmlScanner } from "../xml/xmlScanner";
import type { XmlElement } from "../xml/xmlTree";
import { qualifiedName } from "../xml/xmlEdits";
import type { CellWriting, OldCell } from "./cellXml";
import { cellXml } from "./cellXml";

/** What is to happen in `sheetData`. */
interface CellsToWrite {
  readonly cells: CellChanges;
  readonly rowHeights: ReadonlyMap<number, number | null>;
  readonly hiddenRows: ReadonlyMap<number, boolean>;
  /** The format of a column's empty cells. */
  readonly columnFormat: (column: number) => number;
}

interface RowSpan {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly attributes: () => Map<string, string>;
}

type RowChanges = readonly (readonly [column: number, change: CellChange])[];

const NO_CELL: OldCell = { format: 0, attributes: "", inner: "" };

/** Splices cells into a sheet. Rows no change touches are copied in whole stretches. */
export class CellSplicer {
  private readonly byRow: CellsByRow;
  /** Whether a formula gave way to a value, as far as the pieces have been asked for. */
  overwroteFormula = false;

  constructor(
    private readonly source: string,
    private readonly sheetData: XmlElement,
    private readonly toWrite: CellsToWrite,
    private readonly writing: CellWriting,
  ) {
    this.byRow = new CellsByRow(toWrite);
  }

  /** The new `sheetData`, piece by piece. */
  *pieces(): Generator<string> {
    const spans = indexRows(this.source, this.sheetData);
    const present = new Set(spans.map(({ row }) => row));
    const missing = this.byRow.rows().filter((row) => !present.has(row));
    const name = qualifiedName(this.sheetData);
    const open = this.source.slice(this.sheetData.start, this.sheetData.innerStart).replace(/\s*\/>$/, ">");
    yield open;
    let next = 0;
    let copied = this.sheetData.innerStart;
    for (const span of spans) {
      const changes = this.byRow.of(span.row);
      const isBefore = (row: number | undefined): row is number => row !== undefined && row < span.row;
      if (changes === undefined && !isBefore(missing[next])) continue;
      yield this.source.slice(copied, span.start);
      for (; isBefore(missing[next]); next++) yield* this.addedRow(missing[next] ?? 0);
      copied = changes === undefined ? span.start : span.end;
      if (changes !== undefined) yield* this.patchedRow(span, changes);
    }
    yield this.source.slice(copied, this.sheetData.innerEnd);
    for (const row of missing.slice(next)) yield* this.addedRow(row);
    yield `</${name}>`;
  }

  private addedRow(row: number): readonly string[] {
    const inner = (this.byRow.of(row) ?? []).map(([column, change]) => this.newCell(row, column, change, 0));
    return this.rowXml(row, new Map([["r", String(row + 1)]]), inner);
  }

  /** The cells stay pieces: put together row by row, the long formulas would be copied once more. */
  private rowXml(row: number, attributes: Map<string, string>, inner: readonly string[]): readonly string[] {
    const height = this.toWrite.rowHeights.get(row);
    if (height !== undefined) {
      attributes.delete("ht");
      attributes.delete("customHeight");
      if (height !== null) attributes.set("ht", String(height)).set("customHeight", "1");
    }
    const isHidden = this.toWrite.hiddenRows.get(row);
    if (isHidden === true) attributes.set("hidden", "1");
    if (isHidden === false) attributes.delete("hidden");
    // A row of which nothing is left but its number says nothing.
    const isEmpty = inner.every((cell) => cell === "");
    if (isEmpty && attributes.size === 1) return [];
    const written = [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
    const name = `${this.writing.prefix}row`;
    return isEmpty ? [`<${name}${written}/>`] : [`<${name}${written}>`, ...inner, `</${name}>`];
  }

  private patchedRow(span: RowSpan, changes: RowChanges): readonly string[] {
    const attributes = span.attributes();
    attributes.set("r", String(span.row + 1));
    // It says where the cells of the row start and end, and would be wrong.
    attributes.delete("spans");
    const rowFormat = Number(attributes.get("s") ?? 0) || 0;
    const waiting = new Map(changes);
    const order = changes.map(([column]) => column);
    const inner: string[] = [];
    let next = 0;
    const addBefore = (column: number): void => {
      for (let own = order[next]; own !== undefined && own < column; own = order[++next]) {
        const change = waiting.get(own);
        waiting.delete(own);
        if (change !== undefined) inner.push(this.newCell(span.row, own, change, rowFormat));
      }
    };
    let after = span.innerStart;
    const cells = indexCells(this.source, span);
    const places = new Set(cells.map(({ column }) => column));
    // Cells that are there are patched in their own place, even in a row that is out of order.
    const patched = new Map(changes.filter(([column]) => places.has(column)));
    for (const column of patched.keys()) waiting.delete(column);
    for (const cell of cells) {
      addBefore(cell.column);
      const change = patched.get(cell.column);
      inner.push(
        change === undefined ? this.source.slice(cell.start, cell.end) : this.patchCell(span.row, cell, change),
      );
      after = cell.end;
    }
    addBefore(Infinity);
    inner.push(this.source.slice(after, span.innerEnd).trim());
    return this.rowXml(span.row, attributes, inner);
  }

  private patchCell(row: number, cell: CellSpan, change: CellChange): string {
    if (cell.hasFormula && isOverwritten(change) && change.formula === undefined) this.overwroteFormula = true;
    const xml = cellXml(row, cell.column, change, cell, this.writing);
    // The next cell may not say where it is, and count from this one.
    return xml === "" && !cell.saysWhere ? `<${this.writing.prefix}c/>` : xml;
  }

  private newCell(row: number, column: number, change: CellChange, rowFormat: number): string {
    const format = rowFormat || this.toWrite.columnFormat(column);
    return cellXml(row, column, change, format === 0 ? NO_CELL : { ...NO_CELL, format }, this.writing);
  }
}

/** Whether a change replaces what the cell says, and not only how it looks. */
export const isOverwritten = ({ value, formula, isResult }: CellChange): boolean =>
  !isResult && (value !== undefined || formula !== undefined);

/** The cells to write, row by row and in order. Only their keys are sorted: a large sheet has hundreds of thousands. */
class CellsByRow {
  private readonly keys: Float64Array;
  /** Where each row's keys begin. */
  private readonly starts = new Map<number, number>();

  constructor(private readonly toWrite: CellsToWrite) {
    this.keys = Float64Array.from(toWrite.cells.keys()).sort();
    let last = -1;
    this.keys.forEach((key, index) => {
      const row = rowOfKey(key);
      if (row !== last) this.starts.set(row, index);
      last = row;
    });
  }

  /** All rows in which something is to happen, if only to their height. */
  rows(): number[] {
    return [
      ...new Set([...this.starts.keys(), ...this.toWrite.rowHeights.keys(), ...this.toWrite.hiddenRows.keys()]),
    ].sort((a, b) => a - b);
  }

  /** What is to happen in a row, by column; undefined where nothing is. */
  of(row: number): RowChanges | undefined {
    const changes: [number, CellChange][] = [];
    for (let at = this.starts.get(row) ?? this.keys.length; at < this.keys.length; at++) {
      const key = this.keys[at] ?? 0;
      if (rowOfKey(key) !== row) break;
      const change = this.toWrite.cells.get(key);
      if (change !== undefined) changes.push([columnOfKey(key), change]);
    }
    const isTouched = changes.length > 0 || this.toWrite.rowHeights.has(row) || this.toWrite.hiddenRows.has(row);
    return isTouched ? changes : undefined;
  }
}

function indexRows(source: string, sheetData: XmlElement): RowSpan[] {
  const scanner = new XmlScanner(source, sheetData.innerStart, sheetData.innerEnd);
  const rows: RowSpan[] = [];
  let row = -1;
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.local !== "row") continue;
    const stated = scanner.attribute("r");
    row = stated === null ? row + 1 : Number(stated) - 1;
    const { start, end: innerStart } = scanner;
    const innerEnd = scanner.leap();
    if (!scanner.isEmpty) scanner.next();
    rows.push({ row, start, innerStart, innerEnd, end: scanner.end, attributes: () => attributesAt(source, start) });
  }
  return rows;
}

function attributesAt(source: string, start: number): Map<string, string> {
  const scanner = new XmlScanner(source, start);
  scanner.next();
  return scanner.attributes();
}

interface CellSpan extends OldCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly hasFormula: boolean;
  readonly saysWhere: boolean;
}

/** Attributes that tell of the old content only are left out: `t`, and the metadata of rich values and spilling formulas. */
function indexCells(source: string, row: RowSpan): CellSpan[] {
  const scanner = new XmlScanner(source, row.innerStart, row.innerEnd);
  const cells: CellSpan[] = [];
  let column = -1;
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.local !== "c") continue;
    const reference = scanner.attribute("r");
    column = reference === null ? column + 1 : (columnOf(reference.replace(/[0-9]+$/, "")) ?? column + 1);
    const { start, end: innerStart } = scanner;
    const format = Number(scanner.attribute("s") ?? 0) || 0;
    const rest = [...scanner.attributes()].filter(([name]) => name !== "r" && name !== "s");
    const innerEnd = scanner.leap();
    if (!scanner.isEmpty) scanner.next();
    const inner = scanner.isEmpty ? "" : source.slice(innerStart, innerEnd);
    cells.push({
      column,
      start,
      end: scanner.end,
      format,
      inner,
      attributes: rest.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join(""),
      hasFormula: /<(?:[A-Za-z]+:)?f[\s>/]/.test(inner),
      saysWhere: reference !== null,
    });
  }
  return cells;
}
