import { storedFormula } from "../formulas/storedFormula";
import { tableName } from "../reading/readTables";
import type { TableContents } from "../workbookContents";
import { rawElement, rewritten, withPrefix, xmlElement, XmlEdits } from "../xml/xmlEdits";
import { escapeControls, escapeText } from "../xml/xmlText";
import type { XmlElement } from "../xml/xmlTree";
import { attribute, child, childrenOf, numberAttribute, parseXml } from "../xml/xmlTree";

type Columns = Pick<TableContents, "columns" | "filters">;

/** A table's part with its columns in this order, known by their ids, and with these filters. */
export function withColumns(source: string, { columns, filters }: Columns): string {
  const table = parseXml(source);
  const edits = new XmlEdits(source);
  const list = child(table, "tableColumns");
  const before = new Map(childrenOf(list, "tableColumn").map((one) => [numberAttribute(one, "id"), one]));
  const written = columns.map((column) => columnXml(source, table, before.get(column.id), column));
  if (list) edits.replace(list.start, list.end, rewritten(source, list, { count: columns.length }, written.join("")));
  const filter = child(table, "autoFilter");
  if (filter) edits.replace(filter.start, filter.end, filterXml(source, table, filter, { columns, filters }));
  return edits.apply();
}

function columnXml(
  source: string,
  table: XmlElement,
  before: XmlElement | undefined,
  { id, name, formula }: TableContents["columns"][number],
): string {
  const stored = formula === undefined ? undefined : storedFormula(formula.replace(/^=/, ""), tableName(table));
  const isSame = before && stored === child(before, "calculatedColumnFormula")?.text;
  if (isSame) return rawElement(source, before);
  const inner =
    stored === undefined ? "" : withPrefix(xmlElement("calculatedColumnFormula", {}, escapeText(stored)), table);
  if (!before)
    return withPrefix(xmlElement("tableColumn", { id, name: columnName(name) }), table).replace(
      /\/>$/,
      closing(inner, table),
    );
  const rest = before.children.filter(({ local }) => local !== "calculatedColumnFormula");
  return rewritten(source, before, {}, inner + rest.map((one) => rawElement(source, one)).join(""));
}

const closing = (inner: string, { prefix }: XmlElement): string =>
  inner === "" ? "/>" : `>${inner}</${prefix === "" ? "" : `${prefix}:`}tableColumn>`;

/** Excel writes a line break in a heading in its own escape. */
export const columnName = (name: string): string => escapeControls(name).replaceAll("\n", "_x000a_");

/** Filters count columns by their place; those of kinds that are not understood are kept as they are. */
function filterXml(source: string, table: XmlElement, filter: XmlElement, { columns, filters }: Columns): string {
  const idsBefore = childrenOf(child(table, "tableColumns"), "tableColumn").map((one) => numberAttribute(one, "id"));
  const old = new Map(
    childrenOf(filter, "filterColumn").map((one) => [idsBefore[numberAttribute(one, "colId") ?? -1], one]),
  );
  const written = columns.flatMap(({ id }, colId) => {
    const texts = filters.get(id);
    const before = old.get(id);
    if (texts === undefined) return [];
    if (texts === null) return before ? [rewritten(source, before, { colId })] : [];
    const shown = texts
      .filter((text) => text !== "")
      .map((text) => xmlElement("filter", { val: escapeControls(text) }));
    const blank = texts.includes("") ? 1 : null;
    const list = xmlElement("filters", { blank }, shown.join(""));
    return [withPrefix(xmlElement("filterColumn", { colId }, list), table)];
  });
  const rest = filter.children.filter(({ local }) => local !== "filterColumn");
  return rewritten(
    source,
    filter,
    { ref: attribute(filter, "ref") },
    written.join("") + rest.map((one) => rawElement(source, one)).join(""),
  );
}
