import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import type { SheetContents, WorkbookContents } from "../../src/ooxml/workbookContents";
import { SimulatedWorkbook } from "../../src/simulator/workbook/simulatedWorkbook";
import { canValidate, realWorkbooks, schemaErrors, textParts, workbookWithSheet } from "../ooxml/packages";
import { excelWith } from "./excel";

/** Does something in the simulated Excel, saves, and reads the file again. */
async function saved(
  work: (context: Excel.RequestContext) => void,
  bytes = newWorkbook(),
): Promise<{ contents: WorkbookContents; sheet: (name: string) => SheetContents; bytes: Uint8Array }> {
  const { Excel, workbook } = await excelWith(bytes);
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  const out = workbook.save();
  const { contents } = openWorkbook(out);
  const sheet = (name: string): SheetContents => {
    const found = contents.sheets.find((one) => one.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  return { contents, sheet, bytes: out };
}

const cellOf = (sheet: SheetContents, row: number, column: number): SheetContents["cells"][number] | undefined =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column);

describe("What was done in Excel stands in the file", () => {
  test("values, formulas with their results, and formats", async () => {
    const { contents, sheet } = await saved(({ workbook }) => {
      const range = workbook.worksheets.getItem("Sheet1").getRange("B2:B4");
      range.formulas = [[2], [3], ["=B2*B3"]];
      range.format.font.bold = true;
      range.format.fill.color = "#fbe0e0";
      range.format.borders.getItem("EdgeBottom").style = "Continuous";
      range.numberFormat = "0.0" as unknown as string[][];
    });
    const product = cellOf(sheet("Sheet1"), 3, 1);
    expect(product).toMatchObject({ value: 6, formula: "=B2*B3" });
    expect(contents.styles[product?.style ?? 0]).toMatchObject({
      bold: true,
      fill: "#FBE0E0",
      numberFormat: "0.0",
      borderBottom: { style: "thin", colour: "#000000" },
    });
    expect(contents.styles[cellOf(sheet("Sheet1"), 1, 1)?.style ?? 0]?.borderBottom ?? null).toBeNull();
  });

  test("one formula for a range moves its references", async () => {
    const { sheet } = await saved(({ workbook }) => {
      const sheet1 = workbook.worksheets.getItem("Sheet1");
      sheet1.getRange("A1:A3").values = [[1], [2], [3]];
      sheet1.getRange("B1:B3").formulas = "=A1*$A$3" as unknown as string[][];
    });
    expect([0, 1, 2].map((row) => cellOf(sheet("Sheet1"), row, 1))).toMatchObject([
      { formula: "=A1*$A$3", value: 3 },
      { formula: "=A2*$A$3", value: 6 },
      { formula: "=A3*$A$3", value: 9 },
    ]);
  });

  test("a sheet with its view, widths and print set-up", async () => {
    const { sheet } = await saved(({ workbook }) => {
      const board = workbook.worksheets.add("Board summary");
      board.showGridlines = false;
      board.tabColor = "#1F4E79";
      board.freezePanes.freezeRows(4);
      board.getRange("B:B").format.columnWidth = 5.25 * 40 + 3.75;
      board.getRange("2:2").format.rowHeight = 30;
      const { pageLayout } = board;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$1:$4");
      pageLayout.headersFooters.defaultForAllPages.leftHeader = "Health && care";
      pageLayout.headersFooters.defaultForAllPages.rightHeader = "&P of &N";
    });
    expect(sheet("Board summary")).toMatchObject({
      showGridlines: false,
      tabColour: "#1F4E79",
      frozenRows: 4,
      pageSetup: {
        orientation: "landscape",
        paperSize: 9,
        fitToWidth: 1,
        fitToHeight: null,
        titleRows: { first: 0, last: 3 },
        header: "&LHealth && care&R&P of &N",
      },
    });
    expect(sheet("Board summary").columnWidths.get(1)).toBeCloseTo(40, 2);
    expect(sheet("Board summary").rowHeights.get(1)).toBe(30);
  });

  test("a table with a calculated column, that grows and carries its formula on", async () => {
    const { sheet } = await saved(({ workbook }) => {
      const plan = workbook.worksheets.add("Actions");
      plan.getRange("A1:B3").values = [
        ["ID", "Twice"],
        [1, ""],
        [2, ""],
      ];
      const table = plan.tables.add("A1:B3", true);
      table.name = "PlanActions";
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
      plan.getRange("B2:B3").formulas = "=[@ID]*2" as unknown as string[][];
      plan.getRange("A4").values = [[5]];
      table.resize("A1:B4");
    });
    expect(sheet("Actions").tables).toMatchObject([
      {
        name: "PlanActions",
        style: "TableStyleLight1",
        bandedRows: false,
        block: { row: 0, column: 0, rows: 4, columns: 2 },
        columns: [{ name: "ID" }, { name: "Twice", formula: expect.stringContaining("ID") as unknown }],
      },
    ]);
    expect(cellOf(sheet("Actions"), 3, 1)?.value).toBe(10);
  });

  test("headings of a table are made different texts", async () => {
    const { sheet } = await saved(({ workbook }) => {
      const first = workbook.worksheets.getItem("Sheet1");
      first.getRange("A1:C1").values = [["Due", "Due", 2020]];
      first.tables.add("A1:D2", true);
    });
    expect(sheet("Sheet1").tables[0]?.columns.map(({ name }) => name)).toEqual(["Due", "Due2", "2020", "Column4"]);
  });

  test("conditional formats, dropdowns and links", async () => {
    const { sheet } = await saved(({ workbook }) => {
      const first = workbook.worksheets.getItem("Sheet1");
      const range = first.getRange("A2:A9");
      const { cellValue } = range.conditionalFormats.add("CellValue");
      cellValue.format.font.color = "#8A1212";
      cellValue.format.fill.color = "#FBE0E0";
      cellValue.rule = { formula1: '="Red"', operator: "EqualTo" };
      range.dataValidation.ignoreBlanks = true;
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "Red,Amber,Green" } };
      first.getRange("B2").dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
      first.getRange("C2").hyperlink = { documentReference: "'Sheet1'!A5", screenTip: "Source", textToDisplay: "R1" };
    });
    const { formatRules, validations, links } = sheet("Sheet1");
    const block = { row: 1, column: 0, rows: 8, columns: 1 };
    expect(formatRules).toMatchObject([{ block, equals: "Red", style: { fontColour: "#8A1212", fill: "#FBE0E0" } }]);
    expect(validations).toEqual([
      { block, rule: { kind: "list", values: ["Red", "Amber", "Green"] } },
      { block: { row: 1, column: 1, rows: 1, columns: 1 }, rule: { kind: "decimal", from: 0, to: 100 } },
    ]);
    expect(links).toEqual([{ row: 1, column: 2, target: "'Sheet1'!A5", isLocation: true, screenTip: "Source" }]);
    expect(cellOf(sheet("Sheet1"), 1, 2)?.value).toBe("R1");
  });

  test("a chart with its series, colours, place and alternative text", async () => {
    const { Excel, workbook } = await excelWith();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C3").values = [
        ["", "Red", "Green"],
        ["R1", 1, 2],
        ["R2", 3, 4],
      ];
      const chart = sheet.charts.add("BarStacked100", sheet.getRange("B2:B3"), "Columns");
      chart.name = "Ratings";
      chart.title.text = "Ratings by recommendation";
      for (const [index, name] of ["Red", "Green"].entries()) {
        const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
        series.name = name;
        series.setValues(sheet.getRangeByIndexes(1, index + 1, 2, 1));
        series.setXAxisValues(sheet.getRange("A2:A3"));
        series.format.fill.setSolidColor(index === 0 ? "#B3261E" : "#3C8D47");
      }
      chart.setPosition("E2", "H12");
      const shapes = sheet.shapes.load("items/name,items/type");
      await context.sync();
      const [shape] = shapes.items;
      expect([shape?.name, shape?.type]).toEqual(["Ratings", "Unsupported"]);
      if (shape) shape.altTextDescription = "R1: 1 red, 2 green.";
      await context.sync();
    });
    expect(openWorkbook(workbook.save()).contents.sheets[0]?.charts).toMatchObject([
      {
        name: "Ratings",
        title: "Ratings by recommendation",
        altText: "R1: 1 red, 2 green.",
        kind: "stackedBar100",
        categories: "'Sheet1'!$A$2:$A$3",
        series: [
          { name: "Red", values: "'Sheet1'!$B$2:$B$3", colour: "#B3261E" },
          { name: "Green", values: "'Sheet1'!$C$2:$C$3", colour: "#3C8D47" },
        ],
        at: { row: 1, column: 4, rows: 11, columns: 4 },
      },
    ]);
  });

  test("a chart whose labels say enough has no title, no legend and no scale, and its labels are as they were set", async () => {
    const { bytes } = await saved(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["R1", 1],
        ["R2", 3],
      ];
      const chart = sheet.charts.add("BarStacked100", sheet.getRange("B1:B2"), "Columns");
      chart.title.visible = false;
      chart.legend.visible = false;
      chart.series.getItemAt(0).dataLabels.numberFormat = `0" R";;;`;
    });
    const part = textParts(bytes).get("xl/charts/chart1.xml") ?? "";
    expect(part).toContain('formatCode="0&quot; R&quot;;;;"');
    expect(part).toContain('<c:autoTitleDeleted val="1"/>');
    expect(part).not.toMatch(/<c:legend>|<c:title>/);
    expect(part).toMatch(/<c:valAx>.*?<c:delete val="1"\/>/);
  });

  test("a deleted sheet is gone", async () => {
    const { contents } = await saved(({ workbook }) => {
      workbook.worksheets.add("Second");
      workbook.worksheets.getItem("Sheet1").delete();
    });
    expect(contents.sheets.map(({ name }) => name)).toEqual(["Second"]);
  });
});

(canValidate ? describe : describe.skip)("The Open XML SDK", () => {
  test("finds nothing wrong with a sheet and a table that were added", async () => {
    const { bytes } = await saved(({ workbook }) => {
      const sheet = workbook.worksheets.add("Board");
      sheet.getRange("A1:A2").values = [["Ref"], ["R1"]];
      sheet.tables.add("A1:A2", true).name = "Board";
    });
    expect(schemaErrors(bytes)).toEqual([]);
  });
});

describe("What was not touched comes out as it was", () => {
  test("a workbook that was only looked at is the same file, part for part", async () => {
    const bytes = workbookWithSheet('<sheetData><row r="1"><c r="A1"><f>TODAY()</f><v>1</v></c></row></sheetData>');
    const { Excel, workbook } = await excelWith(bytes);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject(true).load("values,text,formulas");
      await context.sync();
    });
    expect(textParts(workbook.save())).toEqual(textParts(bytes));
  });

  test("a formula whose day has passed keeps the value in the file when something else is written", async () => {
    const bytes = workbookWithSheet('<sheetData><row r="1"><c r="A1"><f>TODAY()</f><v>1</v></c></row></sheetData>');
    const { sheet } = await saved(({ workbook }) => void workbook.worksheets.add("New"), bytes);
    expect(cellOf(sheet("Sheet1"), 0, 0)?.value).toBe(1);
  });

  test("a formula that depends on what was written has its new value", async () => {
    const bytes = workbookWithSheet(
      '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*10</f><v>20</v></c></row></sheetData>',
    );
    const { sheet } = await saved(({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[3]];
    }, bytes);
    expect(cellOf(sheet("Sheet1"), 0, 1)).toMatchObject({ value: 30, formula: "=A1*10" });
  });
});

const real = realWorkbooks();
// They lie beside the project, and are not part of it.
(real.length > 0 ? describe : describe.skip)("Workbooks of real organisations (../shared/data)", () => {
  test.each(real)("$name: every part is byte for byte the same after opening and saving", ({ bytes }) => {
    expect(textParts(SimulatedWorkbook.open(bytes).save())).toEqual(textParts(bytes));
  });
});
