import { FileFailure } from "../fileFailure";
import { readNumberFormats } from "../reading/readStyles";
import { BUILT_IN_FORMATS, SAME_EVERYWHERE } from "../reading/numberFormats";
import type { CellStyle } from "../workbookContents";
import { openedUp, rawElement, rewritten, withPrefix, xmlElement, XmlEdits } from "../xml/xmlEdits";
import type { XmlElement } from "../xml/xmlTree";
import { child, numberAttribute, parseXml } from "../xml/xmlTree";
import { differentialXml } from "./differentialStyle";
import { borderXml, FILL_NONE, fillXml, fontXml } from "./styleParts";
import { StyleCollection } from "./styleCollection";

const FIRST_CUSTOM_FORMAT = 164;
/** Excel takes no more cell formats: https://support.microsoft.com/en-gb/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MOST_CELL_FORMATS = 65_490;

/** Appends cell formats and looks to the style part, and says under which number they stand. */
export class StyleWriter {
  private readonly source: string;
  private readonly root: XmlElement;
  private readonly numberFormats: StyleCollection;
  private readonly fonts: StyleCollection;
  private readonly fills: StyleCollection;
  private readonly borders: StyleCollection;
  private readonly cellFormats: StyleCollection;
  private readonly looks: StyleCollection;
  private readonly formatIds: Map<string, number>;
  private readonly known = new Map<CellStyle, Map<number, number>>();
  private highestFormat: number;

  constructor(text: string) {
    this.source = openedUp(text, parseXml(text));
    this.root = parseXml(this.source);
    const collection = (name: string, ...startWith: string[]) =>
      new StyleCollection(this.source, this.root, name, startWith);
    this.numberFormats = collection("numFmts");
    this.fonts = collection("fonts", '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>');
    this.fills = collection("fills", FILL_NONE, '<fill><patternFill patternType="gray125"/></fill>');
    this.borders = collection("borders", "<border><left/><right/><top/><bottom/><diagonal/></border>");
    this.cellFormats = collection("cellXfs", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
    this.looks = collection("dxfs");
    const formats = readNumberFormats(this.root);
    this.formatIds = new Map([...formats].map(([id, code]) => [code, id]));
    this.highestFormat = Math.max(FIRST_CUSTOM_FORMAT - 1, ...formats.keys());
  }

  /** The number of the format that is the base (a number in the file) with the patch laid over it. */
  cellFormat(base: number, patch: CellStyle): number {
    // Most cells of a sheet share their patch, as one object.
    const ofPatch = this.known.get(patch) ?? new Map<number, number>();
    this.known.set(patch, ofPatch);
    const known = ofPatch.get(base);
    if (known !== undefined) return known;
    const index = this.cellFormats.indexOf(this.cellFormatXml(this.cellFormats.elementAt(base), patch));
    if (index >= MOST_CELL_FORMATS) throw new FileFailure("too-many-formats", `cell format ${index + 1}`);
    ofPatch.set(base, index);
    return index;
  }

  /** The number of the look of a conditional format. */
  look(style: CellStyle): number {
    return this.looks.indexOf(withPrefix(differentialXml(style), this.root));
  }

  /** The style part with everything appended. */
  text(): string {
    const edits = new XmlEdits(this.source);
    const all = [this.numberFormats, this.fonts, this.fills, this.borders, this.cellFormats, this.looks];
    for (const collection of all) collection.splice(edits);
    return edits.apply();
  }

  private cellFormatXml(base: XmlElement | null, patch: CellStyle): string {
    const id = (name: string) => numberAttribute(base, name) ?? 0;
    const font = this.fontId(id("fontId"), patch);
    const fill = patch.fill === undefined ? id("fillId") : this.fillId(patch.fill);
    const border = this.borderId(id("borderId"), patch);
    const format = this.formatId(id("numFmtId"), patch.numberFormat);
    const aligned = alignmentAttributes(child(base, "alignment"), patch);
    const attributes = {
      numFmtId: format,
      fontId: font,
      fillId: fill,
      borderId: border,
      ...(format === 0 ? {} : { applyNumberFormat: 1 }),
      ...(font === 0 ? {} : { applyFont: 1 }),
      ...(fill === 0 ? {} : { applyFill: 1 }),
      ...(border === 0 ? {} : { applyBorder: 1 }),
      ...(aligned.size === 0 ? {} : { applyAlignment: 1 }),
    };
    const alignment =
      aligned.size === 0 ? "" : withPrefix(xmlElement("alignment", Object.fromEntries(aligned)), this.root);
    const rest = base?.children.filter(({ local }) => local !== "alignment") ?? [];
    const inner = alignment + rest.map((one) => rawElement(this.source, one)).join("");
    if (base !== null) return rewritten(this.source, base, attributes, inner);
    const name = withPrefix("<xf", this.root).slice(1);
    return xmlElement(name, attributes, inner);
  }

  private fontId(base: number, patch: CellStyle): number {
    const xml = fontXml(this.source, this.root, this.fonts.elementAt(base), patch);
    return xml === null ? base : this.fonts.indexOf(xml);
  }

  /** The first fill is no fill, in every file. */
  private fillId(fill: string | null): number {
    return fill === null ? 0 : this.fills.indexOf(withPrefix(fillXml(fill), this.root));
  }

  private borderId(base: number, patch: CellStyle): number {
    const xml = borderXml(this.source, this.root, this.borders.elementAt(base), patch);
    return xml === null ? base : this.borders.indexOf(xml);
  }

  private formatId(base: number, code: string | undefined): number {
    if (code === undefined) return base;
    const isCustom = [...this.formatIds].some(([own, id]) => id === base && own !== code);
    if (!isCustom && (BUILT_IN_FORMATS.get(base) === code || this.formatIds.get(code) === base)) return base;
    const known = SAME_EVERYWHERE.get(code) ?? this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = ++this.highestFormat;
    this.formatIds.set(code, id);
    this.numberFormats.indexOf(withPrefix(xmlElement("numFmt", { numFmtId: id, formatCode: code }), this.root));
    return id;
  }
}

/** The attributes of `<alignment>`; what a patch sets to the default is left out, which means the same. */
function alignmentAttributes(base: XmlElement | null, patch: CellStyle): Map<string, string> {
  const attributes = new Map(base?.attributes ?? []);
  const set = (name: string, value: string | undefined, leftOut: string) => {
    if (value === undefined) return;
    if (value === leftOut) attributes.delete(name);
    else attributes.set(name, value);
  };
  set("horizontal", patch.horizontal, "general");
  set("vertical", patch.vertical, "");
  set("wrapText", patch.wrap === undefined ? undefined : patch.wrap ? "1" : "0", "0");
  set("indent", patch.indent === undefined ? undefined : String(patch.indent), "0");
  return attributes;
}

/** The style part of a file that has none. */
export const NO_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  `<fills count="2">${FILL_NONE}<fill><patternFill patternType="gray125"/></fill></fills>` +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
  "</styleSheet>";
