import { utf16Bytes } from "../reading/readProperties";
import { rawElement, withPrefix, xmlElement } from "../xml/xmlEdits";
import { attribute, child, childrenOf, prefixedAttribute } from "../xml/xmlTree";
import type { SheetSplice } from "./sheetSplice";
import { relationshipAttribute, setChild } from "./sheetSplice";

/** Printer settings are `bin` parts, too, so that each part of a property says what it is. */
const PROPERTY_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** Custom properties: one that is written anew gets a part of its own, and those of other add-ins stay as they are. */
export function spliceProperties(splice: SheetSplice): void {
  const { source, root, part, parts, changes } = splice;
  if (changes.properties.size === 0) return;
  const named = new Map([...changes.properties].map(([key, value]) => [key.toLowerCase(), { key, value }]));
  const kept = childrenOf(child(root, "customProperties"), "customPr").flatMap((entry) => {
    if (!named.has((attribute(entry, "name") ?? "").toLowerCase())) return [rawElement(source, entry)];
    const id = prefixedAttribute(entry, "id");
    const relationship = parts.relationships(part).find((one) => one.id === id);
    if (relationship) {
      parts.removeRelationship(part, relationship.id);
      parts.remove(relationship.target);
    }
    return [];
  });
  const added = [...named.values()].flatMap(({ key, value }) => {
    if (value === null) return [];
    const target = parts.freeName("xl/customProperty", ".bin");
    parts.addBytes(target, utf16Bytes(value), PROPERTY_TYPE);
    const id = parts.addRelationship(part, "customProperty", target);
    return [withPrefix(xmlElement("customPr", { name: key, ...relationshipAttribute(root, id) }), root)];
  });
  setChild(splice, "customProperties", {}, [...kept, ...added].join(""));
}
