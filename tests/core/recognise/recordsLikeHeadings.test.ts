import { gridSheet } from "../../snapshots/gridSheet";
import { onlyTable, planOfGrid, recogniseSheets, rolesOf, rowsOf } from "./planOf";

describe("a record whose words are headings elsewhere does not cut its table", () => {
  test("a day and an id typed as text, a team and a state", () => {
    const table = onlyTable(
      `
Theme | Ref | Action | Owner | Due | Revised due | Status | Update
Deficits | R5.1 | Obtain a recovery plan from every school | Ann Lee | 2019-12-20 | 2020-03-31 | In progress | Four in
 | R5.2 | Issue notices where none is received | Section 151 Officer | 2020-02-28 | | Not started |
Skills | R5.3 | Train governors and business managers | Schools Finance Team | 12/06/2020 | | In progress | Dates booked
 | R5.4 | Review the funding formula | Schools Budget Forum | By December | | In progress |
`,
      { merges: ["A2:A3", "A4:A5"] },
    );
    expect(rowsOf(table)).toEqual({ record: [2, 3, 4, 5] });
  });

  test("the first record under a filled section row is complete", () => {
    const table = onlyTable(
      `
Lead: Ann Lee | | | Updated 24/02/2020 | | |
No. | What will we do? | Who? | Timescale | Status / BRAG | Latest update | Updated on
IMMEDIATE / SHORT TERM
'2.1 | Appoint a transformation lead | Ann Lee | Done (November 2019) | Complete | In post since 4 November | 2019-11-29
'2.2 | Map the provision in every cluster | Bob Day | 31.3.20 | Green | Nine of eleven mapped | 2020-02-17
`,
      { fills: { A3: "#DDDDDD", B3: "#DDDDDD", C3: "#DDDDDD", G3: "#DDDDDD" } },
    );
    expect(table.headerRows).toEqual([1]);
    expect(rowsOf(table)).toEqual({ section: [3], record: [4, 5] });
  });

  test("without ids, where posts and states are all the cells hold", () => {
    expect(
      rowsOf(
        onlyTable(`
Action | Owner | Due date | Complete? | Comments
Write to all headteachers about the review | Head of Education | 31/03/2020 | Y | Done
Set up a steering group | Project Lead | March 2020 | N | In progress
Agree the terms of reference | Service Manager | Summer term 2020 | N | Action with legal
Publish the evidence | Performance Team | ongoing | N | Update due
`),
      ),
    ).toEqual({ record: [2, 3, 4, 5] });
  });
});

describe("layouts of councils that repeat, stack and merge their headings", () => {
  test("the same heading under each recommendation, with no blank row between", () => {
    const plan = planOfGrid(`
Recommendation 1: Improve standards in schools
Action | Lead | Timescale | Progress
Visit all schools this term | Ann Lee | 31/03/2020 | On track
Recommendation 2: Improve the evaluation
Action | Lead | Timescale | Progress
Audit the statements held | Bob Day | Spring term 2020 | Complete
Recommendation 3: Improve leadership
Action | Lead | Timescale | Progress
Review the structure | Cai Rees | TBC | Not started
`);
    expect(plan.actions.map((a) => [a.place.row + 1, a.recommendation])).toEqual([
      [3, "R1"],
      [6, "R2"],
      [9, "R3"],
    ]);
  });

  test("owners by a matrix whose names stand under one merged heading", () => {
    const plan = planOfGrid(
      `
Ref | Action | Officers | | | Deadline | RAG
 | | Ann Lee | Bob Day | Cai Rees | |
1 | Visit all schools this term | L | x | | 2020-03-31 | Green
2 | Audit the statements held now | | | x | 2020-04-30 | Red
`,
      { merges: ["C1:E1", "A1:A2", "B1:B2", "F1:F2", "G1:G2"] },
    );
    expect(plan.actions.map((a) => a.owner.owners.map((o) => `${o.text ?? ""}${o.lead ? "*" : ""}`))).toEqual([
      ["Ann Lee*", "Bob Day"],
      ["Cai Rees*"],
    ]);
  });

  test("Welsh headings alone, with ids that begin with A", () => {
    const plan = planOfGrid(`
Cynllun Gweithredu
Rhif | Argymhelliad | Beth fyddwn ni'n ei wneud? | Pwy? | Erbyn pryd? | Wedi'i gwblhau? | Sylwadau
A1.1 | A1 | Cytuno ar dargedau gyda phob ysgol uwchradd | Siân Morgan | 31 Mawrth 2021 | Nac ydy | Drafft
A1.2 | A1 | Cynnal adolygiad o'r ddarpariaeth | Pennaeth Addysg | Parhaus | Ydy |
A2.1 | A2 | Penodi swyddog dynodedig i'r gwasanaeth | Tîm ADY | Tymor y Gwanwyn 2021 | Nac ydy |
`);
    expect(plan.actions.map((a) => [a.recommendation, a.due.day, a.status.status])).toEqual([
      ["R1", "2021-03-31", "not started"],
      ["R1", null, "complete"],
      ["R2", "2021-03-26", "not started"],
    ]);
  });

  test("blank rows between records, bullets below one, ids like 1.10, milestones, and notes at the end", () => {
    const plan = planOfGrid(`
No | Theme | Actions | Lead | By when | Milestones | BRAG

'1.10 | Standards | Agree targets with every school | Ann Lee | March 2020 | First draft in January | G

'1.11 | Standards | Audit the statements held now | Bob Day | 30/06/2020 | Sample done | A
 | | • with two services | | | |
 | | • and with the college | | | |

'1.12 | Standards | Train every coordinator | Cai Rees | ongoing | | R

Note: BRAG is agreed by the board
Signed: Chief Executive
`);
    expect(plan.actions.map((a) => [a.id, a.rows.length, a.claimedRag.colour])).toEqual([
      ["1.10", 1, "Green"],
      ["1.11", 3, "Amber"],
      ["1.12", 1, "Red"],
    ]);
  });

  test("a title block that looks like headings", () => {
    const [table, more] = recogniseSheets(
      gridSheet(
        "Plan",
        `
Action Plan | Education Service | Lead: Head of Education | Date: March 2020
Progress update | Status | February 2020

Ref | Action | Lead | Timescale | Status
R1.1 | Agree targets with every school | Ann Lee | March 2020 | Green
`,
      ),
    ).tables;
    expect(more).toBeUndefined();
    expect(table && [table.headerRows, rolesOf(table)]).toEqual([[3], "A id, B action, C owner, D due, E status"]);
  });
});
