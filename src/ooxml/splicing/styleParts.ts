import type { Border, CellStyle } from "../workbookContents";
import { BORDER_ORDER, FONT_ORDER } from "../xml/childOrder";
import { rawElement, rewritten, withPrefix, xmlElement } from "../xml/xmlEdits";
import type { XmlElement } from "../xml/xmlTree";
import { rgbOf } from "./differentialStyle";

export const FILL_NONE = '<fill><patternFill patternType="none"/></fill>';

/** A solid fill. */
export function fillXml(fill: string): string {
  const colours = xmlElement("fgColor", { rgb: rgbOf(fill) }) + xmlElement("bgColor", { indexed: 64 });
  return xmlElement("fill", {}, xmlElement("patternFill", { patternType: "solid" }, colours));
}

/** The font with the patch laid over it; null when the patch says nothing about fonts. */
export function fontXml(source: string, root: XmlElement, base: XmlElement | null, patch: CellStyle): string | null {
  const changed = fontChanges(patch);
  if (changed.size === 0) return null;
  return withChildren(source, root, base, "font", FONT_ORDER, changed);
}

/** New children by name; "" takes one away. */
function fontChanges(patch: CellStyle): Map<string, string> {
  const changed = new Map<string, string>();
  const flag = (name: string, value: boolean | undefined) => {
    if (value !== undefined) changed.set(name, value ? xmlElement(name, {}) : "");
  };
  flag("b", patch.bold);
  flag("i", patch.italic);
  flag("strike", patch.strike);
  flag("u", patch.underline);
  if (patch.fontSize !== undefined) changed.set("sz", xmlElement("sz", { val: patch.fontSize }));
  if (patch.fontColour !== undefined) changed.set("color", xmlElement("color", { rgb: rgbOf(patch.fontColour) }));
  if (patch.fontName !== undefined) {
    changed.set("name", xmlElement("name", { val: patch.fontName }));
    // They describe the font that was there; with the scheme left in, the theme's font would win over the name.
    for (const name of ["family", "charset", "scheme"]) changed.set(name, "");
  }
  return changed;
}

/** The borders with the patch laid over them; null when the patch says nothing about borders. */
export function borderXml(source: string, root: XmlElement, base: XmlElement | null, patch: CellStyle): string | null {
  const sides: readonly [string, Border | null | undefined][] = [
    ["left", patch.borderLeft],
    ["right", patch.borderRight],
    ["top", patch.borderTop],
    ["bottom", patch.borderBottom],
  ];
  const changed = new Map(
    sides.flatMap(([name, border]) => (border === undefined ? [] : [[name, sideXml(name, border)] as const])),
  );
  return changed.size === 0 ? null : withChildren(source, root, base, "border", BORDER_ORDER, changed);
}

const sideXml = (name: string, border: Border | null): string =>
  border === null
    ? xmlElement(name, {})
    : xmlElement(name, { style: border.style }, xmlElement("color", { rgb: rgbOf(border.colour) }));

/** The element with some children replaced, in the order the schema wants. */
function withChildren(
  source: string,
  root: XmlElement,
  base: XmlElement | null,
  name: string,
  order: readonly string[],
  changed: ReadonlyMap<string, string>,
): string {
  const children = new Map(base?.children.map((one) => [one.local, rawElement(source, one)]) ?? []);
  for (const [local, xml] of changed) children.set(local, withPrefix(xml, root));
  const inner = order.map((local) => children.get(local) ?? "").join("");
  const qualified = root.prefix === "" ? name : `${root.prefix}:${name}`;
  return base === null ? xmlElement(qualified, {}, inner) : rewritten(source, base, {}, inner);
}
