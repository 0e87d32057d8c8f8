import { simulate } from "../../../src/core/changes/simulate";
import { fixOf, type Fix } from "../../../src/core/fixes/fixes";
import { fixesOfRule, proposeFixesInSteps, type FixAccepted } from "../../../src/core/fixes/proposeFixes";
import type { FindingCode } from "../../../src/core/findings/finding";
import type { FixValue } from "../../../src/core/fixes/fixValue";
import type { Review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { MARK_KEY } from "../../../src/core/tables/mark";
import { columnOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { inField, tableOf, typedInField } from "../tables/inTables";
import { look, withTables } from "./slippedPlan";

const PLAN = gridWorkbook(
  gridSheet(
    "R1 Standards",
    `
Ref | Action | Lead | By when | Status | RAG
R1.1 | Track more able pupils in every school | Ann Lee | 2020-03-31 | In progress | Amber/Green
R1.2 | Review the curriculum with all heads | Bob Day | 2020-07-20 | On hold | Teal
R1.3 | Publish the report to every member | Bob Day | 2020-05-29 | Complete | Green
R1.4 | Agree a programme of moderation | Bob Day | 2020-05-29 | Cancelled | Green
`,
    { struckRows: [3, 4, 5] },
  ),
);
const BUILT = withTables(PLAN);

const fixesOf = ({ findings, snapshot }: Review, code: FindingCode): readonly Fix[] =>
  findings.flatMap((one) => (one.code === code ? (fixOf(one, snapshot) ?? []) : []));
const write = (before: Review, accepted: readonly FixAccepted[], words: Words = english): WorkbookSnapshot =>
  simulate(before.snapshot, finish(proposeFixesInSteps({ ...before, words }, accepted)));
const errors = ({ findings }: Review): readonly string[] =>
  findings.filter(({ severity }) => severity === "error").map(({ code, actionKey }) => `${code} ${actionKey ?? ""}`);

const rating = (name: "Red" | "Amber" | "Green" | "Blue" | "Grey"): FixValue => ({ kind: "rating", rating: name });
const EMPTY: FixValue = { kind: "empty" };

/** Whichever answer is accepted, the question is gone, and nothing is wrong that was not before; a claim may be too rosy. */
function expectEachToSettle(before: Review, fix: Fix): void {
  expect(fix.choices.length).toBeGreaterThan(1);
  for (const value of fix.choices) {
    const after = look(write(before, [{ ...fix, value }]));
    expect(fixesOf(after, fix.code).map(({ place }) => place)).not.toContainEqual(fix.place);
    const added = errors(after).filter((one) => !errors(before).includes(one));
    expect(added.filter((one) => !one.startsWith("claimed-rosier-than-computed"))).toEqual([]);
  }
}

describe("What needs a decision offers the answers there are", () => {
  test.each([
    ["Grean", [rating("Green"), EMPTY]],
    ["Red, agreed with the chair", [rating("Red"), EMPTY]],
    ["C", [rating("Red"), EMPTY]],
    ["see the note", [EMPTY, rating("Red")]],
  ])("an override that says “%s”: the colour it comes near to, else nothing; then each other (F51)", (text, first) => {
    const before = look(typedInField(BUILT, "actions", 0, "override", text));
    const [fix] = fixesOf(before, "override-unreadable");
    if (!fix) throw new Error("No fix.");
    expect(fix.choices.slice(0, 2)).toEqual(first);
    expect(fix.choices).toHaveLength(6);
    expectEachToSettle(before, fix);
  });

  test("a claim between two colours or of none: either of the two, the worse first; else nothing (F52)", () => {
    const before = look(BUILT);
    const [between, none] = fixesOf(before, "claimed-colour-unreadable");
    expect(between?.choices.slice(0, 3)).toEqual([rating("Amber"), rating("Green"), EMPTY]);
    expect(none?.choices.slice(0, 2)).toEqual([EMPTY, rating("Red")]);
    for (const fix of [between, none]) if (fix) expectEachToSettle(before, fix);
  });

  test("a row that is struck out: the status it counts with, written into its own column (F53)", () => {
    const before = look(BUILT);
    const [taken, complete, ...others] = fixesOf(before, "struck-out");
    // Of the third the status says that it is cancelled: nothing is to be asked.
    expect(others).toEqual([]);
    expect(taken?.choices[0]).toEqual({ kind: "status", status: "on hold" });
    expect(complete?.choices[0]).toEqual({ kind: "status", status: "cancelled" });
    for (const fix of [taken, complete]) if (fix) expectEachToSettle(before, fix);
    if (!taken) throw new Error("No fix.");
    const after = write(before, [{ ...taken, value: { kind: "status", status: "on hold" } }]);
    expect(inField(after, "actions", 1, "status")).toBe("On hold");
    expect(inField(after, "actions", 1, "action")).toBe("Review the curriculum with all heads");
  });

  test("none of them is accepted with all of its kind: each has more than one answer", () => {
    for (const rule of ["F51", "F52", "F53"]) expect(fixesOfRule(look(BUILT), rule)).toEqual([]);
  });

  test("colours and states are written in the language of the sheets", () => {
    const before = look(typedInField(withTables(PLAN, welsh), "actions", 0, "override", "Goch iawn"));
    const [fix] = fixesOf(before, "override-unreadable");
    expect(fix?.choices[0]).toEqual(rating("Red"));
    if (!fix) throw new Error("No fix.");
    expect(inField(write(before, [{ ...fix, value: rating("Red") }], welsh), "actions", 0, "override")).toBe("Coch");
  });
});

type Sheet = WorkbookSnapshot["sheets"][number];
const ofActions = (patch: (sheet: Sheet) => Sheet): WorkbookSnapshot => {
  const { sheet } = tableOf(BUILT, "actions");
  return { ...BUILT, sheets: BUILT.sheets.map((one) => (one === sheet ? patch(one) : one)) };
};
const DAMAGES: readonly (readonly [string, () => WorkbookSnapshot])[] = [
  ["range", () => ofActions((sheet) => ({ ...sheet, tables: [] }))],
  [
    "mark-lost",
    () =>
      ofActions((sheet) => ({
        ...sheet,
        properties: new Map([...sheet.properties].filter(([key]) => !key.startsWith(MARK_KEY))),
      })),
  ],
  ["column-gone", () => withoutColumn()],
  [
    "no-formulas",
    () => {
      const { sheet, block } = tableOf(BUILT, "actions");
      const at = { row: block.row + 1, column: block.column + columnOf(tableOf(BUILT, "actions"), "rating") };
      const edit = { kind: "setCells", sheet: sheet.name, block: { ...at, rows: 1, columns: 1 } } as const;
      return simulate(BUILT, { edits: [{ ...edit, before: [[null]], after: [[null]] }] });
    },
  ],
];

/** The column Risk or barrier of Actions was deleted. */
function withoutColumn(): WorkbookSnapshot {
  const table = tableOf(BUILT, "actions");
  const index = columnOf(table, "risk");
  const without = <T>(all: readonly T[], at = index): readonly T[] => all.filter((_, i) => i !== at);
  return ofActions((sheet) => ({
    ...sheet,
    used: sheet.used && { ...sheet.used, columns: sheet.used.columns - 1 },
    cells: sheet.cells.map((row) => without(row, table.block.column + index - (sheet.used?.column ?? 0))),
    tables: sheet.tables.map((one) => ({
      ...one,
      block: { ...one.block, columns: one.block.columns - 1 },
      headings: without(one.headings),
      columnIds: without(one.columnIds),
    })),
  }));
}

describe("Damage to our tables that the next step would put right is put right when it is accepted (F56)", () => {
  test.each(DAMAGES)("%s", (why, damaged) => {
    const before = look(damaged());
    const told = before.findings.filter(({ code }) => code === "own-table-damaged");
    expect(told.map(({ facts }) => "why" in facts && facts.why)).toContain(why);
    const accepted = fixesOfRule(before, "F56");
    expect(accepted.map(({ value }) => value)).toContainEqual({ kind: "mended" });
    const after = look(write(before, accepted.slice(0, 1)));
    expect(fixesOf(after, "own-table-damaged")).toEqual([]);
    expect(errors(after).filter((one) => !errors(before).includes(one))).toEqual([]);
  });

  test("a value typed over a formula, and a ref that stands twice, need somebody's hand", () => {
    const typed = typedInField(BUILT, "actions", 0, "rating", "Green");
    const before = look(typed);
    expect(before.findings.map(({ facts }) => "why" in facts && facts.why)).toContain("typed-over");
    expect(fixesOfRule(before, "F56")).toEqual([]);
  });
});
