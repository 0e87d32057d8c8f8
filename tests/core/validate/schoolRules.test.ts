import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { review, type Review } from "../../../src/core/review";
import { SCHOOL_CODES } from "../../../src/core/validate/schoolRules";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";

const reviewOf = (grid: string, asOf = "2020-02-28", more: readonly string[] = []): Review =>
  review(gridWorkbook(gridSheet("Schools", grid), ...more.map((one, i) => gridSheet(`Sheet ${String(i)}`, one))), {
    asOf: asOf as CalendarDate,
    fallbackDay: asOf as CalendarDate,
    corrections: [],
  });

/** "error balance-break", in the order of the rules. */
const found = (grid: string, asOf?: string): readonly string[] =>
  reviewOf(grid, asOf).findings.flatMap(({ code, severity }) =>
    SCHOOL_CODES.has(code) ? [`${severity} ${code}`] : [],
  );

/** A school in licensed deficit that clears in time, with what a row says instead. */
const school = (fields: Readonly<Record<string, string>>): string => {
  const all: Readonly<Record<string, string>> = {
    "School No": "4901",
    School: "Ysgol Un",
    Sector: "Primary",
    "Balance 31.3.19 £": "-1000",
    "Projected 31.3.20 £": "-500",
    "Projected 31.3.21 £": "10",
    "Licensed / unlicensed": "Licensed",
    "Licence until": "2021-03-31",
    "Recovery plan requested": "2019-04-01",
    ...fields,
  };
  return `${Object.keys(all).join(" | ")}\n${Object.values(all).join(" | ")}`;
};
const long = (...rows: readonly string[]): string =>
  ["School No | School | Year | Kind | Opening balance £ | In-year £ | Closing balance £", ...rows].join("\n");
const UN = "4901 | Ysgol Un";

test("a school in licensed deficit that clears in time has no finding (M6)", () => {
  expect(found(school({}))).toEqual([]);
});

describe("balances carry forward (F38, M2)", () => {
  test.each([
    ["to the penny", ["2018/19 | Actual | 100.50 | -40.25 | 60.25"], []],
    ["a penny out", ["2018/19 | Actual | 100.50 | -40.25 | 60.26"], ["error balance-break"]],
    ["the next opening", ["2018/19 | Actual | 1.50 | 1 | 2.50", "2019/20 | Budget | 2.50 | 1 | 3.50"], []],
    [
      "another opening",
      ["2018/19 | Actual | 1.50 | 1 | 2.50", "2019/20 | Budget | 2.51 | 1 | 3.51"],
      ["error balance-break"],
    ],
    [
      "an opening that carries on the forecast",
      ["2018/19 | Actual | | | 2.5", "2018/19 | Forecast | | | 3.5", "2019/20 | Forecast | 3.5 | 1 | 4.5"],
      [],
    ],
  ])("%s", (_, rows, expected) => {
    expect(found(long(...rows.map((row) => `${UN} | ${row}`)))).toEqual(expected);
  });

  test("rounded figures are compared at their rounding", () => {
    const thousands = (closing: string): string =>
      `School No | School | Opening balance 2018/19 £k | In-year 2018/19 £k | Closing balance 2018/19 £k\n1 | Ysgol Un | 10 | 10 | ${closing}`;
    expect(found(thousands("21"))).toEqual([]);
    expect(found(thousands("22"))).toEqual(["error balance-break"]);
  });
});

describe("two figures for one school, year and kind (F39, M3)", () => {
  const two = (second: string) => long(`${UN} | 2018/19 | Actual | | | 50.25`, `${UN} | ${second}`);
  test.each([
    ["2018/19 | Actual | | | 50.25", []],
    ["2018/19 | Actual | | | 50.26", ["error balance-conflict"]],
    ["2018/19 | Budget | | | 99", []],
    ["2017/18 | Actual | | | 99", []],
  ])("%s", (row, expected) => {
    expect(found(two(row))).toEqual(expected);
  });

  test("the lower counts meanwhile", () => {
    expect(reviewOf(two("2018/19 | Actual | | | 50.20")).schools[0]?.latest?.closing).toBe(5020);
  });
});

describe("a deficit without a licence (F40, M5)", () => {
  test.each([
    ["unlicensed", { "Licensed / unlicensed": "Unlicensed", "Licence until": "" }, ["error deficit-unlicensed"]],
    ["its licence has run out", { "Licence until": "2020-02-27" }, ["error deficit-unlicensed"]],
    ["its licence ends that day", { "Licence until": "2020-02-28" }, []],
    ["in surplus", { "Balance 31.3.19 £": "0", "Licensed / unlicensed": "Unlicensed", "Licence until": "" }, []],
  ])("%s", (_, fields, expected) => {
    expect(found(school(fields))).toEqual(expected);
  });

  test("where the plan says nothing of licences it is a warning, and Amber", () => {
    const grid = "School | Sector | Balance 31.3.19 £ | Projected 31.3.20 £\nYsgol Un | Primary | -5 | 7";
    expect(found(grid)).toEqual(["warning deficit-unlicensed"]);
    expect(reviewOf(grid).schools[0]).toMatchObject({ position: "deficit, licence not stated", rating: "Amber" });
  });

  test("an actual that is later than the day does not count", () => {
    const grid = long(`${UN} | 2018/19 | Actual | | | 50`, `${UN} | 2019/20 | Actual | | | -70`);
    expect(reviewOf(grid).schools[0]?.position).toBe("surplus");
    expect(reviewOf(grid, "2020-03-31").schools[0]?.position).toBe("deficit, licence not stated");
  });
});

describe("a deficit that is not cleared in time (F41, M6)", () => {
  test.each([
    ["forecast in deficit in the third year", { "Projected 31.3.21 £": "-1" }, ["error deficit-not-cleared"]],
    ["clears in the third year", { "Projected 31.3.21 £": "0" }, []],
    ["the forecast ends before", { "Projected 31.3.21 £": "" }, ["warning deficit-not-cleared"]],
    [
      "three years from the licence",
      { "Licence start date": "2019-06-01", "Projected 31.3.21 £": "-1" },
      ["warning deficit-not-cleared"],
    ],
    [
      "five years with approval",
      { "Recovery years": "5", "Projected 31.3.21 £": "-1" },
      ["warning deficit-not-cleared"],
    ],
    [
      "never more than the five",
      { "Recovery years": "9", "Projected 31.3.23 £": "-1", "Projected 31.3.21 £": "-1" },
      ["error deficit-not-cleared"],
    ],
  ])("%s", (_, fields, expected) => {
    expect(found(school(fields))).toEqual(expected);
  });
});

describe("a recovery plan that is late (F42, M7)", () => {
  test.each([
    ["not in by its day", { "Recovery plan due": "2020-02-27" }, ["error plan-late"]],
    ["due that day", { "Recovery plan due": "2020-02-28" }, []],
    ["in on its day", { "Recovery plan due": "2020-02-01", "Plan received": "2020-02-01" }, []],
    ["in, but after its day", { "Recovery plan due": "2020-02-01", "Plan received": "2020-02-02" }, ["note plan-late"]],
  ])("%s", (_, fields, expected) => {
    expect(found(school(fields))).toEqual(expected);
  });
});

describe("meetings with a school under notice (F43, M8, M9)", () => {
  const notice = { "Warning notice issued": "2019-10-01", "Last meeting": "2020-01-17" };
  test.each([
    ["42 days after the last", notice, "2020-02-28", []],
    ["43 days after the last", notice, "2020-02-29", ["warning meeting-late"]],
    ["the next is too far away", { ...notice, "Next meeting": "2020-02-29" }, "2020-02-01", ["warning meeting-late"]],
    ["the next is near enough", { ...notice, "Next meeting": "2020-02-28" }, "2020-02-01", []],
    ["the notice was withdrawn", { ...notice, "Notice withdrawn": "2020-02-29" }, "2020-02-29", []],
    [
      "withdrawn before this notice was given",
      { ...notice, "Notice of concern": "2018-02-01", "Notice withdrawn": "2018-09-01" },
      "2020-02-29",
      ["warning meeting-late"],
    ],
    ["none since the notice", { "Warning notice issued": "2019-10-01" }, "2020-02-28", ["warning meeting-late"]],
  ])("%s", (_, fields, asOf, expected) => {
    expect(found(school(fields), asOf)).toEqual(expected);
  });
});

describe("a surplus over its limit (F44, M11)", () => {
  const surplus = (sector: string, amount: string) =>
    `School | Sector | Balance 31.3.19 £\nYsgol Un | ${sector} | ${amount}`;
  test.each([
    ["Primary", "50000", ["note surplus-over-limit"]],
    ["Primary", "49999.99", []],
    ["Secondary", "99999.99", []],
    ["Secondary", "100000", ["note surplus-over-limit"]],
    ["Special", "100000", ["note surplus-over-limit"]],
    ["Nursery", "99999", []],
  ])("%s, %s", (sector, amount, expected) => {
    expect(found(surplus(sector, amount))).toEqual(expected);
  });
});

describe("totals that do not reconcile (F45, M12)", () => {
  const total = (amount: string) =>
    `School | Sector | Balance 31.3.19 £\nYsgol Un | Primary | 10.50\nYsgol Dau | Primary | -3\nTotal | | ${amount}`;
  test("to the penny", () => {
    expect(found(total("7.50")).filter((one) => one.includes("total"))).toEqual([]);
  });
  test("a penny out, with the difference", () => {
    const finding = reviewOf(total("7.49")).findings.find(({ code }) => code === "total-not-reconciled");
    expect(finding?.facts).toMatchObject({ shown: 749, sum: 750, difference: -1, schools: 2 });
    expect(finding && english.findings.explain(finding).what).toBe(
      "The total of all schools, 2018-19, actual, shows £7.49; its 2 schools add up to £7.50, a difference of -£0.01.",
    );
  });
});

describe("a significant deficit on no step of the ladder (F58, M15, M17)", () => {
  const bare = (fields: Readonly<Record<string, string>>) => school({ "Recovery plan requested": "", ...fields });
  test.each([
    ["over £50,000", { "Balance 31.3.19 £": "-50000.01" }, ["error no-action-taken"]],
    ["£50,000", { "Balance 31.3.19 £": "-50000" }, []],
    ["over 5 % of its budget share", { "Budget share 2018/19 £": "19999" }, ["error no-action-taken"]],
    ["5 % of its budget share", { "Budget share 2018/19 £": "20000" }, []],
    ["asked for a plan", { "Balance 31.3.19 £": "-50001", "Recovery plan requested": "2020-02-28" }, []],
    [
      "to be asked tomorrow",
      { "Balance 31.3.19 £": "-50001", "Recovery plan requested": "2020-02-29" },
      ["error no-action-taken"],
    ],
  ])("%s", (_, fields, expected) => {
    expect(found(bare(fields))).toEqual(expected);
  });
});

const UNLICENSED = { "Licensed / unlicensed": "Unlicensed", "Licence until": "" };

describe("what findings say of a school is so, whatever days are still to come", () => {
  const said = (fields: Readonly<Record<string, string>>): readonly string[] =>
    reviewOf(school(fields)).findings.flatMap((one) =>
      SCHOOL_CODES.has(one.code) ? [english.findings.explain(one).what] : [],
    );
  const NOTICE = { "Warning notice issued": "2020-01-10" };
  test.each([
    [
      { "Recovery plan due": "2020-02-01", "Plan received": "2020-03-05" },
      "was due on 1 February 2020 and is 27 days late.",
    ],
    [
      { ...NOTICE, "Last meeting": "2020-03-20" },
      "49 days have passed since its notice without a meeting; 42 days are the most.",
    ],
    [
      { ...NOTICE, "Last meeting": "2020-02-20", "Next meeting": "2020-04-03" },
      "the next meeting, 3 April 2020, is 43 days after its meeting of 20 February 2020; 42 days are the most.",
    ],
    [{ "Licence until": "" }, "had a deficit of £1,000 at 31 March 2019, and its licence says no last day."],
    [UNLICENSED, "had a deficit of £1,000 at 31 March 2019, without a licence."],
  ])("%j: … %s", (fields, expected) => {
    expect(said(fields)).toEqual([expect.stringContaining(expected)]);
  });
  test("a plan that is to come in after a day still ahead is nothing to be told", () => {
    expect(said({ "Recovery plan due": "2020-03-01", "Plan received": "2020-03-05" })).toEqual([]);
  });
});

describe("the rating of a school (M10)", () => {
  const rating = (fields: Readonly<Record<string, string>>): string => {
    const [one] = reviewOf(school(fields)).schools;
    return one ? `${one.rating}: ${english.ratings.schoolReason(one.reason)}` : "none";
  };
  test.each([
    [{}, "Amber: Licensed deficit"],
    [{ "Licence until": "" }, "Amber: In deficit with a licence that says no end day"],
    [
      { "Licence until": "", "Licensed / unlicensed": "", "Licence start date": "2019-04-01" },
      "Amber: In deficit with a licence that says no end day",
    ],
    [
      { "Licence until": "", "Licence start date": "2020-03-01" },
      "Red: Deficit without a licence, and no recovery plan accepted",
    ],
    [UNLICENSED, "Red: Deficit without a licence, and no recovery plan accepted"],
    [
      { ...UNLICENSED, "Plan accepted": "2020-02-28" },
      "Amber: Deficit without a licence; its recovery plan is accepted",
    ],
    [{ "Recovery plan due": "2020-02-27" }, "Red: Recovery plan 1 day late"],
    [{ "Projected 31.3.21 £": "-1" }, "Red: Deficit not cleared by March 2021"],
    [{ "Projected 31.3.21 £": "" }, "Amber: Forecast too short to tell whether the deficit is cleared by March 2021"],
    [
      { "Plan accepted": "2019-12-01", "Recovery plan 2018/19 £": "-952" },
      "Red: Deficit larger than the accepted plan has it",
    ],
    [{ "Plan accepted": "2019-12-01", "Recovery plan 2018/19 £": "-953" }, "Amber: Licensed deficit"],
    [
      { "Warning notice issued": "2019-10-01", "Compliance ends": "2020-02-26", "Last meeting": "2020-02-20" },
      "Red: Compliance period ended 2 days ago without compliance; there is power to intervene",
    ],
    [{ "Warning notice issued": "2019-10-01", "Last meeting": "2020-02-20" }, "Amber: A notice stands"],
    [
      { "Warning notice issued": "2020-02-20", "Notice of concern": "2018-02-01", "Notice withdrawn": "2018-09-01" },
      "Amber: A notice stands",
    ],
    [{ "Warning notice issued": "2019-10-01", "Notice withdrawn": "2019-10-01" }, "Amber: Licensed deficit"],
    [{ "Notice of concern": "2018-02-01", "Notice withdrawn": "2018-09-01" }, "Amber: Licensed deficit"],
    [{ "Warning notice issued": "2019-10-01" }, "Amber: Under notice, 150 days without a meeting"],
    [
      { "Warning notice issued": "2019-10-01", "Last meeting": "2020-01-16", "Next meeting": "2020-03-02" },
      "Amber: Under notice, 43 days without a meeting",
    ],
    [
      { "Warning notice issued": "2020-02-20", "Next meeting": "2020-04-03" },
      "Amber: Under notice, 43 days without a meeting by the day of the next",
    ],
    [
      { "Warning notice issued": "2020-02-20", "Last meeting": "2020-03-01", "Next meeting": "2020-04-02" },
      "Amber: A notice stands",
    ],
    [{ "Balance 31.3.19 £": "5" }, "Amber: Forecast to be in deficit by March 2020"],
    [{ "Balance 31.3.19 £": "5", "Projected 31.3.20 £": "6" }, "Green: Not in deficit, and nothing outstanding"],
    [{ "Balance 31.3.19 £": "" }, "Grey: No actual balance by this day"],
  ])("%j: %s", (fields, expected) => {
    expect(rating(fields)).toBe(expected);
  });

  test.each([
    ["2011-12", "2020-02-28", "Amber: Its latest actual balance is out of date"],
    ["2018-19", "2020-09-30", "Green: Not in deficit, and nothing outstanding"],
    ["2018-19", "2020-10-01", "Amber: Its latest actual balance is out of date"],
  ])("one surplus of %s says little of the school on %s: %s", (year, asOf, expected) => {
    const [one] = reviewOf(long(`${UN} | ${year} | Actual | | | 5`), asOf).schools;
    expect(one && `${one.rating}: ${english.ratings.schoolReason(one.reason)}`).toBe(expected);
  });
});

describe("the finance recommendation takes the worse of its actions and of the schools (M13)", () => {
  const PLAN = `
Recommendation | Action | Owner | Due | Status | Evidence
R1 Improve standards | Moderate the work of Year 10 | Ann Lee | 2020-06-30 | In progress |
R5 Act on schools with significant deficits | Meet each school in deficit | Ann Lee | 2020-06-30 | In progress |`;
  const red = (n: number) =>
    `School No | School | Licensed / unlicensed | Balance 31.3.19 £\n${Array.from({ length: n }, (_, i) => `${String(i + 1)} | Ysgol Rhif ${"abcdef"[i] ?? ""} | Unlicensed | -5`).join("\n")}`;
  const ratingOf = (ref: string, grid: string) => {
    const { recommendations } = reviewOf(grid, "2020-02-28", [PLAN]);
    const one = recommendations.find(({ recommendation }) => recommendation.ref === ref);
    return one && `${one.rating}: ${english.ratings.recommendationReason(one.reason)}`;
  };
  test.each([
    [3, "Red: 3 of 3 schools are Red"],
    [2, "Amber: 2 of 2 schools are Amber or Red"],
    [1, "Amber: 1 of 1 schools is Amber or Red"],
  ])("%d Red schools", (n, expected) => {
    expect(ratingOf("R5", red(n))).toBe(expected);
  });
  test.each([
    [["5", "6"], "Green: On track"],
    [["", ""], "Amber: Only 0 of 2 schools have a colour"],
    [["5", ""], "Amber: Only 1 of 2 schools has a colour"],
    [["5", "6", ""], "Green: On track"],
  ])("schools of which nothing is known are no good news: %j: %s", (balances, expected) => {
    const rows = balances.map((one, i) => `${String(4901 + i)} | Ysgol ${["Un", "Dau", "Tri"][i] ?? ""} | ${one} | 7`);
    const headings = "School No | School | Balance 31.3.19 £ | Projected 31.3.20 £";
    expect(ratingOf("R5", [headings, ...rows].join("\n"))).toBe(expected);
  });
  test("and no other recommendation", () => {
    expect(ratingOf("R1", red(3))).toBe("Green: On track");
  });
});

test("every finding about schools has its sentence in both languages, without a gap", () => {
  const grids = [
    school({
      "Licence until": "",
      "Recovery plan due": "2020-02-27",
      "Warning notice issued": "2019-10-01",
      "Projected 31.3.21 £": "-1",
    }),
    school({ "Recovery plan requested": "", "Balance 31.3.19 £": "-60000", "Projected 31.3.21 £": "" }),
    long(
      `${UN} | 2018/19 | Actual | 1 | 1 | 3`,
      `${UN} | 2018/19 | Actual | | | about 5`,
      `${UN} | 2018/19 | Actual | | | 9`,
    ),
  ];
  for (const { findings } of grids.map((grid) => reviewOf(grid)))
    for (const finding of findings.filter(({ code }) => SCHOOL_CODES.has(code)))
      for (const words of [english, welsh])
        expect(words.findings.sentence(finding)).not.toMatch(/undefined|null|NaN|\{/);
});
