import { LAST_COLUMN, LAST_ROW, parseRange, rangeName } from "../cellAddress";
import { storedFormula } from "../formulas/storedFormula";
import type { PackageEdits } from "../package/packageEdits";
import { tableAt } from "../reading/readSheet";
import type { Rectangle, TableContents } from "../workbookContents";
import type { CellChange, CellChanges, SheetChanges } from "../workbookChanges";
import { cellKey, columnOfKey, rowOfKey } from "../workbookChanges";
import { escapeControls, escapeText } from "../xml/xmlText";
import { rewritten, withPrefix, XmlEdits } from "../xml/xmlEdits";
import { attribute, child, parseXml } from "../xml/xmlTree";
import { expandSharedFormulas } from "./expandSharedFormulas";
import { insertChild } from "./sheetSplice";
import type { SheetSplice } from "./sheetSplice";
import { CellSplicer } from "./spliceCells";
import { columnFormats, spliceColumns } from "./spliceColumns";
import { spliceDrawing } from "./spliceDrawing";
import { spliceLinks } from "./spliceLinks";
import { spliceFormatRules, spliceMerges, spliceValidations } from "./spliceRules";
import { spliceNotes } from "./spliceNotes";
import { spliceProperties } from "./spliceProperties";
import { spliceTables } from "./spliceTables";
import { spliceView } from "./spliceView";
import type { StyleWriter } from "./styleWriter";

/** What a sheet that is changed needs of the rest of the workbook. */
interface SheetSurroundings {
  readonly parts: PackageEdits;
  readonly styles: StyleWriter;
  readonly nextTableId: () => number;
  /** The tables that stand on the sheet before the changes. */
  readonly tables: readonly TableContents[];
  /** What a cell of any sheet says after the changes. */
  readonly valuesOf: (reference: string) => readonly (string | number | boolean)[];
  readonly valueAt: (row: number, column: number) => string | number | boolean;
}

/** Splices changes into a sheet's part; says whether a formula gave way to a value. */
export function spliceSheet(name: string, part: string, asked: SheetChanges, around: SheetSurroundings): boolean {
  const { parts, styles } = around;
  const changes = { ...asked, cells: withHeadings(asked, around.valueAt) };
  const source = sourceOf(parts.text(part), changes);
  const root = parseXml(source, "sheetData");
  const splice: SheetSplice = { name, part, source, root, edits: new XmlEdits(source), changes, parts, styles };
  spliceView(splice);
  const cells = spliceSheetData(splice, around.tables);
  spliceColumns(splice);
  spliceMerges(splice);
  spliceFormatRules(splice);
  spliceValidations(splice);
  spliceLinks(splice);
  spliceProperties(splice);
  spliceNotes(splice);
  spliceDrawing(splice, around.valuesOf);
  spliceTables(splice, around);
  parts.write(part, splice.edits.pieces());
  return cells?.overwroteFormula ?? false;
}

/** The text of the part with a `sheetData` to work on, and shared formulas written out where their owner is lost. */
function sourceOf(text: string, { cells }: SheetChanges): string {
  const root = parseXml(text, "sheetData");
  const sheetData = child(root, "sheetData");
  if (sheetData !== null) {
    const prefix = root.prefix === "" ? "" : `${root.prefix}:`;
    return cells.size === 0 ? text : expandSharedFormulas(text, sheetData, cells, prefix);
  }
  const edits = new XmlEdits(text);
  insertChild({ root, edits }, "sheetData", withPrefix("<sheetData/>", root));
  return edits.apply();
}

/** A table whose heading cells hold anything but its columns' names, as texts, is a corrupt file. */
function withHeadings({ cells, addedTables }: SheetChanges, valueAt: SheetSurroundings["valueAt"]): CellChanges {
  if (addedTables.length === 0) return cells;
  const headings = new Map<number, CellChange>();
  for (const { block, columns } of addedTables) {
    columns.forEach(({ name }, index) => {
      const key = cellKey(block.row, block.column + index);
      const change = cells.get(key);
      if (valueAt(block.row, block.column + index) === name && change?.formula === undefined) return;
      headings.set(key, { value: name, ...(change?.style === undefined ? {} : { style: change.style }) });
    });
  }
  return headings.size === 0 ? cells : withCells(cells, headings);
}

function withCells(cells: CellChanges, instead: ReadonlyMap<number, CellChange>): CellChanges {
  const keys = new Set([...cells.keys(), ...instead.keys()]);
  return { size: keys.size, keys: () => keys, get: (key) => instead.get(key) ?? cells.get(key) };
}

function spliceSheetData(splice: SheetSplice, tablesBefore: readonly TableContents[]): CellSplicer | null {
  const { source, root, edits, changes, styles } = splice;
  const sheetData = child(root, "sheetData");
  if (sheetData === null || changes.cells.size + changes.rowHeights.size + changes.hiddenRows.size === 0) return null;
  const tables = tablesAfter(tablesBefore, changes);
  const toWrite = {
    cells: changes.cells,
    rowHeights: changes.rowHeights,
    hiddenRows: changes.hiddenRows,
    columnFormat: columnFormats(root),
  };
  const cells = new CellSplicer(source, sheetData, toWrite, {
    prefix: root.prefix === "" ? "" : `${root.prefix}:`,
    stored: formulaWriter(tables),
    format: (base, { style }) => styles.cellFormat(base, style ?? {}),
  });
  edits.replace(sheetData.start, sheetData.end, cells.pieces());
  spliceDimension(splice);
  return cells;
}

/** Formulas as XML. A formula that a whole column repeats is written out once. */
function formulaWriter(tables: readonly Pick<TableContents, "name" | "block">[]) {
  const written = new Map<string | null, Map<string, string>>();
  return (formula: string, row: number, column: number): string => {
    const table = tableAt(tables, row, column);
    const inTable = written.get(table) ?? new Map<string, string>();
    written.set(table, inTable);
    const xml = inTable.get(formula) ?? escapeText(escapeControls(storedFormula(formula, table)));
    inTable.set(formula, xml);
    return xml;
  };
}

const tablesAfter = (before: readonly TableContents[], { removedTables, resizedTables, addedTables }: SheetChanges) => [
  ...before
    .filter(({ name }) => !removedTables.includes(name))
    .map(({ name, block }) => ({ name, block: resizedTables.get(name) ?? block })),
  ...addedTables,
];

/** `dimension` says how far the cells reach; readers that trust it would not see what lies beyond. */
function spliceDimension({ source, root, edits, changes }: SheetSplice): void {
  const dimension = child(root, "dimension");
  const before = parseRange(attribute(dimension, "ref") ?? "");
  if (dimension === null || before === null || changes.cells.size === 0) return;
  const ref = rangeName(covering(before, changes.cells.keys()));
  edits.replace(dimension.start, dimension.end, rewritten(source, dimension, { ref }));
}

function covering(block: Rectangle, keys: Iterable<number>): Rectangle {
  let [top, left, bottom, right] = [LAST_ROW, LAST_COLUMN, 0, 0];
  const cover = (row: number, column: number) => {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  };
  cover(block.row, block.column);
  cover(block.row + block.rows - 1, block.column + block.columns - 1);
  for (const key of keys) cover(rowOfKey(key), columnOfKey(key));
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
