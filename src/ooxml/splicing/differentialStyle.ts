import type { Border, CellStyle } from "../workbookContents";
import { xmlElement } from "../xml/xmlEdits";

/** "FF" and the colour: files state how opaque it is. */
export const rgbOf = (colour: string): string => `FF${colour.replace("#", "").toUpperCase()}`;

/** The look of a conditional format. Excel draws no line thicker than thin there. */
export function differentialXml(style: CellStyle): string {
  return xmlElement("dxf", {}, differentialFont(style) + differentialFill(style.fill) + differentialBorder(style));
}

function differentialFont({ bold, italic, underline, fontColour }: CellStyle): string {
  const inner =
    flag("b", bold) +
    flag("i", italic) +
    (underline === undefined ? "" : xmlElement("u", { val: underline ? null : "none" })) +
    (fontColour === undefined ? "" : xmlElement("color", { rgb: rgbOf(fontColour) }));
  return inner === "" ? "" : xmlElement("font", {}, inner);
}

const flag = (name: string, value: boolean | undefined): string =>
  value === undefined ? "" : xmlElement(name, { val: value ? null : 0 });

function differentialFill(fill: string | null | undefined): string {
  if (fill === undefined) return "";
  const pattern =
    fill === null
      ? xmlElement("patternFill", { patternType: "none" })
      : xmlElement("patternFill", {}, xmlElement("bgColor", { rgb: rgbOf(fill) }));
  return xmlElement("fill", {}, pattern);
}

function differentialBorder({ borderLeft, borderRight, borderTop, borderBottom }: CellStyle): string {
  const side = (name: string, border: Border | null | undefined) =>
    border === undefined || border === null
      ? ""
      : xmlElement(
          name,
          { style: border.style === "hair" ? "hair" : "thin" },
          xmlElement("color", { rgb: rgbOf(border.colour) }),
        );
  const inner =
    side("left", borderLeft) + side("right", borderRight) + side("top", borderTop) + side("bottom", borderBottom);
  return inner === "" ? "" : xmlElement("border", {}, inner);
}
