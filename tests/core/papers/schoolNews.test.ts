import { readHistory } from "../../../src/core/history/readHistory";
import { brokenSeal } from "../../../src/core/history/sealedPaper";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { inField, tableOf, typedInField } from "../tables/inTables";
import { recordsOf } from "../../../src/core/tables/records";
import { builtOn, lookAt, saidOn } from "./builtPapers";

const HEAD =
  "School No | School | Sector | Balance 31.3.19 £ | Projected 31.3.20 £ | Projected 31.3.21 £ | Licensed / unlicensed | Budget set on | Audit opinion";
const PLAN = gridSheet(
  "Plan",
  `
Recommendation | Action | Owner | Due | Status
R5 Act on schools with significant deficits | Meet each school in deficit | Ann Lee | 2020-06-30 | In progress
`,
);
const planWith = (...schools: readonly string[]): WorkbookSnapshot =>
  gridWorkbook(PLAN, gridSheet("Returns", [HEAD, ...schools].join("\n")));
const UNLICENSED = "7101 | Ysgol Aber | Secondary | -612000 | -761000 | -742000 | Unlicensed | |";
const SOUND = "2103 | Ysgol Bro | Primary | 48200 | 41000 | 30000 | | 2019-04-30 | Substantial";
const source = planWith(UNLICENSED, SOUND);

const said = (snapshot: WorkbookSnapshot, paper: "schools" | "schoolsWithoutNames", words: Words = english) =>
  saidOn(snapshot, `${paper} ${words.language}`).map((line) => line.replaceAll("\u00a0", " "));
const finance = (snapshot: WorkbookSnapshot, day: string): string => {
  const found = lookAt(snapshot, day).recommendations.find(({ recommendation }) => recommendation.ref === "R5");
  return found ? `${found.rating}: ${english.ratings.recommendationReason(found.reason)}` : "";
};

describe("a school that is Red for a second snapshot (M13, B5)", () => {
  const january = builtOn(source, "2020-01-31");
  const february = builtOn(january, "2020-02-28");

  test("makes the finance recommendation Red, and not the first time", () => {
    expect(finance(january, "2020-01-31")).toBe("Amber: 1 of 2 schools is Amber or Red");
    expect(finance(february, "2020-02-28")).toBe("Red: 1 of 2 schools is Red for the second time running");
    expect(inField(february, "schools", 0, "redLastTime")).toBe(1);
    expect(inField(february, "schools", 1, "redLastTime")).not.toBe(1);
  });

  test("the papers of that day say so already, and the same papers built again are the same", () => {
    expect(saidOn(february, "recommendation R5 en").join("\n")).toContain("Red for the second time running");
    const again = builtOn(february, "2020-02-28");
    expect(readHistory(again)).toHaveLength(2);
    expect(inField(again, "schools", 0, "redLastTime")).toBe(1);
  });

  test("a school that was sound in between begins anew", () => {
    const row = recordsOf(tableOf(january, "schoolBalances")).findIndex(
      ({ text }) => text("schoolNumber") === "7101" && text("year") === "2018-19",
    );
    const between = builtOn(typedInField(january, "schoolBalances", row, "closing", 5), "2020-02-14");
    const lapsed = builtOn(typedInField(between, "schoolBalances", row, "closing", -612_000), "2020-02-28");
    expect(finance(lapsed, "2020-02-28")).toMatch(/^Amber/);
  });

  test("a sealed build holds each school, and a balance that is changed in it is found", () => {
    const kept = recordsOf(tableOf(february, "snapshotRows"));
    const at = kept.findIndex(({ text }) => text("kind") === "school" && text("holds").includes("Ysgol Aber"));
    expect(kept[at]?.text("holds")).toContain("-61200000");
    const changed = typedInField(
      february,
      "snapshotRows",
      at,
      "holds",
      kept[at]?.text("holds").replace("-61", "-1") ?? "",
    );
    expect(brokenSeal(readHistory(february))).toBeNull();
    expect(brokenSeal(readHistory(changed))?.row).toMatchObject({ kind: "school" });
  });
});

describe("what has moved among the schools since the last paper (M12, B12)", () => {
  test("the first paper has nothing to compare with, and says so", () => {
    for (const paper of ["schools", "schoolsWithoutNames"] as const)
      expect(said(builtOn(source, "2020-01-31"), paper)).toContain(
        "No earlier paper holds the schools: there is nothing to compare them with yet.",
      );
  });

  test.each([english, welsh])(
    "ratings and balances, school by school; without names only counts ($language)",
    (words) => {
      const first = builtOn(source, "2020-01-31", words);
      const typed = (row: number, closing: number, now: WorkbookSnapshot): WorkbookSnapshot => {
        const table = recordsOf(tableOf(now, "schoolBalances"));
        const number = inField(now, "schools", row, "schoolNumber");
        const at = table.findIndex(({ text }) => text("schoolNumber") === number && text("year") === "2018-19");
        return typedInField(now, "schoolBalances", at, "closing", closing);
      };
      const then = builtOn(typed(1, -24_000, typed(0, -700_000, first)), "2020-02-28", words);
      const { schools: paper } = words.papers.pack;
      const day = words.papers.day("2020-01-31" as never).replaceAll("\u00a0", " ");
      const lines = said(then, "schools", words);
      const moved = { day, worse: 1, better: 0, added: 0, gone: 0 };
      expect(lines).toContain(paper.moves({ ...moved, deficits: "£724,000", deficitsThen: "£612,000" }));
      const { Green } = words.ratings.colours;
      expect(lines.filter((line) => /\| -(?:88|72)$/.test(line)).map((line) => line.split(" | ").slice(3))).toEqual([
        [paper.wasRated(Green), "48", "-24", "-72"],
        [paper.sameRating, "-612", "-700", "-88"],
      ]);
      const lettered = said(then, "schoolsWithoutNames", words).join("\n");
      expect(lettered).toContain(
        paper.moves({ ...moved, deficits: paper.about("£720,000"), deficitsThen: paper.about("£610,000") }),
      );
      expect(lettered).not.toContain("Ysgol Aber");
      expect(lettered).not.toMatch(/\| -72$/m);
    },
  );
});

describe("the quality of financial management (M16)", () => {
  test("is counted for all schools; which lack most is said where they are named", () => {
    const built = builtOn(source, "2020-02-28");
    const lines = said(built, "schools");
    expect(lines).toContain("Of 2 schools: 1 Red, 1 Amber (M16).");
    expect(lines).toContain("Missing: budget set by 1 May (1), three-year forecast (2), audit opinion (1).");
    expect(
      lines.some((line) => line.startsWith("7101 | Ysgol Aber") && line.endsWith("Missing | Missing | – | Missing")),
    ).toBe(true);
    const lettered = said(built, "schoolsWithoutNames");
    expect(lettered).toContain("Of 2 schools: 1 Red, 1 Amber (M16).");
    expect(lettered.some((line) => line.includes("Missing | Missing"))).toBe(false);
  });
});

describe("the days of schools on the sheet Upcoming (M7, M8, M9)", () => {
  const WITH_DAYS = gridSheet(
    "Returns",
    `
School No | School | Balance 31.3.19 £ | Licence until | Recovery plan due | Plan received
7101 | Ysgol Aber | -612000 | | 2020-03-13 |
7102 | Ysgol Bwlch | -5000 | | 2020-03-13 |
7103 | Ysgol Cwm | -5000 | 2020-03-31 | 2020-03-13 | 2020-02-01
`,
  );

  test.each([english, welsh])("are counted without names, and warned of 28 days before ($language)", (words) => {
    const built = builtOn(gridWorkbook(PLAN, WITH_DAYS), "2020-02-28", words);
    const lines = saidOn(built, `upcoming ${words.language}`).map((line) => line.replaceAll("\u00a0", " "));
    const { upcoming } = words.papers.pack;
    const { schoolDates } = words.sheets;
    expect(lines.filter((line) => Object.values(schoolDates).some((one) => line.includes(one)))).toEqual([
      expect.stringMatching(new RegExp(`\\| 2 \\| ${schoolDates["plan due"]} \\| ${upcoming.soon(28)}$`)),
      expect.stringMatching(new RegExp(`\\| 1 \\| ${schoolDates["licence ends"]} \\| –$`)),
    ]);
    expect(lines.join("\n")).not.toContain("Ysgol Aber");
  });
});
