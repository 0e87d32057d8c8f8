import { openWorkbook } from "../../src/ooxml/openWorkbook";
import type { SimulatedWorkbook } from "../../src/simulator/workbook/simulatedWorkbook";
import { partText, workbookWithSheet } from "../ooxml/packages";
import { excelWith } from "./excel";

const SHEET = "xl/worksheets/sheet1.xml";

interface Formula {
  readonly at: string;
  readonly formula: string;
  /** As the file has it; none where a library wrote no result. */
  readonly value?: string;
}

/** A sheet of the council: B1 is 5, D1:E300 are keys and numbers, and beside them formulas with the values of the file. */
function councilSheet(formulas: readonly Formula[]): Uint8Array {
  const rows = Array.from({ length: 300 }, (_, index) => {
    const row = index + 1;
    const own = formulas.filter(({ at }) => at.replace(/^[A-Z]+/, "") === String(row));
    const left = own.filter(({ at }) => at.startsWith("A")).map(cellXml);
    const right = own.filter(({ at }) => !at.startsWith("A")).map(cellXml);
    const data = `<c r="D${row}"><v>${row}</v></c><c r="E${row}"><v>${row * 10}</v></c>`;
    return `<row r="${row}">${left.join("")}${row === 1 ? '<c r="B1"><v>5</v></c>' : ""}${data}${right.join("")}</row>`;
  });
  return workbookWithSheet(`<sheetData>${rows.join("")}</sheetData>`);
}

const cellXml = ({ at, formula, value }: Formula): string =>
  `<c r="${at}"><f>${formula}</f>${value === undefined ? "" : `<v>${value}</v>`}</c>`;

/** Writes cells of the council's sheet, and cells of a new sheet, and saves. */
async function after(
  bytes: Uint8Array,
  cells: Readonly<Record<string, unknown>>,
): Promise<{ workbook: SimulatedWorkbook; out: Uint8Array; value: (at: string) => unknown }> {
  const { Excel, workbook } = await excelWith(bytes);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Ours").getRange("A1").values = [["x"]];
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [at, value] of Object.entries(cells)) sheet.getRange(at).values = [[value]];
    await context.sync();
  });
  const out = workbook.save();
  const saved = openWorkbook(out).contents.sheets[0];
  const value = (at: string): unknown => {
    const row = Number(at.slice(1)) - 1;
    return saved?.cells.find((cell) => cell.row === row && cell.column === at.charCodeAt(0) - 65)?.value;
  };
  return { workbook, out, value };
}

describe("Formulas of the council that depend on nothing we wrote are left alone", () => {
  const formulas: readonly Formula[] = [
    { at: "F1", formula: "RAND()", value: "0.5" },
    { at: "F2", formula: "NOW()", value: "43000.5" },
    { at: "F3", formula: "RANDBETWEEN(1,100)", value: "7" },
    { at: "F4", formula: "F1*2", value: "1" },
    { at: "F5", formula: "TODAY()-1", value: "43000" },
    // What the engine says otherwise than the file, or cannot say, or never.
    { at: "F6", formula: "B1*2", value: "11" },
    { at: "F7", formula: "NOSUCH(B1)", value: "3" },
    { at: "F8", formula: "FACT(FACT(30))", value: "4" },
    { at: "F9", formula: "SUMPRODUCT((D:D=5)*1)", value: "1" },
    { at: "F10", formula: 'IF(B1=5,"","no")', value: "" },
    { at: "F11", formula: 'INDIRECT("B1")', value: "5" },
  ];

  test("their sheet comes out byte for byte, volatile formulas included", async () => {
    const bytes = councilSheet(formulas);
    const { out, workbook } = await after(bytes, {});
    expect(partText(out, SHEET)).toBe(partText(bytes, SHEET));
    expect(workbook.notCalculated).toEqual([]);
  });

  test("300 lookups in whole columns take no time, since none is worked out", async () => {
    const lookups = Array.from({ length: 300 }, (_, row) => ({
      at: `F${row + 1}`,
      formula: `VLOOKUP(D${row + 1},$D:$E,2,FALSE)`,
      value: "0",
    }));
    const bytes = councilSheet(lookups);
    const { out } = await after(bytes, {});
    expect(partText(out, SHEET)).toBe(partText(bytes, SHEET));
  });

  test("a formula that depends on what was written moves with it, along a chain and through a whole column", async () => {
    const { value, workbook } = await after(
      councilSheet([
        { at: "F1", formula: "B1*2", value: "10" },
        { at: "F2", formula: "F1+1", value: "11" },
        { at: "F3", formula: "VLOOKUP(B1,$D:$E,2,FALSE)", value: "50" },
        { at: "F4", formula: "SUM(E:E)+B1-B1", value: "451500" },
        { at: "F5", formula: "D9*100", value: "1" },
        { at: "F6", formula: 'COUNTIF(D:D,"&lt;"&amp;B1)', value: "4" },
        { at: "F7", formula: 'INDIRECT("B"&amp;1)', value: "5" },
        { at: "F8", formula: "SUM(OFFSET(A1,0,1))", value: "5" },
      ]),
      { B1: 7 },
    );
    expect(["F1", "F2", "F3", "F4", "F6", "F7", "F8"].map(value)).toEqual([14, 15, 70, 451500, 6, 7, 7]);
    // Nothing it needs was changed, so it is not worked out, though the file's value is not what Excel would say.
    expect(value("F5")).toBe(1);
    expect(workbook.notCalculated).toEqual([]);
  });

  test("what would take too long or has no number for an answer keeps its value and is named", async () => {
    const { value, workbook } = await after(
      councilSheet([
        { at: "F1", formula: "SUMPRODUCT((D:D=B1)*1)", value: "1" },
        { at: "F2", formula: "FACT(B1*100000000)", value: "2" },
        { at: "F3", formula: "B1*1E308", value: "3" },
        { at: "F4", formula: "B1+1", value: "6" },
      ]),
      { B1: 70 },
    );
    expect(["F1", "F2", "F3", "F4"].map(value)).toEqual([1, 2, 3, 71]);
    expect(workbook.notCalculated.map(({ row }) => row + 1)).toEqual([1, 2, 3]);
  });

  test("a volatile formula keeps the file's value even where something it needs was written", async () => {
    const { value } = await after(councilSheet([{ at: "F1", formula: "NOW()+B1", value: "43000.5" }]), { B1: 7 });
    expect(value("F1")).toBe(43000.5);
  });

  test("a formula that a library wrote without a result is worked out for reading, and still not written", async () => {
    const bytes = councilSheet([{ at: "F1", formula: "B1*2" }]);
    const { Excel } = await excelWith(bytes);
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("F1").load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(read).toEqual([[10]]);
    expect(partText((await after(bytes, {})).out, SHEET)).toBe(partText(bytes, SHEET));
  });

  test("a formula that says the same as before keeps what the file has, though the engine says otherwise", async () => {
    const bytes = councilSheet([{ at: "F1", formula: "TODAY()-TODAY()+IF(B1&gt;4,1,0)", value: "2" }]);
    const { value } = await after(bytes, { B1: 7 });
    expect(value("F1")).toBe(2);
  });
});
