import { balanceFormulas, liveNames, schoolFormulas, settingsFormula } from "../../../src/core/sheets/liveFormulas";
import { review } from "../../../src/core/review";
import type { RuleChanges } from "../../../src/core/rate/ruleRows";
import { TABLE } from "../../../src/core/tables/allTables";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import type { CalculationInput, Recalculation } from "../../../src/simulator/recalculation/calculation";
import { readIronCalc } from "../../../src/simulator/recalculation/ironcalcInNode";
import { createRecalculation } from "../../../src/simulator/recalculation/recalculate";
import { AS_OF } from "./actionFixture";
import { AS_AT_SERIAL, columnsOf, liveWorkbook, tableSheet, type Content, type Row } from "./liveSheets";
import { snapshotOfCells } from "./snapshotOfCells";

interface Case {
  /** What stands in Ref, in the setting (undefined: no such row) and in the actions' Recommendation. */
  readonly ref?: Content;
  readonly setting?: Content;
  readonly named?: Content;
  /** "R", "A", "G" and "-": a school of each rating; of "O" the one actual is eight years old; "r" is Red and was before. */
  readonly schools?: string;
  /** "G", "A", "R": an action of each rating. */
  readonly actions?: string;
  readonly changes?: RuleChanges;
}

const DUE: Readonly<Record<string, number>> = { G: 200, A: -5, R: -90 };
const actionsOf = (letters: string, named: Content): readonly Row[] =>
  Array.from(letters, (letter, at) => ({
    id: `A${String(at)}`,
    action: `Do the thing ${String(at)}`,
    recommendation: named,
    owner: "Leah Lovell",
    start: AS_AT_SERIAL - 10,
    due: AS_AT_SERIAL + (DUE[letter] ?? 0),
    lastUpdated: AS_AT_SERIAL - 1,
    percentComplete: 50,
  }));

const CLOSING: Readonly<Record<string, readonly [year: string, closing: number]>> = {
  R: ["2018-19", -5],
  r: ["2018-19", -5],
  A: ["2018-19", -5],
  G: ["2018-19", 5],
  O: ["2011-12", 5],
};

function withFormulas(row: Row, formulas: Readonly<Record<string, string>>): Row {
  const cells = Object.entries(formulas).map(([field, formula]) => [field, { formula }] as const);
  return { ...row, ...Object.fromEntries(cells) };
}

function workbookOf(words: Words, given: Case): CalculationInput {
  const { ref = "R5", named = "R5", schools = "", actions = "G", changes = {} } = given;
  const writing = { words, snapshot: null, hasSchools: schools !== "" };
  const base = liveWorkbook({ words, actions: actionsOf(actions, named), recommendations: ["R1"], changes });
  const settings = columnsOf("settings", words);
  const finance = { setting: words.sheets.settings.finance.name, value: given.setting ?? null };
  const rows = Array.from(schools);
  const sheets = base.sheets.map((sheet) => {
    const put = (row: number, field: string, value: Content): void => {
      const column = TABLE[sheet.name === "PlanSettings" ? "settings" : "recommendations"].columns.findIndex(
        (one) => one.field === field,
      );
      const cells = sheet.cells as unknown[];
      const at = sheet.cells.findIndex((cell) => cell.row === row && cell.column === column);
      if (at >= 0) cells.splice(at, 1);
      if (value !== null && typeof value === "object") cells.push({ row, column, value: 0, ...value });
      else if (value !== null) cells.push({ row, column, value });
    };
    if (sheet.name === "PlanRecommendations") {
      put(1, "ref", ref);
      put(1, "recommendation", "Act on schools with significant deficits");
    }
    if (sheet.name !== "PlanSettings" || !("setting" in given)) return sheet;
    const last = sheet.tables[0]?.block.rows ?? 0;
    put(last, "setting", finance.setting);
    put(last, "value", finance.value);
    put(last, "inForce", { formula: settingsFormula(writing) });
    const tables = sheet.tables.map((table) => ({ ...table, block: { ...table.block, rows: last + 1 } }));
    expect(settings.length).toBeGreaterThan(0);
    return { ...sheet, tables };
  });
  const ofSchools = rows.map((letter, at) => ({
    schoolNumber: String(4901 + at),
    school: `Ysgol ${String(at)}`,
    redLastTime: letter === "r" || letter === "G" ? 1 : null,
    licence: letter.toUpperCase() === "R" ? words.sheets.licences.unlicensed : null,
  }));
  const balances = rows.flatMap((letter, at) => {
    const found = CLOSING[letter];
    if (!found) return [];
    const [year, closing] = found;
    return [{ schoolNumber: String(4901 + at), year, kind: words.sheets.balanceKinds.actual, closing }];
  });
  const tables =
    schools === ""
      ? []
      : [
          tableSheet(
            "PlanSchools",
            columnsOf("schools", words),
            ofSchools.map((row) => withFormulas(row, schoolFormulas(writing))),
          ),
          tableSheet(
            "PlanSchoolBalances",
            columnsOf("schoolBalances", words),
            balances.map((row) => withFormulas(row, balanceFormulas(writing))),
          ),
          tableSheet("PlanSchoolSteps", columnsOf("schoolSteps", words), []),
        ];
  const names = liveNames(writing).map(({ name, formula }) => ({ name, refersTo: formula, sheet: null }));
  return { ...base, names, sheets: [...sheets, ...tables] };
}

/** The row of PlanRecommendations as its formulas have it, and as the product has it. */
function both(words: Words, given: Case, { recalculate }: Recalculation): readonly [string, string] {
  const input = workbookOf(words, given);
  const { changed, notCalculated } = recalculate(input);
  expect(notCalculated).toEqual([]);
  const columns = ["deliveryRating", "reason"].map((field) =>
    TABLE.recommendations.columns.findIndex((one) => one.field === field),
  );
  const cells = columns.map((column) =>
    String(changed.find((one) => one.sheet === "PlanRecommendations" && one.row === 1 && one.column === column)?.value),
  );
  const { recommendations } = review(snapshotOfCells(input), { asOf: null, fallbackDay: AS_OF, corrections: [] });
  const [found] = recommendations;
  if (!found) throw new Error("No recommendation was read.");
  return [
    cells.join(": "),
    `${words.ratings.colours[found.rating]}: ${words.ratings.recommendationReason(found.reason)}`,
  ];
}

let recalculation: Recalculation;
beforeAll(async () => {
  recalculation = await createRecalculation(readIronCalc);
});

const REFS: readonly Content[] = ["R5", "r5", "R5 ", "Recommendation 5", 5, "R5\u00A0"];

describe.each([english, welsh])("the finance recommendation ($language)", (words) => {
  test("is the one that formula and product both find, however its ref is typed (M13, R14)", () => {
    for (const ref of REFS)
      for (const setting of ["R5", "R5 ", "Recommendation 5", 5, null])
        for (const named of new Set(["R5", ref])) {
          const given = { ref, setting, named, schools: "RRR" };
          const [formula, product] = both(words, given, recalculation);
          expect([given, product]).toEqual([given, formula]);
        }
  });

  test.each([
    ["R5 ", "R5"],
    ["r5", "R5"],
    ["R5", "R5 "],
    ["R5", " r5"],
    [5, 5],
    [5, "5"],
  ])("is found where %j stands in Ref and %j in Settings", (ref, setting) => {
    const [formula, product] = both(words, { ref, setting, schools: "RRR" }, recalculation);
    expect(formula).toMatch(/^(?:Red|Coch): /);
    expect(product).toBe(formula);
  });

  test("is none where its setting has no row any more, nor where the row is empty", () => {
    for (const given of [{ schools: "RRR" }, { schools: "RRR", setting: null }]) {
      const [formula, product] = both(words, given, recalculation);
      expect(product).toBe(formula);
      expect(formula).toMatch(/^(?:Green|Gwyrdd): /);
    }
  });

  const OWN: readonly RuleChanges[] = [
    {},
    { M13a: { rating: "Green" }, M13b: { rating: "Blue" } },
    { M13a: { rating: "Amber" }, M13b: { rating: "Grey" }, M13c: { rating: "Red" } },
    { R14i: { rating: "Amber" }, R14f: { rating: "Green" }, M10f: { rating: "Grey" }, M10a: { rating: "Blue" } },
  ];

  test("is Red where a school is Red that was Red in the papers before, and not where one was (M13)", () => {
    const said = ["GGr", "AAr", "GGR", "GGG", "rrG", "rRR", "rr-"].map((schools) => {
      const [formula, product] = both(words, { setting: "R5", schools }, recalculation);
      expect([schools, product]).toEqual([schools, formula]);
      return formula.split(":")[0];
    });
    const { Red, Amber, Green } = words.ratings.colours;
    expect(said).toEqual([Red, Red, Amber, Green, Red, Red, Red]);
  });

  test("takes the worse of its actions and its schools, whatever the council's own ratings are (M13)", () => {
    const order = ["Blue", "Green", "Grey", "Amber", "Red"].map(
      (colour) => words.ratings.colours[colour as keyof typeof words.ratings.colours],
    );
    const colourOf = (said: string): number => order.indexOf(said.split(": ")[0] ?? "");
    for (const changes of OWN)
      for (const actions of ["G", "R"]) {
        const alone = colourOf(both(words, { actions, changes }, recalculation)[1]);
        for (const schools of ["G", "A", "RRR", "RG", "--", "G-", "GG-", "R--"]) {
          const given = { setting: "R5", actions, schools, changes };
          const [formula, product] = both(words, given, recalculation);
          expect([given, product]).toEqual([given, formula]);
          expect(colourOf(product)).toBeGreaterThanOrEqual(alone);
        }
      }
  });
});
