import fc from "fast-check";
import { schoolsReport, withoutFew, type PhaseLine } from "../../../src/core/report/schoolsReport";
import { fromPence } from "../../../src/core/money/pounds";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { paperSheets } from "../../../src/core/tables/paperSheets";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { builtOn, councilPlan, lookAt, saidOn } from "./builtPapers";

const DAY = "2020-02-28";
const HEAD = "School No | School | Sector | Balance 31.3.19 £ | Projected 31.3.20 £ | Projected 31.3.21 £";

/** A plan of one action with a sheet of schools beside it. */
const planWith = (...schools: readonly string[]): WorkbookSnapshot => ({
  ...councilPlan("R1.1 | Review the funding formula | Mared Ifans | 1/9/2019 | 31/3/2020 | In progress"),
  sheets: [
    ...councilPlan("R1.1 | Review the funding formula | Mared Ifans | 1/9/2019 | 31/3/2020 | In progress").sheets,
    ...gridWorkbook(gridSheet("Returns", [HEAD, ...schools].join("\n"))).sheets,
  ],
});

const said = (paper: "schools" | "schoolsWithoutNames", words: Words, ...schools: readonly string[]) =>
  saidOn(builtOn(planWith(...schools), DAY, words), `${paper} ${words.language}`).map((line) =>
    line.replaceAll("\u00a0", " "),
  );

const DEEPER = "7101 | Ysgol Uwchradd Dyffryn Arwel | Secondary | -612000 | -761000 | -742000";
const SMALLER = "7103 | Aber Mellte High School | Secondary | -141000 | -61000 | 2000";
const FALLING = "2102 | Llanfair-y-Bryn CP | Primary | 12000 | -19000 | -33000";
const SOUND = "2103 | Ysgol Bro Tegid Fach | Primary | 48200 | 41000 | 30000";
const SPECIAL = "7001 | Ysgol y Garth | Special | 37000 | 37000 | 37000";

describe("Schools in deficit (M11, M12, M17)", () => {
  test("how many were in deficit, what is expected, and how they are rated stands first", () => {
    const lines = said("schools", english, DEEPER, SMALLER, FALLING, SOUND);
    expect(lines).toContain("2 of 4 schools were in deficit at 31 March 2019, £753,000 in all.");
    expect(lines).toContain(
      "Of 4 schools with a forecast for 31 March 2020, 3 are forecast to be in deficit, £841,000 in all.",
    );
    expect(lines).toContain("Of 4 schools: 1 Red, 2 Amber, 1 Green.");
  });

  test("the worst school comes first, with its years, and where it is going", () => {
    const lines = said("schools", english, FALLING, SMALLER, SOUND, DEEPER);
    const ofSchools = lines.filter((line) => /^\d{4} \| .*\n/.test(line));
    expect(ofSchools.map((line) => line.slice(0, 4))).toEqual(["7101", "7103", "2102"]);
    expect(ofSchools[0]).toContain("Licence not stated | – | -612 | -761 | -742 | – | ↓ deeper\nnot cleared by\n2021");
    expect(ofSchools[1]).toContain("↑ smaller\nclear by 2021");
    expect(ofSchools[2]).toContain("↓ into deficit by\n2020");
    expect(lines).toContain("1 school that is neither Red nor Amber is not listed.");
  });

  test("totals by phase are sums of exact figures", () => {
    const lines = said("schools", english, DEEPER, SMALLER, FALLING, SOUND);
    expect(lines).toContain("Primary | 2 | 2 | 60 | 0 | 0 | 0 | 0 | 60");
    expect(lines.some((line) => /^Secondary \| 2 \| 0 \| 0 \| .* \| -753$/.test(line))).toBe(true);
    expect(lines.some((line) => /^All \| 4 \| 2 \| 60 \| .* \| -693$/.test(line))).toBe(true);
  });

  test("which surpluses are at or over their limit is said apart, with the limit (M11)", () => {
    const high = "7105 | Ysgol Uwchradd Pen-y-Garn | Secondary | 100000 | 1 | 1";
    const small = "2104 | Ysgol Fach | Primary | 50000.01 | 1 | 1";
    const lines = said("schools", english, DEEPER, SOUND, small, high);
    expect(lines).toContain(
      "Of 3 schools in surplus, 2 are at or over the limit, £150,000 in all: the authority may direct how it is spent (M11).",
    );
    const at = lines.indexOf("No. | School | Phase | Surplus £000 | Limit £000");
    expect(lines.slice(at + 1, at + 3)).toEqual([
      "7105 | Ysgol Uwchradd Pen-y-Garn | Secondary | 100 | 100",
      "2104 | Ysgol Fach | Primary | 50 | 50",
    ]);
    expect(said("schools", english, DEEPER, SOUND)).toContain("No surplus is at or over its limit (M11).");
    expect(said("schools", welsh, DEEPER, high)).toContain(
      "O blith 1 ysgol â gwarged, mae 1 ar y terfyn neu drosto, £100,000 i gyd: caiff yr awdurdod gyfarwyddo sut y caiff ei wario (M11).",
    );
  });

  test("a school without a balance, and a deficit of which no licence is stated, are told where they are counted", () => {
    const silent = "7106 | Ysgol Dawel | Secondary | | |";
    expect(said("schools", english, DEEPER, SMALLER, silent).join("\n")).toContain(
      "“Without a licence” counts 2 schools of which the plan does not say whether they have one. 1 school without an actual balance is counted under Schools alone. Amounts are rounded",
    );
  });

  test("a table that holds the first 40 says how many more there are", () => {
    const many = Array.from(
      { length: 42 },
      (_, at) =>
        `${String(2200 + at)} | Ysgol ${"abcdefghijklmnopqrstuvwxyz".charAt(at % 26).repeat(4 + Math.floor(at / 26))} | Primary | 60000 | 1 | 1`,
    );
    const lines = said("schools", english, DEEPER, ...many);
    expect(lines.filter((line) => /\| Primary \| 60 \| 50$/.test(line))).toHaveLength(40);
    expect(lines).toContain("2 more schools are not listed here.");
  });

  test("there is no such sheet while no school needs attention, or none is known", () => {
    const built = builtOn(planWith(SOUND, SPECIAL), DAY);
    expect([...paperSheets(built).sheets.keys()].filter((mark) => mark.startsWith("schools"))).toEqual([]);
    const none = builtOn(councilPlan("R1.1 | Review | Mared Ifans | 1/9/2019 | 31/3/2020 | In progress"), DAY);
    expect([...paperSheets(none).sheets.keys()].filter((mark) => mark.startsWith("schools"))).toEqual([]);
  });

  test("one school is one, in both languages", () => {
    expect(said("schools", english, DEEPER)).toEqual(
      expect.arrayContaining([
        "1 of 1 school was in deficit at 31 March 2019, £612,000 in all.",
        "Of 1 school with a forecast for 31 March 2020, 1 is forecast to be in deficit, £761,000 in all.",
        "Of 1 school: 1 Red.",
      ]),
    );
    expect(said("schools", welsh, DEEPER, SOUND)).toContain("Ni restrir 1 ysgol nad yw’n Goch nac yn Ambr.");
    expect(said("schools", welsh, DEEPER).join(" ")).toContain(
      "Nid yw’r cynllun yn nodi trwydded 1 o’r ysgolion “Heb drwydded”.",
    );
    expect(said("schools", welsh, DEEPER)).toEqual(
      expect.arrayContaining(["Roedd 1 o blith 1 ysgol mewn diffyg ar 31 Mawrth 2019, £612,000 i gyd."]),
    );
  });
});

describe("Where schools differ, or nothing is known, nothing untrue is said", () => {
  const EACH_YEAR =
    "School No | School | Sector | Balance 31.3.19 £ | Balance 31.3.20 £ | Projected 31.3.20 £ | Projected 31.3.21 £";
  const built = (...rows: readonly string[]) => ({
    ...planWith(),
    sheets: [
      ...planWith().sheets.slice(0, -1),
      ...gridWorkbook(gridSheet("Returns", [EACH_YEAR, ...rows].join("\n"))).sheets,
    ],
  });
  const linesOf = (...rows: readonly string[]) =>
    saidOn(builtOn(built(...rows), "2020-06-30"), "schools en").map((line) => line.replaceAll("\u00a0", " "));

  test("a year is called a forecast only as far as its balances are", () => {
    const lines = linesOf(
      "1 | Ysgol Un | Primary | -50000 | | -40000 | -30000",
      "2 | Ysgol Dau | Primary | -50000 | -60000 | | -30000",
      "3 | Ysgol Tri | Primary | -70000 | | | -60000",
    );
    expect(lines.join("\n")).toContain("2019 | 2020 some forecast | 2021");
    expect(lines).toContain(
      "Counts and totals by phase and position, latest actual balances, most of them of 31 March 2019",
    );
  });

  test("amounts that are rounded to nothing are not said to be nothing", () => {
    const small = saidOn(
      builtOn(built("1 | Ysgol Un | Primary | -1845 | | | 5", "2 | Ysgol Dau | Primary | 5 | | | 5"), "2020-02-28"),
      "schoolsWithoutNames en",
    ).join(" ");
    expect(small.replaceAll("\u00a0", " ")).toContain(
      "1 of 2 schools was in deficit at 31 March 2019, under £10,000 in all.",
    );
  });
});

describe("The version without names (B12)", () => {
  const SCHOOLS = [DEEPER, SMALLER, FALLING, SOUND, SPECIAL];

  test.each([english, welsh])("no name, number, day or exact sum stands on it", (words) => {
    const all = said("schoolsWithoutNames", words, ...SCHOOLS)
      .slice(2)
      .join("\n");
    for (const school of SCHOOLS) {
      const [number = "", name = ""] = school.split(" | ");
      expect(all).not.toContain(name);
      expect(all).not.toMatch(new RegExp(`\\b${number}\\b`));
    }
    expect(all).not.toMatch(/612|753,000/);
    expect(all).toContain("750,000");
    expect(all).toContain("-610");
  });

  test("of fewer than three surpluses over their limit there is no sum", () => {
    const over = [1, 2, 3].map(
      (at) => `220${String(at)} | Ysgol ${"abc".charAt(at - 1).repeat(4)} | Primary | 61${String(at)}00 | 1 | 1`,
    );
    expect(said("schoolsWithoutNames", english, DEEPER, ...over.slice(1)).join("\n")).toContain(
      "Of 2 schools in surplus, 2 are at or over the limit: the authority",
    );
    expect(said("schoolsWithoutNames", english, DEEPER, ...over).join("\n")).toContain(
      "3 are at or over the limit, about £180,000 in all: the authority",
    );
  });

  test("the letters follow from the day, and not from the size of the deficit", () => {
    const order = (day: string): string => {
      const lines = saidOn(builtOn(planWith(...SCHOOLS), day), "schoolsWithoutNames en");
      return ["A", "B", "C"]
        .map((letter) => lines.find((line) => line.startsWith(`${letter} | School ${letter}`)) ?? "")
        .map((line) => /-610|-140|\b10 \|/.exec(line)?.[0] ?? "")
        .join(" ");
    };
    const days = ["2020-02-26", "2020-02-27", "2020-02-28", "2020-02-29", "2020-03-02", "2020-03-03"];
    expect(new Set(days.map(order)).size).toBeGreaterThan(1);
    expect(order(DAY)).toBe(order(DAY));
  });

  test("whoever knows the schools and the day cannot work out the letters: they follow from exact sums, too", () => {
    const orders = [1, 2, 3, 4, 5, 6].map((pence) => {
      const sums = SCHOOLS.map((school) => school.replace(/ (-\d+)/, (_, sum: string) => ` ${sum}.0${String(pence)}`));
      const lines = saidOn(builtOn(planWith(...sums), DAY), "schoolsWithoutNames en");
      return lines.filter((line) => /^[A-E] \| School/.test(line)).join("\n");
    });
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  test("a phase in which one school alone is in deficit does not say which letter is of it", () => {
    const sound = (phase: string, from: number) =>
      [0, 1, 2].map((at) => `${String(from + at)} | ${phase} ${"abc".charAt(at)} | ${phase} | 30000 | 30000 | 30000`);
    const lines = said("schoolsWithoutNames", english, DEEPER, ...sound("Secondary", 7200), ...sound("Primary", 2200));
    expect(lines.filter((line) => / \| -?\d+ \| .* -610 \| /.test(line))).toEqual([
      expect.stringMatching(/^All \| 7 \|/),
    ]);
    expect(said("schools", english, DEEPER, ...sound("Secondary", 7200)).join("\n")).toMatch(/^Secondary \| 4 \|/m);
  });

  test("groups of fewer than three schools, of any position, go together, and add up to all (seed 3)", () => {
    const line = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)).map((counts): PhaseLine => {
      const [surpluses, licensed, unlicensed] = counts.map((schools) => ({ schools, total: fromPence(schools * 7) }));
      const none = { schools: 0, total: fromPence(0) };
      const schools = counts.reduce((sum, count) => sum + count, 0);
      return {
        phases: ["primary"],
        schools,
        ...{ surpluses: surpluses ?? none, licensed: licensed ?? none, unlicensed: unlicensed ?? none },
        net: fromPence(schools * 3),
      };
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const together = withoutFew(lines, 3);
        const all = (some: readonly PhaseLine[]): number => some.reduce((total, { schools }) => total + schools, 0);
        expect(all(together)).toBe(all(lines));
        expect(together.flatMap(({ phases }) => phases)).toHaveLength(lines.length);
        const counted = together.flatMap(({ surpluses, licensed, unlicensed, schools }) =>
          [schools, surpluses.schools, licensed.schools, unlicensed.schools].filter((count) => count > 0),
        );
        expect(together.length === 1 || counted.every((count) => count >= 3)).toBe(true);
      }),
      { seed: 3 },
    );
  });
});

test("the lines by phase add up to the line of all, to the penny (M12)", () => {
  const report = schoolsReport(lookAt(planWith(DEEPER, SMALLER, FALLING, SOUND, SPECIAL), DAY).schools);
  expect(report.byPhase.reduce((sum, { net }) => sum + net, 0)).toBe(report.total.net);
  expect(report.byPhase.reduce((sum, { schools }) => sum + schools, 0)).toBe(report.all);
});
