import type { PackageParts } from "../package/packageParts";
import type { XmlElement } from "../xml/xmlTree";
import { attribute, child, childrenOf, prefixedAttribute } from "../xml/xmlTree";

/** The custom properties of a worksheet: each value is a part of its own, of plain UTF-16. */
export function readProperties(parts: PackageParts, part: string, root: XmlElement): Map<string, string> {
  const entries = childrenOf(child(root, "customProperties"), "customPr");
  if (entries.length === 0) return new Map();
  const relationships = parts.relationships(part);
  const valueOf = (entry: XmlElement): string | null => {
    const id = prefixedAttribute(entry, "id");
    const target = relationships.find((one) => one.id === id && !one.isExternal)?.target;
    return target === undefined || !parts.has(target) ? null : utf16Text(parts.bytes(target));
  };
  return new Map(
    entries.flatMap((entry) => {
      const value = valueOf(entry);
      return value === null ? [] : [[attribute(entry, "name") ?? "", value] as const];
    }),
  );
}

const BYTE_ORDER_MARK = 0xfeff;

function utf16Text(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const unit = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    if (at > 0 || unit !== BYTE_ORDER_MARK) text += String.fromCharCode(unit);
  }
  return text;
}

/** The same the other way round. */
export function utf16Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes[2 * at] = unit & 0xff;
    bytes[2 * at + 1] = unit >> 8;
  }
  return bytes;
}
