import type { Border, CellStyle } from "../workbookContents";
import type { XmlElement } from "../xml/xmlTree";
import { attribute, booleanAttribute, child, childrenOf, numberAttribute } from "../xml/xmlTree";
import type { Palette } from "./colours";
import { colourOf } from "./colours";
import { BUILT_IN_FORMATS } from "./numberFormats";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The formats cells carry by number, resolved; a file without styles has the one that everything starts from. */
export function readCellStyles(styles: XmlElement | null, palette: Palette): CellStyle[] {
  const formats = readNumberFormats(styles);
  const fonts = childrenOf(child(styles, "fonts"), "font").map((font) => readFont(font, palette));
  const fills = childrenOf(child(styles, "fills"), "fill").map((fill) => readFill(fill, palette, false));
  const borders = childrenOf(child(styles, "borders"), "border").map((border) => readBorders(border, palette));
  const resolved = childrenOf(child(styles, "cellXfs"), "xf").map((xf): CellStyle => {
    const format = numberAttribute(xf, "numFmtId") ?? 0;
    return {
      numberFormat: formats.get(format) ?? BUILT_IN_FORMATS.get(format) ?? "General",
      ...fonts[numberAttribute(xf, "fontId") ?? 0],
      fill: fills[numberAttribute(xf, "fillId") ?? 0] ?? null,
      ...readAlignment(child(xf, "alignment")),
      ...borders[numberAttribute(xf, "borderId") ?? 0],
    };
  });
  return resolved.length > 0 ? resolved : [{ numberFormat: "General", fill: null }];
}

/** The looks of conditional formats, in the order of their numbers: only what each states. */
export function readDifferentialStyles(styles: XmlElement | null, palette: Palette): CellStyle[] {
  return childrenOf(child(styles, "dxfs"), "dxf").map((dxf) => {
    const [font, fill, border] = [child(dxf, "font"), child(dxf, "fill"), child(dxf, "border")];
    const format = attribute(child(dxf, "numFmt"), "formatCode");
    return {
      ...(format === null ? {} : { numberFormat: format }),
      ...(font === null ? {} : readFont(font, palette)),
      ...(fill === null ? {} : { fill: readFill(fill, palette, true) }),
      ...(border === null ? {} : statedBorders(readBorders(border, palette))),
    };
  });
}

/** Custom number formats by number. */
export function readNumberFormats(styles: XmlElement | null): Map<number, string> {
  return new Map(
    childrenOf(child(styles, "numFmts"), "numFmt").map((format) => [
      numberAttribute(format, "numFmtId") ?? -1,
      attribute(format, "formatCode") ?? "General",
    ]),
  );
}

function readFont(font: XmlElement, palette: Palette): CellStyle {
  const style: Writable<CellStyle> = {};
  const name = attribute(child(font, "name"), "val");
  const size = numberAttribute(child(font, "sz"), "val");
  const colour = colourOf(child(font, "color"), palette);
  if (name !== null) style.fontName = name;
  if (size !== null) style.fontSize = size;
  if (isOn(child(font, "b"))) style.bold = true;
  if (isOn(child(font, "i"))) style.italic = true;
  const underline = child(font, "u");
  if (isOn(child(font, "strike"))) style.strike = true;
  if (underline !== null && attribute(underline, "val") !== "none") style.underline = true;
  if (colour !== null) style.fontColour = colour;
  return style;
}

const isOn = (element: XmlElement | null): boolean => element !== null && booleanAttribute(element, "val", true);

/** In conditional formats a solid fill is the background colour, in cells the foreground colour. */
function readFill(fill: XmlElement, palette: Palette, isDifferential: boolean): string | null {
  const pattern = child(fill, "patternFill");
  if (pattern === null)
    return colourOf(child(childrenOf(child(fill, "gradientFill"), "stop")[0] ?? null, "color"), palette);
  const type = attribute(pattern, "patternType") ?? (isDifferential ? "solid" : "none");
  const front = colourOf(child(pattern, "fgColor"), palette);
  const back = colourOf(child(pattern, "bgColor"), palette);
  if (type === "none") return null;
  return type === "solid" && !isDifferential ? front : (back ?? front);
}

const HORIZONTAL = ["left", "center", "right"] as const;
const VERTICAL = ["top", "center", "bottom"] as const;

function readAlignment(alignment: XmlElement | null): CellStyle {
  const horizontal = HORIZONTAL.find((one) => one === attribute(alignment, "horizontal"));
  const vertical = VERTICAL.find((one) => one === attribute(alignment, "vertical"));
  const indent = numberAttribute(alignment, "indent") ?? 0;
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(booleanAttribute(alignment, "wrapText") ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}

type Sides = Required<Pick<CellStyle, "borderLeft" | "borderRight" | "borderTop" | "borderBottom">>;

function readBorders(border: XmlElement, palette: Palette): Sides {
  const side = (name: string, logical: string) => readBorder(child(border, name) ?? child(border, logical), palette);
  return {
    borderLeft: side("left", "start"),
    borderRight: side("right", "end"),
    borderTop: side("top", "top"),
    borderBottom: side("bottom", "bottom"),
  };
}

/** The many line styles of files, as the four that are shown. */
const WEIGHTS: ReadonlyMap<string, Border["style"]> = new Map([
  ["hair", "hair"],
  ["dotted", "hair"],
  ["thin", "thin"],
  ["dashed", "thin"],
  ["dashDot", "thin"],
  ["dashDotDot", "thin"],
  ["medium", "medium"],
  ["mediumDashed", "medium"],
  ["mediumDashDot", "medium"],
  ["mediumDashDotDot", "medium"],
  ["slantDashDot", "medium"],
  ["thick", "thick"],
  ["double", "thick"],
]);

function readBorder(side: XmlElement | null, palette: Palette): Border | null {
  const style = WEIGHTS.get(attribute(side, "style") ?? "");
  return style === undefined ? null : { style, colour: colourOf(child(side, "color"), palette) ?? "#000000" };
}

const statedBorders = (sides: Sides): CellStyle =>
  Object.fromEntries(Object.entries(sides).filter(([, border]) => border !== null));
