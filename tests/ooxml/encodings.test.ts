import { unzipSync, zipSync } from "fflate";
import { FileFailure } from "../../src/ooxml/fileFailure";
import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import { cellKey } from "../../src/ooxml/workbookChanges";
import { changesTo, partText, sheetXml, textParts } from "./packages";

const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const STRINGS = "xl/sharedStrings.xml";

/** Text with letters beyond ASCII in every place: a tab, a cell, a shared text, a font. */
const PARTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(textParts(newWorkbook())),
  [WORKBOOK]: partText(newWorkbook(), WORKBOOK).replace('name="Sheet1"', 'name="Café Môn"'),
  [SHEET]: sheetXml(
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Tŷ “£5”</t></is></c></row></sheetData>',
  ),
  [STRINGS]:
    '<?xml version="1.0" encoding="UTF-8"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Ysgol Môn – £10</t></si></sst>',
  [STYLES]: partText(newWorkbook(), STYLES).replace("Calibri", "Gill Sans Môn"),
  "xl/_rels/workbook.xml.rels": partText(newWorkbook(), "xl/_rels/workbook.xml.rels").replace(
    "</Relationships>",
    '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
  ),
};

/** Signs of windows-1252 that are no Latin-1. */
const WINDOWS: Readonly<Record<string, number>> = { "“": 0x93, "”": 0x94, "–": 0x96, ŷ: 0x79 };

const oneByte = (text: string): Buffer =>
  Buffer.from(Array.from(text, (letter) => WINDOWS[letter] ?? letter.charCodeAt(0)));
const withoutSpecials = (text: string): string => text.replace(/[“”ŷ–]/g, (letter) => (letter === "ŷ" ? "y" : "-"));
const declared = (text: string, encoding: string): string => text.replace('encoding="UTF-8"', `encoding="${encoding}"`);
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

interface Way {
  /** What the letters are that this encoding can say. */
  readonly says: (text: string) => string;
  readonly bytes: (text: string) => Buffer;
}

const same = (text: string): string => text;

const WAYS: Readonly<Record<string, Way>> = {
  "UTF-8": { says: same, bytes: (text) => Buffer.from(text) },
  "UTF-8 with a mark": { says: same, bytes: (text) => Buffer.from(`\ufeff${text}`) },
  "UTF-8 that calls itself UTF-16": { says: same, bytes: (text) => Buffer.from(declared(text, "utf-16")) },
  "UTF-16, little end first": {
    says: same,
    bytes: (text) => Buffer.from(`\ufeff${declared(text, "UTF-16")}`, "utf16le"),
  },
  "UTF-16, big end first": {
    says: same,
    bytes: (text) => swapped(Buffer.from(`\ufeff${declared(text, "UTF-16")}`, "utf16le")),
  },
  "UTF-16 without a mark": { says: same, bytes: (text) => Buffer.from(declared(text, "UTF-16"), "utf16le") },
  "ISO-8859-1": {
    says: withoutSpecials,
    bytes: (text) => Buffer.from(declared(withoutSpecials(text), "ISO-8859-1"), "latin1"),
  },
  "windows-1252": {
    says: (text) => text.replace("ŷ", "y"),
    bytes: (text) => oneByte(declared(text, "windows-1252").replace("ŷ", "y")),
  },
  "US-ASCII": {
    says: same,
    bytes: (text) =>
      Buffer.from(
        declared(
          text.replace(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`),
          "US-ASCII",
        ),
        "ascii",
      ),
  },
};

/** The workbook with one part written another way. */
function workbookIn(part: string, bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(PARTS).map(([name, text]) => [name, Buffer.from(text)] as const);
  return zipSync({ ...Object.fromEntries(parts), [part]: bytes }, { mtime: "1980-01-01" });
}

/** The names and texts of a workbook. */
function textsOf(bytes: Uint8Array): readonly unknown[] {
  const { sheets, styles } = openWorkbook(bytes).contents;
  const [sheet] = sheets;
  return [sheet?.name, ...(sheet?.cells.map(({ value }) => value) ?? []), styles[0]?.fontName];
}

const EXPECTED = ["Café Môn", "Ysgol Môn – £10", "Tŷ “£5”", "Gill Sans Môn"];
const PLACES = { [WORKBOOK]: [0], [STRINGS]: [1], [SHEET]: [2], [STYLES]: [3] };

const CASES = Object.keys(PLACES).flatMap((part) => Object.keys(WAYS).map((way) => [part, way] as const));

describe("A part in another encoding than UTF-8 is read as it says, and nothing of it is damaged", () => {
  test.each(CASES)("%s in %s", (part, name) => {
    const way = WAYS[name];
    if (!way) throw new Error(name);
    const bytes = workbookIn(part, way.bytes(PARTS[part] ?? ""));
    const places: readonly number[] = PLACES[part as keyof typeof PLACES];
    const expected = EXPECTED.map((text, at) => (places.includes(at) ? way.says(text) : text));
    expect(textsOf(bytes)).toEqual(expected);

    // Nothing to write: the same file, part for part.
    const opened = openWorkbook(bytes);
    const unchanged = unzipSync(
      opened.save({ removedSheets: [], addedSheets: [], renamedSheets: new Map(), names: [], sheets: new Map() }),
    );
    expect(Buffer.from(unchanged[part] ?? []).equals(Buffer.from(unzipSync(bytes)[part] ?? []))).toBe(true);

    // Something written into every part: what stood there stands there still.
    const cells = new Map([[cellKey(4, 4), { value: "Môn “new”", style: { bold: true, fontName: "Ŵy" } }]]);
    const out = opened.save(changesTo(opened.contents.sheets[0]?.name ?? "", { cells }, { addedSheets: ["Bwrdd"] }));
    const { contents } = openWorkbook(out);
    expect(contents.sheets.map((sheet) => sheet.name)).toEqual([expected[0], "Bwrdd"]);
    expect(contents.sheets[0]?.cells.map(({ value }) => value)).toEqual([expected[1], expected[2], "Môn “new”"]);
    expect(contents.styles[0]?.fontName).toBe(expected[3]);
  });

  test.each([
    ["bytes that are no UTF-8", Buffer.from((PARTS[WORKBOOK] ?? "").replace("é", "\u00e9"), "latin1")],
    ["an encoding that nobody knows", Buffer.from(declared(PARTS[WORKBOOK] ?? "", "X-OWN-9"))],
    [
      "half a letter of UTF-16",
      Buffer.from(`\ufeff${declared(PARTS[WORKBOOK] ?? "", "UTF-16")}`, "utf16le").subarray(0, -1),
    ],
  ])("%s: the file is refused as damaged, and not read with the letters lost", (_, bytes) => {
    expect(() => openWorkbook(workbookIn(WORKBOOK, bytes))).toThrow(FileFailure);
    expect(() => openWorkbook(workbookIn(WORKBOOK, bytes))).toThrow(/corrupt/);
  });
});
