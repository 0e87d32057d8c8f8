import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { FileFailure } from "../../src/ooxml/fileFailure";
import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { noChanges } from "../../src/ooxml/noChanges";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import { cellKey } from "../../src/ooxml/workbookChanges";
import { escapeControls, unescapeControls } from "../../src/ooxml/xml/xmlText";
import { changesTo, partText, textParts, workbookWith, workbookWithSheet, zipOf } from "./packages";

const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const ODD = resolve(__dirname, "../../../shared/data/packages");

function failureOf(work: () => unknown): string {
  try {
    work();
    return "taken";
  } catch (error) {
    return error instanceof FileFailure ? error.code : `a fault: ${String(error)}`;
  }
}

describe("Letters that look like an escape stay letters", () => {
  test("whatever stands before and after them", () => {
    const letters = fc.constantFrom("_", "x", "0041", "005F", "_x0041", "\u0007", "\ud800", "\ud83d\ude00", "A", "\r");
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        expect(unescapeControls(escapeControls(text))).toBe(text);
      }),
      { examples: [[["_x0041", "\u0007"]], [["_x0041", "\ud800"]]], numRuns: 2000 },
    );
  });

  test("in a cell that is written and read again", () => {
    const text = "_x0041\u0007rest";
    const out = openWorkbook(newWorkbook()).save(
      changesTo("Sheet1", { cells: new Map([[cellKey(0, 0), { value: text }]]) }),
    );
    expect(openWorkbook(out).contents.sheets[0]?.cells[0]?.value).toBe(text);
  });
});

describe("A part whose name has a space", () => {
  const TARGET = "worksheets/my%20sheet.xml";
  const withSheetCalled = (name: string): Uint8Array => {
    const sheet = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Ref</t></is></c></row></sheetData>';
    return workbookWith(
      {
        "xl/worksheets/sheet1.xml": null,
        [name]: partText(workbookWithSheet(sheet), "xl/worksheets/sheet1.xml"),
        "xl/_rels/workbook.xml.rels": partText(newWorkbook(), "xl/_rels/workbook.xml.rels").replace(
          "worksheets/sheet1.xml",
          TARGET,
        ),
        "[Content_Types].xml": partText(newWorkbook(), "[Content_Types].xml").replace(
          "/xl/worksheets/sheet1.xml",
          `/xl/${TARGET}`,
        ),
      },
      newWorkbook(),
    );
  };

  test.each(["xl/worksheets/my sheet.xml", "xl/worksheets/my%20sheet.xml"])(
    "%s is found, and keeps its name",
    (name) => {
      const opened = openWorkbook(withSheetCalled(name));
      expect(opened.contents.sheets[0]?.cells[0]?.value).toBe("Ref");
      const table = { name: "Own", block: { row: 0, column: 0, rows: 2, columns: 1 }, columns: [{ name: "Ref" }] };
      const out = opened.save(changesTo("Sheet1", { addedTables: [{ ...table, style: "TableStyleLight1" }] }));
      const names = [...textParts(out).keys()];
      expect(names).toContain(name);
      expect(names).toContain(name.replace(/my.*$/, (file) => `_rels/${file}.rels`));
      expect(openWorkbook(out).contents.sheets[0]?.tables.map((one) => one.name)).toEqual(["Own"]);
    },
  );
});

describe("What Excel has no room for", () => {
  const withSheetId = (id: number): Uint8Array =>
    workbookWith({ [WORKBOOK]: partText(newWorkbook(), WORKBOOK).replace('sheetId="1"', `sheetId="${id}"`) });
  const sheetIds = (bytes: Uint8Array): string[] =>
    [...partText(bytes, WORKBOOK).matchAll(/sheetId="(\d+)"/g)].map(([, id = ""]) => id);

  test("new sheets count on from the highest number, and take free ones below when Excel's last is used up", () => {
    const added = (id: number): string[] =>
      sheetIds(openWorkbook(withSheetId(id)).save({ ...noChanges(), addedSheets: ["A", "B", "C"] }));
    expect(added(7)).toEqual(["7", "8", "9", "10"]);
    expect(added(65_533)).toEqual(["65533", "65534", "1", "2"]);
    expect(added(65_534)).toEqual(["65534", "1", "2", "3"]);
  });

  test("a number that Excel opens no file with is a damaged file", () => {
    expect(failureOf(() => openWorkbook(withSheetId(65_535)))).toBe("corrupt");
  });

  test("a workbook with all cell formats taken is refused before anything is written; values alone still go in", () => {
    const formats = (count: number): Uint8Array =>
      workbookWith({
        [STYLES]: partText(newWorkbook(), STYLES).replace(
          /<cellXfs.*<\/cellXfs>/,
          `<cellXfs count="${count}">${Array.from({ length: count }, (_, id) => `<xf numFmtId="${id % 164}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join("")}</cellXfs>`,
        ),
      });
    const written = (count: number, style: object): string =>
      failureOf(() =>
        openWorkbook(formats(count)).save(
          changesTo("Sheet1", { cells: new Map([[cellKey(0, 0), { value: "x", ...style }]]) }),
        ),
      );
    expect(written(65_490, { style: { bold: true } })).toBe("too-many-formats");
    expect(written(65_489, { style: { bold: true } })).toBe("taken");
    expect(written(65_490, {})).toBe("taken");
  });
});

describe("A file of another kind is told by what it is", () => {
  const compound = (stream: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, "utf16le")]);
  const packageOf = (main: string): Uint8Array =>
    workbookWith({
      "_rels/.rels": partText(newWorkbook(), "_rels/.rels").replace("xl/workbook.xml", main),
      [main]: "<x/>",
    });

  test.each<[string, Uint8Array, string]>([
    ["a binary workbook", packageOf("xl/workbook.bin"), "xlsb"],
    ["a Word document", packageOf("word/document.xml"), "other-document"],
    ["a presentation", packageOf("ppt/presentation.xml"), "other-document"],
    ["an old Word document", compound("WordDocument"), "other-document"],
    ["a PDF", Buffer.from("%PDF-1.7\n"), "other-document"],
    [
      "a sheet of LibreOffice",
      zipOf([["mimetype", "application/vnd.oasis.opendocument.spreadsheet"]]),
      "open-document",
    ],
    ["a table of a web page", Buffer.from("\ufeff<html><table>"), "web-page"],
    ["an XML spreadsheet of 2003", Buffer.from('<?xml version="1.0"?><Workbook/>'), "web-page"],
    ["comma-separated values", Buffer.from("Ref,Action\r\n1,Côd\r\n"), "text"],
    ["an old workbook", compound("Workbook"), "old-xls"],
    ["a protected workbook", compound("EncryptedPackage"), "encrypted"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), "not-a-workbook"],
  ])("%s", (_, bytes, code) => {
    expect(failureOf(() => openWorkbook(bytes))).toBe(code);
  });
});

describe("What a file says of itself", () => {
  test("a digital signature is noticed, and its parts stay", () => {
    const rels = partText(newWorkbook(), "_rels/.rels");
    const signed = workbookWith({
      "_rels/.rels": rels.replace(
        "</Relationships>",
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
      ),
      "_xmlsignatures/origin.sigs": "",
    });
    const opened = openWorkbook(signed);
    expect(opened.contents.isSigned).toBe(true);
    expect([...textParts(opened.save({ ...noChanges(), addedSheets: ["New"] })).keys()]).toContain(
      "_xmlsignatures/origin.sigs",
    );
    expect(openWorkbook(newWorkbook()).contents.isSigned).toBe(false);
  });

  test("a what-if table is no formula, whatever stands inside it: its cells keep their values", () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" dtr="0" r1="B1">B1</f><v>7</v></c></row></sheetData>';
    const [cell] = openWorkbook(workbookWithSheet(sheet)).contents.sheets[0]?.cells ?? [];
    expect(cell).toEqual({ row: 0, column: 0, value: 7, style: 0 });
  });
});

const odd = existsSync(ODD) ? readdirSync(ODD).filter((name) => name.endsWith(".xlsx")) : [];
const oddBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(ODD, name)));
// They lie beside the project, and are not part of it.
(odd.length > 0 ? describe : describe.skip)("Workbooks with odd parts (../shared/data/packages)", () => {
  test.each(odd.filter((name) => !name.includes("bad")))("%s: nothing written, nothing changed", (name) => {
    expect(textParts(openWorkbook(oddBytes(name)).save(noChanges()))).toEqual(textParts(oddBytes(name)));
  });

  test.each(odd.filter((name) => name.includes("bad")))("%s is refused as damaged", (name) => {
    expect(failureOf(() => openWorkbook(oddBytes(name)))).toBe("corrupt");
  });
});
