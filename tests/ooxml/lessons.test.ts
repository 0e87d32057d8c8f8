import { FileFailure } from "../../src/ooxml/fileFailure";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { noChanges } from "../../src/ooxml/noChanges";
import type { TableToWrite } from "../../src/ooxml/workbookChanges";
import { cellKey } from "../../src/ooxml/workbookChanges";
import { canValidate, changesTo, partText, schemaErrors, textParts, workbookWith, workbookWithSheet } from "./packages";

jest.setTimeout(60_000);

/** Nothing where the validator is not installed: then only the text of the parts is looked at. */
const errorsOf = (bytes: Uint8Array): string[] => (canValidate ? schemaErrors(bytes) : []);
const A1 = cellKey(0, 0);
const addSheet = { ...noChanges(), addedSheets: ["New"] };
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const table = (name: string): TableToWrite => ({
  name,
  block: { row: 0, column: 0, rows: 2, columns: 1 },
  columns: [{ name: "Ref" }],
  style: "TableStyleLight1",
});

/** The minimal workbook with `from` replaced in one of its parts. */
function edited(part: string, from: string | RegExp, to: string, base = newWorkbook()): Uint8Array {
  const text = partText(base, part);
  expect(text).toMatch(from);
  return workbookWith({ [part]: text.replace(from, to) }, base);
}

describe("What files of all origins taught", () => {
  test("1: part names do not differ by case alone", () => {
    const text = partText(newWorkbook(), "xl/worksheets/sheet1.xml");
    const base = workbookWith({
      "xl/worksheets/sheet1.xml": null,
      "xl/worksheets/SHEET1.xml": text,
      "xl/worksheets/Sheet2.XML": "<a/>",
    });
    const names = [...textParts(openWorkbook(base).save(addSheet)).keys()];
    expect(names).toContain("xl/worksheets/sheet3.xml");
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test("2: an Override for a part that is not there is replaced, not doubled", () => {
    const stale = `<Override PartName="/xl/worksheets/SHEET2.xml" ContentType="application/x-old"/></Types>`;
    const out = openWorkbook(edited("[Content_Types].xml", "</Types>", stale)).save(addSheet);
    const overrides = partText(out, "[Content_Types].xml").match(
      /<Override PartName="\/xl\/worksheets\/sheet2\.xml"[^>]*>/gi,
    );
    expect(overrides).toEqual([`<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET_TYPE}"/>`]);
    expect(errorsOf(out)).toEqual([]);
  });

  test("3: relationships get their Default when a file lists each .rels as an Override", () => {
    const type = "application/vnd.openxmlformats-package.relationships+xml";
    const listed = ["/_rels/.rels", "/xl/_rels/workbook.xml.rels"]
      .map((name) => `<Override PartName="${name}" ContentType="${type}"/>`)
      .join("");
    const base = edited("[Content_Types].xml", /<Default Extension="rels"[^>]*>/, listed);
    const out = openWorkbook(base).save(changesTo("Sheet1", { addedTables: [table("Plan")] }));
    expect(partText(out, "[Content_Types].xml")).toContain(`<Default Extension="rels" ContentType="${type}"/>`);
    expect(errorsOf(out)).toEqual([]);
  });

  test("4: where the root has a prefix, what is inserted has it too", () => {
    const prefixed = (text: string) =>
      text
        .replace(/<(\/?)(?=[a-z])/gi, "<$1x:")
        .replace(
          'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
          'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
        );
    const parts = Object.fromEntries(
      ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"].map((name) => [
        name,
        prefixed(partText(newWorkbook(), name)),
      ]),
    );
    const opened = openWorkbook(workbookWith(parts));
    const out = opened.save(
      changesTo(
        "Sheet1",
        {
          cells: new Map([
            [A1, { value: "Ref", style: { bold: true, fill: "#DFF2E1" } }],
            [cellKey(1, 0), { formula: "=1+1", value: 2 }],
          ]),
          columnWidths: new Map([[0, 20]]),
          frozenRows: 1,
          showGridlines: false,
          tabColour: "#1F4E79",
          addedTables: [table("Plan")],
          pageSetup: {
            orientation: "landscape",
            paperSize: 9,
            fitToWidth: 1,
            fitToHeight: null,
            titleRows: { first: 0, last: 0 },
            header: "",
            footer: "&P",
          },
          validations: [{ block: { row: 1, column: 0, rows: 1, columns: 1 }, rule: { kind: "list", values: ["a"] } }],
          formatRules: [
            { block: { row: 1, column: 0, rows: 1, columns: 1 }, rules: [{ equals: "Red", style: { bold: true } }] },
          ],
          links: [{ row: 1, column: 0, target: "Sheet1!A1", isLocation: true, screenTip: "" }],
        },
        { addedSheets: ["New"] },
      ),
    );
    for (const name of ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"]) {
      expect(partText(out, name)).not.toMatch(/<\/?(?!x:)[a-z]/i);
    }
    expect(errorsOf(out)).toEqual([]);
    const again = openWorkbook(out).contents;
    expect(again.sheets.map(({ name }) => name)).toEqual(["Sheet1", "New"]);
    expect(again.sheets[0]).toMatchObject({ frozenRows: 1, showGridlines: false, tabColour: "#1F4E79" });
    expect(again.sheets[0]?.pageSetup.titleRows).toEqual({ first: 0, last: 0 });
  });

  test("5: tabs without a part, chart sheets and dialog sheets count when names are local to a sheet", () => {
    const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const sheets =
      '<sheets><sheet name="Macro" sheetId="7" r:id=""/><sheet name="Chart" sheetId="8" r:id="rId8"/>' +
      '<sheet name="Dialog" sheetId="9" r:id="rId9"/><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>' +
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="3">Sheet1!$1:$2</definedName></definedNames>';
    const relationships =
      `<Relationship Id="rId8" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/>` +
      `<Relationship Id="rId9" Type="${OFFICE}/dialogsheet" Target="dialogsheets/sheet1.xml"/></Relationships>`;
    const base = edited(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      relationships,
      edited("xl/workbook.xml", /<sheets>.*<\/sheets>/, sheets),
    );
    const opened = openWorkbook(base);
    expect(opened.contents.sheets.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "Macro macrosheet",
      "Chart chartsheet",
      "Dialog dialogsheet",
      "Sheet1 worksheet",
    ]);
    expect(opened.contents.sheets[3]?.pageSetup.titleRows).toEqual({ first: 0, last: 1 });
    const pageSetup = { ...(opened.contents.sheets[3]?.pageSetup ?? never()), titleRows: { first: 0, last: 4 } };
    const out = openWorkbook(opened.save(changesTo("New", { pageSetup }, { addedSheets: ["New"] })));
    expect(out.contents.names).toEqual([
      { name: "_xlnm.Print_Titles", refersTo: "=Sheet1!$1:$2", sheet: "Sheet1" },
      { name: "_xlnm.Print_Titles", refersTo: "='New'!$1:$5", sheet: "New" },
    ]);
    expect(
      partText(opened.save(changesTo("New", { pageSetup }, { addedSheets: ["New"] })), "xl/workbook.xml"),
    ).toContain('localSheetId="4"');
  });

  test("6: a cell that is overwritten keeps its format, and the row forgets how far it reached", () => {
    const base = workbookWithSheet(
      '<sheetData><row r="1" spans="1:1" ht="30" customHeight="1"><c r="A1" s="0"><v>1</v></c></row></sheetData>',
    );
    const styled = openWorkbook(base).save(changesTo("Sheet1", { cells: new Map([[A1, { style: { bold: true } }]]) }));
    const out = openWorkbook(styled).save(
      changesTo("Sheet1", {
        cells: new Map([
          [A1, { value: "new" }],
          [cellKey(0, 5), { value: 2 }],
        ]),
      }),
    );
    expect(partText(out, "xl/worksheets/sheet1.xml")).toContain(
      '<row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t>new</t></is></c><c r="F1"><v>2</v></c></row>',
    );
  });

  test("7: elements stand in the order of the schema, and priorities go on from the highest", () => {
    const base = workbookWithSheet(
      '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="7"><formula>TRUE</formula></cfRule></conditionalFormatting>' +
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    );
    const block = { row: 0, column: 0, rows: 2, columns: 1 };
    const out = openWorkbook(base).save(
      changesTo("Sheet1", {
        frozenRows: 1,
        tabColour: "#1F4E79",
        columnWidths: new Map([[1, 9]]),
        addedTables: [table("Plan")],
        formatRules: [
          {
            block,
            rules: [
              { equals: 'say "Red"', style: { bold: true } },
              { equals: "B", style: { fill: null } },
            ],
          },
        ],
        validations: [{ block, rule: { kind: "date" } }],
        links: [{ row: 1, column: 0, target: "https://example.org", isLocation: false, screenTip: "Go" }],
        pageSetup: {
          orientation: "landscape",
          paperSize: 9,
          fitToWidth: 1,
          fitToHeight: 1,
          titleRows: null,
          header: "&LA",
          footer: "&RB",
        },
      }),
    );
    const text = partText(out, "xl/worksheets/sheet1.xml");
    expect(text).toContain('priority="8" operator="equal"><formula>"say ""Red"""</formula>');
    expect(text).toContain('priority="9"');
    expect(errorsOf(out)).toEqual([]);
  });

  test("8: formats are appended and never renumbered; table ids and names are the workbook's own", () => {
    const first = openWorkbook(newWorkbook()).save(changesTo("Sheet1", { addedTables: [table("Plan")] }));
    const opened = openWorkbook(first);
    const out = opened.save(
      changesTo(
        "New",
        { addedTables: [table("Other")], cells: new Map([[A1, { value: "Ref", style: { italic: true } }]]) },
        { addedSheets: ["New"] },
      ),
    );
    const before = partText(first, "xl/styles.xml");
    const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(before)?.[1] ?? never();
    expect(partText(out, "xl/styles.xml")).toContain(formats);
    expect(
      openWorkbook(out).contents.sheets.flatMap(({ tables }) => tables.map(({ id, name }) => `${id} ${name}`)),
    ).toEqual(["1 Plan", "2 Other"]);
    expect(() => opened.save(changesTo("New", { addedTables: [table("PLAN")] }, { addedSheets: ["New"] }))).toThrow(
      RangeError,
    );
    expect(() => opened.save({ ...noChanges(), addedSheets: ["x".repeat(32)] })).toThrow(RangeError);
    expect(() => opened.save({ ...noChanges(), addedSheets: ["SHEET1"] })).toThrow(RangeError);
    expect(errorsOf(out)).toEqual([]);
  });

  test("9: Excel recalculates on opening; a formula that gives way takes the calculation chain with it, after its group is written out", () => {
    const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const rows =
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1&amp;"B1"</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>';
    const base = edited(
      "[Content_Types].xml",
      "</Types>",
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      edited(
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        `<Relationship Id="rId9" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
        workbookWithSheet(rows, {
          "xl/calcChain.xml":
            '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/><c r="A2" i="1"/><c r="A3" i="1"/></calcChain>',
        }),
      ),
    );
    expect(errorsOf(base)).toEqual([]);
    const opened = openWorkbook(base);
    expect(opened.contents.sheets[0]?.cells.map(({ formula }) => formula)).toEqual([
      '=B1*$C$1&"B1"',
      '=B2*$C$1&"B1"',
      '=B3*$C$1&"B1"',
    ]);

    const kept = opened.save(changesTo("Sheet1", { cells: new Map([[cellKey(4, 0), { value: 5 }]]) }));
    expect(partText(kept, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    expect(textParts(kept).has("xl/calcChain.xml")).toBe(true);

    const out = opened.save(changesTo("Sheet1", { cells: new Map([[A1, { value: 5 }]]) }));
    expect(partText(out, "xl/worksheets/sheet1.xml")).toContain('<c r="A2"><f>B2*$C$1&amp;"B1"</f><v>2</v></c>');
    expect(openWorkbook(out).contents.sheets[0]?.cells.map(({ formula }) => formula)).toEqual([
      undefined,
      '=B2*$C$1&"B1"',
      '=B3*$C$1&"B1"',
    ]);
    for (const [name, text] of textParts(out)) expect(`${name} ${text}`).not.toContain("calcChain");
    expect(errorsOf(out)).toEqual([]);
  });

  test("10: encrypted, Strict and old files are told apart", () => {
    const compound = (stream: string) =>
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...new Array<number>(600).fill(0),
        ...Buffer.from(stream, "utf16le"),
        0,
        0,
      ]);
    const strict = edited(
      "xl/workbook.xml",
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    );
    const strictPackage = edited(
      "_rels/.rels",
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
      "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
    );
    expect(codeOf(compound("EncryptedPackage"))).toBe("encrypted");
    expect(codeOf(compound("Workbook"))).toBe("old-xls");
    expect(codeOf(compound("WordDocument"))).toBe("other-document");
    expect(codeOf(strict)).toBe("strict-ooxml");
    expect(codeOf(strictPackage)).toBe("strict-ooxml");
  });

  test("11: the same workbook and changes give the same bytes, and its own output can be changed again", () => {
    const changes = changesTo(
      "New",
      { cells: new Map([[A1, { value: "Ref" }]]), addedTables: [table("Plan")] },
      { addedSheets: ["New"] },
    );
    const once = openWorkbook(newWorkbook()).save(changes);
    expect(Buffer.from(once).equals(openWorkbook(newWorkbook()).save(changes))).toBe(true);
    const opened = openWorkbook(once);
    const again = opened.save({ ...changes, removedSheets: ["New"] });
    expect(Buffer.from(again).equals(opened.save({ ...changes, removedSheets: ["New"] }))).toBe(true);
    expect(openWorkbook(again).contents.sheets.map(({ name }) => name)).toEqual(["Sheet1", "New"]);
    expect(errorsOf(again)).toEqual([]);
  });
});

function codeOf(bytes: Uint8Array): string {
  try {
    openWorkbook(bytes);
  } catch (error) {
    return error instanceof FileFailure ? error.code : String(error);
  }
  return "opened";
}

function never(): never {
  throw new Error("the fixture has changed");
}
