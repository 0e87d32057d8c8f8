import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { planOf } from "../recognise/planOf";

const schoolsIn = (grid: string) => {
  const { schools = [], schoolBalances = [] } = planOf(gridWorkbook(gridSheet("Schools", grid)));
  return { schools, balances: schoolBalances.map(({ school, year, kind, closing }) => [school, year, kind, closing]) };
};

const DEFICITS = `
Schools with deficit budgets

School No | School | Sector | Balance 31.3.18 £ | Balance 31.3.19 £ | Projected 31.3.20 £k | Licensed / unlicensed | Licence until | Warning notice issued | Recovery plan due | Plan accepted | Also known as
4901 | Brynmor High School / Ysgol Uwchradd Brynmor | Secondary | (£644,210) | -91,238.50 | -1045 | Unlicensed | | 12.07.19 | 10.09.19 | | Bryn Mor
2911 | Ysgol Cwm Tawel | Primary | 12450 | 18920 | 21 | Licensed | 31/03/2022 | | | 2019-11-15 |
 | TOTAL | | -631760 | -72318 | -1024 | | | | | |
`;

describe("schools with deficits are read from their table (M1, M4, M7, M8)", () => {
  const { schools, balances } = schoolsIn(DEFICITS);

  test("each school once, with all its names, and no total", () => {
    expect(schools.map(({ number, school, aliases, phase }) => [number, school, aliases, phase])).toEqual([
      ["4901", "Brynmor High School", ["Ysgol Uwchradd Brynmor", "Bryn Mor"], "Secondary"],
      ["2911", "Ysgol Cwm Tawel", [], "Primary"],
    ]);
  });

  test("what is said of licence, notice and plan, with its days", () => {
    expect(schools).toMatchObject([
      {
        licence: "unlicensed",
        licenceUntil: null,
        warningNotice: "2019-07-12",
        planDue: "2019-09-10",
        planAccepted: null,
      },
      {
        licence: "licensed",
        licenceUntil: "2022-03-31",
        warningNotice: null,
        planDue: null,
        planAccepted: "2019-11-15",
      },
    ]);
  });

  test("balances to the penny, for the financial year that the heading's day ends, in the heading's unit", () => {
    expect(balances).toEqual([
      ["Brynmor High School", "2017-18", "actual", -64_421_000],
      ["Brynmor High School", "2018-19", "actual", -9_123_850],
      ["Brynmor High School", "2019-20", "forecast", -104_500_000],
      ["Ysgol Cwm Tawel", "2017-18", "actual", 1_245_000],
      ["Ysgol Cwm Tawel", "2018-19", "actual", 1_892_000],
      ["Ysgol Cwm Tawel", "2019-20", "forecast", 2_100_000],
    ]);
  });
});

test("balances with a row a year are read alike (M1)", () => {
  const { schoolBalances = [] } = planOf(
    gridWorkbook(
      gridSheet(
        "Balances",
        `
School number | School | Financial year | Type of figure | Opening balance £ | In year £ | Closing balance £
4901 | Ysgol Uwchradd Brynmor | 2018/19 | Actual | 100 | -400 | -300
4901 | Ysgol Uwchradd Brynmor | 2019/20 | Forecast | -300 | 50 | -250
2911 | Ysgol Cwm Tawel | 2018/19 | Actual | 10 | 5 | 15
`,
      ),
    ),
  );
  expect(
    schoolBalances.map(({ number, year, kind, opening, inYear, closing }) => [
      number,
      year,
      kind,
      opening,
      inYear,
      closing,
    ]),
  ).toEqual([
    ["4901", "2018-19", "actual", 10_000, -40_000, -30_000],
    ["4901", "2019-20", "forecast", -30_000, 5_000, -25_000],
    ["2911", "2018-19", "actual", 1_000, 500, 1_500],
  ]);
});
