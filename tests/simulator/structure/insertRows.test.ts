import { workbookWithSheet } from "../../ooxml/packages";
import { excelWith, excelWithSheet, refusal } from "../excel";

/** Does something on Sheet1 of a workbook, and reads ranges afterwards. */
async function after(
  work: (sheet: Excel.Worksheet) => void,
  read: Readonly<Record<string, string>>,
): Promise<Record<string, unknown[][]>> {
  const { Excel } = await excelWithSheet("<sheetData/>");
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    work(sheet);
    const ranges = Object.entries(read).map(
      ([name, address]) => [name, sheet.getRange(address).load("formulas")] as const,
    );
    await context.sync();
    return Object.fromEntries(ranges.map(([name, range]) => [name, range.formulas as unknown[][]]));
  });
}

/** A table A3:B5 named PlanX with the headings Ref and Twice, the second a calculated column. */
function withTable(sheet: Excel.Worksheet): void {
  sheet.getRange("A3:B5").formulas = [
    ["Ref", "Twice"],
    [1, "=[@Ref]*2"],
    [2, "=[@Ref]*2"],
  ];
  sheet.tables.add("A3:B5", true).name = "PlanX";
}

describe("Rows inserted by Excel take everything below with them", () => {
  test("cells move, references follow them, $ or not", async () => {
    const { cells } = await after(
      (sheet) => {
        sheet.getRange("A1:B3").formulas = [
          [1, "=A3+$A$3"],
          [2, "=SUM(A1:A3)"],
          [3, "=LOG10(A2)"],
        ];
        sheet.getRange("2:3").insert("Down");
      },
      { cells: "A1:B5" },
    );
    expect(cells).toEqual([
      [1, "=A5+$A$5"],
      ["", ""],
      ["", ""],
      [2, "=SUM(A1:A5)"],
      [3, "=LOG10(A4)"],
    ]);
  });

  test.each(["2:3", "4:5"])("new rows %s look like the row above, below the last used row, too", async (rows) => {
    const { Excel } = await excelWithSheet("<sheetData/>");
    const bold = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B3").values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      sheet.getRange("A1:A3").format.font.bold = true;
      sheet.getRange(rows).insert("Down");
      const [first = "", last = ""] = rows.split(":");
      const fonts = [`A${first}`, `A${last}`, `B${last}`].map((address) =>
        sheet.getRange(address).format.font.load("bold"),
      );
      await context.sync();
      return fonts.map((font) => font.bold);
    });
    expect(bold).toEqual([true, true, false]);
  });

  test("a formula of another sheet follows, and text in quotes does not", async () => {
    const { Excel } = await excelWithSheet("<sheetData/>");
    const formula = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const other = worksheets.add("Other").getRange("A1");
      other.formulas = [['=Sheet1!A3&"A3"&SUM(Sheet1!2:3)']];
      worksheets.getItem("Sheet1").getRange("3:3").insert("Down");
      other.load("formulas");
      await context.sync();
      return other.formulas as unknown[][];
    });
    expect(formula).toEqual([['=Sheet1!A4&"A3"&SUM(Sheet1!2:4)']]);
  });

  test("references to deleted rows say #REF!, those around them shrink", async () => {
    const { cells } = await after(
      (sheet) => {
        sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
        sheet.getRange("B1:D1").formulas = [["=A3", "=SUM(A1:A4)", "=SUM(A2:A3)"]];
        sheet.getRange("2:3").delete("Up");
      },
      { cells: "A1:D2" },
    );
    expect(cells).toEqual([
      [1, "=#REF!", "=SUM(A1:A2)", "=SUM(#REF!)"],
      [4, "", "", ""],
    ]);
  });

  test("a row inside a table belongs to it, with its calculated column", async () => {
    const { Excel } = await excelWithSheet("<sheetData/>");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      withTable(sheet);
      sheet.getRange("A7").values = [["a note under the table"]];
      sheet.getRange("4:4").insert("Down");
      const table = sheet.tables.getItem("PlanX").getRange().load("address,formulas");
      const note = sheet.getRange("A8").load("values");
      await context.sync();
      expect([table.address, note.values]).toEqual(["Sheet1!A3:B6", [["a note under the table"]]]);
      expect(table.formulas[1]).toEqual(["", "=[@Ref]*2"]);
    });
  });

  test("a row above a table moves it, and one right under it does not grow it", async () => {
    const { Excel } = await excelWithSheet("<sheetData/>");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      withTable(sheet);
      sheet.getRange("6:6").insert("Down");
      sheet.getRange("3:3").insert("Down");
      const table = sheet.tables.getItem("PlanX").getRange().load("address");
      await context.sync();
      expect(table.address).toBe("Sheet1!A4:B6");
    });
  });

  test("heights, links, dropdowns, conditional formats, merged cells and charts move; a link's target stays", async () => {
    const bytes = workbookWithSheet(
      '<sheetData><row r="5" ht="40" customHeight="1"><c r="A5" t="inlineStr"><is><t>Total</t></is></c></row></sheetData>' +
        '<mergeCells count="1"><mergeCell ref="C4:D6"/></mergeCells>',
    );
    const { Excel, workbook } = await excelWith(bytes);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A5").hyperlink = { documentReference: "Sheet1!A9", textToDisplay: "see" };
      sheet.getRange("B3:B8").dataValidation.rule = { list: { inCellDropDown: true, source: "=Sheet1!$F$2:$F$9" } };
      const chart = sheet.charts.add("BarStacked100", sheet.getRange("F2:G9"), "Columns");
      chart.setPosition("H5", "K9");
      sheet.getRange("5:6").insert("Down");
      await context.sync();
    });
    const sheet = workbook.sheetNamed("Sheet1");
    expect([...(sheet?.rowHeights ?? [])]).toEqual([[6, 40]]);
    expect([...(sheet?.links.values() ?? [])]).toMatchObject([{ row: 6, column: 0, target: "Sheet1!A9" }]);
    expect(sheet?.validations).toMatchObject([{ block: { row: 2, rows: 8 }, rule: { source: "=Sheet1!$F$2:$F$11" } }]);
    expect(sheet?.merges).toEqual([{ row: 3, column: 2, rows: 5, columns: 2 }]);
    expect(sheet?.charts[0]?.at.row).toBe(6);
    expect(sheet?.charts[0]?.series[0]?.values).toContain("$11");
  });

  test("a range that the add-in holds goes with its cells, and the new cells are another range", async () => {
    const { Excel } = await excelWithSheet("<sheetData/>");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A2:B2");
      range.values = [["a", "b"]];
      await context.sync();
      const inserted = range.insert("Down").load("address");
      range.load("address,values");
      await context.sync();
      expect([inserted.address, range.address, range.values]).toEqual(["Sheet1!A2:B2", "Sheet1!A3:B3", [["a", "b"]]]);
      range.delete("Up");
      await context.sync();
      range.load("address");
      expect((await refusal(context.sync()))?.code).toBe("InvalidReference");
    });
  });
});

describe("Excel refuses to tear tables and sheets", () => {
  const refused = async (work: (sheet: Excel.Worksheet) => void): Promise<string | undefined> => {
    const { Excel } = await excelWithSheet("<sheetData/>");
    const error = await refusal(
      Excel.run(async (context) => {
        work(context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
      }),
    );
    return error?.code;
  };

  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["cells above one column of a table", (sheet) => void sheet.getRange("A1").insert("Down"), "InsertDeleteConflict"],
    [
      "cells left of some rows of a table",
      (sheet) => void sheet.getRange("A4").insert("Right"),
      "InsertDeleteConflict",
    ],
    [
      "the headings deleted from under their rows",
      (sheet) => sheet.getRange("3:3").delete("Up"),
      "InsertDeleteConflict",
    ],
    [
      "a row through two tables",
      (sheet) => {
        sheet.tables.add("D2:D9", true);
        sheet.getRange("5:5").insert("Down");
      },
      "InsertDeleteConflict",
    ],
    [
      "filled cells pushed off the sheet",
      (sheet) => {
        sheet.getRange("F1048576").values = [[1]];
        sheet.getRange("20:20").insert("Down");
      },
      "NonBlankCellOffSheet",
    ],
  ])("%s", async (_, work, code) => {
    expect(
      await refused((sheet) => {
        withTable(sheet);
        work(sheet);
      }),
    ).toBe(code);
  });

  test("cells inserted inside a table are whole rows of it, and leave what stands beside it", async () => {
    const { cells } = await after(
      (sheet) => {
        withTable(sheet);
        sheet.getRange("D5").values = [["beside"]];
        sheet.getRange("A7:B7").values = [["under", ""]];
        sheet.getRange("A5").insert("Down");
      },
      { cells: "A3:D8" },
    );
    expect(cells).toEqual([
      ["Ref", "Twice", "", ""],
      [1, "=[@Ref]*2", "", ""],
      ["", "=[@Ref]*2", "", "beside"],
      [2, "=[@Ref]*2", "", ""],
      ["", "", "", ""],
      ["under", "", "", ""],
    ]);
  });

  test("a table whose rows are all deleted keeps one empty row", async () => {
    const { Excel } = await excelWithSheet("<sheetData/>");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      withTable(sheet);
      sheet.getRange("4:5").delete("Up");
      const range = sheet.tables.getItem("PlanX").getRange().load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!A3:B4");
      expect(range.values[1]).toEqual(["", ""]);
    });
  });
});

test("formats go with their cells into the file: a plain row in the place of a bold one is plain there, too", async () => {
  const { Excel, workbook } = await excelWithSheet("<sheetData/>");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [["Headline"], ["Heading"], ["Text"]];
    Object.assign(sheet.getRange("A2").format.font, {
      bold: true,
      italic: true,
      strikethrough: true,
      color: "#1F4E79",
    });
    Object.assign(sheet.getRange("A2").format, { wrapText: true, horizontalAlignment: "Center", indentLevel: 1 });
    sheet.getRange("A2").format.fill.color = "#EAF1F8";
    sheet.getRange("A2").format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("A2").numberFormat = [["@"]];
    await context.sync();
  });
  const once = await excelWith(workbook.save());
  await once.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A2").values = [["goes on"]];
    await context.sync();
  });
  const stylesOf = ({ workbook: { sheets } }: typeof once) => [0, 1, 2, 3].map((row) => sheets[0]?.styleAt(row, 0));
  const [headline, goesOn, heading] = stylesOf(once);
  expect(goesOn).toEqual(headline);
  expect(heading).toMatchObject({ bold: true, wrap: true, numberFormat: "@" });
  const again = await excelWith(once.workbook.save());
  expect(stylesOf(again)[1]).not.toMatchObject({ bold: true });
  const said = (style: object | undefined): object =>
    Object.fromEntries(
      Object.entries(style ?? {}).filter(
        ([key, value]) => Boolean(value) && value !== "General" && key !== "fontColour",
      ),
    );
  const plain = { horizontal: "general", vertical: "bottom" };
  expect(stylesOf(again).map((style) => ({ ...plain, ...said(style) }))).toEqual(
    stylesOf(once).map((style) => ({ ...plain, ...said(style) })),
  );
});
