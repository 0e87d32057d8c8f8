import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { readPlan } from "../../../src/core/plan/readPlan";
import type { ActionPlan } from "../../../src/core/plan/actionPlan";
import { recognise } from "../../../src/core/recognise/recognise";
import { gridSheet, gridWorkbook, type GridOptions } from "../../snapshots/gridSheet";

const AS_OF = "2020-02-28" as CalendarDate;
const planOf = (...grids: readonly (readonly [name: string, grid: string, options?: GridOptions])[]): ActionPlan => {
  const snapshot = gridWorkbook(...grids.map(([name, grid, options]) => gridSheet(name, grid, options ?? {})));
  return readPlan(snapshot, recognise(snapshot), { immediateDays: 28, asOf: AS_OF });
};
const lines = ({ schoolBalances = [] }: ActionPlan): readonly string[] =>
  schoolBalances.map(
    ({ number, year, kind, opening, inYear, closing }) =>
      `${number ?? "-"} ${year ?? "-"} ${kind}: ${[opening, inYear, closing].map((one) => one ?? "-").join(" ")}`,
  );
const names = ({ schools = [] }: ActionPlan): readonly string[] =>
  schools.map(({ number, school, phaseMeant }) => `${number ?? "-"} ${school} ${phaseMeant ?? "-"}`);
const doubts = ({ schoolDoubts = [] }: ActionPlan): readonly string[] => schoolDoubts.map(({ code }) => code);

const THREE_ROWS = `
School No | School | Sector | 2018/19 | | | 2019/20 | |
 | | | Actual | | | Projected outturn | |
 | | | Opening balance | In-year surplus/(deficit) | Closing balance | Opening balance | In-year surplus/(deficit) | Closing balance
PRIMARY
9101 | Ysgol Maes Elin | Primary | 10000.5 | -2500.25 | 7500.25 | 7500.25 | -2500.25 | 5000
9102 | Brook Lane Primary | Primary | -4000 | -1500 | -5500 | -5500 | -1500 | -7000
SECONDARY
9401 | Cae Coch High | Secondary | -90000 | -10000 | -100000 | -100000 | -10000 | -110000
`;
const MERGED = ["A1:A3", "B1:B3", "C1:C3", "D1:F1", "D2:F2", "G1:I1", "G2:I2"];
const FIVE = [
  "9101 2018-19 actual: 1000050 -250025 750025",
  "9101 2019-20 forecast: 750025 -250025 500000",
  "9102 2018-19 actual: -400000 -150000 -550000",
  "9102 2019-20 forecast: -550000 -150000 -700000",
  "9401 2018-19 actual: -9000000 -1000000 -10000000",
  "9401 2019-20 forecast: -10000000 -1000000 -11000000",
];

describe("balances stand in every layout that finance officers use (M1, M14)", () => {
  test.each([
    ["merged", { merges: MERGED }],
    ["not merged, as an export has it", {}],
  ])("three heading rows, years across: %s", (_, options) => {
    const plan = planOf(["Returns", THREE_ROWS, options]);
    expect(lines(plan)).toEqual(FIVE);
    expect(names(plan)).toEqual([
      "9101 Ysgol Maes Elin primary",
      "9102 Brook Lane Primary primary",
      "9401 Cae Coch High secondary",
    ]);
    expect(doubts(plan)).toEqual([]);
  });

  test("the figure over the years, in thousands", () => {
    const plan = planOf([
      "Deficits",
      `
School No | School | Closing balance £'000 | | | Licence until
 | | 2018/19 | 2019/20 | 2020/21 |
4901 | Brynmor High School | (912.4) | -1045 | -1,120 | 31/03/2022
4902 | Ysgol Un | 12 | 3.5 | 0 |
`,
      { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:F2"] },
    ]);
    expect(lines(plan)).toEqual([
      "4901 2018-19 actual: - - -91240000",
      "4901 2019-20 forecast: - - -104500000",
      "4901 2020-21 forecast: - - -112000000",
      "4902 2018-19 actual: - - 1200000",
      "4902 2019-20 forecast: - - 350000",
      "4902 2020-21 forecast: - - 0",
    ]);
  });

  test("one heading row of days, the unit in the title", () => {
    const plan = planOf([
      "Balances",
      `
School balances, all figures in £000

School | Sector | 31 March 2018 | 31st March 2019 | 31.12.19
Ysgol Un | Primary | 1 | -2 | -3
`,
    ]);
    expect(lines(plan)).toEqual([
      "- 2017-18 actual: - - 100000",
      "- 2018-19 actual: - - -200000",
      "- 2019-20 forecast: - - -300000",
    ]);
    expect(plan.schoolBalances?.map(({ asAt }) => asAt)).toEqual(["2018-03-31", "2019-03-31", "2019-12-31"]);
  });

  test("a row for each figure, the years across", () => {
    const plan = planOf([
      "Returns",
      `
School No | School | Type of figure | FY18/19 Outturn | FY19/20 Budget
4901 | Ysgol Un | Opening balance | 100 | 60
4901 | Ysgol Un | In-year | -40 | -70
4901 | Ysgol Un | Closing balance | 60 | -10
`,
    ]);
    expect(lines(plan)).toEqual(["4901 2018-19 actual: 10000 -4000 6000", "4901 2019-20 budget: 6000 -7000 -1000"]);
    expect(names(plan)).toHaveLength(1);
  });

  test("years and kinds in Welsh", () => {
    const plan = planOf([
      "Balansau",
      `
Rhif yr ysgol | Enw'r ysgol | Sector | Balans terfynol 31 Mawrth 2019 £ | Rhagolwg 2019/20 £ | Cynllun adfer 2019/20 £
4901 | Ysgol Uwchradd Aber | Uwchradd | (1,200.50) | −1,500 | 1,400-
Cyfanswm | | | -1200.50 | -1500 | -1400
`,
    ]);
    expect(lines(plan)).toEqual([
      "4901 2018-19 actual: - - -120050",
      "4901 2019-20 forecast: - - -150000",
      "4901 2019-20 recovery plan: - - -140000",
    ]);
    expect(names(plan)).toEqual(["4901 Ysgol Uwchradd Aber secondary"]);
  });

  test("an in-year column that says no kind is of the kind of its year's balance", () => {
    const plan = planOf([
      "Schools",
      "School No | School | In-year 2019/20 £ | Projected balance 31.3.20 £\n1 | Ysgol Un | -5 | -20",
    ]);
    expect(lines(plan)).toEqual(["1 2019-20 forecast: - -500 -2000"]);
  });

  test("a balance on 1 April opens the year", () => {
    const plan = planOf([
      "Schools",
      "School No | School | Balance 1 April 2019 £ | Balance 31 March 2020 £\n1 | Ysgol Un | 5 | 7",
    ]);
    expect(lines(plan)).toEqual(["1 2019-20 forecast: 500 - 700"]);
  });

  test("deficits without a minus under “Deficit” are deficits, and it is said", () => {
    const plan = planOf(["Schools", "School No | School | Deficit 2018/19 £\n1 | Ysgol Un | 500\n2 | Ysgol Dau | 70"]);
    expect(lines(plan)).toEqual(["1 2018-19 actual: - - -50000", "2 2018-19 actual: - - -7000"]);
    expect(doubts(plan)).toEqual(["deficits-without-sign"]);
  });

  test("numbers of pupils under a year are no balances", () => {
    const plan = planOf([
      "Pupils",
      "School No | School | Sector | 2018/19 | 2019/20\n1 | Ysgol Un | Primary | 120 | 118",
    ]);
    expect(lines(plan)).toEqual([]);
  });

  test("what cannot be read, and a year that may be two, is told", () => {
    const plan = planOf([
      "Schools",
      "School No | School | Closing balance FY2019 £ | Closing balance £\n1 | Ysgol Un | about 5 | 7\n2 | Ysgol Dau | 3 |",
    ]);
    expect(doubts(plan)).toEqual(["year-doubtful", "amount-unreadable", "no-year"]);
    expect(lines(plan)).toEqual(["1 - actual: - - 700", "2 2018-19 actual: - - 300"]);
  });
});

describe("a total is a control total, and never a school (M12)", () => {
  const plan = planOf([
    "Balances",
    `
School No | School | Closing balance 31.3.19 £
 | PRIMARY |
9101 | Ysgol Maes Elin | 100
9102 | Brook Lane School | 50
 | Primary total | 150
 | SECONDARY |
9401 | Cae Coch | -90
 | Sub-total | -90
 | All schools | 60
`,
  ]);
  test("three schools", () => {
    expect(names(plan)).toEqual([
      "9101 Ysgol Maes Elin primary",
      "9102 Brook Lane School primary",
      "9401 Cae Coch secondary",
    ]);
  });
  test("each total with the schools it is of", () => {
    expect(
      plan.schoolTotals?.map(({ of, amount, balances }) => [of, amount, balances.map(({ number }) => number)]),
    ).toEqual([
      ["primary", 15_000, ["9101", "9102"]],
      ["block", -9_000, ["9401"]],
      ["ALL", 6_000, ["9101", "9102", "9401"]],
    ]);
  });
  test("a phase with figures and no school's name is its total", () => {
    const { schools, schoolTotals } = planOf([
      "Balances",
      `
School | Sector | Closing balance 31.3.19 £
SECONDARY SCHOOLS | | -90
Cae Coch | Secondary | -90
PRIMARY SCHOOLS | | 150
Brook Lane | Primary | 150
`,
    ]);
    expect(schools?.map(({ school }) => school)).toEqual(["Cae Coch", "Brook Lane"]);
    expect(schoolTotals?.map(({ of, amount, balances }) => [of, amount, balances.length])).toEqual([
      ["secondary", -9000, 1],
      ["primary", 15_000, 1],
    ]);
  });
});

describe("one school once across all tables (M4)", () => {
  const CASES = `
School No | School | Sector | Licensed / unlicensed | Also known as
4901 | Llanfair High School / Ysgol Uwchradd Llanfair | Secondary | Unlicensed | Llanfair HS
2911 | Ysgol Gymraeg Dyffryn y Glowyr | Primary | Licensed |
2912 | St Cynllo’s C. in W. School | Primary | |
`;
  test("by number, name or alias, in either language; a close spelling is taken for it and told", () => {
    const plan = planOf(
      ["Cases", CASES],
      [
        "Balances",
        `
School | Year | Kind | Closing balance £
Ysgol Uwchradd Llanfair | 2018/19 | Actual | -5
Ysgol Gymaeg Dyffryn Y Glowyr | 2018/19 | Actual | 7
St. Cynllo's Church in Wales School | 2018/19 | Actual | 9
`,
      ],
      ["Returns", "School No | School | Year | Closing balance £\n666 4901 | Llanfair High | 2017/18 | -3"],
    );
    expect(plan.schools?.map(({ number, places }) => [number, places.length])).toEqual([
      ["4901", 3],
      ["2911", 2],
      ["2912", 2],
    ]);
    expect(lines(plan)).toEqual([
      "4901 2018-19 actual: - - -500",
      "2911 2018-19 actual: - - 700",
      "2912 2018-19 actual: - - 900",
      "4901 2017-18 actual: - - -300",
    ]);
    expect(doubts(plan)).toEqual(["name-taken-for"]);
  });

  test("one name with two numbers is two schools, and is told", () => {
    const plan = planOf(
      ["Cases", CASES],
      ["Balances", "School No | School | Year | Closing balance £\n4999 | Llanfair High School | 2018/19 | -5"],
    );
    expect(plan.schools?.map(({ number }) => number)).toEqual(["4901", "2911", "2912", "4999"]);
    expect(doubts(plan)).toEqual(["two-numbers"]);
  });

  test("two schools of one table are never one for a close spelling", () => {
    const plan = planOf([
      "Cases",
      "School | Sector | Balance 31.3.19 £\nYsgol Bro Tawe Isaf | Primary | 5\nYsgol Bro Tawe Isag | Primary | 6",
    ]);
    expect(plan.schools).toHaveLength(2);
  });

  test("a table without a column for licences says nothing of licences", () => {
    const { schools } = planOf(["Balances", "School | Sector | Balance 31.3.19 £\nYsgol Un | Primary | -5"]);
    expect(schools?.map(({ licence }) => licence)).toEqual([null]);
  });
});
