import { proposeStructure } from "../../../src/core/proposals/propose";
import type { ProposalInput } from "../../../src/core/sheets/sheetLayout";
import { simulate } from "../../../src/core/changes/simulate";
import { changeCells } from "../../../src/core/sheets/tableCells";
import { isEdited } from "../../../src/core/journal/historyRows";
import { review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { findOwnTable } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { day } from "../../taskpane/fakeReview";
import { inField, tableOf, typedInField } from "../tables/inTables";
import { entered, entryIn, halfWay, stepTaken, takenBack } from "./journalledSteps";

const PLAN = `
Ref | What? | Who? | When?
R1.1 | Track pupils | Ann Lee | 2020-03-31
`;
const inputFor = (snapshot: WorkbookSnapshot): ProposalInput => ({
  ...review(snapshot, { asOf: null, fallbackDay: day("2020-02-28"), corrections: [] }),
  words: english,
});
const BEFORE = inputFor(gridWorkbook(gridSheet("Plan", PLAN)));
const STEP = entered(BEFORE, proposeStructure(BEFORE), { name: "structure" });
const TABLES = simulate(BEFORE.snapshot, STEP);

test("what somebody typed into a row of the change history keeps it when the last step is taken back", () => {
  const typed = typedInField(TABLES, "changes", 0, "to", "Agreed with the Director");
  const { now } = takenBack(inputFor(typed), "S1");
  expect(findOwnTable(now, "actions")).toBeNull();
  expect(inField(now, "changes", 0, "to")).toBe("Agreed with the Director");
  expect(entryIn(now, "S1").state).toBe("takenBack");
});

test("a history that holds nothing but what steps told goes with the last of them, however many there were", () => {
  const edits = changeCells(tableOf(TABLES, "actions"), [{ row: 0, field: "owner", content: "Dai Ellis" }]);
  const back = takenBack(inputFor(stepTaken(inputFor(TABLES), { edits })), "S2").now;
  const { now } = takenBack(inputFor(back), "S1");
  expect(now.sheets.map(({ name }) => name)).toEqual(["Plan"]);
});

test("a history that a first step had only half made goes with it, and stays where somebody has typed into it", () => {
  const half = halfWay(BEFORE.snapshot, STEP, STEP.edits.length - 3);
  expect(entryIn(half, "S1").state).toBe("open");
  expect(takenBack(inputFor(half), "S1").now.sheets.map(({ name }) => name)).toEqual(["Plan"]);
  const typed = typedInField(half, "changes", 0, "by", "Mari, for Ann");
  const { now, left } = takenBack(inputFor(typed), "S1");
  expect(inField(now, "changes", 0, "by")).toBe("Mari, for Ann");
  expect(left.map((cell) => cell.now)).toContain("Mari, for Ann");
});

test("rows of the history that somebody changed, added or deleted are told, and those of steps are not", () => {
  const edited = (snapshot: WorkbookSnapshot): boolean => isEdited(tableOf(snapshot, "changes"));
  const edits = changeCells(tableOf(TABLES, "actions"), [{ row: 0, field: "owner", content: "Dai Ellis" }]);
  const fixed = stepTaken(inputFor(TABLES), { edits });
  const { now } = takenBack(inputFor(fixed), "S2");
  expect([TABLES, fixed, now].map(edited)).toEqual([false, false, false]);
  const { sheet, block } = tableOf(fixed, "changes");
  const last = { ...block, row: block.row + block.rows - 1, rows: 1 };
  const blank = Array.from({ length: block.columns }, () => null);
  const row = { kind: "setCells", sheet: sheet.name, block: last, before: [blank], after: [blank] } as const;
  const deleted = simulate(fixed, { edits: [row] });
  expect([typedInField(fixed, "changes", 0, "to", "another owner"), deleted].map(edited)).toEqual([true, true]);
});
