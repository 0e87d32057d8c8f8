import fc from "fast-check";
import { newWorkbook } from "../../../src/ooxml/newWorkbook";
import { enterCells } from "../../../src/simulator/structure/enterCells";
import { SimulatedWorkbook } from "../../../src/simulator/workbook/simulatedWorkbook";
import { enterTyped } from "../../../src/simulator/workbook/valueEntry";

const HEADINGS = ["Ref", "Action", "Responsible officer", "Deadline", "Status", "Evidence", "Progress update"];

/** A plan as a council has it on one sheet: 3 to 6 actions of one or two recommendations. */
export interface SmallPlan {
  readonly actions: readonly (readonly string[])[];
}

const ACTIONS = [
  "Agree a programme for more able learners",
  "Review the attendance policy with headteachers",
  "Train governors in the use of data",
  "Publish a strategy for additional learning needs",
  "Set up a panel for schools causing concern",
  "Audit safeguarding in every school",
];

const action = fc.record({
  recommendation: fc.nat(1),
  owner: fc.constantFrom("Leah Lovell", "Huw Prosser", "Leah Lovell / Huw Prosser", ""),
  due: fc.constantFrom("31/03/2020", "14/02/2020", "30/09/2020", "TBC"),
  status: fc.constantFrom("In progress", "Complete", "Not started", ""),
  evidence: fc.constantFrom("", "Minutes of the Board, 14 January 2020"),
  update: fc.constantFrom("", "Draft shared with headteachers"),
});

export const smallPlan: fc.Arbitrary<SmallPlan> = fc.array(action, { minLength: 3, maxLength: 6 }).map((rows) => ({
  actions: rows.map(({ recommendation, owner, due, status, evidence, update }, at) => [
    `R${String(recommendation + 1)}.${String(at + 1)}`,
    ACTIONS[at] ?? "",
    owner,
    due,
    status,
    evidence,
    update,
  ]),
}));

/** The file of a small plan. */
export function fileOf({ actions }: SmallPlan): Uint8Array {
  const workbook = SimulatedWorkbook.open(newWorkbook());
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("A new workbook has a sheet.");
  workbook.renameSheet(sheet, "Plan 2020");
  const rows = [["Post-inspection action plan"], [], HEADINGS, ...actions];
  rows.forEach((texts, row) => {
    if (texts.length === 0) return;
    enterCells(workbook, sheet, { row, column: 0, rows: 1, columns: texts.length }, [texts], enterTyped);
  });
  return workbook.save();
}
