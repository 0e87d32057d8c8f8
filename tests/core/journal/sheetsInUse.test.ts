import { proposeStructure } from "../../../src/core/proposals/propose";
import type { ProposalInput } from "../../../src/core/sheets/sheetLayout";
import { simulate } from "../../../src/core/changes/simulate";
import { review } from "../../../src/core/review";
import { asSheetName, cellAt, type WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { english } from "../../../src/core/words/english";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { day } from "../../taskpane/fakeReview";
import { tableOf, typedInField } from "../tables/inTables";
import { stepTaken, takenBack } from "./journalledSteps";

const PLAN = `
Ref | What? | Who? | When?
R1.1 | Track pupils | Ann Lee | 2020-03-31
`;
const inputFor = (snapshot: WorkbookSnapshot): ProposalInput => ({
  ...review(snapshot, { asOf: null, fallbackDay: day("2020-02-28"), corrections: [] }),
  words: english,
});
const BEFORE = inputFor(gridWorkbook(gridSheet("Plan", PLAN), gridSheet("Cabinet", "Actions in all")));
const TABLES = stepTaken(BEFORE, proposeStructure(BEFORE), { name: "structure" });

const withFormula = (snapshot: WorkbookSnapshot, formula: string): WorkbookSnapshot =>
  simulate(snapshot, {
    edits: [
      {
        kind: "setCells",
        sheet: asSheetName("Cabinet"),
        block: { row: 0, column: 5, rows: 1, columns: 1 },
        before: [[null]],
        after: [[{ formula }]],
      },
    ],
  });
const namesOf = ({ sheets }: WorkbookSnapshot): readonly string[] => sheets.map(({ name }) => name);
/** Whether formulas that stand speak of a sheet, or of a table, that is not there. */
const formulasIn = ({ sheets }: WorkbookSnapshot): string =>
  sheets.flatMap(({ cells }) => cells.flat().flatMap((cell) => cell?.formula ?? [])).join("\n");

test.each(["=ROWS(PlanOwners[Owner])", "='Owners'!A5", "=COUNTA(owners!A:A)"])(
  "a sheet that a formula of the council's uses stays, and the formula is named: %s",
  (formula) => {
    const { left, now } = takenBack(inputFor(withFormula(TABLES, formula)), "S1");
    expect(left).toEqual([{ sheet: "Cabinet", row: 0, column: 5, expected: null, now: { formula }, keeps: "Owners" }]);
    expect(namesOf(now)).toContain("Owners");
    expect(namesOf(now)).not.toContain("Actions");
  },
);

test.each(['="Owners!A5"', "=[Other.xlsx]Owners!A5", "=PlanOwnersOld", "=MyOwners!A5"])(
  "what only looks like a use keeps nothing: %s",
  (formula) => {
    expect(takenBack(inputFor(withFormula(TABLES, formula)), "S1").left).toEqual([]);
  },
);

test("sheets that formulas of a sheet which stays use stay with it, so that no formula says #REF!", () => {
  const typed = typedInField(TABLES, "actions", 0, "owner", "Gwen Parry");
  const { left, now } = takenBack(inputFor(typed), "S1");
  expect(formulasIn(now)).toContain("PlanRules[");
  const tables = now.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const used = [...formulasIn(now).matchAll(/\bPlan[A-Za-z]+(?=\[)/gu)].map(([name]) => name);
  expect([...new Set(used)].filter((name) => !tables.includes(name))).toEqual([]);
  expect(left.map(({ keeps }) => keeps)).toContain("Rating rules");
  const actions = now.sheets.find(({ name }) => name === "Actions");
  expect(actions && cellAt(actions, 4, 0)?.value).toBe("R1.1");
});

test("the history stays as long as a formula uses it", () => {
  const used = withFormula(TABLES, "=ROWS(PlanChanges[When])");
  const { now } = takenBack(inputFor(used), "S1");
  expect(namesOf(now)).toContain("Change history");
});

test("the history stays where somebody gave one of its columns another heading", () => {
  const { sheet, block } = tableOf(TABLES, "changes");
  const renamed: WorkbookSnapshot = {
    ...TABLES,
    sheets: TABLES.sheets.map((one) =>
      one !== sheet
        ? one
        : {
            ...one,
            cells: one.cells.map((line, r) =>
              line.map((cell, c) =>
                cell && r + (one.used?.row ?? 0) === block.row && c === 4
                  ? { ...cell, value: "Old", text: "Old" }
                  : cell,
              ),
            ),
            tables: one.tables.map((table) => ({
              ...table,
              headings: table.headings.map((heading, index) => (index === 4 ? "Old" : heading)),
            })),
          },
    ),
  };
  const { now } = takenBack(inputFor(renamed), "S1");
  expect(namesOf(now)).toContain("Change history");
  expect(namesOf(takenBack(inputFor(TABLES), "S1").now)).not.toContain("Change history");
});
