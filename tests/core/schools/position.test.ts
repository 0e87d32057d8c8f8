import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { positionOf } from "../../../src/core/schools/position";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { planOf } from "../recognise/planOf";

const position = (row: string): string | null => {
  const heading =
    "School No | School | Sector | Balance 31.3.18 £ | Balance 31.3.19 £ | Projected 31.3.20 £ | Licensed / unlicensed | Licence until";
  const { schools = [], schoolBalances = [] } = planOf(gridWorkbook(gridSheet("Schools", `${heading}\n${row}`)));
  const [school] = schools;
  if (!school) throw new Error("No school was read.");
  return positionOf(school, schoolBalances, "2020-02-28" as CalendarDate);
};

describe("a school's position is that of its latest actual balance (M5)", () => {
  test.each([
    ["1 | Ysgol Un | Primary | -500 | 900 | -80 | | ", "surplus"],
    ["1 | Ysgol Un | Primary | 500 | -900 | 80 | Licensed | 31/03/2022", "licensed deficit"],
    ["1 | Ysgol Un | Primary | 500 | -900 | 80 | Licensed | 31/03/2019", "unlicensed deficit"],
    ["1 | Ysgol Un | Primary | 500 | -900 | 80 | Licensed | ", "deficit, licence without end"],
    ["1 | Ysgol Un | Primary | 500 | -900 | 80 | | 31/03/2022", "licensed deficit"],
    ["1 | Ysgol Un | Primary | 500 | -900 | 80 | Unlicensed | ", "unlicensed deficit"],
    ["1 | Ysgol Un | Primary | 500 | -900 | 80 | | ", "unlicensed deficit"],
    ["1 | Ysgol Un | Primary | | | 80 | | ", null],
  ])("%s: %s", (row, expected) => {
    expect(position(row)).toBe(expected);
  });
});
