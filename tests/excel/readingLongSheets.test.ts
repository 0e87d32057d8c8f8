import fc from "fast-check";
import type { ReadAs } from "../../src/app/workbookPort";
import type { Cell } from "../../src/core/snapshot/workbookSnapshot";
import { sheetIn, valueOf, workbookInExcel, type WorkbookInExcel } from "./workbookInExcel";

/** Longer than what is read cell by cell, with a title above the headings and notes below the records. */
const ROWS = 130;
const HEADINGS_AT = 2;
const RECORDS_TO = 120;

type Entered = string | number | boolean;

const anything = fc.oneof(
  fc.constantFrom<Entered>("", "In progress", "TBC", "'=no formula", "31/01/2020", "FALSE", "#N/A", "Gwyrdd"),
  fc.constantFrom<Entered>(0, 0.4, 43921, -12.5, true, false),
);
const formula = fc.constantFrom("=LEN([@Action])", '=IF([@Action]="",1,2)', "=1/0");

/** What a column of records holds: mostly one kind of thing, and here and there something else. */
const column = fc.record({
  most: fc.oneof(fc.constant<Entered>("Review the plan"), anything, formula),
  others: fc.dictionary(fc.nat(RECORDS_TO - HEADINGS_AT - 2).map(String), fc.oneof(anything, formula), { maxKeys: 3 }),
  format: fc.constantFrom("General", "dd/mm/yyyy", "0%", "@"),
  fills: fc.dictionary(fc.nat(ROWS - 1).map(String), fc.constantFrom("#FF0000", "#00B050"), { maxKeys: 2 }),
  isFilled: fc.boolean(),
  struck: fc.dictionary(fc.nat(ROWS - 1).map(String), fc.constant(true), { maxKeys: 1 }),
});
type Cells = readonly (readonly (Cell | undefined)[])[];
type Column = Parameters<Parameters<typeof column.map>[0]>[0];

async function longSheet(columns: readonly Column[], isTable: boolean): Promise<WorkbookInExcel> {
  const open = await workbookInExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["Plan"]];
    const width = columns.length + 1;
    const headings = ["Action", ...columns.map((_, index) => `Column ${String(index)}`)];
    sheet.getRangeByIndexes(HEADINGS_AT, 0, 1, width).values = [headings];
    sheet.getRangeByIndexes(ROWS - 1, 0, 1, 1).values = [["A note"]];
    if (isTable)
      sheet.tables.add(sheet.getRangeByIndexes(HEADINGS_AT, 0, RECORDS_TO - HEADINGS_AT, width), true).name = "T";
    await context.sync();
    for (const [index, { most, others, format, fills, isFilled, struck }] of columns.entries()) {
      const records = sheet.getRangeByIndexes(HEADINGS_AT + 1, index + 1, RECORDS_TO - HEADINGS_AT - 1, 1);
      if (isFilled) records.format.fill.color = "#FFFF00";
      const ofTable = (entered: Entered): Entered =>
        isTable || typeof entered !== "string" ? entered : entered.replace("[@Action]", "$A$3");
      records.formulas = Array.from({ length: RECORDS_TO - HEADINGS_AT - 1 }, (_, row) => [
        ofTable(others[String(row)] ?? most),
      ]);
      records.numberFormat = Array.from({ length: RECORDS_TO - HEADINGS_AT - 1 }, () => [format]);
      for (const [row, colour] of Object.entries(fills)) records.getCell(Number(row), 0).format.fill.color = colour;
      for (const row of Object.keys(struck)) records.getCell(Number(row), 0).format.font.strikethrough = true;
    }
    await context.sync();
  });
  return open;
}

/** A text is shown as it is, and which format it would have as a number says nothing. */
const said = (cells: Cells): unknown =>
  cells.map((row) =>
    row.map((cell) => (cell && typeof cell.value === "string" ? { ...cell, format: "", text: "" } : cell)),
  );

/** A look says of every cell whether it is calculated; of a calculated column one formula, and values as they are. */
const looked = (cells: Cells): unknown =>
  said(cells.map((row) => row.map((cell) => (cell?.formula ? { ...cell, formula: "=", format: "", text: "" } : cell))));

/** The cells as they stand in the simulated workbook, one by one. */
function standing({ excel }: WorkbookInExcel): Cells {
  excel.workbook.calculate();
  const sheet = excel.workbook.sheets[0];
  const used = sheet?.cells.usedBlock(true);
  if (!sheet || !used) throw new Error("An empty sheet.");
  return Array.from({ length: used.rows }, (_, r) =>
    Array.from({ length: used.columns }, (_unused, c): Cell | undefined => {
      const [row, at] = [used.row + r, used.column + c];
      const cell = sheet.cells.get(row, at);
      const { fill, strike, numberFormat } = sheet.styleAt(row, at);
      const isFilled = typeof fill === "string";
      if ((cell?.value ?? "") === "" && cell?.formula === undefined && !isFilled) return undefined;
      return {
        ...{ value: cell?.value ?? "", text: sheet.textAt(row, at), format: numberFormat ?? "General" },
        ...(cell?.formula !== undefined && { formula: cell.formula }),
        ...(isFilled && { fill }),
        ...(strike === true && { struck: true as const }),
      };
    }),
  );
}

describe("A long sheet is read in brief, and nothing of it is lost", () => {
  test("whatever its columns hold, each cell is read as it stands (seed 20200228)", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(column, { minLength: 1, maxLength: 4 }), fc.boolean(), async (columns, isTable) => {
        const open = await longSheet(columns, isTable);
        const whole = (await sheetIn(open, "Sheet1"))?.cells ?? [];
        expect(said(whole)).toEqual(said(standing(open)));
        const { sheets } = await valueOf(open.port.read(undefined, "look"));
        expect(looked(sheets[0]?.cells ?? [])).toEqual(looked(whole));
        open.excel.close();
      }),
      { seed: 20200228, numRuns: 25, endOnFailure: true },
    );
  }, 120_000);

  const calculated = (others: Readonly<Record<string, Entered>>): Column => ({
    ...{ most: "=LEN([@Action])", others, format: "General", fills: {}, isFilled: false, struck: {} },
  });
  const formulasIn = async (others: Readonly<Record<string, Entered>>, as: ReadAs): Promise<readonly string[]> => {
    const open = await longSheet([calculated(others)], true);
    const { sheets } = await valueOf(open.port.read(undefined, as));
    open.excel.close();
    return [...new Set((sheets[0]?.cells ?? []).slice(3, 118).map((row) => row[1]?.formula ?? "none"))];
  };

  test("in a calculated column a value that somebody typed is seen at a look, another formula when something is written", async () => {
    expect(await formulasIn({}, "look")).toEqual(["=LEN([@Action])"]);
    expect(await formulasIn({ 90: 7 }, "look")).toEqual(["=LEN([@Action])", "none"]);
    expect(await formulasIn({ 90: "" }, "look")).toEqual(["=LEN([@Action])", "none"]);
    expect(await formulasIn({ 90: "=1+1" }, "whole")).toEqual(["=LEN([@Action])", "=1+1"]);
    expect(await formulasIn({ 90: "=1+1" }, "look")).toEqual(["=LEN([@Action])"]);
  });

  test("what a look moves does not grow with the length of formulas, and its round trips not with the rows", async () => {
    const long = { ...calculated({}), most: `=LEN([@Action])${"+LEN([@Action])".repeat(15)}` };
    const open = await longSheet([long, long], true);
    const { traffic } = open.excel.host;
    const cost = async (as: ReadAs): Promise<readonly [requests: number, bytes: number]> => {
      const [requests, bytes] = [traffic.requests, traffic.bytesOut];
      await valueOf(open.port.read(undefined, as));
      return [traffic.requests - requests, traffic.bytesOut - bytes];
    };
    const [[requests, bytes], [, whole]] = [await cost("look"), await cost("whole")];
    expect(requests).toBeLessThanOrEqual(6);
    expect(bytes).toBeLessThan(0.5 * whole);
    open.excel.close();
  });
});
