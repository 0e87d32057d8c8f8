import { cellName, parseRange, rangeName, subtract } from "../cellAddress";
import type { LinkContents } from "../workbookContents";
import { rewritten, rawElement, withPrefix, xmlElement } from "../xml/xmlEdits";
import { escapeControls } from "../xml/xmlText";
import type { XmlElement } from "../xml/xmlTree";
import { attribute, child, childrenOf, prefixedAttribute } from "../xml/xmlTree";
import type { SheetSplice } from "./sheetSplice";
import { relationshipAttribute, setChild } from "./sheetSplice";

/** Links of cells: what was there on a cell named gives way. */
export function spliceLinks(splice: SheetSplice): void {
  const { root, changes } = splice;
  if (changes.links.length === 0) return;
  const kept = childrenOf(child(root, "hyperlinks"), "hyperlink").flatMap((link) => keptLink(splice, link));
  const last = new Map(changes.links.map((link) => [cellName(link.row, link.column), link]));
  const added = [...last.values()].flatMap((link) => (link.target === null ? [] : [linkXml(splice, link)]));
  setChild(splice, "hyperlinks", {}, [...kept, ...added].join(""));
}

/** A link over several cells loses only the cells named. */
function keptLink({ source, part, parts, changes }: SheetSplice, link: XmlElement): string[] {
  const range = parseRange(attribute(link, "ref") ?? "");
  if (range === null) return [rawElement(source, link)];
  const left = changes.links.reduce(
    (pieces, { row, column }) => pieces.flatMap((one) => subtract(one, { row, column, rows: 1, columns: 1 })),
    [range],
  );
  if (left.length === 1 && left[0] === range) return [rawElement(source, link)];
  const id = prefixedAttribute(link, "id");
  if (left.length === 0 && id !== null && usesOf(source, id) === 1) parts.removeRelationship(part, id);
  return left.map((piece) => rewritten(source, link, { ref: rangeName(piece) }));
}

/** Some writers give several links one relationship. */
const usesOf = (source: string, id: string): number => source.split(`:id="${id}"`).length - 1;

function linkXml({ root, part, parts }: SheetSplice, link: LinkContents): string {
  const place = { ref: cellName(link.row, link.column) };
  const tip = { tooltip: link.screenTip === "" ? null : escapeControls(link.screenTip) };
  if (link.isLocation) {
    const location = link.target.replace(/^#/, "");
    return withPrefix(xmlElement("hyperlink", { ...place, location, ...tip }), root);
  }
  const [address = "", ...fragment] = link.target.split("#");
  const id = parts.addRelationship(part, "hyperlink", address);
  const location = fragment.length === 0 ? null : fragment.join("#");
  const attributes = { ...place, ...relationshipAttribute(root, id), location, ...tip };
  return withPrefix(xmlElement("hyperlink", attributes), root);
}
