import { gridSheet } from "../../snapshots/gridSheet";
import { onlyTable, planOfGrid, recogniseSheets, rolesOf, rowsOf } from "./planOf";

describe("the header is found on any row, over one to three rows (T2)", () => {
  test("below a title and a colour key", () => {
    const table = onlyTable(`
Service improvement plan
Blue = Completed | Green = On target | Amber = Slipping | Red = Not on target

Ref | Action | Responsible officer | Target date | Status
1 | Write the transport policy | Ann Lee | 31/03/20 | In progress
`);
    expect(table.headerRows).toEqual([3]);
    expect(rolesOf(table)).toBe("A id, B action, C owner, D due, E status");
  });

  test("merged group labels over two rows of headings", () => {
    const table = onlyTable(
      `
Activity | | Accountability | | Dates | | Monitoring |
Ref | What we will do | Who | | When | | RAG | Progress
 | | Lead | Support | Start | End | |
1a | Agree targets with every school | Ann Lee | Bob Day | 2020-01-06 | 2020-03-31 | G | Fine so far
`,
      { merges: ["A1:B1", "C1:D1", "E1:F1", "G1:H1", "C2:D2", "E2:F2"] },
    );
    expect(table.headerRows).toEqual([0, 1, 2]);
    expect(rolesOf(table)).toBe(
      "A id, B action, C owner, D supportingOwners, E start, F due, G claimedRag, H latestUpdate",
    );
  });

  test("headings that wrap onto a second row", () => {
    const table = onlyTable(`
Ref | Action | Lead | Target | % | Success
 | | officer | date | complete | criteria
1 | Visit all schools this term | Ann Lee | 2020-03-31 | 50 | All visited
`);
    expect(table.headerRows).toEqual([0, 1]);
    expect(rolesOf(table)).toBe("A id, B action, C owner, D due, E percentComplete, F successMeasure");
  });

  test("the first record is never taken for a second row of headings", () => {
    expect(
      onlyTable(`
ID | Task | Owner | Start Date | End Date
1 | Create network | Arun | 2020-01-06 | 2020-03-31
`).headerRows,
    ).toEqual([0]);
  });
});

describe("columns are told by heading and contents together (T3)", () => {
  test("What, How, Who, When", () => {
    expect(
      rolesOf(
        onlyTable(`
What? | How? | Who? | When?
Track pupils | Termly data returns from all schools | Head of Education | Sept 2020
`),
      ),
    ).toBe("A action, C owner, D due");
  });

  test("ACTION filled once for each group of TASKS is the group", () => {
    const plan = planOfGrid(`
ACTION | TASKS | Timeframe | Lead/s
Financial control | Meet each school with a deficit | 2019-09-27 | Susan Noble/ Randall Hay
 | Review budgets monthly with the head teacher | ongoing | Gareth Mort
 | Agree recovery plans with the governing body | December 2019 | Chris More
Staffing | Model staffing structures for next year | ongoing | HR
`);
    expect(plan.actions.map((a) => a.group)).toEqual([
      "Financial control",
      "Financial control",
      "Financial control",
      "Staffing",
    ]);
    expect(plan.actions[0]?.action).toBe("Meet each school with a deficit");
  });

  test("a column of two roles stands twice", () => {
    expect(
      rolesOf(
        onlyTable(`
Ref | Action | Who | Timescale | Status / BRAG
1 | Carry out a full evaluation | Ann Lee | 2020-03-31 | Blue - complete
2 | Run two listening events | Bob Day | 2020-04-30 | Green - on track
`),
      ),
    ).toMatch(/E (claimedRag, E status|status, E claimedRag)$/);
  });

  test("Completion date is the due day beside Date completed, and Complete? is the status", () => {
    expect(
      rolesOf(
        onlyTable(`
Task | Who | Completion date | Complete? (Y/N) | Date completed
Write to all governors about it | Ann Lee | 2020-03-31 | Y | 2020-03-01
Book a hall for the training | Bob Day | 2020-04-30 | N |
`),
      ),
    ).toBe("A action, B owner, C due, D status, E completedOn");
  });

  test("headings in two languages, instructions inside, months of a chart to the right", () => {
    expect(
      rolesOf(
        onlyTable(`
Cyf / Ref | Cam Gweithredu / Action (start with a verb; no more than ten words) | Swyddog Arweiniol / Lead Officer | Erbyn pryd / By when | Ion | Chw | Maw
1.1 | Publish the strategy for Welsh | Siân Morgan | March 2021 | x | x |
`),
      ),
    ).toBe("A id, B action, C owner, D due");
  });

  test("a heading that says nothing gives the action where owner, day and status stand beside it, and asks", () => {
    const recognition = recogniseSheets(
      gridSheet(
        "Todo",
        `
# | Snurf | Status | Due Date | Assigned To
1 | Research vendors on the web and in the trade press | Complete | 2020-03-31 | Mark
2 | Compile the list of the first ten to be asked | New | TBD | Sue
3 | Send the list for approval to the procurement board | New | 2020-04-30 | Sue
`,
      ),
    );
    expect(recognition.tables.map(rolesOf)).toEqual(["A id, B action, C status, D due, E owner"]);
    expect(recognition.doubts).toMatchObject([{ code: "column-role", column: 1 }]);
  });

  test("of an update column for each month the last filled one counts", () => {
    expect(
      rolesOf(
        onlyTable(`
Ref | Action | Lead | Target date | Update January | Update February | Update March
1 | Agree targets with every school | Ann Lee | 2020-03-31 | started work | drafts shared with all |
`),
      ),
    ).toContain("F latestUpdate");
  });
});

describe("rows that are no actions (T4, T5, T7)", () => {
  test("examples, template rows, totals, notes and keys", () => {
    const table = onlyTable(`
Ref | Action | Responsible officer | Target date | Status
e.g. 1 | e.g. Write the policy | e.g. J Smith | e.g. 31/03/20 |
1 | Write the transport policy | Ann Lee | 31/03/20 | In progress
2 | Publish the admissions booklet | Bob Day | 30/06/20 | Not started
3 | | | | Not started
4 | [Insert action] | [Name] | |
Total | 2 actions | | | 0

Notes: dates are provisional
Key
G = on track
`);
    expect(rowsOf(table)).toMatchObject({ record: [3, 4], template: [5, 6], total: [7] });
  });

  test("an action that begins with Add, Enter or Total is an action", () => {
    expect(
      planOfGrid(`
Ref | Action | Lead | By when
1 | Add the new schools to the scheme | Ann Lee | 2020-03-31
2 | Total review of home to school transport | Bob Day | 2020-03-31
`).actions.map((a) => a.id),
    ).toEqual(["1", "2"]);
  });

  test("sections by number, by phase, as id and text, and continuation rows", () => {
    const plan = planOfGrid(`
No. | Action | By whom | When?
R1 Improve standards in secondary schools
IMMEDIATE / SHORT TERM
1.1 | Introduce subject networks | Ann Lee | 2020-03-31
 | (termly, with papers circulated before)
1.2 | Share the moderation of assessment | Bob Day | 2020-03-31
R2 | Improve evaluation
2.1 | Complete the audit of statements | Bob Day | 2020-03-31
`);
    expect(plan.actions.map((a) => [a.id, a.recommendation, a.group])).toEqual([
      ["1.1", "R1", "IMMEDIATE / SHORT TERM"],
      ["1.2", "R1", "IMMEDIATE / SHORT TERM"],
      ["2.1", "R2", null],
    ]);
    expect(plan.actions[0]).toMatchObject({
      action: "Introduce subject networks (termly, with papers circulated before)",
      rows: [3, 4],
    });
    expect(plan.recommendations.map((r) => [r.ref, r.text])).toContainEqual([
      "R1",
      "Improve standards in secondary schools",
    ]);
  });

  test("a section of cross-cutting actions ends the recommendation above", () => {
    expect(
      planOfGrid(`
No. | Action | By whom | When?
R5 Improve financial management
5.1 | Agree the budget | Ann Lee | 2020-03-31
Cross-cutting actions
X1 | Keep one version of this plan | All | ongoing
`).actions.map((a) => a.recommendation),
    ).toEqual(["R5", null]);
  });

  test("the heading repeated on each page", () => {
    expect(
      rowsOf(
        onlyTable(`
Ref | Action | Lead | By when
1 | Visit all schools this term | Ann Lee | 2020-03-31
Ref | Action | Lead | By when
2 | Audit the statements held | Bob Day | 2020-03-31
`),
      ),
    ).toEqual({ record: [2, 4], repeatedHeader: [3] });
  });

  test("an action merged over two rows is one action with two owners", () => {
    const plan = planOfGrid(
      `
Ref | Action | Lead | By when
R1.1 | Visit all schools this term | Ann Lee | 2020-03-31
 | | Bob Day |
`,
      { merges: ["A2:A3", "B2:B3"] },
    );
    expect(plan.actions.map((a) => a.owner.owners.map((o) => o.text))).toEqual([["Ann Lee", "Bob Day"]]);
  });
});

describe("several tables on one sheet (T1, T2)", () => {
  test("stacked under their own titles", () => {
    const plan = planOfGrid(`
Recommendation 1: Improve standards in secondary schools
Ref | Action | Lead | By when
a | Visit all schools this term | Ann Lee | 2020-03-31

Recommendation 2: Improve the evaluation of provision
Ref | Action | Lead | By when
a | Audit the statements held | Bob Day | 2020-03-31
`);
    expect(plan.actions.map((a) => [a.recommendation, a.recommendationFrom])).toEqual([
      ["R1", "title"],
      ["R2", "title"],
    ]);
  });

  test("beside each other, the same kind and another", () => {
    const grid = `
Ref | Action | Owner | Due | | Ref | Action | Owner | Due | | Ref | Success measure | Baseline | Target
R1.1 | Visit all schools this term | Ann Lee | 2020-03-31 | | R2.1 | Audit the statements held | Bob Day | 2020-03-31 | | M1 | Attendance | 93 | 95
`;
    expect(recogniseSheets(gridSheet("Plan", grid)).tables.map((t) => [t.kind, rolesOf(t)])).toEqual([
      ["actions", "A id, B action, C owner, D due"],
      ["actions", "F id, G action, H owner, I due"],
      ["measures", "K id, L measure, M baseline, N target"],
    ]);
  });

  test("a risk table below the plan is read as risks", () => {
    const plan = planOfGrid(`
Ref | Action | Owner | Due
R1.1 | Visit all schools this term | Ann Lee | 2020-03-31

RISKS
Risk | Description of risk | Likelihood | Impact | Mitigation
RK1 | Decisions are delayed | 4 | 5 | Briefing
`);
    expect(plan.actions).toHaveLength(1);
    expect(plan.risks).toMatchObject([{ id: "RK1", likelihood: 4, impact: 5, mitigation: "Briefing" }]);
  });

  test("an owner matrix under names, and an attendance list that looks alike (T9)", () => {
    expect(
      planOfGrid(`
No | Action | Ann Lee | Bob Day | Deadline
1 | Visit all schools this term | x | L | 2020-03-31
2 | Review the entry policy now | x | | 2020-04-30
`).actions.map((a) => a.owner.owners.map((o) => `${o.text ?? ""}${o.lead ? "*" : ""}`)),
    ).toEqual([["Bob Day*", "Ann Lee"], ["Ann Lee*"]]);
    expect(recogniseSheets(gridSheet("Present", "Name | 6 Jan | 3 Feb\nAnn Lee | x | x")).tables).toEqual([]);
  });
});

describe("a sheet that is no plan yields nothing and says why (T10)", () => {
  test.each([
    ["an empty sheet", "", "empty"],
    ["prose", "Inspection report\nThe authority causes concern", "no-header"],
    ["lists for drop-downs", "Status | RAG | Priority\nNot started | Red | High", "no-action-column"],
    ["a risk register", "Risk | Likelihood | Impact\nFunding is late | 4 | 5", "other-kind"],
    ["headings alone", "Ref | Action | Owner | Due date", "no-records"],
    ["officers", "Name | Job title | E-mail\nAnn Lee | Head of Education | a@x.example", "other-kind"],
  ])("%s", (_, grid, why) => {
    const recognition = recogniseSheets(gridSheet("Other", grid));
    expect(recognition.notPlans).toEqual([{ sheet: "Other", why }]);
  });

  test("a hidden older version is shown but not ticked, and asked about (T1)", () => {
    const grid = "Ref | Action | Owner | Due\n1 | Visit all schools this term | Ann Lee | 2020-03-31";
    const recognition = recogniseSheets(gridSheet("R1 old", grid, { visibility: "hidden" }));
    expect(recognition.tables).toMatchObject([{ kind: "actions", ticked: false }]);
    expect(recognition.notPlans).toEqual([{ sheet: "R1 old", why: "hidden-older-version" }]);
    expect(recognition.doubts.map((d) => d.code)).toContain("hidden-table");
  });
});

describe("Welsh plans", () => {
  test("headings, recommendations that begin with A, and terms", () => {
    const plan = planOfGrid(`
Cynllun Gweithredu Ôl-arolygiad
Cyf | Cam gweithredu | Swyddog arweiniol | Erbyn pryd | Statws | CAG | Cynnydd
A2.1 | Cynnal gwerthusiad llawn o'r ddarpariaeth | Siân Morgan | diwedd mis Mawrth 2021 | Ar y gweill | Gwyrdd | Drafft
A2.2 | Penodi swyddog dynodedig | Pennaeth Addysg | Tymor yr Hydref 2020 | Heb ddechrau | Ambr |
Cyfanswm | 2 gam
`);
    expect(plan.language).toBe("cy");
    expect(plan.actions.map((a) => [a.recommendation, a.due.day, a.status.status, a.claimedRag.colour])).toEqual([
      ["R2", "2021-03-31", "in progress", "Green"],
      ["R2", "2020-12-22", "not started", "Amber"],
    ]);
  });
});
