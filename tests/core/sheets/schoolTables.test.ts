import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { simulate } from "../../../src/core/changes/simulate";
import { proposal } from "../../../src/core/prepareChanges";
import { review, type Review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { findOwnTable, recordsOf } from "../../../src/core/tables/records";
import { finish } from "../../../src/core/steps/work";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { inField, typedInField } from "../tables/inTables";

const DAY = "2020-02-28" as CalendarDate;
const look = (snapshot: WorkbookSnapshot): Review => review(snapshot, { asOf: DAY, fallbackDay: DAY, corrections: [] });
const structured = (snapshot: WorkbookSnapshot, words = english): WorkbookSnapshot =>
  simulate(snapshot, finish(proposal("structure", look(snapshot), words)));

const PLAN = gridSheet(
  "Plan",
  `
Recommendation | Action | Owner | Due | Status
R1 Improve standards | Moderate the work of Year 10 | Ann Lee | 2020-06-30 | In progress
R5 Act on schools with significant deficits | Meet each school in deficit | Ann Lee | 2020-06-30 | In progress
`,
);
const SCHOOLS = gridSheet(
  "Schools in deficit",
  `
School No | School | Sector | Balance 31.3.18 £ | Balance 31.3.19 £ | Projected 31.3.20 £k | Licensed / unlicensed | Licence until | Recovery plan due
4901 | Ysgol Uwchradd Aber / Aber High School | Secondary | 10.25 | -91238.50 | -104 | Unlicensed | | 2020-03-13
2911 | Ysgol Un | Primary | -5 | -1000 | 1 | Licensed | 2021-03-31 |
 | Ysgol Dau | Primary | 5 | 60000 | 1 | | |
Total | | | 10.25 | -32238.50 | -102 | | |
`,
);
const workbook = gridWorkbook(PLAN, SCHOOLS);
const essence = ({ schools, findings }: Review): unknown => ({
  schools: schools.map(({ school, rating, reason, position, latest, clearBy, rung }) => [
    school.school,
    school.aliases,
    rating,
    reason,
    position,
    latest?.closing,
    clearBy,
    rung,
  ]),
  findings: findings
    .flatMap(({ code, facts }) => ("school" in facts || code === "total-not-reconciled" ? [[code, facts]] : []))
    .map((one) => JSON.stringify(one).replace(/"number":"[^"]*",/, ""))
    .sort(),
});

describe.each([english, welsh])("the tables of schools ($language)", (words) => {
  const before = look(workbook);
  const snapshot = structured(workbook, words);
  const now = look(snapshot);

  test("say what the council's own sheets said: every balance to the penny, every position and finding (M1, M5)", () => {
    expect(essence(now)).toEqual(essence(before));
    expect(now.plan.schoolBalances?.map(({ year, kind, closing }) => [year, kind, closing])).toEqual(
      before.plan.schoolBalances?.map(({ year, kind, closing }) => [year, kind, closing]),
    );
  });

  test("are made once: a second time there is nothing to write", () => {
    expect(finish(proposal("structure", now, words)).edits).toEqual([]);
    const summed = simulate(snapshot, finish(proposal("summary", now, words)));
    expect(finish(proposal("summary", look(summed), words)).edits).toEqual([]);
  });

  test("give a school without a number one, and keep totals as control totals (M12)", () => {
    expect(inField(snapshot, "schools", 2, "schoolNumber")).toBe("S1");
    const table = findOwnTable(snapshot, "schoolBalances");
    const numbers = table ? recordsOf(table).map(({ text }) => text("schoolNumber")) : [];
    expect(numbers.filter((number) => number === "ALL")).toHaveLength(3);
  });
});

test("a workbook of schools alone gives a register of schools, and no tables of a plan", () => {
  const snapshot = structured(gridWorkbook(SCHOOLS));
  expect(findOwnTable(snapshot, "schools")).not.toBeNull();
  expect(findOwnTable(snapshot, "actions")).toBeNull();
  expect(look(snapshot).schools).toHaveLength(3);
});

describe("the finance recommendation stands in Settings (M13)", () => {
  const financeIn = (snapshot: WorkbookSnapshot): string | undefined => {
    const table = findOwnTable(snapshot, "settings");
    const name = english.sheets.settings.finance.name;
    return table
      ? recordsOf(table)
          .find(({ text }) => text("setting") === name)
          ?.text("value")
      : undefined;
  };
  /** Its row, counted from the first under the headings. */
  const FINANCE = 3;
  const withSheet = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
    ...snapshot,
    sheets: [...snapshot.sheets, PLAN],
  });
  const ratingOf = (now: Review): string | undefined =>
    now.recommendations.find(({ recommendation }) => recommendation.ref === "R5")?.rating;

  test("where the schools were there first and the plan came later, it is filled in with the plan", () => {
    const schools = structured(gridWorkbook(SCHOOLS));
    expect(financeIn(schools)).toBe("");
    const later = withSheet(schools);
    expect(ratingOf(look(later))).toBe("Amber");
    const made = structured(later);
    expect(financeIn(made)).toBe("R5");
    expect(ratingOf(look(made))).toBe("Amber");
  });

  test("what the council emptied afterwards stays empty, and the schools count for nothing", () => {
    const made = structured(workbook);
    expect(financeIn(made)).toBe("R5");
    const emptied = typedInField(made, "settings", FINANCE, "value", "");
    expect(financeIn(structured(emptied))).toBe("");
    expect(ratingOf(look(structured(emptied)))).toBe("Green");
  });

  test("a row that is gone comes back before papers are built, and they count the schools", () => {
    const made = typedInField(structured(workbook), "settings", FINANCE, "setting", "A line of our own");
    expect(financeIn(made)).toBeUndefined();
    expect(ratingOf(look(made))).toBe("Green");
    const built = simulate(made, finish(proposal("summary", look(made), english)));
    expect(financeIn(built)).toBe("R5");
    const paper = built.sheets.find(({ name }) => name === "Board summary");
    expect(JSON.stringify(paper?.cells)).toContain("R5 is Amber.");
  });
});

describe("what is typed into the tables of schools and counts for nothing is told (F50, F56)", () => {
  const made = structured(workbook);
  const told = (snapshot: WorkbookSnapshot): readonly string[] =>
    look(snapshot).findings.flatMap((one) => {
      const isNew = ["value-not-for-formulas", "own-table-damaged", "school-doubtful", "balance-doubtful"].includes(
        one.code,
      );
      const { what, next } = english.findings.explain(one);
      return isNew ? [`${what} ${next}`] : [];
    });

  test("nothing of tables as they are made", () => {
    expect(told(made)).toEqual([]);
  });

  test.each([
    ["schools", "licenceUntil", "31/03/2021", "Enter 31 March 2021 instead."],
    ["schools", "planDue", "after Easter", "Enter a day instead."],
    ["schools", "recoveryYears", "five", "Enter a whole number instead."],
    ["schoolBalances", "closing", "£1,200 DR", "Enter -1200 instead."],
    ["schoolBalances", "closing", "about 5", "Enter an amount in figures instead."],
    ["schoolBalances", "year", "18/19", "Enter “2018-19” instead."],
    ["schoolBalances", "kind", "Outturn", "Enter a kind of the list instead."],
  ] as const)("in %s, %s: %j", (key, field, text, next) => {
    expect(told(typedInField(made, key, 0, field as never, text))).toEqual([expect.stringContaining(next)]);
  });

  test.each(["TBC", "-", " "])("%j says itself that nothing stands there yet", (text) => {
    expect(told(typedInField(made, "schools", 0, "planDue", text))).toEqual([]);
  });

  test("a number that two schools have, and balances of a school that is none", () => {
    expect(told(typedInField(made, "schools", 1, "schoolNumber", "4901"))).toEqual([
      expect.stringContaining("2911"),
      expect.stringContaining("4901"),
    ]);
  });

  test("a balance that says no kind", () => {
    expect(told(typedInField(made, "schoolBalances", 0, "kind", ""))).toEqual([
      expect.stringContaining("says no kind, and counts nowhere. Choose a kind of the list."),
    ]);
  });

  test("a balance typed in thousands, where no sheet says what it was; a small one that came from a sheet is none", () => {
    const table = findOwnTable(made, "schoolBalances");
    const rows = table ? recordsOf(table) : [];
    const row = rows.findIndex(({ text }) => text("schoolNumber") === "4901" && text("year") === "2018-19");
    const small = typedInField(made, "schoolBalances", row, "closing", -91);
    expect(told(small).join(" ")).not.toContain("may be in thousands");
    const byHand = typedInField(small, "schoolBalances", row, "source", "");
    expect(told(byHand)).toEqual([expect.stringContaining("it may be in thousands. Enter it in pounds")]);
    expect(told(typedInField(byHand, "schoolBalances", row, "closing", -91_000))).toEqual([]);
  });

  test("a step that was logged for a school that is not there", () => {
    const steps = [
      ["schoolNumber", "9999"],
      ["step", english.sheets.rungs.intervention],
      ["on", 43_880],
    ] as const;
    const logged = steps.reduce(
      (snapshot, [field, value]) => typedInField(snapshot, "schoolSteps", 0, field, value),
      made,
    );
    expect(told(logged)).toEqual([expect.stringContaining("9999")]);
  });

  test("one balance that stands there twice", () => {
    const table = findOwnTable(made, "schoolBalances");
    const cells = table ? recordsOf(table).slice(0, 2) : [];
    const fields = ["schoolNumber", "year", "kind", "closing", "asAt"] as const;
    const twice = fields.reduce((snapshot, field) => {
      const value = cells[0]?.cell(field)?.value;
      return typedInField(
        snapshot,
        "schoolBalances",
        1,
        field,
        typeof value === "number" ? value : String(value ?? ""),
      );
    }, made);
    expect(told(twice)).toEqual([expect.stringContaining("4901")]);
  });
});

describe("figures in thousands stay what they are in the tables (F38, F45)", () => {
  const THOUSANDS = gridSheet(
    "Balances",
    `
School No | School | Sector | Opening balance 2018/19 £k | In-year 2018/19 £k | Closing balance 2018/19 £k
4901 | Ysgol Un | Primary | 10 | 10 | 21
2911 | Ysgol Dau | Primary | 5 | 1 | 9
`,
  );
  const breaks = (snapshot: WorkbookSnapshot): readonly string[] =>
    look(snapshot).findings.flatMap(({ code, facts }) =>
      code === "balance-break" && "school" in facts ? [facts.school] : [],
    );
  const made = structured(gridWorkbook(THOUSANDS));

  test("a sum that is out by one of its last place is no break, neither there nor in our table", () => {
    expect(look(made).plan.schoolBalances).toHaveLength(2);
    expect(breaks(made)).toEqual(breaks(gridWorkbook(THOUSANDS)));
    expect(breaks(made)).not.toContain("Ysgol Un");
  });

  test("a figure that was typed over is taken as it stands, to the penny", () => {
    const table = findOwnTable(made, "schoolBalances");
    const row = table ? recordsOf(table).findIndex(({ text }) => text("schoolNumber") === "4901") : -1;
    expect(breaks(typedInField(made, "schoolBalances", row, "closing", 20_999))).toContain("Ysgol Un");
  });
});
