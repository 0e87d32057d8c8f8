import { parseRange, rangeName } from "../cellAddress";
import { storedFormula } from "../formulas/storedFormula";
import { tableName } from "../reading/readTables";
import type { Rectangle } from "../workbookContents";
import { cellKey, type TableToWrite } from "../workbookChanges";
import { rawElement, rewritten, withPrefix, xmlElement, XmlEdits } from "../xml/xmlEdits";
import { escapeText } from "../xml/xmlText";
import type { XmlElement } from "../xml/xmlTree";
import { attribute, child, childrenOf, numberAttribute, parseXml, prefixedAttribute } from "../xml/xmlTree";
import type { SheetSplice } from "./sheetSplice";
import { relationshipAttribute, setChild } from "./sheetSplice";
import { isOverwritten } from "./spliceCells";
import { columnName, withColumns } from "./spliceTableColumns";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What tables need of the rest of the workbook. */
interface TableSources {
  /** An id no table of the workbook has. */
  readonly nextTableId: () => number;
  /** What a cell says, for the headings of columns a table grows by. */
  readonly valueAt: (row: number, column: number) => string | number | boolean;
}

/** Cells count, because one of them may be a heading. */
const touchesTables = (changes: SheetSplice["changes"]): boolean =>
  changes.removedTables.length + changes.addedTables.length + changes.tableColumns.size + changes.cells.size > 0 ||
  [...changes.resizedTables, ...changes.renamedTables].length > 0;

/** Takes tables away (their cells stay), resizes them, names columns after their headings and adds new ones. */
export function spliceTables(splice: SheetSplice, sources: TableSources): void {
  const { source, root, part, parts, changes } = splice;
  const removed = new Set(changes.removedTables.map((name) => name.toLowerCase()));
  const resized = new Map([...changes.resizedTables].map(([name, block]) => [name.toLowerCase(), block]));
  const renamed = new Map([...changes.renamedTables].map(([old, name]) => [old.toLowerCase(), name]));
  if (!touchesTables(changes)) return;
  const gone = new Set<string>();
  for (const { id, kind, target } of parts.relationships(part)) {
    if (kind !== "table" || !parts.has(target)) continue;
    const before = parts.text(target);
    const name = tableName(parseXml(before)).toLowerCase();
    const columns = [...changes.tableColumns].find(([table]) => table.toLowerCase() === name)?.[1];
    const text = columns ? withColumns(before, columns) : before;
    const table = parseXml(text);
    const block = resized.get(name) ?? parseRange(attribute(table, "ref") ?? "");
    if (removed.has(name)) {
      gone.add(id);
      parts.removeRelationship(part, id);
      parts.remove(target);
    } else if (block !== null) {
      const isResized = resized.has(name) || isRenamed(table, block, splice);
      const now = isResized || columns ? resizedXml(text, table, block, sources) : text;
      parts.write(target, renamedXml(now, renamed.get(name)));
    }
  }
  const entries = childrenOf(child(root, "tableParts"), "tablePart")
    .filter((entry) => !gone.has(prefixedAttribute(entry, "id") ?? ""))
    .map((entry) => rawElement(source, entry));
  for (const table of changes.addedTables) {
    const target = parts.freeName("xl/tables/table", ".xml");
    parts.add(target, tableXml(sources.nextTableId(), table), TABLE_TYPE);
    const id = parts.addRelationship(part, "table", target);
    entries.push(withPrefix(xmlElement("tablePart", relationshipAttribute(root, id)), root));
  }
  if (gone.size + changes.addedTables.length > 0)
    setChild(splice, "tableParts", { count: entries.length }, entries.join(""));
}

/** A table has two names in the file, which Excel keeps alike. */
function renamedXml(source: string, name: string | undefined): string {
  if (name === undefined) return source;
  const table = parseXml(source);
  const edits = new XmlEdits(source);
  edits.replace(table.start, table.end, rewritten(source, table, { name, displayName: name }));
  return edits.apply();
}

const hasHeadings = (table: XmlElement): boolean => numberAttribute(table, "headerRowCount") !== 0;

/** Whether a heading is written anew: a file whose column is not called what its heading says is corrupt. */
const isRenamed = (table: XmlElement, { row, column, columns }: Rectangle, { changes }: SheetSplice): boolean =>
  hasHeadings(table) &&
  Array.from({ length: columns }, (_, index) => changes.cells.get(cellKey(row, column + index))).some(
    (change) => change !== undefined && isOverwritten(change),
  );

function tableXml(id: number, { name, block, columns, style, bandedRows = true }: TableToWrite): string {
  const written = columns.map((column, index) => {
    const formula = column.formula?.replace(/^=/, "");
    const inner =
      formula === undefined ? "" : xmlElement("calculatedColumnFormula", {}, escapeText(storedFormula(formula, name)));
    return xmlElement("tableColumn", { id: column.id ?? index + 1, name: columnName(column.name) }, inner);
  });
  const look = {
    name: style,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: bandedRows ? 1 : 0,
    showColumnStripes: 0,
  };
  const inner =
    xmlElement("autoFilter", { ref: rangeName(block) }) +
    xmlElement("tableColumns", { count: columns.length }, written.join("")) +
    xmlElement("tableStyleInfo", look);
  const attributes = { xmlns: MAIN, id, name, displayName: name, ref: rangeName(block), totalsRowShown: 0 };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlElement("table", attributes, inner)}`;
}

function resizedXml(source: string, table: XmlElement, block: Rectangle, { valueAt }: TableSources): string {
  const totals = numberAttribute(table, "totalsRowCount") ?? 0;
  const opened = new XmlEdits(source);
  const filter = child(table, "autoFilter");
  const filtered = rangeName({ ...block, rows: block.rows - totals });
  if (filter !== null) opened.replace(filter.start, filter.end, rewritten(source, filter, { ref: filtered }));
  const list = child(table, "tableColumns");
  const columns = childrenOf(list, "tableColumn").map((column, index) => {
    const heading = String(hasHeadings(table) && index < block.columns ? valueAt(block.row, block.column + index) : "");
    const name = columnName(heading);
    return heading === "" || name === attribute(column, "name")
      ? rawElement(source, column)
      : rewritten(source, column, { name });
  });
  if (list !== null) {
    let id = Math.max(0, ...list.children.map((column) => numberAttribute(column, "id") ?? 0));
    const kept = columns.slice(0, block.columns);
    for (let index = kept.length; index < block.columns; index++) {
      const heading = String(valueAt(block.row, block.column + index));
      const name = columnName(heading === "" ? `Column${index + 1}` : heading);
      kept.push(withPrefix(xmlElement("tableColumn", { id: ++id, name }), table));
    }
    opened.replace(list.start, list.end, rewritten(source, list, { count: kept.length }, kept.join("")));
  }
  const text = opened.apply();
  const whole = parseXml(text);
  const edits = new XmlEdits(text);
  edits.replace(whole.start, whole.end, rewritten(text, whole, { ref: rangeName(block) }));
  return edits.apply();
}
