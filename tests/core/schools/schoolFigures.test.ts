import fc from "fast-check";
import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { schoolFigures } from "../../../src/core/report/schoolFigures";
import { review, type Review } from "../../../src/core/review";
import { financialManagement } from "../../../src/core/schools/financialManagement";
import { schoolDates } from "../../../src/core/schools/schoolDates";
import { savingToClear } from "../../../src/core/schools/whatIf";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";

const DAY = "2020-02-28" as CalendarDate;
const look = (grid: string, asOf: CalendarDate = DAY): Review =>
  review(gridWorkbook(gridSheet("Schools", grid)), { asOf, fallbackDay: asOf, corrections: [] });
const first = (grid: string, asOf?: CalendarDate) => {
  const { schools, plan, policy } = look(grid, asOf);
  const [one] = schools;
  if (!one) throw new Error("No school was read.");
  return { one, own: plan.schoolBalances ?? [], policy };
};
const HEAD = "School No | School | Sector | Balance 31.3.19 £ | Projected 31.3.20 £ | Projected 31.3.21 £";

describe("the saving a year that clears a deficit in time (M6)", () => {
  test.each([
    ["-900 | -900 | -900", 45_000],
    ["-900 | -300 | -500", 25_000],
    ["-900 | -100 | -500", 10_000],
    ["-900 | 5 | -500", 0],
    ["-900 | | ", 45_000],
  ])("%s", (balances, pence) => {
    const { one } = first(`${HEAD}\n1 | Ysgol Un | Primary | ${balances}`);
    const found = savingToClear(one);
    expect(found?.savingAYear).toBe(pence);
    expect(found?.closings.some(({ closing }) => closing >= 0)).toBe(true);
  });

  test("there is none out of deficit, and none where the years allowed have passed", () => {
    expect(savingToClear(first(`${HEAD}\n1 | Ysgol Un | Primary | 5 | 5 | 5`).one)).toBeNull();
    const long =
      "School No | School | Year | Closing balance £\n1 | Ysgol Un | 2015/16 | -5\n1 | Ysgol Un | 2018/19 | -5";
    expect(savingToClear(first(long).one)).toBeNull();
  });
});

test("totals by phase, and by position, add up to all, to the penny (M12)", () => {
  const sectors = ["Primary", "Secondary", "Special", "Nursery", ""];
  const rows = fc.array(fc.tuple(fc.constantFrom(...sectors), fc.integer({ min: -9_999_999, max: 9_999_999 })), {
    minLength: 2,
    maxLength: 12,
  });
  fc.assert(
    fc.property(rows, (list) => {
      const lines = list.map(
        ([sector, pence], i) =>
          `${String(i + 1)} | Ysgol ${"abcdefghijkl".charAt(i)}wen | ${sector} | ${(pence / 100).toFixed(2)}`,
      );
      const { schools } = look(`School No | School | Sector | Balance 31.3.19 £\n${lines.join("\n")}`);
      const { all, byPhase, byPosition, deficits, surpluses } = schoolFigures(schools);
      const sum = list.reduce((total, [, pence]) => total + pence, 0);
      const totalOf = (groups: readonly { readonly total: number; readonly schools: number }[]) => ({
        schools: groups.reduce((count, one) => count + one.schools, 0),
        total: groups.reduce((total, one) => total + one.total, 0),
      });
      expect(all).toEqual({ schools: list.length, total: sum });
      for (const groups of [byPhase, byPosition, [deficits, surpluses]]) expect(totalOf(groups)).toEqual(all);
    }),
    { numRuns: 40, seed: 16 },
  );
});

test("the order of rows and columns changes nothing (M4)", () => {
  const rows = [
    "1 | Ysgol Un | Primary | -5 | -3 | 1",
    "2 | Ysgol Dau | Secondary | 7 | -1 | -2",
    "3 | Ysgol Tri | Special | -9 | -9 | -9",
  ];
  const essence = (grid: string) =>
    look(grid)
      .schools.map(({ school, rating, reason, latest }) =>
        JSON.stringify([school.number, rating, reason, latest?.closing]),
      )
      .sort();
  const expected = essence([HEAD, ...rows].join("\n"));
  const columns = [3, 1, 5, 0, 4, 2];
  const turned = [HEAD, ...rows].map((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    return columns.map((column) => cells[column]).join(" | ");
  });
  expect(essence([HEAD, ...[...rows].reverse()].join("\n"))).toEqual(expected);
  expect(essence(turned.join("\n"))).toEqual(expected);
});

test("the quality of financial management is what is missing (M16)", () => {
  const grid = (fields: string, values: string) =>
    `School No | School | Balance 31.3.19 £ | Budget 31.3.19 £ | Projected 31.3.22 £${fields}\n1 | Ysgol Un | 100 | 100 | 5${values}`;
  const missing = (text: string) => {
    const { one, own, policy } = first(text);
    return financialManagement(one, own, DAY, policy);
  };
  expect(missing(grid("", ""))).toEqual({
    missing: ["budget set late", "no audit opinion"],
    outturn: "near",
    rating: "Red",
  });
  expect(missing(grid(" | Budget set on", " | 2019-05-01"))).toEqual({
    missing: ["no audit opinion"],
    outturn: "near",
    rating: "Amber",
  });
  expect(missing(grid(" | Budget set on | Audit opinion", " | 2019-05-01 | Substantial"))).toEqual({
    missing: [],
    outturn: "near",
    rating: "Green",
  });
});

test.each([
  ["105 | 100 | 5", "near"],
  ["106 | 100 | 5", "off"],
  ["106 | | 5", null],
])("the outturn against the budget that was set: %s: %j (M16)", (values, expected) => {
  const { one, own, policy } = first(
    `School No | School | Balance 31.3.19 £ | Budget 31.3.19 £ | Projected 31.3.22 £\n1 | Ysgol Un | ${values}`,
  );
  const { outturn, missing } = financialManagement(one, own, DAY, policy);
  expect([outturn, missing.includes("outturn off the budget")]).toEqual([expected, expected === "off"]);
});

test.each([
  ["2019-05-01", "2020-02-28", false],
  ["2018-04-20", "2020-02-28", true],
  ["2018-06-20", "2020-02-28", true],
  ["2019-01-01", "2020-02-28", false],
  ["2019-04-20", "2020-04-15", false],
  ["2019-04-20", "2020-05-02", true],
  ["2020-03-20", "2020-05-02", false],
])("a budget and a forecast of %s are those of %s's year, or out of date (M16)", (on, asOf, isMissing) => {
  const { one, own, policy } = first(
    `School No | School | Balance 31.3.19 £ | Budget set on | Forecast in on | Audit opinion\n1 | Ysgol Un | 5 | ${on} | ${on} | Substantial`,
    asOf as CalendarDate,
  );
  expect(financialManagement(one, own, asOf as CalendarDate, policy).missing).toEqual(
    isMissing ? ["budget set late", "no forecast"] : [],
  );
});

test.each([
  ["2020-02-10", "", ["2020-03-23", "meeting due"]],
  ["2020-02-10", "2020-03-05", ["2020-03-05", "meeting"]],
  ["2020-02-10", "2020-02-27", ["2020-03-23", "meeting due"]],
  ["", "", ["2020-03-02", "meeting due"]],
])("a school under notice, met on %j, next on %j: %j (M9)", (last, next, expected) => {
  const { schools } = look(`
School No | School | Balance 31.3.19 £ | Warning notice issued | Last meeting | Next meeting
1 | Ysgol Un | 5 | 2020-01-20 | ${last} | ${next}`);
  expect(schoolDates(schools, DAY).map(({ on, kind }) => [on, kind])).toEqual([
    expected,
    ["2020-05-01", "budgets due"],
  ]);
});

test("a licence that is said to be none does not end", () => {
  const row = (licence: string) => `
School No | School | Balance 31.3.19 £ | Licensed / unlicensed | Licence until
1 | Ysgol Un | -5 | ${licence} | 2020-03-31`;
  const kinds = (licence: string) => schoolDates(look(row(licence)).schools, DAY).map(({ kind }) => kind);
  expect(kinds("Licensed")).toEqual(["licence ends", "budgets due"]);
  expect(kinds("Unlicensed")).toEqual(["budgets due"]);
});

test("a plan, and compliance, that are said for a day to come are still to come", () => {
  const { schools } = look(`
School No | School | Balance 31.3.19 £ | Recovery plan due | Plan received | Warning notice issued | Compliance ends | Complied on
1 | Ysgol Un | -5 | 2020-03-13 | 2020-03-10 | 2020-01-20 | 2020-03-20 | 2020-03-19`);
  expect(schoolDates(schools, DAY).map(({ on, kind }) => [on, kind])).toEqual([
    ["2020-03-02", "meeting due"],
    ["2020-03-13", "plan due"],
    ["2020-03-20", "compliance ends"],
    ["2020-05-01", "budgets due"],
  ]);
});

test("what is to come stands in the order of its days, without what is done (M7, M8)", () => {
  const { schools } = look(`
School No | School | Balance 31.3.19 £ | Licence until | Recovery plan due | Plan received | Next meeting
1 | Ysgol Un | -5 | 2021-03-31 | 2020-03-13 | | 2020-03-04
2 | Ysgol Dau | -5 | 2020-02-27 | 2020-03-13 | 2020-02-01 |`);
  expect(schoolDates(schools, DAY).map(({ on, kind, school }) => [on, kind, school])).toEqual([
    ["2020-03-04", "meeting", "Ysgol Un"],
    ["2020-03-13", "plan due", "Ysgol Un"],
    ["2020-05-01", "budgets due", null],
    ["2021-03-31", "licence ends", "Ysgol Un"],
  ]);
});

test("a published series carries forward at its rounding, and a figure that is changed is found (F38)", () => {
  const grid = (closing: string) => `
School | Year | Kind | Opening balance £m | In-year £ | Closing balance £m
Ysgol Cwm Un | 2023/24 | Forecast | | | -1.579
Ysgol Cwm Un | 2024/25 | Forecast | -1.579 | -409902 | ${closing}
Ysgol Cwm Un | 2025/26 | Forecast | -1.989 | -345864 | -2.335
Ysgol Cwm Un | 2026/27 | Forecast | -2.335 | -69854 | -2.405`;
  const breaks = (text: string) => look(text).findings.filter(({ code }) => code === "balance-break").length;
  expect(breaks(grid("-1.989"))).toBe(0);
  expect(breaks(grid("-1.889"))).toBeGreaterThan(0);
});
