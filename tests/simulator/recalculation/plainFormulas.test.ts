import fc from "fast-check";
import {
  actionFormulas,
  limitsFormula,
  ratingInForce,
  recommendationFormulas,
  settingsFormula,
} from "../../../src/core/sheets/liveFormulas";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { CalculatedValue, CalculationCell, Recalculation } from "../../../src/simulator/recalculation/calculation";
import { translate } from "../../../src/simulator/recalculation/formulaTranslation";
import { readIronCalc } from "../../../src/simulator/recalculation/ironcalcInNode";
import { compileFormula } from "../../../src/simulator/recalculation/plainFormula";
import { readFormula } from "../../../src/simulator/recalculation/plainSyntax";
import { createRecalculation } from "../../../src/simulator/recalculation/recalculate";
import { liveWorkbook } from "../../core/rate/liveSheets";

/** A1 and B1 hold anything, C1:C4 is a column of keys, D1:D4 one of values. */
const FORMULAS = [
  "A1=B1",
  "A1<>B1",
  "(A1&B1)=(B1&A1)",
  'A1&" and "&B1',
  "A1+B1*2-1",
  "-A1+B1",
  "A1/B1",
  "IF(A1=B1,A1,B1)",
  "IF(A1,1,2)",
  'IF(A1="",3)',
  "NOT(A1)",
  "AND(A1,B1)",
  "OR(A1,B1,FALSE)",
  "AND(A1=B1,B1=A1)",
  "ISNUMBER(A1)",
  "ISNUMBER(A1&B1)",
  "TRIM(A1)",
  "LOWER(A1&B1)",
  "INT(A1)",
  "SUM(A1,B1)",
  "SUM(C1:C4)",
  "CHOOSE(2,A1,B1)",
  "CHOOSE(A1,1,2,3)",
  'FIND(A1,B1&".")',
  'ISNUMBER(FIND("|"&LOWER(A1)&"|","|tbc|red|x*|"))',
  "MATCH(A1,C1:C4,0)",
  "IFERROR(MATCH(A1,C1:C4,0),0)",
  "INDEX(D1:D4,MATCH(A1,C1:C4,0))",
  "IFERROR(INDEX(D1:D4,MATCH(A1,C1:C4,0)),B1)",
  'COUNTIFS(C1:C4,"="&A1)',
  "COUNTIFS(C1:C4,A1,D1:D4,B1)",
  'COUNTIFS(C1:C4,A1&" *")+COUNTIFS(C1:C4,"* "&A1)>1',
  "IF(ISNUMBER(A1),IF(A1>=0,IF(A1<=100,A1,50),50),50)",
  "N(A1)",
  "ABS(A1)",
  "LEN(A1)",
  "CLEAN(A1)",
  "UNICHAR(160)",
  "LEFT(A1,2)",
  "RIGHT(A1,2)",
  'REPT("ab",B1)',
  'SUBSTITUTE(A1,"r","{n}")',
  "ROUND(A1/3,2)",
  "MIN(A1,B1)",
  "MAX(0,A1)",
  'COUNTIFS(C1:C4,"<=12")',
  'COUNTIFS(C1:C4,"")',
  'COUNTIFS(C1:C4,"<>",D1:D4,"<>")',
  'COUNTIFS(C1:C4,"=",D1:D4,"")',
  'COUNTIFS(C1:C4,">"&2,D1:D4,"<50")',
  'COUNTIFS(C1:C4,"<>Red",C1:C4,"?*")',
  'LEFT(A1,FIND(" ",A1&" ")-1)',
  'TRIM(RIGHT(SUBSTITUTE(TRIM(A1)," ",REPT(" ",60)),60))',
] as const;

const content: fc.Arbitrary<CalculatedValue> = fc.oneof(
  fc.constantFrom<CalculatedValue>(
    "",
    "Red",
    "red",
    "TBC",
    " two  words ",
    "Jo Rees",
    "jo",
    "R?",
    "x*",
    "12",
    "a1",
    "#N/A!",
  ),
  fc.constantFrom<CalculatedValue>(0, 1, 2, 3, -1, 12, 43921, 0.5, 99.25, true, false),
);

function cellsOf(values: readonly CalculatedValue[]): CalculationCell[] {
  const [a = "", b = "", ...lists] = values;
  const places = [
    [0, 0, a],
    [0, 1, b],
    ...lists.map((value, at) => [at % 4, 2 + Math.floor(at / 4), value] as const),
  ] as const;
  return places.flatMap(([row, column, value]) => (value === "" ? [] : [{ row, column, value }]));
}

function results(recalculation: Recalculation, values: readonly CalculatedValue[]): [unknown, unknown][] {
  const formulas = FORMULAS.flatMap((formula, row) => [
    { row: 10 + row, column: 6, value: "none", formula: `=${formula}` },
    // PI is a function that only the engine has.
    { row: 10 + row, column: 7, value: "none", formula: `=IF(TRUE,${formula},PI())` },
  ]);
  const sheet = { name: "Plan", cells: [...cellsOf(values), ...formulas], tables: [] };
  const { changed } = recalculation.recalculate({ dateSystem: 1900, names: [], sheets: [sheet] });
  const found = new Map(changed.map((cell) => [`${String(cell.row)},${String(cell.column)}`, cell.value]));
  return FORMULAS.map((_, row) => [found.get(`${String(10 + row)},6`), found.get(`${String(10 + row)},7`)]);
}

/** The engine hands out no more. */
const inFifteenDigits = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(15)) : value;

test("formulas worked out without the engine say what the engine says, whatever stands in the cells", async () => {
  const recalculation = await createRecalculation(readIronCalc);
  fc.assert(
    fc.property(fc.array(content, { minLength: 10, maxLength: 10 }), (values) => {
      for (const [at, [plain, engine]] of results(recalculation, values).entries())
        expect([FORMULAS[at], inFifteenDigits(plain)]).toEqual([FORMULAS[at], inFifteenDigits(engine)]);
    }),
    { numRuns: 150 },
  );
}, 60_000);

describe.each([english, welsh])("the live formulas need no engine ($language)", (words) => {
  const writing = { words, snapshot: null };
  const workbook = liveWorkbook({ words, actions: [{}, {}], recommendations: ["R1", "R2"] });
  const tables = new Map(
    workbook.sheets.flatMap(({ name, tables: [table] }) =>
      table ? [[name.toLowerCase(), { sheet: name, table }] as const] : [],
    ),
  );
  const live = [
    ...Object.values(actionFormulas(writing)).map((formula) => ["planactions", formula] as const),
    ...Object.values(recommendationFormulas(writing)).map((formula) => ["planrecommendations", formula] as const),
    ["plansettings", settingsFormula(writing)] as const,
    ["planrules", limitsFormula(writing)] as const,
    ["planrules", ratingInForce(writing)] as const,
  ];

  test.each(live)("%s", (home, formula: string) => {
    const table = tables.get(home) ?? null;
    const around = { tables, names: workbook.names, today: 43889 };
    const pieces = translate(formula.slice(1), { sheet: table?.sheet ?? "", table }, around);
    const tree = pieces && readFormula(pieces);
    expect(tree && compileFormula(tree)).toBeInstanceOf(Function);
  });
});
