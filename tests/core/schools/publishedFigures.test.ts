import { fromPence } from "../../../src/core/money/pounds";
import { savingToClear } from "../../../src/core/schools/whatIf";
import { readMoney } from "../../../src/core/read/readMoney";
import { factsOf, findings, look } from "./publishedReturns";

const HEAD = "School | Sector | Year | Kind | Opening balance £ | In-year £ | Closing balance £";

describe("the register of warning notices", () => {
  const REGISTER = `
School | Also known as | Sector | Warning notice issued | Notice withdrawn | Recovery plan requested
Aberdulas High School | Ysgol Uwchradd Aberdulas | Secondary | 2019-07-12 | |
Ysgol Bro Cerist | | All-through | 2019-07-12 | 2021-06-30 |
Ysgol Calon Elan | | Secondary | 2019-07-12 | | 2023-06-20
Crugwen High School | Ysgol Uwchradd Crugwen | Secondary | 2019-07-12 | 2021-06-30 |
Ysgol Maesderi | | Secondary | 2019-07-12 | |
Marlpool High School | Ysgol Uwchradd Y Pwll | Secondary | 2019-07-12 | 2021-06-30 | 2023-06-20
Brynllafar CP | | Primary | 2019-07-12 | |
Ysgol Gymraeg Dyffryn y Melinwyr | | Primary | 2019-07-12 | 2021-06-30 |
Ysgol Cefn Ewin Special | | Special | 2019-07-12 | |
Carregwen CP | | Primary | 2019-07-12 | 2020-03-25 |
Ysgol Cefnmaen | | Primary | 2019-07-12 | 2020-03-25 |
Prestford CP | | Primary | 2019-07-12 | 2020-03-25 |
Ysgol y Copaon | | Primary | 2019-07-12 | 2020-10-30 |
Clunwen C in W | Ysgol yr Eglwys yng Nghymru Clunwen | Primary | 2020-12-07 | |
Ysgol Bro Einon | | Secondary | | | 2023-06-20`;
  const AS_PRINTED = `
School | Year | Kind | Closing balance £
Ysgol Uwchradd Aberdulas | 2018/19 | Outturn | -5
Ysgol Uwchradd Crugwen | 2018/19 | Outturn | -5
Ysgol Uwchradd y Pwll | 2018/19 | Outturn | -5
Ysgol Gymaeg Dyffryn Y Melinwyr | 2018/19 | Outturn | -5
Ysgol-Y- Copaon | 2018/19 | Outturn | -5
Brynllafar C.P. School | 2018/19 | Outturn | -5`;
  const PRINTED_LATER = `
School | Year | Kind | Closing balance £
Ysgol Gymraeg Y Dyffryn Y Melinwyr | 2019/20 | Outturn | -5
Clunwen Church in Wales School | 2019/20 | Outturn | -5`;

  test.each([
    ["2019-07-11", 0],
    ["2019-07-31", 13],
    ["2020-04-01", 10],
    ["2020-11-30", 9],
    ["2021-07-31", 6],
    ["2023-06-30", 6],
  ])("on %s %i notices stand, by the days of each school and no total that was typed (M8)", (day, standing) => {
    expect(look(day, REGISTER).schools.filter(({ hasWarning }) => hasWarning)).toHaveLength(standing);
  });

  test("who was asked for a plan later stands on that rung, and who was withdrawn on none (M17)", () => {
    const { schools } = look("2023-06-30", REGISTER);
    const rungs = new Map(schools.map(({ school, rung }) => [school.school, rung]));
    expect(
      ["Marlpool High School", "Ysgol Bro Einon", "Crugwen High School", "Ysgol Calon Elan"].map((one) =>
        rungs.get(one),
      ),
    ).toEqual(["asked for a plan", "asked for a plan", null, "warning notice"]);
  });

  test("each school is one however it is printed, in either language, and a misprint is told (M4)", () => {
    const looked = look("2021-07-31", REGISTER, AS_PRINTED, PRINTED_LATER);
    expect(looked.schools).toHaveLength(15);
    expect(looked.schools.filter(({ latest }) => latest !== null)).toHaveLength(7);
    expect(factsOf(looked, "school-doubtful")).toEqual([
      {
        text: "Ysgol Gymaeg Dyffryn Y Melinwyr",
        why: "name-taken-for",
        others: ["Ysgol Gymraeg Dyffryn y Melinwyr"],
      },
    ]);
  });
});

describe("secondary schools at 31 December 2018", () => {
  const grid = (rest: string) => `
School | Sector | As at | Kind | Closing balance £
Aberdulas High School | Secondary | 31/12/2018 | Actual | -1564878
Crugwen High School | Secondary | 31/12/2018 | Actual | -1024708
Marlpool High School | Secondary | 31/12/2018 | Actual | -886757
${rest}Secondary total | | 31/12/2018 | Actual | -4161951`;
  const REST = "Ysgol Maesderi | Secondary | 31/12/2018 | Actual | -685608\n";

  test("the three that were named are not the sector’s total, and by how much they are not; the fourth makes it up (M12)", () => {
    const three = look("2019-01-31", grid(""));
    expect(factsOf(three, "total-not-reconciled")).toEqual([
      {
        ...{ of: "secondary", year: "2018-19", kind: "actual", schools: 3 },
        ...{ shown: -416_195_100, sum: -347_634_300, difference: -68_560_800 },
      },
    ]);
    expect(findings(look("2019-01-31", grid(REST)))).not.toContain("error total-not-reconciled");
  });

  test("each is in deficit, no licence stated, significant, and without any action (M5, M10, M15, M17)", () => {
    const looked = look("2019-01-31", grid(REST));
    expect(looked.schools.map(({ position, rating, latest }) => [position, rating, latest?.closing])).toEqual([
      ["deficit, licence not stated", "Amber", -156_487_800],
      ["deficit, licence not stated", "Amber", -102_470_800],
      ["deficit, licence not stated", "Amber", -88_675_700],
      ["deficit, licence not stated", "Amber", -68_560_800],
    ]);
    expect(findings(looked).sort()).toEqual(
      ["error no-action-taken", "warning deficit-not-cleared", "warning deficit-unlicensed"].flatMap((one) =>
        Array.from({ length: 4 }, () => one),
      ),
    );
  });

  test("before that day they are no balances, and nothing is rated by them (M5)", () => {
    expect(look("2018-12-30", grid(REST)).schools.map(({ position, rating }) => [position, rating])).toEqual(
      Array.from({ length: 4 }, () => [null, "Grey"]),
    );
  });
});

describe("four years that were projected for one school", () => {
  const grid = (opening = "-0.951", second = "-1.989") => `
School | Sector | Year | Kind | Opening balance £m | In-year £ | Closing balance £m
Ysgol Calon Elan | Secondary | 2022/23 | Outturn | | | -0.951
Ysgol Calon Elan | Secondary | 2023/24 | Forecast | ${opening} | -627571 | -1.579
Ysgol Calon Elan | Secondary | 2024/25 | Forecast | -1.579 | -409902 | ${second}
Ysgol Calon Elan | Secondary | 2025/26 | Forecast | -1.989 | -345864 | -2.335
Ysgol Calon Elan | Secondary | 2026/27 | Forecast | -2.335 | -69854 | -2.405`;

  test("carry forward at their rounding, and a figure that is changed is found (M2)", () => {
    expect(factsOf(look("2023-06-30", grid()), "balance-break")).toEqual([]);
    expect(factsOf(look("2023-06-30", grid("-0.851")), "balance-break")).toMatchObject([
      { year: "2023-24", figure: "closing", stated: -157_900_000, expected: -147_857_100 },
      { year: "2023-24", figure: "opening", stated: -85_100_000, expected: -95_100_000 },
    ]);
    expect(factsOf(look("2023-06-30", grid("-0.951", "-1.889")), "balance-break")).toMatchObject([
      { year: "2024-25", figure: "closing", stated: -188_900_000 },
      { year: "2025-26", figure: "opening", stated: -198_900_000, expected: -188_900_000 },
    ]);
  });

  test("it is Red, for it does not clear in three years, and what would clear it is said (M6, M10)", () => {
    const { schools } = look("2023-06-30", grid());
    const [one] = schools;
    expect(one).toMatchObject({ rating: "Red", clearing: "late", clearBy: 2024, firstYear: 2022 });
    expect(one && savingToClear(one)).toMatchObject({ savingAYear: fromPence(99_450_000), by: 2024 });
  });
});

describe("figures of newspapers and auditors", () => {
  test.each([
    ["stated and audited, March 2023", "2022/23", "Outturn", "-1.65m", "-1.47m", -165_000_000],
    ["projected and revised, March 2021", "2020/21", "Forecast", "-£6.5m", "-£4.7m", -650_000_000],
    ["projected and revised, March 2022", "2021/22", "Forecast", "(7.8m)", "£4.9m deficit", -780_000_000],
  ])("%s: both are kept, and the lower counts (M3)", (_, year, kind, stated, other, lower) => {
    const row = (text: string) => `Aberdulas High School | Secondary | ${year} | ${kind} | | | ${text}\n`;
    const looked = look("2023-05-01", `${HEAD}\n${row(stated)}`, `${HEAD}\n${row(other)}`);
    const amounts = factsOf(looked, "balance-conflict").flatMap((facts) => ("amounts" in facts ? facts.amounts : []));
    expect(amounts).toHaveLength(2);
    expect(amounts).toContain(lower);
    expect(looked.schools.map(({ inForce }) => inForce.years.map(({ closing }) => closing))).toEqual([[lower]]);
  });

  test.each([
    ["-1,564,878", -156_487_800],
    ["-£1.65m", -165_000_000],
    ["-1.47m", -147_000_000],
    ["£1.29 million deficit", -129_000_000],
    ["-4,574,418", -457_441_800],
    ["-15.8m", -1_580_000_000],
    ["+53,814", 5_381_400],
    ["+209,980", 20_998_000],
    ["£2.646m", 264_600_000],
    ["-340k", -34_000_000],
    ["£1.374m", 137_400_000],
  ])("%s, as it was printed", (text, pence) => {
    expect(readMoney({ value: text, text, format: "General" }, 100).amount).toBe(pence);
  });

  test("“>+250,000” and “worse than -2m” are no amounts, are told, and count as none (M1)", () => {
    const looked = look(
      "2024-07-15",
      `${HEAD}
Ysgol Bro Cerist | All-through | 2023/24 | Outturn | | | >+250,000
Ysgol Bro Cerist | All-through | 2026/27 | Forecast | | | -440,646
Newham High School | Secondary | 2026/27 | Forecast | | | worse than -2m`,
    );
    expect(factsOf(looked, "balance-doubtful")).toMatchObject([
      { text: ">+250,000", why: "amount-unreadable" },
      { text: "worse than -2m", why: "amount-unreadable" },
    ]);
    expect(looked.schools.map(({ school, rating }) => [school.school, rating])).toEqual([
      ["Ysgol Bro Cerist", "Grey"],
      ["Newham High School", "Grey"],
    ]);
  });

  test("a surplus that is projected to become a deficit is Amber from the year in which it does (M10)", () => {
    const looked = look(
      "2024-07-15",
      `${HEAD}
Llanelwen HS | Secondary | 2023/24 | Outturn | | | +146,616
Llanelwen HS | Secondary | 2026/27 | Forecast | | | -206,278
Newham High School | Secondary | 2024/25 | Outturn | | | -
Newham High School | Secondary | 2025/26 | Forecast | | | -740,000
Newham High School | Secondary | 2026/27 | Forecast | | | -1.068m
Newham High School | Secondary | 2027/28 | Forecast | | | -1.73m`,
    );
    expect(
      looked.schools.map(({ position, rating, forecastDeficit, inForce }) => [
        ...[position, rating, forecastDeficit],
        inForce.years.map(({ closing }) => closing),
      ]),
    ).toEqual([
      ["surplus", "Amber", 2026, [14_661_600, -20_627_800]],
      [null, "Grey", null, [-74_000_000, -106_800_000, -173_000_000]],
    ]);
    expect(factsOf(looked, "surplus-over-limit")).toMatchObject([{ school: "Llanelwen HS", closing: 14_661_600 }]);
  });
});
