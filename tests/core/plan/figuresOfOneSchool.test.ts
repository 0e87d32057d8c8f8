import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import type { ActionPlan } from "../../../src/core/plan/actionPlan";
import { readPlan } from "../../../src/core/plan/readPlan";
import { recognise } from "../../../src/core/recognise/recognise";
import { rowNamed } from "../../../src/core/read/schoolRows";
import { schoolInLine } from "../../../src/core/recognise/schoolNamed";
import { gridSheet, gridWorkbook, type GridOptions } from "../../snapshots/gridSheet";

const AS_OF = "2021-02-28" as CalendarDate;
const planOf = (...grids: readonly (readonly [name: string, grid: string, options?: GridOptions])[]): ActionPlan => {
  const snapshot = gridWorkbook(...grids.map(([name, grid, options]) => gridSheet(name, grid, options ?? {})));
  return readPlan(snapshot, recognise(snapshot), { immediateDays: 28, asOf: AS_OF });
};
const lines = ({ schoolBalances = [] }: ActionPlan): readonly string[] =>
  schoolBalances.map(
    ({ number, school, year, kind, opening, inYear, closing }) =>
      `${number ?? "-"} ${school} ${year ?? "-"} ${kind}: ${[opening, inYear, closing].map((one) => one ?? "-").join(" ")}`,
  );
const doubts = ({ schoolDoubts = [] }: ActionPlan): readonly string[] => schoolDoubts.map(({ code }) => code);

describe("figures down the page and years across are balances of the school that is named above (M1)", () => {
  test("income and spending among them are none, and the shares and pupils below are none either", () => {
    const plan = planOf([
      "Position",
      `
Aber Wen High School (school no. 4072)
Deficit recovery plan, agreed by the governing body
All figures in £; deficits in brackets

Financial year | 2019-20 | 2020-21 | 2021-22
 | Actual | Forecast | Recovery plan
Budget share | 3912400 | 3987600 | 4051000
Grants and other income | 288150 | 301240 | 296000
In-year surplus / (deficit) | -190650 | -146255 | 26500
Balance brought forward 1 April | 41220 | -149430 | -295685
Balance carried forward 31 March | -149430 | -295685 | -269185
Balance as % of budget share | -3.8% | -7.4% | -6.6%
Pupils on roll | 742 | 738 | 731
`,
    ]);
    expect(lines(plan)).toEqual([
      "4072 Aber Wen High School 2019-20 actual: 4122000 -19065000 -14943000",
      "4072 Aber Wen High School 2020-21 forecast: -14943000 -14625500 -29568500",
      "4072 Aber Wen High School 2021-22 recovery plan: -29568500 2650000 -26918500",
    ]);
    expect(plan.schoolBalances?.map(({ budgetShare }) => budgetShare)).toEqual([391240000, 398760000, 405100000]);
    expect(doubts(plan)).toEqual([]);
  });

  test("two kinds of one year stand under its merged label", () => {
    const plan = planOf([
      "Sheet1",
      `
School: | Brook Lane Primary School
School number: | 2102

 | 2019/20 | | 2020/21 |
 | Budget | Actual | Budget | Forecast
Balance at 1 April | 100 | 120 | 90 | 95
Surplus/(deficit) for the year | 20 | -25 | -10 | -15
Balance at 31 March | 120 | 95 | 80 | 80
`,
      { merges: ["B4:C4", "D4:E4"] },
    ]);
    expect(lines(plan)).toEqual([
      "2102 Brook Lane Primary School 2019-20 budget: 10000 2000 12000",
      "2102 Brook Lane Primary School 2019-20 actual: 12000 -2500 9500",
      "2102 Brook Lane Primary School 2020-21 budget: 9000 -1000 8000",
      "2102 Brook Lane Primary School 2020-21 forecast: 9500 -1500 8000",
    ]);
  });

  test("a row for each kind is the balance of that kind", () => {
    const plan = planOf([
      "Sheet1",
      `
Ysgol y Bryn - closing balances, £'000
 | 2019/20 | 2020/21
Actual | -100 |
Recovery plan | -80 | (50)
`,
    ]);
    expect(lines(plan)).toEqual([
      "- Ysgol y Bryn 2019-20 actual: - - -10000000",
      "- Ysgol y Bryn 2019-20 recovery plan: - - -8000000",
      "- Ysgol y Bryn 2020-21 recovery plan: - - -5000000",
    ]);
  });

  test("a title over rows says their kind", () => {
    const plan = planOf([
      "Sheet1",
      `
Cae Coch High School
 | 2019/20 | 2020/21
Original plan | |
Closing balance | -105 | -110
Latest forecast | |
Closing balance | -105 | -113
`,
    ]);
    expect(lines(plan)).toEqual([
      "- Cae Coch High School 2019-20 recovery plan: - - -10500",
      "- Cae Coch High School 2020-21 recovery plan: - - -11000",
      "- Cae Coch High School 2019-20 forecast: - - -10500",
      "- Cae Coch High School 2020-21 forecast: - - -11300",
    ]);
  });

  test("deficits without a minus are deficits, and that is told", () => {
    const plan = planOf([
      "Sheet1",
      "Maes Wen Primary School\n£ | 31/03/2020 | 31/03/2021\nCumulative deficit | 60,000 | 50,000",
    ]);
    expect(lines(plan)).toEqual([
      "- Maes Wen Primary School 2019-20 actual: - - -6000000",
      "- Maes Wen Primary School 2020-21 forecast: - - -5000000",
    ]);
    expect(plan.schoolDoubts).toMatchObject([{ code: "deficits-without-sign", text: "Cumulative deficit" }]);
  });

  test("a school on each sheet, in Welsh, by the name of the sheet alone", () => {
    const grid = `
 | 2018/19 Gwirioneddol | 2019/20 Cyllideb
Balans agoriadol | 45,000 | 30,000
Symudiad yn y flwyddyn | (15,000) | (20,000)
Balans terfynol | 30,000 | 10,000
`;
    expect(lines(planOf(["Ysgol Maes Wen", grid], ["Ysgol y Bryn", grid]))).toEqual([
      "- Ysgol Maes Wen 2018-19 actual: 4500000 -1500000 3000000",
      "- Ysgol Maes Wen 2019-20 budget: 3000000 -2000000 1000000",
      "- Ysgol y Bryn 2018-19 actual: 4500000 -1500000 3000000",
      "- Ysgol y Bryn 2019-20 budget: 3000000 -2000000 1000000",
    ]);
  });
});

describe("other ways in which figures do not stand a school a row (M1)", () => {
  test("the school's name in the first of the rows of its figures", () => {
    const plan = planOf([
      "Balances",
      `
School | Line | 2018/19 | 2019/20
Maes Wen | Opening balance | 100 | 50
 | In-year | -50 | -70
 | Closing balance | 50 | -20
Brook Lane | Opening balance | 10 | 15
 | In-year | 5 | 5
 | Closing balance | 15 | 20
`,
    ]);
    expect(lines(plan)).toEqual([
      "- Maes Wen 2018-19 actual: 10000 -5000 5000",
      "- Maes Wen 2019-20 actual: 5000 -7000 -2000",
      "- Brook Lane 2018-19 actual: 1000 500 1500",
      "- Brook Lane 2019-20 actual: 1500 500 2000",
    ]);
  });

  test("a block for each school with its years down", () => {
    const plan = planOf([
      "Balances",
      `
6682101 Ysgol Maes Wen
Year | Opening | In-year | Closing
2019/20 (actual) | 100 | -50 | 50
2020/21 (budget) | 50 | -70 | -20

6682102 Brook Lane Primary
Year | Basis | Opening | In-year | Closing
2019/20 | Outturn | 10 | 5 | 15
2020/21 | Forecast | 15 | 5 | 20
`,
    ]);
    expect(lines(plan)).toEqual([
      "6682101 Ysgol Maes Wen 2019-20 actual: 10000 -5000 5000",
      "6682101 Ysgol Maes Wen 2020-21 budget: 5000 -7000 -2000",
      "6682102 Brook Lane Primary 2019-20 actual: 1000 500 1500",
      "6682102 Brook Lane Primary 2020-21 forecast: 1500 500 2000",
    ]);
  });
});

describe("what is no balance of a school", () => {
  test.each([
    [
      "no school is named",
      "Education service budget\n | 2019/20 | 2020/21\nOpening balance | 100 | 120\nClosing balance | 10 | 12",
    ],
    [
      "schools of a phase",
      "Powys Secondary Schools\n | 2019/20 | 2020/21\nOpening balance | 100 | 120\nClosing balance | 10 | 12",
    ],
    ["pupils and staff", "Maes Wen Primary School\n | 2019/20 | 2020/21\nPupils | 100 | 120\nStaff | 10 | 12"],
    ["income alone", "Maes Wen Primary School\n | 2019/20 | 2020/21\nGrant income | 100 | 120\nTotal income | 10 | 12"],
  ])("%s", (_, grid) => {
    expect(lines(planOf(["Sheet1", grid]))).toEqual([]);
  });

  test("columns of days beside a school's actions are days", () => {
    const plan = planOf([
      "Actions",
      `
Ysgol | Beth sydd i'w wneud | Pwy | Dyddiad targed | Dyddiad diwygiedig
Ysgol Maes Wen | Cyflwyno cynllun adfer pum mlynedd | Pennaeth | 2021-05-28 | 2021-06-25
Ysgol y Bryn | Adolygu'r balans ar ddiwedd y flwyddyn | Pennaeth | 2021-05-28 | 2021-10-22
`,
    ]);
    expect(plan.actions).toHaveLength(2);
    expect(lines(plan)).toEqual([]);
  });
});

test.each([
  ["Aber Wen High School (school no. 4072)", "Aber Wen High School", "4072"],
  ["Budget forecast - Cae Coch High School", "Cae Coch High School", null],
  ["6682102 Brook Lane Primary", "Brook Lane Primary", "6682102"],
  ["Recovery plan for Llanbryn Infants School, DfE 668 2108", "Llanbryn Infants School", "668 2108"],
  ["Cynllun adfer Ysgol Gynradd y Bryn (rhif 2107) 2019/20", "Ysgol Gynradd y Bryn", "2107"],
  ["St Mary's Church in Wales Primary School Budget 2019", "St Mary's Church in Wales Primary School", null],
  ["School balances 2019/20", null, null],
  ["Secondary schools", null, null],
  ["Powys Primary Schools", null, null],
  ["Education service", null, null],
])("the school that a line names: %s", (line, name, number) => {
  expect(schoolInLine(line)).toEqual({ name, number });
});

test.each([
  ["Balance b/fwd", "opening"],
  ["Balance as at 1st April", "opening"],
  ["Balans ar 1 Ebrill", "opening"],
  ["Surplus / (deficit) in year", "inYear"],
  ["Gwarged/(diffyg) yn y flwyddyn", "inYear"],
  ["Balance carried forward", "closing"],
  ["Cumulative surplus/(deficit)", "closing"],
  ["Balance at 31 March", "closing"],
  ["Balans ar 31 Mawrth", "closing"],
  ["Reserves", "balance"],
  ["Net surplus/(deficit)", "result"],
  ["Revised forecast", "kind"],
  ["Balance as % of budget share", null],
  ["Grants brought forward", null],
  ["In-year expenditure", null],
  ["Capital balance c/f", null],
  ["Pupils on roll", null],
])("what a row of figures is: %s", (label, named) => {
  expect(rowNamed(label)).toBe(named);
});
