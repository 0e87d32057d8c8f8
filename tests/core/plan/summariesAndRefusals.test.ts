import { onlyTable, planOfGrid, rolesOf, rowsOf } from "../recognise/planOf";

const groups = (grid: string): readonly string[] =>
  planOfGrid(grid).actions.map(({ action, group }) => `${group ?? "-"}: ${action}`);

describe("tasks that sum up those below are no actions (T5)", () => {
  test("by the outline of a project's export, whatever days they have", () => {
    expect(
      groups(`
ID | WBS | Task_Name | Start_Date | Finish_Date | Percent_Complete | Resource_Names
1 | 1 | New school at Parc y Gamlas | 2024-02-05 | 2026-04-10 | 43% |
2 | 1.1 | Governance | 2024-03-04 | 2025-02-07 | 94% |
3 | 1.1.1 | Publish statutory notice | 2024-03-04 | 2024-04-10 | 100% | Nia Farrow
4 | 1.1.2 | Write the objection report | 2024-04-15 | 2024-05-03 | 100% | Nia Farrow,Legal Services
5 | 1.2 | Procurement | 2024-07-01 | 2025-06-13 | 65% |
6 | 1.2.1 | Issue tender | 2024-07-01 | 2024-08-09 | 100% | Tom Sheldrake
7 | 1.3 | Open the doors | 2025-06-20 | 2025-06-20 | 0% |
`),
    ).toEqual([
      "Governance: Publish statutory notice",
      "Governance: Write the objection report",
      "Procurement: Issue tender",
      "Procurement: Open the doors",
    ]);
  });

  test("by their level", () => {
    expect(
      groups(`
Outline Level | Task Name | Start | Finish | Resource Names
1 | Prepare | 2021-01-04 | 2021-02-26 |
2 | Agree the scope | 2021-01-04 | 2021-01-15 | Ann Lee
2 | Write the brief | 2021-01-18 | 2021-02-05 | Bob Day
`),
    ).toEqual(["Prepare: Agree the scope", "Prepare: Write the brief"]);
  });

  test("by the name of a phase that lasts as long as what is below it", () => {
    expect(
      groups(`
Task Name | % Complete | Assigned To | Start | Finish
Phase 1: Prepare | 45% | | 2021-01-04 | 2021-02-26
Agree the scope | 100% | Ann Lee | 2021-01-04 | 2021-01-15
Write the brief | 60% | Bob Day | 2021-01-18 | 2021-02-05
Phase 2 begins | 0% | Ann Lee | 2021-03-01 | 2021-03-01
`),
    ).toEqual([
      "Phase 1: Prepare: Agree the scope",
      "Phase 1: Prepare: Write the brief",
      "Phase 1: Prepare: Phase 2 begins",
    ]);
  });
});

test("where nothing is to be done, no action stands; one that was withdrawn is one (T4)", () => {
  expect(
    planOfGrid(`
Ref | Recommendation | Action | Lead | Due date | Status
R1 | Publish the register | Publish it on the website | Ann Lee | 2020-03-31 | Open
R2 | Elect the chair by secret ballot | Recommendation not accepted – a matter for Council | | |
R3 | Insure the plant | None – risk tolerated | | |
R4 | Review the rota | No further action: done before | | |
R5 | Resize the photographs | None needed – withdrawn by the school | | | Withdrawn
R6 | Move the store | None of the rooms is free: find one | Bob Day | 2020-06-30 | Open
`).actions.map(({ id, recommendation }) => id ?? recommendation),
  ).toEqual(["R1", "R5", "R6"]);
});

describe("numbers in front of the first heading belong to the table (T3)", () => {
  const GRID = `
Site walk of 9 May 2022

 | Where | What needs doing? | Who will do it? | When by? | | First aiders | Trained
INSIDE
1 | Hall | Move mats to the store | Caretaker | 2022-05-13 | | Alys Dray | 2021-10-12
2 | Y2 | Put the wire in a cover | Caretaker | 2022-05-20 | | Kath Wint | 2020-02-04
OUTSIDE
1 | Gate | Fit a higher bolt | Caretaker | 2022-05-16
2 | Yard | Paint a walkway | Governors | 2022-05-27
`;
  test("a title in their column is of the rows below it", () => {
    expect(groups(GRID)).toEqual([
      "INSIDE: Move mats to the store",
      "INSIDE: Put the wire in a cover",
      "OUTSIDE: Fit a higher bolt",
      "OUTSIDE: Paint a walkway",
    ]);
  });

  test("numbers of its own for each row are the ids", () => {
    const table = onlyTable(`
 | Beth fyddwn ni'n ei wneud | Pwy | Erbyn pryd
1.1 | Cynnal holiadur iaith gyda theuluoedd | Ann Lee | 2020-03-31
1.2 | Prynu llyfrau grŵp newydd | Bob Day | 2020-04-30
1.3 | Hyfforddi pob aelod o staff | Cai Rees | 2020-05-29
`);
    expect(rolesOf(table)).toBe("A id, B action, C owner, D due");
    expect(rowsOf(table)).toEqual({ record: [2, 3, 4] });
  });

  test("words in front of it do not", () => {
    const table = onlyTable(`
 | Action | Lead | Due
NEW | Move mats to the store | Ann Lee | 2020-03-31
 | Put the wire in a cover | Bob Day | 2020-04-30
Moved | Fit a higher bolt | Cai Rees | 2020-05-29
`);
    expect(rolesOf(table)).toBe("B action, C owner, D due");
  });
});

test("ticks, halves and crosses mean what their key says (S1)", () => {
  const plan = planOfGrid(`
Allwedd: ✓ = wedi gorffen   ½ = wedi dechrau   x = heb ddechrau

Beth fyddwn ni'n ei wneud | Pwy | Erbyn pryd | Wedi gwneud?
Cynnal holiadur iaith gyda theuluoedd | Ann Lee | 2020-03-31 | ✓
Prynu llyfrau grŵp newydd | Bob Day | 2020-04-30 | ½
Hyfforddi pob aelod o staff | Cai Rees | 2020-05-29 | x
`);
  expect(plan.actions.map(({ status }) => status.status)).toEqual(["complete", "in progress", "not started"]);
});
