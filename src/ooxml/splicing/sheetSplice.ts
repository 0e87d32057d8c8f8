import type { PackageEdits } from "../package/packageEdits";
import type { SheetChanges } from "../workbookChanges";
import { insertionPoint, WORKSHEET_ORDER } from "../xml/childOrder";
import type { XmlEdits } from "../xml/xmlEdits";
import { rewritten, withPrefix, xmlElement } from "../xml/xmlEdits";
import type { XmlElement } from "../xml/xmlTree";
import { child } from "../xml/xmlTree";
import type { StyleWriter } from "./styleWriter";

/** One sheet while changes are spliced into it. */
export interface SheetSplice {
  readonly name: string;
  readonly part: string;
  readonly source: string;
  readonly root: XmlElement;
  readonly edits: XmlEdits;
  readonly changes: SheetChanges;
  readonly parts: PackageEdits;
  readonly styles: StyleWriter;
}

/**
 * Gives a child of the sheet another inside (or attributes), or inserts it where it belongs. An inside of "" takes the
 * child away.
 */
export function setChild(
  { source, root, edits }: SheetSplice,
  local: string,
  attributes: Readonly<Record<string, string | number | null>>,
  inner: string | null,
): void {
  const element = child(root, local);
  if (inner === "") {
    if (element !== null) edits.replace(element.start, element.end, "");
  } else if (element !== null) {
    edits.replace(element.start, element.end, rewritten(source, element, attributes, inner ?? undefined));
  } else
    insertChild({ root, edits }, local, xmlElement(withPrefix(`<${local}`, root).slice(1), attributes, inner ?? ""));
}

/** Inserts a child of the sheet (already prefixed) where the schema wants it. */
export function insertChild({ root, edits }: Pick<SheetSplice, "root" | "edits">, local: string, xml: string): void {
  edits.insert(insertionPoint(root, WORKSHEET_ORDER, local), xml, WORKSHEET_ORDER.indexOf(local));
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The attribute that names a relationship, under the prefix this part has for it, or with its own declaration. */
export function relationshipAttribute(root: XmlElement, id: string): Readonly<Record<string, string>> {
  for (const [name, value] of root.attributes) {
    if (value === OFFICE && name.startsWith("xmlns:")) return { [`${name.slice(6)}:id`]: id };
  }
  return { "xmlns:r": OFFICE, "r:id": id };
}
