import { compressAnywhere } from "./package/compress";
import { pack, writeZip } from "./package/zipWriting";
import { NO_STYLES } from "./splicing/styleWriter";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PARTS_TYPE = "application/vnd.openxmlformats-officedocument";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** A workbook with one empty sheet called Sheet1, Office's own theme and no dates of its own: always the same bytes. */
export function newWorkbook(): Uint8Array {
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes()],
    ["_rels/.rels", relationships(ROOT_RELATIONSHIPS)],
    ["xl/workbook.xml", WORKBOOK],
    ["xl/_rels/workbook.xml.rels", relationships(WORKBOOK_RELATIONSHIPS)],
    ["xl/worksheets/sheet1.xml", EMPTY_SHEET],
    ["xl/theme/theme1.xml", theme()],
    ["xl/styles.xml", NO_STYLES],
    ["docProps/core.xml", CORE],
    ["docProps/app.xml", APP],
  ];
  return writeZip(parts.map(([name, text]) => pack(name, [text], compressAnywhere)));
}

/** A sheet with nothing on it. */
export const EMPTY_SHEET =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

const WORKBOOK =
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr defaultThemeVersion="124226"/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
  '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>';

const CORE =
  `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  "<dc:creator></dc:creator></cp:coreProperties>";

const APP =
  `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  "<Application>Microsoft Excel</Application></Properties>";

const ROOT_RELATIONSHIPS = [
  [`${OFFICE}/officeDocument`, "xl/workbook.xml"],
  [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
  [`${OFFICE}/extended-properties`, "docProps/app.xml"],
] as const;

const WORKBOOK_RELATIONSHIPS = [
  [`${OFFICE}/worksheet`, "worksheets/sheet1.xml"],
  [`${OFFICE}/theme`, "theme/theme1.xml"],
  [`${OFFICE}/styles`, "styles.xml"],
] as const;

const relationships = (all: readonly (readonly [string, string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  all
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join("") +
  "</Relationships>";

const TYPES = [
  ["/xl/workbook.xml", `${PARTS_TYPE}.spreadsheetml.sheet.main+xml`],
  ["/xl/worksheets/sheet1.xml", `${PARTS_TYPE}.spreadsheetml.worksheet+xml`],
  ["/xl/theme/theme1.xml", `${PARTS_TYPE}.theme+xml`],
  ["/xl/styles.xml", `${PARTS_TYPE}.spreadsheetml.styles+xml`],
  ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ["/docProps/app.xml", `${PARTS_TYPE}.extended-properties+xml`],
] as const;

const contentTypes = (): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>` +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  TYPES.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join("") +
  "</Types>";

/** Office's colours of 2013 and later. */
const SCHEME = {
  dk1: '<a:sysClr val="windowText" lastClr="000000"/>',
  lt1: '<a:sysClr val="window" lastClr="FFFFFF"/>',
  ...Object.fromEntries(
    Object.entries({
      dk2: "44546A",
      lt2: "E7E6E6",
      accent1: "4472C4",
      accent2: "ED7D31",
      accent3: "A5A5A5",
      accent4: "FFC000",
      accent5: "5B9BD5",
      accent6: "70AD47",
      hlink: "0563C1",
      folHlink: "954F72",
    }).map(([name, colour]) => [name, `<a:srgbClr val="${colour}"/>`]),
  ),
};

/** The schema wants three fills, lines, effects and backgrounds, even where nothing uses them. */
function theme(): string {
  const colours = Object.entries(SCHEME).map(([name, colour]) => `<a:${name}>${colour}</a:${name}>`);
  const font = (typeface: string) => `<a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return (
    `${HEAD}<a:theme xmlns:a="${DRAWING}" name="Office"><a:themeElements>` +
    `<a:clrScheme name="Office">${colours.join("")}</a:clrScheme>` +
    `<a:fontScheme name="Office"><a:majorFont>${font("Calibri Light")}</a:majorFont>` +
    `<a:minorFont>${font("Calibri")}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${`<a:ln w="9525">${fill}</a:ln>`.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}
