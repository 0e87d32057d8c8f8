import { readFigureHeading } from "../../../src/core/read/schoolFigures";
import { yearNamed, yearText } from "../../../src/core/read/schoolYears";

const read = (text: string): string => {
  const named = yearNamed(text);
  return named === null ? "none" : [yearText(named.year), named.day ?? "no day"].join(", ");
};

describe("the years that a text names are its year, and a day beside them is only the day of the balance (M1)", () => {
  test.each([
    ["2018/19 outturn as at 30/6/19", "2018-19, 2019-06-30"],
    ["Alldro 2018/19 ar 30 Mehefin 2019", "2018-19, 2019-06-30"],
    ["Balance at 2019-06-30 (2018-19)", "2018-19, 2019-06-30"],
    ["2019/20 budget, 31.3.19", "2019-20, 2019-03-31"],
    ["Balance at 31.03.2019", "2018-19, 2019-03-31"],
    ["1 April 2019", "2019-20, 2019-04-01"],
    ["01-12-13", "2013-14, 2013-12-01"],
    ["2012-12-13", "2012-13, 2012-12-13"],
    ["2018/19", "2018-19, no day"],
  ])("%s: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

test("the last day of a year under a heading of another is the end of its own year (M1)", () => {
  expect(readFigureHeading("31.3.19", ["School balances 2019/20"])).toMatchObject({ year: 2018, asAt: "2019-03-31" });
  expect(readFigureHeading("Outturn at 30.6.19", ["2018/19"])).toMatchObject({ year: 2018, asAt: "2019-06-30" });
});

test("1 April is what its own year opens with, and nothing of the year before", () => {
  expect(readFigureHeading("2019/20 balance, 1 April 2019")).toMatchObject({ figure: "opening", year: 2019 });
  expect(readFigureHeading("2018/19 outturn, 1 April 2019")).toMatchObject({ figure: null, year: 2018 });
});

test("a planned balance is one of the budget, unless the heading says whose plan it is", () => {
  expect(readFigureHeading("Planned balance 31 March 2024")).toMatchObject({ year: 2023, kind: "budget" });
  expect(readFigureHeading("Gweddill cynlluniedig 31 Mawrth 2024")).toMatchObject({ year: 2023, kind: "budget" });
  expect(readFigureHeading("Planned balance 31 March 2024, recovery plan")).toMatchObject({ kind: "recovery plan" });
});
