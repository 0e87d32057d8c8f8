import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { noChanges, noSheetChanges } from "../../src/ooxml/noChanges";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import { readableOn } from "../../src/ooxml/splicing/chartXml";
import type { CellChange, SheetChanges, TableToWrite, WorkbookChanges } from "../../src/ooxml/workbookChanges";
import { cellKey } from "../../src/ooxml/workbookChanges";
import type { ChartContents, Rectangle, SheetContents } from "../../src/ooxml/workbookContents";
import { canValidate, changesTo, partText, schemaErrors, textParts, workbookWith, workbookWithSheet } from "./packages";

jest.setTimeout(60_000);

const errorsOf = (bytes: Uint8Array): string[] => (canValidate ? schemaErrors(bytes) : []);
const block = (row: number, column: number, rows = 1, columns = 1): Rectangle => ({ row, column, rows, columns });
const save = (bytes: Uint8Array, changes: WorkbookChanges) => openWorkbook(bytes).save(changes);
const changed = (bytes: Uint8Array, changes: Partial<SheetChanges>) => save(bytes, changesTo("Sheet1", changes));
const sheetOf = (bytes: Uint8Array, index = 0): SheetContents =>
  openWorkbook(bytes).contents.sheets[index] ?? missing();
const sheetText = (bytes: Uint8Array) => partText(bytes, "xl/worksheets/sheet1.xml");

function missing(): never {
  throw new Error("no such sheet");
}

const PLAN: TableToWrite = {
  name: "Plan",
  block: block(2, 1, 3, 3),
  columns: [
    { id: 1, name: "Ref" },
    { id: 2, name: "Due\ndate" },
    { id: 3, name: "Late", formula: "=[@[Due\ndate]]<TODAY()" },
  ],
  style: "TableStyleLight1",
  bandedRows: false,
};
const withPlan = () => changed(newWorkbook(), { addedTables: [PLAN] });

describe("Tables", () => {
  test("stand with their calculated column and their headings, which the cells say too", () => {
    const out = withPlan();
    expect(sheetOf(out).tables).toEqual([
      {
        id: 1,
        name: "Plan",
        block: PLAN.block,
        columns: PLAN.columns,
        hasHeaderRow: true,
        hasTotalsRow: false,
        filters: new Map(),
        style: "TableStyleLight1",
        bandedRows: false,
      },
    ]);
    expect(sheetOf(out).cells.map(({ value }) => value)).toEqual(["Ref", "Due\ndate", "Late"]);
    expect(partText(out, "xl/tables/table1.xml")).toContain("<calculatedColumnFormula>Plan[[#This Row],[Due");
    expect(errorsOf(out)).toEqual([]);
  });

  test("formulas in their rows are stored with the table's name and read back without", () => {
    const cells = new Map<number, CellChange>([
      [cellKey(3, 3), { formula: "=[@Ref]=1", value: false }],
      [cellKey(9, 9), { formula: "=Plan[@Ref]", value: 1 }],
    ]);
    const out = changed(newWorkbook(), { addedTables: [PLAN], cells });
    expect(sheetText(out)).toContain("<f>Plan[[#This Row],[Ref]]=1</f>");
    expect(sheetOf(out).cells.flatMap(({ formula }) => formula ?? [])).toEqual(["=[@Ref]=1", "=Plan[@Ref]"]);
  });

  test("have texts for headings, even where the cell holds a number that reads the same", () => {
    const table = { name: "Years", block: block(0, 0, 2, 1), columns: [{ name: "2020" }], style: "TableStyleLight1" };
    const out = changed(newWorkbook(), { addedTables: [table], cells: new Map([[cellKey(0, 0), { value: 2020 }]]) });
    expect(sheetOf(out).cells[0]?.value).toBe("2020");
  });

  test("grow and shrink, in rows and in columns", () => {
    const grown = changed(withPlan(), {
      resizedTables: new Map([["Plan", block(2, 1, 6, 4)]]),
      cells: new Map([[cellKey(2, 4), { value: "Owner" }]]),
    });
    expect(sheetOf(grown).tables[0]).toMatchObject({
      block: block(2, 1, 6, 4),
      columns: [...PLAN.columns, { name: "Owner" }],
    });
    expect(partText(grown, "xl/tables/table1.xml")).toContain('<autoFilter ref="B3:E8"/>');
    expect(errorsOf(grown)).toEqual([]);
    const shrunk = changed(grown, { resizedTables: new Map([["Plan", block(2, 1, 2, 2)]]) });
    expect(sheetOf(shrunk).tables[0]).toMatchObject({ block: block(2, 1, 2, 2), columns: PLAN.columns.slice(0, 2) });
    expect(errorsOf(shrunk)).toEqual([]);
  });

  test("call a column what its heading says when that is written anew", () => {
    const out = changed(withPlan(), { cells: new Map([[cellKey(2, 1), { value: "Cyf" }]]) });
    expect(sheetOf(out).tables[0]?.columns).toEqual([{ id: 1, name: "Cyf" }, ...PLAN.columns.slice(1)]);
    expect(partText(out, "xl/tables/table1.xml")).toContain("calculatedColumnFormula");
    expect(errorsOf(out)).toEqual([]);
  });

  test("go without a trace, their cells stay", () => {
    const out = changed(withPlan(), { removedTables: ["Plan"] });
    expect(sheetOf(out).tables).toEqual([]);
    expect(sheetOf(out).cells).toHaveLength(3);
    for (const [name, text] of textParts(out)) expect(name + text).not.toMatch(/table1|tablePart/);
    expect(errorsOf(out)).toEqual([]);
  });

  test("one can make room for another of its name in one go", () => {
    const out = changed(withPlan(), { removedTables: ["Plan"], addedTables: [{ ...PLAN, block: block(9, 0, 2, 3) }] });
    expect(sheetOf(out).tables.map((table) => table.block)).toEqual([block(9, 0, 2, 3)]);
    expect(errorsOf(out)).toEqual([]);
  });
});

const CHART: ChartContents = {
  name: "Ratings",
  title: "Ratings & more",
  altText: 'R1: 3 "Blue", 1 Red',
  kind: "stackedBar100",
  categories: "Sheet1!$A$1:$A$2",
  series: [
    { name: "Blue <B>", values: "Sheet1!$B$1:$B$2", colour: "#2F6DB5" },
    { name: "Red", values: "Sheet1!$C$1:$C$2", colour: null },
  ],
  at: block(4, 1, 10, 6),
};
const figures = new Map<number, CellChange>(
  [
    ["R1", 3, 1],
    ["R2", 0, 4],
  ].flatMap((row, r) => row.map((value, c) => [cellKey(r, c), { value }] as const)),
);
const withChart = () => changed(newWorkbook(), { addedCharts: [CHART], cells: figures });

describe("Charts", () => {
  test("come back as they were written, and hold a copy of their figures", () => {
    const out = withChart();
    expect(sheetOf(out).charts.map(({ origin, ...chart }) => (origin ? chart : null))).toEqual([CHART]);
    expect(partText(out, "xl/charts/chart1.xml")).toContain(
      '<c:ptCount val="2"/><c:pt idx="0"><c:v>R1</c:v></c:pt><c:pt idx="1"><c:v>R2</c:v></c:pt>',
    );
    expect(partText(out, "xl/charts/chart1.xml")).toContain(
      '<c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="1"><c:v>4</c:v></c:pt>',
    );
    expect(partText(out, "xl/charts/chart1.xml")).not.toContain("Gridlines");
    // A count on a short bar is not broken into lines.
    expect(partText(out, "xl/charts/chart1.xml")).toMatch(/<c:dLbls>(?:(?!<\/c:dLbls>).)*<a:bodyPr wrap="none"\/>/);
    expect(errorsOf(out)).toEqual([]);
  });

  test("stand beside those that are there, with shape ids of their own", () => {
    const out = changed(withChart(), { addedCharts: [{ ...CHART, name: "Second" }] });
    expect(sheetOf(out).charts.map(({ name }) => name)).toEqual(["Ratings", "Second"]);
    expect(partText(out, "xl/drawings/drawing1.xml").match(/cNvPr id="\d+"/g)).toEqual([
      'cNvPr id="1"',
      'cNvPr id="2"',
    ]);
    expect(errorsOf(out)).toEqual([]);
  });

  test("go with their part, and the last one takes the drawing with it", () => {
    const two = changed(withChart(), { addedCharts: [{ ...CHART, name: "Second" }] });
    const one = changed(two, { removedCharts: ["Ratings"] });
    expect(sheetOf(one).charts.map(({ name }) => name)).toEqual(["Second"]);
    expect([...textParts(one).keys()].filter((name) => name.includes("chart"))).toEqual(["xl/charts/chart2.xml"]);
    const none = changed(one, { removedCharts: ["Second"] });
    expect([...textParts(none).keys()].filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(sheetText(none)).not.toContain("<drawing");
    expect([...errorsOf(one), ...errorsOf(none)]).toEqual([]);
  });

  test("a chart is replaced by one of its name in one go", () => {
    const out = changed(withChart(), { removedCharts: ["Ratings"], addedCharts: [{ ...CHART, title: "New" }] });
    expect(sheetOf(out).charts.map(({ title }) => title)).toEqual(["New"]);
    expect([...textParts(out).keys()].filter((name) => name.includes("charts/"))).toHaveLength(1);
    expect(errorsOf(out)).toEqual([]);
  });

  test("figures on bars are black or white, whichever can be read", () => {
    expect(["#2F6DB5", "#3C8D47", "#D18E00", "#B3261E", "#8A8A8A"].map(readableOn)).toEqual([
      "#FFFFFF",
      "#000000",
      "#000000",
      "#FFFFFF",
      "#000000",
    ]);
  });
});

describe("Rules, validations and links give way where new ones are set, and only there", () => {
  const red = {
    equals: "Red",
    style: { fontColour: "#8A1212", fill: "#FBE0E0", borderLeft: { style: "thin", colour: "#B3261E" } },
  } as const;

  test("conditional formats: the product's own on the same block are replaced, others stay", () => {
    const base = workbookWithSheet(
      '<sheetData/><conditionalFormatting sqref="A1:A5"><cfRule type="expression" priority="3"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>',
    );
    const first = changed(base, {
      formatRules: [{ block: block(0, 0, 5), rules: [red, { ...red, equals: "Amber" }] }],
    });
    expect(sheetOf(first).formatRules).toEqual([
      { block: block(0, 0, 5), ...red },
      { block: block(0, 0, 5), ...red, equals: "Amber" },
    ]);
    const second = changed(first, {
      formatRules: [
        { block: block(0, 0, 5), rules: [{ ...red, equals: "Blue" }] },
        { block: block(9, 0), rules: [] },
      ],
    });
    expect(sheetOf(second).formatRules.map(({ equals }) => equals)).toEqual(["Blue"]);
    expect(sheetText(second)).toContain("<formula>A1&gt;1</formula>");
    expect(errorsOf(second)).toEqual([]);
  });

  test("validations: a block is cut out of what was there", () => {
    const list = { kind: "list", values: ["a", 'b "c"'] } as const;
    const first = changed(newWorkbook(), { validations: [{ block: block(0, 0, 9), rule: list }] });
    const second = changed(first, {
      validations: [
        { block: block(3, 0, 2), rule: { kind: "date" } },
        { block: block(8, 0), rule: null },
      ],
    });
    expect(sheetOf(second).validations).toEqual([
      { block: block(0, 0, 3), rule: list },
      { block: block(5, 0, 3), rule: list },
      { block: block(3, 0, 2), rule: { kind: "date" } },
    ]);
    const open = { ...list, isOpen: true } as const;
    const offered = changed(newWorkbook(), { validations: [{ block: block(0, 0, 9), rule: open }] });
    expect(sheetOf(offered).validations).toEqual([{ block: block(0, 0, 9), rule: open }]);
    expect(sheetText(offered)).not.toContain("showErrorMessage");
    const none = changed(second, { validations: [{ block: block(0, 0, 9), rule: null }] });
    expect(sheetText(none)).not.toContain("dataValidation");
    expect([...errorsOf(second), ...errorsOf(none)]).toEqual([]);
  });

  test("links: places and addresses, set and taken away", () => {
    const first = changed(newWorkbook(), {
      links: [
        { row: 0, column: 0, target: "'R1 & R2'!A5", isLocation: true, screenTip: 'See "R1"' },
        { row: 1, column: 0, target: "https://example.org/?a=1&b=2#top", isLocation: false, screenTip: "" },
      ],
    });
    expect(sheetOf(first).links).toEqual([
      { row: 0, column: 0, target: "'R1 & R2'!A5", isLocation: true, screenTip: 'See "R1"' },
      { row: 1, column: 0, target: "https://example.org/?a=1&b=2#top", isLocation: false, screenTip: "" },
    ]);
    const second = changed(first, { links: [{ row: 1, column: 0, target: null }] });
    expect(sheetOf(second).links).toHaveLength(1);
    expect(partText(second, "xl/worksheets/_rels/sheet1.xml.rels")).not.toContain("example.org");
    expect([...errorsOf(first), ...errorsOf(second)]).toEqual([]);
  });

  test("a link over several cells loses only the one that is named", () => {
    const base = workbookWithSheet('<sheetData/><hyperlinks><hyperlink ref="A1:A3" location="B1"/></hyperlinks>');
    const out = changed(base, { links: [{ row: 1, column: 0, target: null }] });
    expect(sheetOf(out).links.map(({ row }) => row)).toEqual([0, 2]);
  });
});

describe("View and page", () => {
  test("widths cut a stretch of columns where only some change", () => {
    const base = workbookWithSheet('<cols><col min="1" max="5" width="10" hidden="1"/></cols><sheetData/>');
    const out = changed(base, {
      columnWidths: new Map([
        [2, 30],
        [7, 8],
      ]),
    });
    expect([...sheetOf(out).columnWidths]).toEqual([
      [0, 10],
      [1, 10],
      [2, 30],
      [3, 10],
      [4, 10],
      [7, 8],
    ]);
    expect([...sheetOf(out).hiddenColumns]).toEqual([0, 1, 2, 3, 4]);
    expect(errorsOf(out)).toEqual([]);
  });

  test("heights are set and given back", () => {
    const first = changed(newWorkbook(), {
      rowHeights: new Map([
        [0, 30],
        [4, 15.5],
      ]),
    });
    expect([...sheetOf(first).rowHeights]).toEqual([
      [0, 30],
      [4, 15.5],
    ]);
    expect([...sheetOf(changed(first, { rowHeights: new Map([[0, null]]) })).rowHeights]).toEqual([[4, 15.5]]);
  });

  test("frozen rows, gridlines and the tab's colour are set and taken back", () => {
    const first = changed(newWorkbook(), { frozenRows: 4, showGridlines: false, tabColour: "#1F4E79" });
    expect(sheetOf(first)).toMatchObject({ frozenRows: 4, showGridlines: false, tabColour: "#1F4E79" });
    const second = changed(first, { frozenRows: 0, showGridlines: true, tabColour: null });
    expect(sheetOf(second)).toMatchObject({ frozenRows: 0, showGridlines: true, tabColour: null });
    expect([...errorsOf(first), ...errorsOf(second)]).toEqual([]);
  });

  test("page set-up comes back, codes of header and footer included, and other settings of the page stay", () => {
    const plain = {
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: null,
      titleRows: { first: 3, last: 3 },
      header: '&L&"Calibri,Bold"R && D <draft>',
      footer: "&CPage &P of &N",
    } as const;
    const pageSetup = { ...plain, titleColumns: { first: 0, last: 27 }, overThenDown: true };
    const base = workbookWithSheet(
      '<sheetPr codeName="S"><outlinePr summaryBelow="0"/></sheetPr><sheetData/><pageSetup scale="80" copies="2" orientation="portrait"/><headerFooter differentFirst="1"><firstHeader>x</firstHeader></headerFooter>',
    );
    const out = changed(base, { pageSetup });
    expect(sheetOf(out).pageSetup).toEqual(pageSetup);
    expect(sheetText(out)).toContain(
      '<sheetPr codeName="S"><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    );
    expect(sheetText(out)).toContain('copies="2"');
    expect(errorsOf(out)).toEqual([]);
    const back = changed(out, {
      pageSetup: { ...plain, fitToWidth: null, titleRows: null, header: "", footer: "" },
    });
    expect(sheetOf(back).pageSetup).toMatchObject({ fitToWidth: null, titleRows: null, header: "", footer: "" });
    expect(partText(back, "xl/workbook.xml")).not.toContain("definedName");
    expect(errorsOf(back)).toEqual([]);
  });
});

describe("Sheets", () => {
  /** Sheet1 refers to Board, which has a table, a chart and repeated rows; Last has a name of its own. */
  function withBoard(): Uint8Array {
    const board = {
      ...noSheetChanges(),
      cells: figures,
      addedCharts: [CHART],
      addedTables: [{ ...PLAN, block: block(20, 0, 2, 3) }],
    };
    const page = {
      orientation: "portrait",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 1,
      titleRows: { first: 0, last: 0 },
      header: "",
      footer: "",
    } as const;
    const first = {
      ...noSheetChanges(),
      cells: new Map<number, CellChange>([[cellKey(0, 0), { formula: "=Board!A1&Last!A1", value: "R1" }]]),
    };
    return save(newWorkbook(), {
      ...noChanges(),
      addedSheets: ["Board", "Last"],
      sheets: new Map<string, SheetChanges>([
        ["Board", { ...board, pageSetup: page }],
        ["Sheet1", first],
        ["Last", { ...noSheetChanges(), pageSetup: page }],
      ]),
    });
  }

  test("are added in order, and each can be written to in the same save", () => {
    const { contents } = openWorkbook(withBoard());
    expect(contents.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Board", "Last"]);
    expect(errorsOf(withBoard())).toEqual([]);
  });

  test("one that is removed takes its parts and names with it, and references to it say so", () => {
    const out = save(withBoard(), { ...noChanges(), removedSheets: ["Board"] });
    expect([...textParts(out).keys()].filter((name) => /chart|drawing|table|sheet2/.test(name))).toEqual([]);
    expect(partText(out, "[Content_Types].xml")).not.toMatch(/chart|drawing|table|sheet2/);
    const { sheets, names } = openWorkbook(out).contents;
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "Last"]);
    expect(names).toEqual([{ name: "_xlnm.Print_Titles", refersTo: "='Last'!$1:$1", sheet: "Last" }]);
    expect(sheets[0]?.cells[0]?.formula).toBe("=#REF!A1&Last!A1");
    expect(errorsOf(out)).toEqual([]);
  });

  test("one that is built anew under its name keeps the references to it", () => {
    const out = save(withBoard(), { ...noChanges(), removedSheets: ["Board"], addedSheets: ["Board"] });
    const { sheets } = openWorkbook(out).contents;
    expect(sheets.map(({ name, tables }) => `${name} ${tables.length}`)).toEqual(["Sheet1 0", "Last 0", "Board 0"]);
    expect(sheets[0]?.cells[0]?.formula).toBe("=Board!A1&Last!A1");
    expect(errorsOf(out)).toEqual([]);
  });

  test("the window shows the sheet it showed, or the first that is left", () => {
    const shows = (tab: number) =>
      workbookWith(
        {
          "xl/workbook.xml": partText(withBoard(), "xl/workbook.xml").replace(
            "<workbookView ",
            `<workbookView activeTab="${tab}" `,
          ),
        },
        withBoard(),
      );
    const without = (tab: number) =>
      partText(save(shows(tab), { ...noChanges(), removedSheets: ["Board"] }), "xl/workbook.xml");
    expect(without(2)).toContain('activeTab="1"');
    expect(without(1)).toContain('activeTab="0"');
  });

  test("the last visible one cannot be removed, and one that is not there cannot be changed", () => {
    expect(() => save(newWorkbook(), { ...noChanges(), removedSheets: ["Sheet1"] })).toThrow("no-worksheets");
    expect(() => save(newWorkbook(), { ...noChanges(), removedSheets: ["Gone"] })).toThrow(RangeError);
    expect(() => save(newWorkbook(), changesTo("Gone", { frozenRows: 1 }))).toThrow(RangeError);
  });

  test("a save leaves the opened workbook as it was", () => {
    const opened = openWorkbook(newWorkbook());
    const before = opened.save(noChanges());
    opened.save({ ...noChanges(), addedSheets: ["A"] });
    expect(Buffer.from(opened.save(noChanges())).equals(before)).toBe(true);
  });
});
