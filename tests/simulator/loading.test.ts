import { excelWith, refusal, settled } from "./excel";

describe("Only what was loaded can be read", () => {
  test("a property that was not loaded throws PropertyNotLoaded, with its name", async () => {
    const { Excel } = await excelWith();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:B2");
      expect(() => range.values).toThrow("values");
    });
  });

  test.each([
    ["names with commas", "values,address"],
    ["a list", ["values", "address"]],
    ["an object", { values: true, address: true }],
    ["other letter case", "Values,ADDRESS"],
  ])("%s: the same is loaded", async (_, names) => {
    const { Excel } = await excelWith();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.load(names as string[]);
      await context.sync();
      expect([range.values, range.address]).toEqual([[[""]], "Sheet1!A1"]);
      expect(() => range.text).toThrow("text");
    });
  });

  test.each([["items/name"], [["items/name"]], [{ name: true }], ["name"]])(
    "a collection's items, asked for as %j",
    async (names) => {
      const { Excel } = await excelWith();
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load(names as string[]);
        await context.sync();
        expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
        expect(() => worksheets.items[0]?.visibility).toThrow("visibility");
      });
    },
  );

  test("what stands deeper comes with the way to it, and with its own items", async () => {
    const { Excel } = await excelWith();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["Ref", "Due"],
        ["A1", "Soon"],
      ];
      sheet.tables.add("A1:B2", true).name = "PlanActions";
      const { worksheets } = context.workbook;
      worksheets.load(
        "items/name,items/protection/protected,items/tables/items/name,items/tables/items/columns/items/name",
      );
      await context.sync();
      const [first] = worksheets.items;
      expect(first?.protection.protected).toBe(false);
      expect(
        first?.tables.items.map(({ name, columns }) => [name, columns.items.map((column) => column.name)]),
      ).toEqual([["PlanActions", ["Ref", "Due"]]]);
    });
  });

  test("a name that Excel does not have is refused with the name", async () => {
    const { Excel } = await excelWith();
    const error = await refusal(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("colour");
        await context.sync();
      }),
    );
    expect(error?.debugInfo.errorLocation).toBe("Range.colour");
  });

  test("asking for everything gives the scalars, not what hangs below", async () => {
    const { Excel } = await excelWith();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load();
      await context.sync();
      expect(range.toJSON()).toMatchObject({ address: "Sheet1!A1", values: [[""]], rowCount: 1 });
      expect(() => range.format.wrapText).toThrow("wrapText");
    });
  });

  test("a skip and a top take a part of the items", async () => {
    const { Excel, workbook } = await excelWith();
    for (const name of ["B", "C", "D"]) workbook.addSheet(name);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ $top: 2, $skip: 1, name: true });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["B", "C"]);
    });
  });
});

describe("What is not there", () => {
  test("is a null object after a sync, and all that is done with it is done in silence", async () => {
    const { Excel } = await excelWith();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const used = sheet.getUsedRangeOrNullObject(true).load("address");
      expect(() => sheet.isNullObject).toThrow();
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
      sheet.delete();
      await context.sync();
    });
  });

  test("an empty sheet has no used range, and a sheet without merges no merged areas", async () => {
    const { Excel } = await excelWith();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const used = sheet.getUsedRangeOrNullObject(true);
      const merged = sheet.getRange().getMergedAreasOrNullObject();
      await context.sync();
      expect([used.isNullObject, merged.isNullObject]).toEqual([true, true]);
    });
  });
});

describe("Objects live from one request to the next", () => {
  test("a range is kept while its run lasts, and let go of after it", async () => {
    const { Excel, host } = await excelWith();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.values = [["First"]];
      await context.sync();
      range.values = [["Second"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["Second"]]);
    });
    await settled();
    expect(host.traffic.requests).toBe(2);
  });

  test("a sheet and a table are found again although they came from an add", async () => {
    const { Excel } = await excelWith();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Board");
      sheet.getRange("A1:A2").values = [["Ref"], ["R1"]];
      const table = sheet.tables.add("A1:A2", true);
      await context.sync();
      table.name = "Board";
      sheet.tabColor = "#123456";
      sheet.load("tabColor");
      table.load("name");
      await context.sync();
      expect([sheet.tabColor, table.name]).toEqual(["#123456", "Board"]);
    });
  });

  test("the range of a sheet that was deleted meanwhile is no valid reference", async () => {
    const { Excel, workbook } = await excelWith();
    const sheet = workbook.addSheet("Gone");
    const error = await refusal(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Gone").getRange("A1").load("address");
        await context.sync();
        workbook.deleteSheet(sheet);
        range.load("values");
        await context.sync();
      }),
    );
    expect(error?.code).toBe("InvalidReference");
  });
});
