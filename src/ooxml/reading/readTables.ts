import { parseRange } from "../cellAddress";
import { shownFormula } from "../formulas/storedFormula";
import type { PackageParts } from "../package/packageParts";
import type { TableContents } from "../workbookContents";
import { unescapeControls } from "../xml/xmlText";
import type { XmlElement } from "../xml/xmlTree";
import { attribute, booleanAttribute, child, childrenOf, numberAttribute, parseXml } from "../xml/xmlTree";

/** The tables of a sheet, by the relationships of its part. */
export function readTables(parts: PackageParts, sheetPart: string): TableContents[] {
  return parts
    .relationships(sheetPart)
    .filter(({ kind, isExternal, target }) => kind === "table" && !isExternal && parts.has(target))
    .map(({ target }) => readTable(parseXml(parts.text(target))))
    .filter((table) => table !== null);
}

/** A table from the root of its part; null when it stands nowhere. */
function readTable(root: XmlElement): TableContents | null {
  const block = parseRange(attribute(root, "ref") ?? "");
  if (block === null) return null;
  const name = tableName(root);
  const style = child(root, "tableStyleInfo");
  const columns = childrenOf(child(root, "tableColumns"), "tableColumn").map((column, index) => {
    const formula = child(column, "calculatedColumnFormula")?.text;
    const heading = unescapeControls(attribute(column, "name") ?? "");
    const id = numberAttribute(column, "id") ?? index + 1;
    return { id, name: heading, ...(formula === undefined ? {} : { formula: `=${shownFormula(formula, name)}` }) };
  });
  return {
    id: numberAttribute(root, "id") ?? 0,
    name,
    block,
    columns,
    filters: readFilters(root, columns),
    hasHeaderRow: numberAttribute(root, "headerRowCount") !== 0,
    hasTotalsRow: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
    style: attribute(style, "name"),
    bandedRows: booleanAttribute(style, "showRowStripes"),
  };
}

/** A filter of another kind than texts to choose from is only known to be there. */
function readFilters(root: XmlElement, columns: TableContents["columns"]): TableContents["filters"] {
  const found = new Map<number, readonly string[] | null>();
  for (const filter of childrenOf(child(root, "autoFilter"), "filterColumn")) {
    const id = columns[numberAttribute(filter, "colId") ?? -1]?.id;
    const list = child(filter, "filters");
    const isPlain = list !== null && list.children.every(({ local }) => local === "filter");
    const texts = childrenOf(list, "filter").map((one) => unescapeControls(attribute(one, "val") ?? ""));
    if (id !== undefined) found.set(id, isPlain ? [...texts, ...(booleanAttribute(list, "blank") ? [""] : [])] : null);
  }
  return found;
}

/** The name formulas use; `name` is only for the file. */
export const tableName = (root: XmlElement): string => attribute(root, "displayName") ?? attribute(root, "name") ?? "";
