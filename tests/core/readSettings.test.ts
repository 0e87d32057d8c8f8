import { simulate } from "../../src/core/changes/simulate";
import { proposeStructure } from "../../src/core/proposals/propose";
import { columnOf, findOwnTable, recordsOf } from "../../src/core/tables/records";
import { readSettings } from "../../src/core/readSettings";
import { cellAt, type WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { english } from "../../src/core/words/english";
import { welsh } from "../../src/core/words/welsh";
import type { Words } from "../../src/core/words/words";
import { toSerial } from "../../src/core/calendar/calendarDate";
import { proposal } from "../../src/core/prepareChanges";
import { review } from "../../src/core/review";
import { finish } from "../../src/core/steps/work";
import { councilWorkbook, inputOf } from "./proposals/planFixture";
import { ASOF, look, source, withTables } from "./fixes/slippedPlan";
import { inField, tableOf, typedInField } from "./tables/inTables";

/** The workbook with its tables made, and a limit typed into one of the rating rules. */
function withLimit(words: Words, name: string, value: string | number) {
  const built = simulate(councilWorkbook(), proposeStructure(inputOf(words)));
  const table = findOwnTable(built, "rules");
  if (!table) throw new Error("No rules");
  const { sheet, block } = table;
  const rows = Array.from({ length: block.rows }, (_, index) => block.row + index);
  const row = rows.find((one) => cellAt(sheet, one, block.column)?.value === name) ?? -1;
  const place = { sheet: sheet.name, row, column: block.column + columnOf(table, "limit") };
  const at = { row, column: place.column, rows: 1, columns: 1 };
  const snapshot: WorkbookSnapshot = simulate(built, {
    edits: [{ kind: "setCells", sheet: sheet.name, block: at, before: [[null]], after: [[value]] }],
  });
  return { snapshot, place };
}

describe("the limits of the rating rules", () => {
  test.each([
    ["English", english],
    ["Welsh", welsh],
  ])("in %s: a value that is no sensible number is shown at its cell (F46)", (_, words) => {
    const { snapshot, place } = withLimit(words, "R5", "a month");
    const { findings, policy } = readSettings(snapshot);
    expect(findings).toMatchObject([
      { code: "threshold-nonsense", place, facts: { setting: "overdueRedDays", text: "a month", standard: 31 } },
    ]);
    expect(policy.overdueRedDays).toBe(31);
  });

  test("in force is what stands there, while it is sensible", () => {
    const { snapshot } = withLimit(english, "R5", 14);
    expect(readSettings(snapshot)).toMatchObject({ findings: [], policy: { overdueRedDays: 14 } });
  });
});

test("what somebody typed as the as-at day and is none stays in its cell, whatever is built afterwards (F46)", () => {
  const built = typedInField(withTables(source), "settings", 0, "value", "end of term");
  expect(inField(built, "settings", 0, "setting")).toBe(english.sheets.settings.asAt.name);
  expect(look(built).findings.map(({ code }) => code)).toContain("threshold-nonsense");
  for (const kind of ["structure", "summary"] as const) {
    const after = simulate(built, finish(proposal(kind, look(built), english)));
    expect(inField(after, "settings", 0, "value")).toBe("end of term");
  }
});

test("a day that is asked for takes its place, before the papers count it as an error", () => {
  const built = typedInField(withTables(source), "settings", 0, "value", "end of term");
  const asked = (snapshot: WorkbookSnapshot) => review(snapshot, { asOf: ASOF, fallbackDay: ASOF, corrections: [] });
  const papers = (snapshot: WorkbookSnapshot) => finish(proposal("summary", asked(snapshot), english));
  const after = simulate(built, papers(built));
  expect(inField(after, "settings", 0, "value")).toBe(toSerial(ASOF, 1900));
  expect(papers(after).edits).toEqual([]);
});

test("a finance recommendation that the plan does not have is told; none, and one in other letters, are not (F46, M13)", () => {
  const built = withTables(source);
  const rows = recordsOf(tableOf(built, "settings"));
  const row = rows.findIndex(({ text }) => text("setting") === english.sheets.settings.finance.name);
  const nonsense = (text: string) =>
    look(typedInField(built, "settings", row, "value", text))
      .findings.filter(({ code }) => code === "threshold-nonsense")
      .map(({ facts }) => facts);
  expect(nonsense("R99")).toEqual([{ setting: "finance", text: "R99", standard: "no recommendation" }]);
  expect([nonsense(""), nonsense(" r1 ")]).toEqual([[], []]);
});
