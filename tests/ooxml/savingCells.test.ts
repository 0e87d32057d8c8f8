import fc from "fast-check";
import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import type { CellChange } from "../../src/ooxml/workbookChanges";
import { cellKey } from "../../src/ooxml/workbookChanges";
import type { CellContents, CellStyle } from "../../src/ooxml/workbookContents";
import { canValidate, changesTo, partText, schemaErrors, workbookWithSheet } from "./packages";

const written = (bytes: Uint8Array, cells: ReadonlyMap<number, CellChange>) =>
  openWorkbook(openWorkbook(bytes).save(changesTo("Sheet1", { cells })));
const cellAt = (cells: readonly CellContents[] | undefined, row: number, column: number) =>
  cells?.find((cell) => cell.row === row && cell.column === column);
const A1 = cellKey(0, 0);
const sheetText = (bytes: Uint8Array) => partText(bytes, "xl/worksheets/sheet1.xml");

describe("What is written to a cell is what is read from it", () => {
  const value = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.boolean(),
  );

  test("any text, number, yes and no, and formula result", () => {
    fc.assert(
      fc.property(value, value, (plain, result) => {
        const cells = new Map<number, CellChange>([
          [A1, { value: plain }],
          [cellKey(0, 1), { formula: '=A1&"<&"', value: result }],
        ]);
        const sheet = written(newWorkbook(), cells).contents.sheets[0];
        expect(cellAt(sheet?.cells, 0, 0)?.value).toBe(plain);
        expect(cellAt(sheet?.cells, 0, 1)).toMatchObject({ value: result, formula: '=A1&"<&"' });
      }),
      {
        examples: [
          [" ", "\n"],
          ["_x0041_", "'"],
          ["=1+1", "+1"],
          ["0042", " 7"],
        ],
      },
    );
  });

  test("cells laid over any sheet, in any order, leave all others as they are", () => {
    const place = fc.tuple(fc.nat(6), fc.nat(6));
    const cells = (some: fc.Arbitrary<string | number | boolean | null>) =>
      fc
        .array(fc.tuple(place, some))
        .map((all) => new Map(all.map(([[row, column], one]) => [cellKey(row, column), { value: one }])));
    const shown = (bytes: Uint8Array) =>
      new Map(
        openWorkbook(bytes).contents.sheets[0]?.cells.map((cell) => [cellKey(cell.row, cell.column), cell.value]),
      );
    const sorted = (map: Map<number, unknown>) => [...map].sort(([a], [b]) => a - b);
    fc.assert(
      fc.property(cells(value), cells(fc.option(value)), (before, after) => {
        const first = openWorkbook(newWorkbook()).save(changesTo("Sheet1", { cells: before }));
        const model = shown(first);
        for (const [key, { value: one }] of after)
          if (one === null) model.delete(key);
          else model.set(key, one);
        expect(sorted(shown(openWorkbook(first).save(changesTo("Sheet1", { cells: after }))))).toEqual(sorted(model));
      }),
    );
  });

  test("a text that begins like a formula stays a text", () => {
    const out = openWorkbook(newWorkbook()).save(
      changesTo("Sheet1", { cells: new Map([[A1, { value: '=HYPERLINK("x")' }]]) }),
    );
    expect(sheetText(out)).not.toContain("<f>");
    expect(cellAt(openWorkbook(out).contents.sheets[0]?.cells, 0, 0)).toMatchObject({ value: '=HYPERLINK("x")' });
  });

  test("an error is an error, an emptied cell is gone, and one with a format keeps it", () => {
    const base = workbookWithSheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"/><c><v>3</v></c></row></sheetData>',
    );
    const bold = openWorkbook(base).save(
      changesTo("Sheet1", { cells: new Map([[cellKey(0, 1), { value: 2, style: { bold: true } }]]) }),
    );
    const cells = new Map<number, CellChange>([
      [A1, { value: null }],
      [cellKey(0, 1), { value: null }],
      [cellKey(0, 3), { value: "#N/A", isError: true }],
    ]);
    const after = written(bold, cells).contents;
    expect(after.sheets[0]?.cells).toEqual([
      { row: 0, column: 1, value: "", style: 1 },
      { row: 0, column: 2, value: 3, style: 0 },
      { row: 0, column: 3, value: "#N/A", isError: true, style: 0 },
    ]);
  });

  test("what no cell can hold is a fault, not a broken file", () => {
    for (const value of [NaN, Infinity, "x".repeat(32_768)]) {
      expect(() => written(newWorkbook(), new Map([[A1, { value }]]))).toThrow(RangeError);
    }
  });

  test("cells of a row that does not say where they are stay where they are", () => {
    const base = workbookWithSheet("<sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row></sheetData>");
    const cells = written(
      base,
      new Map([
        [cellKey(0, 1), { value: null }],
        [cellKey(0, 5), { value: 6 }],
      ]),
    ).contents.sheets[0]?.cells;
    expect(cells?.filter(({ value: one }) => one !== "").map(({ column, value: one }) => [column, one])).toEqual([
      [0, 1],
      [2, 3],
      [5, 6],
    ]);
  });

  test("rows keep what else they say, and stretches no change touches are copied letter for letter", () => {
    const rows =
      '<row  r="1" x="y" ><c r="A1"   ><v>1</v></c></row>\n<row r="3" hidden="1" spans="1:2"><c r="A3"><v>3</v></c></row>\n<row r="9"/>';
    const out = openWorkbook(workbookWithSheet(`<sheetData>${rows}</sheetData>`)).save(
      changesTo("Sheet1", {
        cells: new Map([
          [cellKey(1, 0), { value: 2 }],
          [cellKey(2, 1), { value: 4 }],
        ]),
      }),
    );
    expect(sheetText(out)).toContain(
      '<row  r="1" x="y" ><c r="A1"   ><v>1</v></c></row>\n<row r="2"><c r="A2"><v>2</v></c></row>' +
        '<row r="3" hidden="1"><c r="A3"><v>3</v></c><c r="B3"><v>4</v></c></row>\n<row r="9"/>',
    );
  });

  test("the stated dimension grows with what is written", () => {
    const base = workbookWithSheet('<dimension ref="B2:C3"/><sheetData/>');
    const out = openWorkbook(base).save(changesTo("Sheet1", { cells: new Map([[cellKey(9, 5), { value: 1 }]]) }));
    expect(sheetText(out)).toContain('<dimension ref="B2:F10"/>');
  });
});

describe("A style is laid over the format a cell has", () => {
  const style: CellStyle = {
    numberFormat: "dd/mm/yyyy",
    fontName: "Arial",
    fontSize: 12,
    bold: true,
    italic: true,
    underline: true,
    fontColour: "#0B3D73",
    fill: "#DCE9F7",
    horizontal: "center",
    vertical: "top",
    wrap: true,
    indent: 1,
    borderLeft: { style: "thick", colour: "#2F6DB5" },
    borderRight: { style: "hair", colour: "#000000" },
    borderTop: { style: "thin", colour: "#D9D9D9" },
    borderBottom: { style: "medium", colour: "#1F4E79" },
  };
  const styleOf = (bytes: Uint8Array, row = 0, column = 0) => {
    const { sheets, styles } = openWorkbook(bytes).contents;
    return styles[cellAt(sheets[0]?.cells, row, column)?.style ?? -1];
  };
  const styled = (base: Uint8Array, patch: CellStyle) =>
    openWorkbook(base).save(changesTo("Sheet1", { cells: new Map([[A1, { style: patch }]]) }));

  test("all of it comes back", () => {
    expect(styleOf(styled(newWorkbook(), style))).toEqual(style);
  });

  test("what a patch does not name stays; what it takes back is gone", () => {
    const first = styled(newWorkbook(), style);
    expect(
      styleOf(
        styled(first, { bold: false, fill: null, borderLeft: null, horizontal: "general", numberFormat: "General" }),
      ),
    ).toEqual({
      ...Object.fromEntries(Object.entries(style).filter(([name]) => name !== "bold" && name !== "horizontal")),
      numberFormat: "General",
      fill: null,
      borderLeft: null,
    });
  });

  test("the same look twice is one format, in this save and the next", () => {
    const cells = new Map<number, CellChange>(
      [0, 1, 2].map((row) => [cellKey(row, 0), { value: row, style: { ...style } }]),
    );
    const first = openWorkbook(newWorkbook()).save(changesTo("Sheet1", { cells }));
    expect(openWorkbook(first).contents.styles).toHaveLength(2);
    const again = openWorkbook(first).save(
      changesTo("Sheet1", { cells: new Map([[cellKey(7, 0), { value: 1, style }]]) }),
    );
    expect(openWorkbook(again).contents.styles).toHaveLength(2);
  });

  test("the theme's font stays the theme's unless a name is given", () => {
    expect(partText(styled(newWorkbook(), { bold: true }), "xl/styles.xml")).toContain(
      '<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>',
    );
    expect(partText(styled(newWorkbook(), { fontName: "Arial" }), "xl/styles.xml")).toContain(
      '<font><sz val="11"/><color theme="1"/><name val="Arial"/></font>',
    );
  });

  test("a new cell takes on the format of its row, or else of its column", () => {
    const bold = partText(styled(newWorkbook(), { bold: true }), "xl/styles.xml");
    const base = workbookWithSheet(
      '<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData><row r="1" s="1" customFormat="1"/></sheetData>',
      { "xl/styles.xml": bold },
    );
    const out = openWorkbook(base).save(
      changesTo("Sheet1", {
        cells: new Map([
          [A1, { value: 1 }],
          [cellKey(4, 1), { value: 2 }],
          [cellKey(4, 0), { value: 3 }],
        ]),
      }),
    );
    expect([styleOf(out), styleOf(out, 4, 1), styleOf(out, 4, 0)].map((one) => one?.bold)).toEqual([
      true,
      true,
      undefined,
    ]);
  });

  test("a file without formats gets a style part of its own", () => {
    const rels = partText(newWorkbook(), "xl/_rels/workbook.xml.rels").replace(
      /<Relationship [^>]*styles\.xml"\/>/,
      "",
    );
    const types = partText(newWorkbook(), "[Content_Types].xml").replace(
      /<Override PartName="\/xl\/styles\.xml"[^>]*>/,
      "",
    );
    const base = workbookWithSheet("<sheetData/>", {
      "xl/styles.xml": null,
      "xl/_rels/workbook.xml.rels": rels,
      "[Content_Types].xml": types,
    });
    const out = styled(base, style);
    expect(styleOf(out)).toEqual(style);
    expect(canValidate ? schemaErrors(out) : []).toEqual([]);
  });

  test("the file is valid", () => {
    expect(canValidate ? schemaErrors(styled(newWorkbook(), style)) : []).toEqual([]);
  });
});

describe("A formula that only has a new result", () => {
  const result = (value: CellChange["value"], formula: string): ReadonlyMap<number, CellChange> =>
    new Map([[A1, { value: value ?? null, formula, isResult: true }]]);
  test.each([
    ["fills an array", '<c r="A1" cm="1"><f t="array" ref="A1">SUM((B1:B2="Red")*1)</f><v>1</v></c>', "2"],
    ["names a function by its prefix", '<c r="A1"><f>_xlfn.LET(_xlpm.x,1,_xlpm.x+1)</f><v>1</v></c>', "2"],
    ["is shared", '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>1</v></c>', "2"],
    ["gave an error", '<c r="A1" t="e"><f>1/B1</f><v>#DIV/0!</v></c>', "2"],
  ])("stays as the file has it where it %s", (_, cell, value) => {
    const bytes = workbookWithSheet(`<sheetData><row r="1">${cell}</row></sheetData>`);
    const out = sheetText(openWorkbook(bytes).save(changesTo("Sheet1", { cells: result(Number(value), "=whatever") })));
    expect(out).toContain(cell.replace(/ t="e"/, "").replace(/<v>.*<\/v>/, `<v>${value}</v>`));
  });

  test("is written where the file has none", () => {
    const out = sheetText(openWorkbook(newWorkbook()).save(changesTo("Sheet1", { cells: result("x", "=B1") })));
    expect(out).toContain('<c r="A1" t="str"><f>B1</f><v>x</v></c>');
  });
});
