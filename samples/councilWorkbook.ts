import { strToU8, zipSync, type Zippable } from "fflate";

/**
 * Writes a workbook as a council has it: typed into for months, merged, coloured, with dates as numbers and dates as
 * words. It is a maker of samples, and stands apart from the product's own writer on purpose: what the product reads
 * in its tests was not written by itself.
 */
export interface CouncilSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly widths?: readonly number[];
  readonly rows: readonly (readonly CouncilCell[])[];
  /** Such as "A1:G1". */
  readonly merges?: readonly string[];
}

export type CouncilCell = string | number | null | { readonly v: string | number | null; readonly look: Look };
export type Look = keyof typeof LOOKS;

/** Index of the cell format in the style sheet below. */
const LOOKS = {
  plain: 0,
  title: 1,
  heading: 2,
  day: 3,
  wrap: 4,
  red: 5,
  amber: 6,
  green: 7,
  blue: 8,
  percent: 9,
  pounds: 10,
  month: 11,
  section: 12,
} as const;

const FILLS = ["FF1F4E79", "FFFF5050", "FFFFC000", "FF92D050", "FF8EB4E3", "FFD9E1F2"];

const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;£&quot;#,##0;[Red]-&quot;£&quot;#,##0"/><numFmt numFmtId="166" formatCode="mmm\\-yy"/></numFmts><fonts count="4"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="16"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="${FILLS.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${FILLS.map((rgb) => `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`).join("")}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="13">${[
  [0, 0, 0],
  [0, 1, 0],
  [0, 2, 2],
  [164, 0, 0],
  [0, 0, 0],
  [0, 0, 3],
  [0, 0, 4],
  [0, 0, 5],
  [0, 0, 6],
  [9, 0, 0],
  [165, 0, 0],
  [166, 0, 0],
  [0, 3, 7],
]
  .map(
    ([format, font, fill], index) =>
      `<xf numFmtId="${format ?? 0}" fontId="${font ?? 0}" fillId="${fill ?? 0}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"${[2, 4].includes(index) ? ' wrapText="1"' : ""}/></xf>`,
  )
  .join(
    "",
  )}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function cellXml(cell: CouncilCell, row: number, column: number): string {
  const { v, look } = cell !== null && typeof cell === "object" ? cell : { v: cell, look: "plain" as const };
  if (v === null && look === "plain") return "";
  const start = `<c r="${letters(column)}${row + 1}" s="${LOOKS[look]}"`;
  if (v === null) return `${start}/>`;
  if (typeof v === "number") return `${start}><v>${v}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escape(v)}</t></is></c>`;
}

function sheetXml(sheet: CouncilSheet): string {
  const rows = sheet.rows
    .map(
      (cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join("")}</row>`,
    )
    .join("");
  const widths = sheet.widths?.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges = sheet.merges?.map((ref) => `<mergeCell ref="${ref}"/>`);
  return (
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    (widths?.length ? `<cols>${widths.join("")}</cols>` : "") +
    `<sheetData>${rows}</sheetData>` +
    (merges?.length ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "") +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`
  );
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The bytes of an .xlsx with these sheets; the same sheets give the same bytes. */
export function councilWorkbook(sheets: readonly CouncilSheet[]): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name, hidden }, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": STYLES,
  };
  sheets.forEach((sheet, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet)));
  const zip: Zippable = {};
  for (const [name, text] of Object.entries(parts)) zip[name] = [strToU8(XML + text), { mtime: new Date(2020, 0, 1) }];
  return zipSync(zip, { level: 6 });
}
