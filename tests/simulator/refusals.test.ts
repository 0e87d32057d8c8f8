import { excelWith, excelWithSheet, refusal } from "./excel";

type Work = (context: Excel.RequestContext) => void;

const MERGED = '<sheetData/><mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells>';
const PROTECTED = '<sheetData/><sheetProtection sheet="1"/>';

async function refused(inner: string, work: Work): Promise<readonly [string, string] | null> {
  const { Excel } = await excelWithSheet(inner);
  const error = await refusal(
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    }),
  );
  return error && [error.code, error.debugInfo.errorLocation ?? ""];
}

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");

describe("Excel's own rules hold", () => {
  test.each<[string, string]>([
    ["a name of 32 letters", "A".repeat(32)],
    ["a colon in the name", "R1: Standards"],
    ["a slash", "2020/21"],
    ["a bracket", "Plan [old]"],
    ["an apostrophe at the end", "Officers'"],
    ["the name Excel keeps for itself", "History"],
  ])("no sheet can be added with %s", async (_, name) => {
    expect(await refused("<sheetData/>", ({ workbook }) => workbook.worksheets.add(name))).toEqual([
      "InvalidArgument",
      "WorksheetCollection.add",
    ]);
  });

  test("no sheet can be added under a name that is there, in whatever case", async () => {
    expect(await refused("<sheetData/>", ({ workbook }) => workbook.worksheets.add("SHEET1"))).toEqual([
      "ItemAlreadyExists",
      "WorksheetCollection.add",
    ]);
  });

  test("the last visible sheet cannot be deleted", async () => {
    expect(await refused("<sheetData/>", (context) => sheetOf(context).delete())).toEqual([
      "InvalidOperation",
      "Worksheet.delete",
    ]);
  });

  test.each<[string, Work, string]>([
    ["values", (context) => (sheetOf(context).getRange("A1").values = [["x"]]), "Range.values"],
    ["a fill", (context) => (sheetOf(context).getRange("A1").format.fill.color = "#FF0000"), "RangeFill.color"],
    ["a table", (context) => void sheetOf(context).tables.add("A1:B2", true), "TableCollection.add"],
    ["a width", (context) => (sheetOf(context).getRange("A:A").format.columnWidth = 40), "RangeFormat.columnWidth"],
    [
      "a chart",
      (context) => void sheetOf(context).charts.add("BarStacked100", sheetOf(context).getRange("A1"), "Columns"),
      "ChartCollection.add",
    ],
  ])("a protected sheet takes no %s", async (_, work, location) => {
    expect(await refused(PROTECTED, work)).toEqual(["AccessDenied", location]);
  });

  test("no table can lie over merged cells", async () => {
    const work: Work = (context) => void sheetOf(context).tables.add("A1:C4", true);
    expect(await refused(MERGED, work)).toEqual(["MergedRangeConflict", "TableCollection.add"]);
  });

  test("no table can lie over another, and none can take another's name", async () => {
    const overlapping: Work = (context) => {
      sheetOf(context).tables.add("A1:C4", true);
      sheetOf(context).tables.add("C4:D6", true);
    };
    const sameName: Work = (context) => {
      sheetOf(context).tables.add("A1:A2", true).name = "PlanActions";
      sheetOf(context).tables.add("C1:C2", true).name = "planactions";
    };
    expect(await refused("<sheetData/>", overlapping)).toEqual(["InvalidArgument", "TableCollection.add"]);
    expect(await refused("<sheetData/>", sameName)).toEqual(["InvalidArgument", "Table.name"]);
  });

  test.each(["Plan Actions", "1st", "A1", "R1C1", ""])("a table cannot be called %j", async (name) => {
    const work: Work = (context) => (sheetOf(context).tables.add("A1:A2", true).name = name);
    expect(await refused("<sheetData/>", work)).toEqual(["InvalidArgument", "Table.name"]);
  });

  test.each<[string, string, Work, string]>([
    [
      "a sheet that is not there",
      "ItemNotFound",
      (context) => void context.workbook.worksheets.getItem("No").load("name"),
      "WorksheetCollection.getItem",
    ],
    [
      "an address that is none",
      "InvalidArgument",
      (context) => void sheetOf(context).getRange("Nonsense!!").load("values"),
      "Worksheet.getRange",
    ],
    [
      "cells off the sheet",
      "InvalidArgument",
      (context) => void sheetOf(context).getRangeByIndexes(1048575, 0, 2, 1).load("values"),
      "Worksheet.getRangeByIndexes",
    ],
    [
      "a formula with an open bracket",
      "InvalidArgument",
      (context) => (sheetOf(context).getRange("A1").formulas = [["=SUM(A2"]]),
      "Range.formulas",
    ],
    [
      "a colour that is none",
      "InvalidArgument",
      (context) => (sheetOf(context).getRange("A1").format.font.color = "reddish"),
      "RangeFont.color",
    ],
  ])("%s: %s", async (_, code, work, location) => {
    expect(await refused("<sheetData/>", work)).toEqual([code, location]);
  });

  test("merged areas are found only where their first cell lies in the range", async () => {
    const { Excel } = await excelWithSheet(MERGED);
    await Excel.run(async (context) => {
      const right = sheetOf(context).getRange("C1:D9").getMergedAreasOrNullObject();
      const all = sheetOf(context).getRange("A1:D9").getMergedAreasOrNullObject();
      all.load("address,areas/items/rowIndex,areas/items/columnCount");
      await context.sync();
      expect(right.isNullObject).toBe(true);
      expect(all.address).toBe("Sheet1!B2:C2");
      expect(all.areas.items.map(({ rowIndex, columnCount }) => [rowIndex, columnCount])).toEqual([[1, 2]]);
    });
  });
});

describe("A refusal says what and where, and what was done before it stands", () => {
  test("the statement that failed is shown, and the one before has been carried out", async () => {
    const { Excel, workbook } = await excelWith();
    const error = await refusal(
      Excel.run(async (context) => {
        const sheet = sheetOf(context);
        sheet.getRange("A1").values = [["kept"]];
        sheet.getRange("A1:A2").values = [["x"]];
        sheet.getRange("A3").values = [["never"]];
        await context.sync();
      }),
    );
    expect(error?.name).toBe("RichApi.Error");
    expect(error?.debugInfo.statement).toContain(".values");
    expect(workbook.sheets[0]?.cells.get(0, 0)?.value).toBe("kept");
    expect(workbook.sheets[0]?.cells.get(2, 0)).toBeUndefined();
  });

  test("the trace of what came before the failure arrives", async () => {
    const { Excel } = await excelWith();
    const error = await refusal(
      Excel.run(async (context) => {
        context.trace("before");
        context.workbook.worksheets.getItem("No").load("name");
        context.trace("after");
        await context.sync();
      }),
    );
    expect(error?.traceMessages).toEqual(["before"]);
  });

  test("what the simulator does not have answers ApiNotFound with its name", async () => {
    const { Excel } = await excelWith();
    const error = await refusal(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").merge();
        await context.sync();
      }),
    );
    expect([error?.code, error?.debugInfo.errorLocation]).toEqual(["ApiNotFound", "Range.merge"]);
  });

  test("a member newer than the declared requirement set does not exist", async () => {
    const { Excel } = await excelWith(undefined, { requirementSets: { ExcelApi: "1.12" } });
    const error = await refusal(
      Excel.run(async (context) => {
        sheetOf(context).getRange("A1").getMergedAreasOrNullObject().load("address");
        await context.sync();
      }),
    );
    expect([error?.code, error?.debugInfo.errorLocation]).toEqual(["ApiNotFound", "Range.getMergedAreasOrNullObject"]);
  });

  test("requirement sets are answered as declared", async () => {
    const { Office } = await excelWith(undefined, { requirementSets: { ExcelApi: "1.14" } });
    const { requirements } = Office.context;
    expect([requirements.isSetSupported("ExcelApi", "1.14"), requirements.isSetSupported("ExcelApi", "1.17")]).toEqual([
      true,
      false,
    ]);
  });
});
