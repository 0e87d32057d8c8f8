import fc from "fast-check";
import { parseValue } from "numfmt";
import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { textToEdit } from "../../src/ooxml/displayedText";
import { enter, enterTyped } from "../../src/simulator/workbook/valueEntry";
import { partText, workbookWith } from "../ooxml/packages";
import { excelWith, excelWithSheet, refusal } from "./excel";

/** Writes values into A1 down, and reads them back as values, texts and number formats. */
async function entered(values: unknown[], numberFormat = "General") {
  const { Excel } = await excelWith();
  return Excel.run<unknown[]>(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, values.length, 1);
    range.numberFormat = numberFormat as unknown as string[][];
    range.values = values.map((value) => [value]);
    range.load("values,text,numberFormat,valueTypes");
    await context.sync();
    return (range.values as unknown[][]).map(([value], row) => [
      value,
      range.text[row]?.[0],
      (range.numberFormat as unknown[][])[row]?.[0],
      range.valueTypes[row]?.[0],
    ]);
  });
}

describe("A value is entered as Excel enters it", () => {
  test.each<[unknown, unknown]>([
    ["Ongoing", ["Ongoing", "Ongoing", "General", "String"]],
    ["50%", [0.5, "50%", "0%", "Double"]],
    ["1,234.5", [1234.5, "1,234.50", "#,##0.00", "Double"]],
    ["TRUE", [true, "TRUE", "General", "Boolean"]],
    ["'007", ["007", "007", "General", "String"]],
    ["007", [7, "7", "General", "Double"]],
    ["#N/A", ["#N/A", "#N/A", "General", "Error"]],
    [12.5, [12.5, "12.5", "General", "Double"]],
    ["", ["", "", "General", "Empty"]],
  ])("%j", async (value, expected) => {
    expect(await entered([value])).toEqual([expected]);
  });

  test("days are read in the American order, whatever the language; one that is none stays a text", async () => {
    expect(await entered(["03/04/2020", "31/03/2020"])).toEqual([
      [43894, "04/03/2020", "dd/mm/yyyy", "Double"],
      ["31/03/2020", "31/03/2020", "General", "String"],
    ]);
  });

  test("in a cell formatted as text everything stays as it was written", async () => {
    expect(await entered(["03/04/2020", "50%", "=1+1"], "@")).toEqual([
      ["03/04/2020", "03/04/2020", "@", "String"],
      ["50%", "50%", "@", "String"],
      ["=1+1", "=1+1", "@", "String"],
    ]);
  });

  test("null leaves a cell, an empty text empties it", async () => {
    const { Excel } = await excelWith();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      range.values = [["stays", "goes"]];
      range.values = [[null, ""]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["stays", ""]]);
    });
  });

  test("one value fills a range", async () => {
    const { Excel } = await excelWith();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = "x" as unknown as string[][];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["x", "x"],
        ["x", "x"],
      ]);
    });
  });

  test("no number and no day is taken for plain text, however it is put together", () => {
    const pieces = [
      "!",
      "September",
      "mar",
      "Wednesday",
      "TRUE",
      " false",
      "AM",
      "E",
      "$",
      "%",
      "(",
      ")",
      ".",
      ",",
      "/",
      "-",
      ":",
      " ",
    ];
    const piece = fc.oneof(fc.constantFrom(...pieces), fc.nat(2030).map(String));
    const readings: unknown[] = [];
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (parts) => {
        const text = parts.join("");
        const reading = parseValue(text, { locale: "en-US" })?.value;
        if (reading === undefined || text === "") return;
        readings.push(reading);
        // The library takes "September " for a day of the year 2000; Excel does not.
        const isMonthAlone = typeof reading === "number" && !/[0-9]/.test(text);
        expect(enter(text, "General", 1900).value).toBe(isMonthAlone ? text : reading);
      }),
      { numRuns: 5000 },
    );
    expect(readings.length).toBeGreaterThan(500);
  });
});

describe("A cell shows its value as Excel shows it", () => {
  test("a workbook with the 1904 system shows the same day for a serial that is smaller by 1462", async () => {
    const workbookXml = partText(newWorkbook(), "xl/workbook.xml").replace("<workbookPr ", '<workbookPr date1904="1" ');
    const { Excel } = await excelWith(workbookWith({ "xl/workbook.xml": workbookXml }));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
      range.numberFormat = [["d mmm yyyy"], ["d mmm yyyy"]];
      range.values = [[43921 - 1462], ["03/31/2020"]];
      range.load("text,values");
      const probe = context.workbook.functions.date(2000, 1, 1).load("value");
      await context.sync();
      expect(range.text).toEqual([["31 Mar 2020"], ["31 Mar 2020"]]);
      expect(range.values[1]).toEqual([43921 - 1462]);
      expect(probe.value).toBe(35064);
    });
  });

  test("a formula is read as formula, its last result as value", async () => {
    const { Excel } = await excelWithSheet(
      '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>',
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      range.load("formulas,values,valueTypes,text");
      await context.sync();
      expect(range.formulas).toEqual([["=1+1", "=1/0"]]);
      expect(range.values).toEqual([[2, "#DIV/0!"]]);
      expect(range.valueTypes).toEqual([["Double", "Error"]]);
      expect(range.text).toEqual([["2", "#DIV/0!"]]);
    });
  });
});

describe("Large and wrong arrays", () => {
  test("more than 1500 cells go over in blocks of rows and all arrive", async () => {
    const { Excel } = await excelWith();
    const values = Array.from({ length: 2000 }, (_, row) => [row, `Text ${String(row)}`]);
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(4, 1, 2000, 2);
      range.values = values;
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(read).toEqual(values);
  });

  test.each([
    ["too few rows", [["a", "b"]]],
    [
      "too many columns",
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ],
  ])("%s: refused, with the property", async (_, values) => {
    const { Excel } = await excelWith();
    const error = await refusal(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = values;
        await context.sync();
      }),
    );
    expect([error?.code, error?.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.values"]);
  });

  test("whole columns read as null, without an error", async () => {
    const { Excel } = await excelWith();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A:Z").load("values,address");
      await context.sync();
      expect([range.values, range.address]).toEqual([null, "Sheet1!A:Z"]);
    });
  });
});

describe("What a person types is taken as in an Excel of this country", () => {
  test.each([
    ["03/04/2020", "General", 43924],
    ["25/12/2020", "dd/mm/yyyy", 44190],
    ["30", "0%", 0.3],
    ["0.3", "0%", 0.3],
    ["30%", "0", 0.3],
    ["31/03/2020", "@", "31/03/2020"],
    ["'25/12/2020", "General", "25/12/2020"],
    ["TBC", "dd/mm/yyyy", "TBC"],
    ["12", "0", 12],
  ])("%s in a cell of %s", (text, format, value) => {
    expect(enterTyped(text, format, 1900).value).toBe(value);
  });

  test("and a cell that is edited and left comes out as it was", () => {
    const formats = ["General", "0", "0%", "dd/mm/yyyy", "mmm-yy", "dd/mm/yyyy hh:mm"];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: 2, max: 60_000 }),
          fc.integer({ min: 8, max: 480_000 }).map((eighths) => eighths / 8),
        ),
        fc.constantFrom(...formats),
        fc.constantFrom<1900 | 1904>(1900, 1904),
        (value, format, system) => {
          const cell = { row: 0, column: 0, value, style: 0 };
          const again = enterTyped(textToEdit(cell, format, system), format, system).value;
          expect(again).toBeCloseTo(value, 6);
        },
      ),
    );
  });
});
