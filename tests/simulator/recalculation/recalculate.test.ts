import type {
  CalculationCell,
  CalculationInput,
  CalculationTable,
} from "../../../src/simulator/recalculation/calculation";
import { readIronCalc } from "../../../src/simulator/recalculation/ironcalcInNode";
import { createRecalculation } from "../../../src/simulator/recalculation/recalculate";

type Content = string | number | boolean | null;

/** Cells from rows of contents: text beginning with "=" is a formula that never had a result. */
function cells(rows: readonly (readonly Content[])[]): CalculationCell[] {
  return rows.flatMap((contents, row) =>
    contents.flatMap((content, column): CalculationCell[] => {
      if (content === null) return [];
      if (typeof content === "string" && content.startsWith("=")) return [{ row, column, value: 0, formula: content }];
      return [{ row, column, value: content }];
    }),
  );
}

const table = (name: string, rows: number, headings: readonly string[]): CalculationTable => ({
  name,
  block: { row: 0, column: 0, rows, columns: headings.length },
  headings,
  hasHeaderRow: true,
  hasTotalsRow: false,
});

const workbook = (...sheets: CalculationInput["sheets"]): CalculationInput => ({ dateSystem: 1900, sheets, names: [] });
const sheet = (name: string, rows: readonly (readonly Content[])[], tables: readonly CalculationTable[] = []) => ({
  name,
  cells: cells(rows),
  tables,
});

const SETTING = 'VLOOKUP("Red after",PlanSettings,2,0)';
const THRESHOLD = `IF(ISNUMBER(${SETTING}),IF(${SETTING}>=0,${SETTING},31),31)`;

async function valuesOf(input: CalculationInput): Promise<Record<string, unknown>> {
  const { changed } = (await createRecalculation(readIronCalc)).recalculate(input);
  return Object.fromEntries(changed.map((c) => [`${c.sheet}!${String(c.row)},${String(c.column)}`, c.value]));
}

describe("Formulas in the preview say what Excel would say", () => {
  test("numbers, texts, truth values and errors come back as what they are", async () => {
    const rows = [["=1/3", '="a"&1', "=1=1", "=1/0", "=DATE(2020,3,31)", "=43831+0.5", '="#N/A"&""']];
    const recalculation = await createRecalculation(readIronCalc);
    const { changed } = recalculation.recalculate(workbook(sheet("Plan", rows)));
    expect(changed.map((cell) => cell.value)).toEqual([1 / 3, "a1", true, "#DIV/0!", 43921, 43831.5, "#N/A"]);
    expect(changed.map((cell) => cell.isError)).toEqual([false, false, false, true, false, false, false]);
  });

  test("text stays text, however much it looks like something else", async () => {
    const texts = ["1/2", "=1+1", "TRUE", "3.10", "Mar-20", "'quoted", "#REF!", "50%"];
    const input: CalculationCell[] = texts.flatMap((value, row) => [
      { row, column: 0, value },
      { row, column: 1, value: 0, formula: `=ISTEXT(A${String(row + 1)})` },
      { row, column: 2, value: 0, formula: `=A${String(row + 1)}&""` },
    ]);
    const values = await valuesOf(workbook({ name: "Plan", cells: input, tables: [] }));
    expect(texts.map((_, row) => values[`Plan!${String(row)},1`])).toEqual(texts.map(() => true));
    expect(texts.map((_, row) => values[`Plan!${String(row)},2`])).toEqual(texts);
  });

  test("a column of a table is found by its heading, in this row and as a whole", async () => {
    const headings = ["Due", "Revised due", "Cost [£]", "Days", "Late", "Sum", "Head"];
    const row = (due: number, revised: number | null): Content[] => [
      due,
      revised,
      5,
      '=IF(Plan[[#This Row],[Revised due]]="",[@Due],[@[Revised due]])',
      "=[@Days]>TODAY()",
      "=SUM(Plan['[£']])+SUM(Plan[[Due]:[Revised due]])*0+SUM([Cost '[£']])",
      "=Plan[[#Headers],[Revised due]]&COUNTA(Plan[#Headers])&ROWS(Plan[#All])",
    ];
    const plan = sheet("Plan", [headings, row(10, null), row(20, 30)], [table("Plan", 3, headings)]);
    const values = await valuesOf({ ...workbook(plan), today: 15 });
    expect([values["Plan!1,3"], values["Plan!2,3"]]).toEqual([10, 30]);
    expect([values["Plan!1,4"], values["Plan!2,4"]]).toEqual([false, true]);
    expect(values["Plan!1,6"]).toBe("Revised due73");
  });

  test("settings are looked up by their name, and an empty one is still empty", async () => {
    const settings = sheet(
      "Settings",
      [
        ["Setting", "Value"],
        ["Red after", 31],
        ["As at", null],
      ],
      [table("PlanSettings", 3, ["Setting", "Value"])],
    );
    const look = (name: string): string => `INDEX(PlanSettings[Value], MATCH("${name}",PlanSettings[Setting],0))`;
    const plan = sheet("Plan", [
      [`=${look("red AFTER")}+1`, `=${look("As at")}=""`, `=${look("As at")}+5`, `=${look("Gone")}`],
    ]);
    const beside = sheet("Beside", [
      ['=VLOOKUP("Red after",PlanSettings,2,0)*2', '=VLOOKUP("As at",PlanSettings,2,0)=""'],
    ]);
    const values = await valuesOf(workbook(settings, plan, beside));
    expect([0, 1, 2, 3].map((column) => values[`Plan!0,${String(column)}`])).toEqual([32, true, 5, "#N/A"]);
    expect([values["Beside!0,0"], values["Beside!0,1"]]).toEqual([62, true]);
  });

  test("a row's own key is looked up as INDEX and MATCH do it: wildcards, numbers, empty cells, nothing found", async () => {
    const list = sheet("List", [
      ["Smith", "a"],
      ["Jones", "b"],
      [5, "c"],
      ["x?", "d"],
    ]);
    const keys: Content[] = ["JONES", "Sm*", 5, "5", "x~?", "Gone", null];
    const rows = keys.map((key, row) => [key, `=INDEX(List!$B$1:$B$4, MATCH(A${String(row + 1)}, List!$A$1:$A$4, 0))`]);
    const values = await valuesOf(workbook(list, sheet("Plan", rows)));
    expect(keys.map((_, row) => values[`Plan!${String(row)},1`])).toEqual(["b", "a", "c", "#N/A", "d", "#N/A", "#N/A"]);
  });

  test("thresholds that are no sensible numbers are found out as the formula asks", async () => {
    const of = (value: Content) =>
      valuesOf(
        workbook(
          sheet(
            "Settings",
            [
              ["Setting", "Value"],
              ["Red after", value],
            ],
            [table("PlanSettings", 2, ["Setting", "Value"])],
          ),
          sheet("Plan", [[`=7+${THRESHOLD}`, `=IF(${THRESHOLD}>20,"long"&"er","short")`, `=(${THRESHOLD})*2`]]),
        ),
      ).then((values) => [0, 1, 2].map((column) => values[`Plan!0,${String(column)}`]));
    expect(await of(10)).toEqual([17, "short", 20]);
    expect(await of(-1)).toEqual([38, "longer", 62]);
    expect(await of("soon")).toEqual([38, "longer", 62]);
    expect(await of(null)).toEqual([38, "longer", 62]);
  });

  test("defined names mean what the workbook says they mean", async () => {
    const input = workbook(sheet("It's here", [[7, "=Limit*2", "=SUM(Both)+Rate"]]));
    const names = [
      { name: "Limit", refersTo: "'It''s here'!$A$1", sheet: null },
      { name: "Both", refersTo: "='It''s here'!$A$1:$B$1", sheet: null },
      { name: "Rate", refersTo: "0.5", sheet: null },
    ];
    const values = await valuesOf({ ...input, names });
    expect([values["It's here!0,1"], values["It's here!0,2"]]).toEqual([14, 21.5]);
  });
});

describe("A workbook's own formulas never stop the preview", () => {
  test("what the engine cannot do keeps its value, and what depends on it goes on from there", async () => {
    const exotic = ["=FROBNICATE(1)", "=[1]Other!A1", "=Elsewhere!A1", "=Nowhere[Due]", "=1+", '=CUBEVALUE("a","b")'];
    const input: CalculationCell[] = exotic.flatMap((formula, row) => [
      { row, column: 0, value: 40 + row, formula },
      { row, column: 1, value: 0, formula: `=A${String(row + 1)}+1` },
    ]);
    const recalculation = await createRecalculation(readIronCalc);
    const { changed, notCalculated } = recalculation.recalculate(workbook({ name: "Own", cells: input, tables: [] }));
    expect(notCalculated.map((cell) => [cell.row, cell.column])).toEqual(exotic.map((_, row) => [row, 0]));
    expect(changed.map((cell) => cell.value)).toEqual(exotic.map((_, row) => 41 + row));
  });

  test("formulas that go in a circle keep their value", async () => {
    const recalculation = await createRecalculation(readIronCalc);
    expect(recalculation.recalculate(workbook(sheet("Circle", [["=B1", "=A1"]]))).notCalculated).toHaveLength(2);
  });

  test.each([
    ["up from the last row", (row: number) => (row < 4999 ? `=A${String(row + 2)}+1` : "=1")],
    ["down, but asked for on an earlier sheet", (row: number) => (row > 0 ? `=A${String(row)}+1` : "=1")],
    [
      "down by sums of all that is above",
      (row: number) => (row > 0 ? `=1+0*SUM(A$1:A${String(row)})+A${String(row)}` : "=1"),
    ],
  ])("a running balance of 5,000 rows is worked out %s", async (_, formulaOf) => {
    const chain = Array.from({ length: 5000 }, (__, row) => ({ row, column: 0, value: 0, formula: formulaOf(row) }));
    const asking = sheet("Summary", [["=MAX(Chain!A1,Chain!A5000)"]]);
    const values = await valuesOf(workbook(asking, { name: "Chain", cells: chain, tables: [] }));
    expect(values["Summary!0,0"]).toBe(5000);
  });

  test("in the 1904 system the day is the workbook's own, and functions that count from 1900 are left alone", async () => {
    const input = {
      ...workbook(sheet("Plan", [[100, "=TODAY()-A1", "=YEAR(A1)"]])),
      dateSystem: 1904 as const,
      today: 150,
    };
    const { changed, notCalculated } = (await createRecalculation(readIronCalc)).recalculate(input);
    expect(changed.map((cell) => cell.value)).toEqual([50]);
    expect(notCalculated).toEqual([{ sheet: "Plan", row: 0, column: 2 }]);
  });
});

describe("After an edit only its consequences move", () => {
  test("a changed cell, a new sheet, a longer table and a cleared cell are all noticed", async () => {
    const recalculation = await createRecalculation(readIronCalc);
    const values = (input: CalculationInput): unknown[] =>
      recalculation.recalculate(input).changed.map((cell) => cell.value);
    const headings = ["Cost", "Share"];
    const plan = (costs: readonly number[]) =>
      sheet(
        "Plan",
        [headings, ...costs.map((cost) => [cost, "=[@Cost]/SUM(Plan[Cost])"])],
        [table("Plan", costs.length + 1, headings)],
      );
    expect(values(workbook(plan([1, 3])))).toEqual([0.25, 0.75]);
    expect(values(workbook(plan([1, 1])))).toEqual([0.5, 0.5]);
    expect(values(workbook(plan([1, 1, 2])))).toEqual([0.25, 0.25, 0.5]);
    const total = sheet("Total", [["=COUNT(Plan!A:A)", "=Plan!A4"]]);
    expect(values(workbook(plan([1, 1, 2]), total)).slice(3)).toEqual([3, 2]);
    expect(values(workbook(plan([1, 1]), total)).slice(2)).toEqual([2, 0]);
  });
});

test("a value that goes back to what it was is said again, although the list of cells still has it", async () => {
  const { recalculate } = await createRecalculation(readIronCalc);
  const formulas = sheet("Formulas", [["=Figures!A1+1"]]);
  const withFigure = (figure: number): CalculationInput => workbook(formulas, sheet("Figures", [[figure]]));
  const said = [-1, 6, -1].map((figure) => recalculate(withFigure(figure)).changed.map(({ value }) => value));
  expect(said).toEqual([[], [7], [0]]);
});
