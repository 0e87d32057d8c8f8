import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import { tinted } from "../../src/ooxml/reading/colours";
import { isoSerial } from "../../src/ooxml/reading/isoSerial";
import type { SheetContents } from "../../src/ooxml/workbookContents";
import { canValidate, partText, schemaErrors, workbookWith, workbookWithSheet } from "./packages";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const sheetOf = (bytes: Uint8Array): SheetContents => {
  const sheet = openWorkbook(bytes).contents.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
};
const cellsOf = (rows: string, more: Readonly<Record<string, string | null>> = {}) =>
  sheetOf(workbookWithSheet(`<sheetData>${rows}</sheetData>`, more)).cells.map(
    ({ row, column, value, isError, formula }) => ({
      at: `${row},${column}`,
      value,
      ...(isError === undefined ? {} : { isError }),
      ...(formula === undefined ? {} : { formula }),
    }),
  );

/** A relationship more in one of the parts of the minimal workbook. */
const related = (kind: string, target: string) =>
  partText(newWorkbook(), "xl/_rels/workbook.xml.rels").replace(
    "</Relationships>",
    `<Relationship Id="rId99" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`,
  );

describe("Cells say what Excel would show in the formula bar", () => {
  test("numbers, texts, yes and no, errors and days, written in every way files write them", () => {
    const strings = `<sst xmlns="${MAIN}"><si><t xml:space="preserve"> shared </t></si><si><r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si/></sst>`;
    const rows =
      '<row r="2"><c r="B2"><v>1.5</v></c><c r="C2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c><c r="E2" t="s"><v>2</v></c>' +
      '<c r="F2" t="inlineStr"><is><t>in </t></is></c><c r="G2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="H2" t="b"><v>1</v></c>' +
      '<c r="I2" t="e"><v>#REF!</v></c><c r="J2" t="d"><v>2020-03-31T12:00:00</v></c><c r="K2" s="0"/><c r="L2"><v>1E-3</v></c></row>';
    expect(
      cellsOf(rows, {
        "xl/sharedStrings.xml": strings,
        "xl/_rels/workbook.xml.rels": related("sharedStrings", "sharedStrings.xml"),
      }),
    ).toEqual([
      { at: "1,1", value: 1.5 },
      { at: "1,2", value: " shared " },
      { at: "1,3", value: "rich text" },
      { at: "1,4", value: "" },
      { at: "1,5", value: "in " },
      { at: "1,6", value: "ab", formula: '="a"&"b"' },
      { at: "1,7", value: true },
      { at: "1,8", value: "#REF!", isError: true },
      { at: "1,9", value: 43_921.5 },
      { at: "1,10", value: "" },
      { at: "1,11", value: 0.001 },
    ]);
  });

  test("rows and cells that do not say where they are follow the one before", () => {
    expect(
      cellsOf(
        '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row>',
      ).map(({ at, value }) => `${at}=${String(value)}`),
    ).toEqual(["0,0=1", "0,2=2", "0,3=3", "5,0=4"]);
  });

  test("Excel's escapes for control letters are undone", () => {
    expect(cellsOf('<row><c t="inlineStr"><is><t>a_x000D_\nb_x005F_x0041_</t></is></c></row>')[0]?.value).toBe(
      "a\r\nb_x0041_",
    );
  });

  test("a format that is not there is the first one", () => {
    const sheet = sheetOf(
      workbookWithSheet('<sheetData><row><c s="99"><v>1</v></c><c s="x"><v>1</v></c></row></sheetData>'),
    );
    expect(sheet.cells.map(({ style }) => style)).toEqual([0, 0]);
  });

  test("array formulas stand in their first cell, data tables have none", () => {
    const rows =
      '<row><c><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c><f t="dataTable" ref="B1" dt2D="1" r1="A1"/><v>7</v></c></row>';
    expect(cellsOf(rows)).toEqual([
      { at: "0,0", value: 2, formula: "=B1:B2*2" },
      { at: "0,1", value: 7 },
    ]);
  });

  test("days as text become serials of the workbook's own date system", () => {
    expect([isoSerial("1900-01-01", 1900), isoSerial("1900-03-01", 1900), isoSerial("2020-02-29", 1900)]).toEqual([
      1, 61, 43_890,
    ]);
    expect([isoSerial("1904-01-01", 1904), isoSerial("2020-02-29", 1904)]).toEqual([0, 42_428]);
    expect([isoSerial("2020-13-01", 1900), isoSerial("soon", 1900)]).toEqual([null, null]);
  });

  test("the date system of 1904 is told", () => {
    const workbook = partText(newWorkbook(), "xl/workbook.xml").replace("<workbookPr", '<workbookPr date1904="1"');
    expect(openWorkbook(workbookWith({ "xl/workbook.xml": workbook })).contents.dateSystem).toBe(1904);
    expect(openWorkbook(newWorkbook()).contents.dateSystem).toBe(1900);
  });
});

describe("A sheet's own settings are read", () => {
  const inner =
    '<sheetPr><tabColor theme="4"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/></sheetView></sheetViews>' +
    '<cols><col min="1" max="2" width="12.5"/><col min="3" max="3" hidden="1"/><col min="5" max="16384" width="3"/></cols>' +
    '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1"/></row><row r="2" hidden="1"/></sheetData><sheetProtection sheet="1"/>' +
    '<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>' +
    '<dataValidations count="4"><dataValidation type="list" showErrorMessage="1" sqref="A1 C1:C2"><formula1>"Red,Green"</formula1></dataValidation>' +
    '<dataValidation type="list" sqref="D1"><formula1>Owners!$A$1:$A$5</formula1></dataValidation>' +
    '<dataValidation type="decimal" sqref="E1"><formula1>0</formula1><formula2>100</formula2></dataValidation>' +
    '<dataValidation type="custom" sqref="F1"><formula1>TRUE</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A1" location="\'R1\'!A5" tooltip="Go"/></hyperlinks>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddHeader>&amp;LPlan</oddHeader></headerFooter>';
  const sheet = sheetOf(workbookWithSheet(inner));

  test("view, sizes, hidden rows and columns, protection, merges", () => {
    expect(sheet).toMatchObject({
      frozenRows: 3,
      frozenColumns: 1,
      showGridlines: false,
      tabColour: "#4472C4",
      isProtected: true,
    });
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 3 }]);
    expect([...sheet.columnWidths].slice(0, 3)).toEqual([
      [0, 12.5],
      [1, 12.5],
      [4, 3],
    ]);
    expect([...sheet.hiddenColumns, ...sheet.hiddenRows]).toEqual([2, 1]);
    expect([...sheet.rowHeights]).toEqual([[0, 30]]);
  });

  test("a width for all columns to the last does not list sixteen thousand of them", () => {
    expect(sheet.columnWidths.size).toBeLessThan(300);
  });

  test("validations, links and page set-up", () => {
    expect(sheet.validations.map(({ block, rule }) => [block.column, rule])).toEqual([
      [0, { kind: "list", values: ["Red", "Green"] }],
      [2, { kind: "list", values: ["Red", "Green"] }],
      [3, { kind: "listFrom", source: "=Owners!$A$1:$A$5" }],
      [4, { kind: "decimal", from: 0, to: 100 }],
    ]);
    expect(sheet.links).toEqual([{ row: 0, column: 0, target: "'R1'!A5", isLocation: true, screenTip: "Go" }]);
    expect(sheet.pageSetup).toEqual({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: null,
      titleRows: null,
      header: "&LPlan",
      footer: "",
    });
  });
});

describe("Formats are resolved to what is seen", () => {
  const styles =
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$£-809]#,##0"/></numFmts>` +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><u/><sz val="14"/><color theme="1" tint="0.5"/><name val="Arial"/></font></fonts>' +
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill>' +
    '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999816888943144"/></patternFill></fill></fills>' +
    '<borders count="2"><border/><border><left style="double"><color rgb="FFFF0000"/></left><bottom style="dashed"><color auto="1"/></bottom></border></borders>' +
    '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" fontId="1" fillId="2"/><xf numFmtId="164" fillId="3" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2"/></xf><xf numFmtId="9" fillId="1"/></cellXfs></styleSheet>';
  const all = openWorkbook(workbookWith({ "xl/styles.xml": styles })).contents.styles;

  test("number formats, the built-in ones as a British Excel shows them", () => {
    expect(all.map(({ numberFormat }) => numberFormat)).toEqual(["General", "dd/mm/yyyy", "[$£-809]#,##0", "0%"]);
  });

  test("fonts, with the colours of the theme and their tint", () => {
    expect(all[1]).toMatchObject({
      fontName: "Arial",
      fontSize: 14,
      bold: true,
      underline: true,
      fontColour: "#808080",
    });
    expect(all[1]).not.toHaveProperty("italic");
  });

  test("fills from the palette and the theme; no fill is null", () => {
    expect(all.map(({ fill }) => fill)).toEqual([null, "#FFFF00", "#DAE3F3", null]);
    expect([tinted("4472C4", -0.25), tinted("FFFFFF", -0.35), tinted("000000", 1)]).toEqual([
      "2F5597",
      "A6A6A6",
      "FFFFFF",
    ]);
  });

  test("borders as the nearest of four, and alignment", () => {
    expect(all[2]).toMatchObject({
      borderLeft: { style: "thick", colour: "#FF0000" },
      borderBottom: { style: "thin", colour: "#000000" },
      borderTop: null,
      horizontal: "center",
      vertical: "top",
      wrap: true,
      indent: 2,
    });
  });
});

describe("A new workbook", () => {
  test("is empty, always the same, and valid", () => {
    expect(Buffer.from(newWorkbook()).equals(newWorkbook())).toBe(true);
    expect(openWorkbook(newWorkbook()).contents.sheets).toMatchObject([
      { name: "Sheet1", kind: "worksheet", visibility: "visible", cells: [] },
    ]);
  });
});

(canValidate ? describe : describe.skip)("The Open XML SDK", () => {
  test("has nothing against a new workbook", () => {
    expect(schemaErrors(newWorkbook())).toEqual([]);
  });

  test("does notice a sheet out of order", () => {
    const margins = "<pageMargins left='1' right='1' top='1' bottom='1' header='1' footer='1'/>";
    expect(schemaErrors(workbookWithSheet(`${margins}<sheetData/>`))).not.toEqual([]);
  });
});
