import { parseRange } from "../cellAddress";
import { FileFailure } from "../fileFailure";
import { shownFormula } from "../formulas/storedFormula";
import type { PackageParts } from "../package/packageParts";
import type { CellStyle, SheetContents, TableContents } from "../workbookContents";
import type { XmlElement } from "../xml/xmlTree";
import { attribute, booleanAttribute, child, childrenOf, parseXml } from "../xml/xmlTree";
import type { Palette } from "./colours";
import type { CellSources } from "./readCells";
import { readCells } from "./readCells";
import { readCharts } from "./readCharts";
import { readDrawn } from "./readDrawn";
import { readNotes } from "./readNotes";
import { readProperties } from "./readProperties";
import { readFormatRules, readLinks, readValidations } from "./readSheetRules";
import { readColumns, readPageSetup, readView } from "./readSheetView";
import { readTables } from "./readTables";
import type { SheetEntry } from "./readWorkbookPart";

/** What a sheet needs of the rest of the workbook. */
interface SheetSources extends Omit<CellSources, "shown"> {
  readonly palette: Palette;
  /** The looks of conditional formats by number. */
  readonly looks: readonly CellStyle[];
  /** What the defined name for repeated rows refers to, by sheet. */
  readonly printTitles: (sheet: string) => string | null;
}

/** Everything the contract lists about one sheet; a chart, dialog or macro sheet has no cells to list. */
export function readSheet(parts: PackageParts, entry: SheetEntry, sources: SheetSources): SheetContents {
  const { name, kind, visibility, part } = entry;
  if (part === null || kind !== "worksheet") return { ...WITHOUT_CELLS, name, kind, visibility };
  const source = parts.text(part);
  const root = parseXml(source, "sheetData");
  if (root.local !== "worksheet") throw new FileFailure("corrupt", `${part} is a ${root.local.slice(0, 40)}`);
  const tables = readTables(parts, part);
  const shown = (formula: string, row: number, column: number) => shownFormula(formula, tableAt(tables, row, column));
  const cells = readCells(source, child(root, "sheetData"), { ...sources, shown });
  const usedColumns = cells.cells.reduce((used, { column }) => Math.max(used, column + 1), 0);
  return {
    name,
    kind,
    visibility,
    isProtected: booleanAttribute(child(root, "sheetProtection"), "sheet"),
    cells: cells.cells,
    merges: readMerges(root),
    tables,
    ...readColumns(root, usedColumns),
    autoFilter: readAutoFilter(root),
    rowHeights: cells.rowHeights,
    hiddenRows: cells.hiddenRows,
    ...readView(root, sources.palette),
    formatRules: readFormatRules(root, sources.looks),
    links: readLinks(root, parts.relationships(part)),
    validations: readValidations(root),
    charts: readCharts(parts, part, sources.palette),
    notes: readNotes(parts, part),
    drawn: readDrawn(parts, part),
    pageSetup: readPageSetup(root, sources.printTitles(name)),
    properties: readProperties(parts, part, root),
  };
}

const WITHOUT_CELLS: Omit<SheetContents, "name" | "kind" | "visibility"> = {
  isProtected: false,
  cells: [],
  merges: [],
  tables: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  autoFilter: null,
  groupedColumns: new Set(),
  frozenRows: 0,
  frozenColumns: 0,
  showGridlines: true,
  tabColour: null,
  formatRules: [],
  links: [],
  validations: [],
  charts: [],
  notes: [],
  drawn: [],
  pageSetup: readPageSetup(null, null),
  properties: new Map(),
};

const readMerges = (root: XmlElement): SheetContents["merges"] =>
  childrenOf(child(root, "mergeCells"), "mergeCell")
    .map((merge) => parseRange(attribute(merge, "ref") ?? ""))
    .filter((range) => range !== null);

function readAutoFilter(root: XmlElement): SheetContents["autoFilter"] {
  const filter = child(root, "autoFilter");
  const block = parseRange(attribute(filter, "ref") ?? "");
  return block && { block, isFiltered: childrenOf(filter, "filterColumn").length > 0 };
}

/** The name of the table a cell stands in, or null. */
export function tableAt(
  tables: readonly Pick<TableContents, "name" | "block">[],
  row: number,
  column: number,
): string | null {
  for (const { name, block } of tables) {
    const isInside =
      row >= block.row &&
      row < block.row + block.rows &&
      column >= block.column &&
      column < block.column + block.columns;
    if (isInside) return name;
  }
  return null;
}
