import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { onlyTable, planOf, planOfGrid, recogniseSheets, rolesOf, rowsOf } from "./planOf";

describe("what is to be done is found, whatever trade wrote it down, and what it is, is said (T15)", () => {
  test.each([
    [
      "an issue log without days",
      "issueLog",
      "A id, B group, C action, D owner, E status, F latestUpdate",
      `
No | Process | Problem description | Responsibilities | State | Remarks | Raised by
1 | Payroll | Overtime forms arrive after the run | Tegid Oakes | Done | New day agreed | Ann Lee
2 | Payroll | No second signature on changes | Ffion Rudd | Open | | Ann Lee
3 | Stores | Stock count is not reconciled | Ffion Rudd | Open | | Bob Day
`,
    ],
    [
      "a project's export",
      "projectExport",
      "A id, B action, D start, E due, G owner, H percentComplete",
      `
ID | Task Name | Duration | Start | Finish | Predecessors | Resource Names | % Complete
1 | Write the brief for the hall | 5 days | 2020-01-06 | 2020-01-10 | | Tegid Oakes | 100%
2 | Ask for three prices | 10 days | 2020-01-13 | 2020-01-24 | 1 | Ffion Rudd | 50%
3 | Choose a builder | 2 days | 2020-01-27 | 2020-01-28 | 2 | Tegid Oakes | 0%
`,
    ],
    [
      "an audit's findings beside what was agreed",
      "audit",
      "A id, B group, C action, D due, E owner",
      `
Finding ref | Finding | Corrective measures to be put in place | Planned completion | Responsible party
F-1 | Passwords never expire | Set a yearly change for all staff | 2020-05-04 | Systems Manager
F-2 | Laptops leave without a record | Start a loans book in reception | 2020-05-18 | Office Manager
F-3 | Agreed management action was late | Report to the audit committee | 2020-06-01 | Systems Manager
`,
    ],
    [
      "minutes",
      "minutes",
      "A id, B action, D due, E owner",
      `
No. | Item | | By When | By Whom
1 | Send the attendance codes to all schools | | 2020-01-28 | Mair Ellis
2 | Bring a draft of the exclusions report | | 2020-01-31 | Huw Treharne
`,
    ],
  ])("%s", (name, manner, roles, grid) => {
    const [table] = recogniseSheets(gridSheet(name === "minutes" ? "Minutes of January" : "Sheet1", grid)).tables;
    expect(table && rolesOf(table)).toBe(roles);
    expect(table?.manner).toBe(manner);
  });

  test("a council's plan is a plan, and needs no explanation", () => {
    expect(
      onlyTable(`
Ref | Action | Lead | Deadline | Status | Risks
1 | Visit all schools this term | Ann Lee | 2020-03-31 | Open | None
`).manner,
    ).toBeUndefined();
  });

  test("each risk of a register with dated treatments is an action and stays a risk", () => {
    const plan = planOfGrid(`
Risk ID | Risk description | Likelihood | Impact | Score | Mitigation action | Owner | Target resolution | Current status
RK1 | Too few drivers | 4 | 5 | 20 | Offer a training bursary | Sara Pugh | 2020-04-30 | Open
RK2 | Kitchen fails inspection | 3 | 4 | 12 | Deep clean and re-train | Ben Lister | 2020-03-13 | In progress
`);
    expect(plan.actions.map((a) => [a.action, a.due.day])).toEqual([
      ["Offer a training bursary", "2020-04-30"],
      ["Deep clean and re-train", "2020-03-13"],
    ]);
    expect(plan.risks?.map((r) => [r.risk, r.likelihood, r.impact, r.score])).toEqual([
      ["Too few drivers", 4, 5, 20],
      ["Kitchen fails inspection", 3, 4, 12],
    ]);
  });

  test("an issue that has an owner and a day is kept, though nobody has written what will be done", () => {
    const plan = planOfGrid(`
No | Issue | Action | Owner | Due | Risk
1 | Forms | Set a new day for the forms | Ann Lee | 2020-03-13 | Forms arrive after the run
2 | Stock | | Bob Day | 2020-03-27 | Stock count is not reconciled
3 | Keys | Change the locks at the depot | Ann Lee | 2020-04-24 | Keys were never returned
`);
    expect(plan.actions.map((a) => a.action)).toEqual([
      "Set a new day for the forms",
      "Stock count is not reconciled",
      "Change the locks at the depot",
    ]);
  });

  test("a register of risks without owners and days stays one", () => {
    expect(
      recogniseSheets(
        gridSheet(
          "Risks",
          `
Risk | Likelihood | Impact | Mitigation
Too few drivers | 4 | 5 | Training bursary
Kitchen fails inspection | 3 | 4 | Deep clean
`,
        ),
      ).tables.map((t) => t.kind),
    ).toEqual(["risks"]);
  });

  test.each([
    [
      "books",
      "Book | Author | Published\nThe long road home | Ann Lee | 2019-03-01\nA winter's walk | Bob Day | 2018-05-01",
    ],
    ["people", "Who | Where | Since\nAnn Lee | Payroll Office | 2019-03-01\nBob Day | Transport Team | 2018-05-01"],
    ["orders", "Article | Price | Ordered\nBlue paint, five litres | 20 | 2019-03-01\nRed paint | 25 | 2018-05-01"],
  ])("a list of %s is no plan", (_, grid) => {
    expect(planOf(gridWorkbook(gridSheet("List", grid))).actions).toEqual([]);
  });
});

describe("a column is what stands in it (T3, T14)", () => {
  test.each([
    [
      "days under “Milestone”",
      "Task | Should take | Milestone\nBuild the stage | 0.5 | 2020-03-13\nPaint the set | 2 | 2020-03-27\nSell the tickets | 8 | 2020-04-24",
      "A action, C due",
    ],
    [
      "a date in front of the task",
      "Date | Task\n2020-03-13 | Build the stage\n2020-03-27 | Paint the set",
      "A due, B action",
    ],
    [
      "percentages under “Progress”",
      "Action | Lead | Progress\nBuild the stage | Ann Lee | 45%\nPaint the set | Bob Day | 10%\nSell tickets | Ann Lee | 0%",
      "A action, B owner, C percentComplete",
    ],
    [
      "persons under “Rep”",
      "Work | Rep | Due\nBuild the stage | Ann Lee | 2020-03-13\nPaint the set | Bob Day | 2020-03-27",
      "A action, B owner, C due",
    ],
    [
      "actions under “Item”",
      "Item | Status | Remark\nChoose the two pilot schools | Done | Bryn and Glan\nAgree the reading test | Doing | Waiting for a price\nSend home the letters | To do | ",
      "A action, B status, C latestUpdate",
    ],
    [
      "actions under “Next steps”",
      "Next steps | Who | When\nChoose the two pilot schools | Ann Lee | 2020-03-13\nAgree the reading test | Bob Day | 2020-03-27",
      "A action, B owner, C due",
    ],
    [
      "high and low under “Risk”",
      "Action | Risk | Owner | Due\nBuild the stage | H | Ann Lee | 2020-03-13\nPaint the set | M | Bob Day | 2020-03-27\nSell tickets | L | Ann Lee | 2020-04-24",
      "A action, B priority, C owner, D due",
    ],
    [
      "what was done under “Outcome”",
      "Action | Lead | Due | Outcome\nBuild the stage | Ann Lee | 2020-03-13 | Wood was delivered on Monday\nPaint the set | Bob Day | 2020-03-27 | Paint has been chosen\nSell tickets | Ann Lee | 2020-04-24 | Nothing sold so far",
      "A action, B owner, C due, D latestUpdate",
    ],
  ])("%s", (_, grid, roles) => {
    expect(rolesOf(onlyTable(grid))).toBe(roles);
  });

  test("the number that each action has to itself is its id, not the audit's that comes again", () => {
    expect(
      rolesOf(
        onlyTable(`
Audit ref | Line | Action | Owner | Due
7 | 7.1 | Call back every change of details | Ann Lee | 2020-03-13
7 | 7.2 | Reconcile leavers with personnel | Bob Day | 2020-03-27
8 | 8.1 | Clean the file of suppliers | Ann Lee | 2020-04-24
`),
      ),
    ).toContain("B id, C action");
  });

  test("of the same in two languages side by side one carries the fields", () => {
    expect(
      rolesOf(
        onlyTable(`
Cam gweithredu | Action | Swyddog arweiniol | Lead officer | Erbyn pryd
Penodi arweinydd rhifedd | Appoint a numeracy leader | Pennaeth | Headteacher | 2020-03-13
Arsylwi gwersi | Observe lessons | Dirprwy Bennaeth | Deputy Headteacher | 2020-03-27
`),
      ),
    ).toBe("A action, C owner, E due");
  });

  test("crosses under half terms are nobody", () => {
    expect(
      rolesOf(
        onlyTable(`
Action | Deadline | Status | Autumn 1 | Autumn 2 | Spring 1
Appoint a numeracy leader | 2020-03-13 | Open | x | |
Observe lessons in every year | 2020-03-27 | Open | | x | x
`),
      ),
    ).toBe("A action, B due, C status");
  });
});

describe("rows are told by what they hold (T4, T5)", () => {
  test("a short action alone in its row is an action, and no heading of those below", () => {
    const plan = planOfGrid(`
Action | Lead | By when | Status
Appoint a deputy head of inclusion | Nia Prosser | 2020-04-03 | In progress
Publish the attendance strategy | | |
Hold three parents evenings before the summer | Emlyn Sears | 2020-07-10 | Not started
Review exclusions | | |
Set up a reading scheme | Nia Prosser | 2020-05-15 | Not started
`);
    expect(plan.actions.map((a) => [a.place.row + 1, a.group])).toEqual([2, 3, 4, 5, 6].map((row) => [row, null]));
  });

  test("a list of people and talking points below the plan are no actions", () => {
    expect(
      rowsOf(
        onlyTable(`
Action step | Persons responsible | Status | Target date | Comments
Draft the new handbook | Rhys Tolley | open | 2020-04-30 |
Print the handbook | Ann Bream | open | 2020-07-03 |

Leaders | Designee | | |
Mabel Orr | Idris | | | Keep it short
Petra Lane | Gwen Sharrow | | |

Talking points | | | |
Use one page in place of many | | | |
`),
      )["record"],
    ).toEqual([2, 3]);
  });

  test("numbered titles above stacked tables name the groups", () => {
    const plan = planOfGrid(`
1. Access policy | | |
Action | Responsible Person | Deadline | Success Criteria
Draft the policy | Bethan Crewe | 2020-03-20 | Policy agreed
2. Data Retention and Disposal Policy | | |
Action | Responsible Person | Deadline | Success Criteria
Sort the paper files | Lloyd Amos | 2020-05-01 | Shelves empty
`);
    expect(plan.actions.map((a) => [a.place.row + 1, a.group])).toEqual([
      [3, "1. Access policy"],
      [6, "2. Data Retention and Disposal Policy"],
    ]);
  });

  test("a number with words above numbers that begin with it names their group", () => {
    const plan = planOfGrid(`
ID | Task to be performed | Start | End | Assigned personnel
1 | Set-up of the project | | |
1.1 | Define the scope | 2020-03-02 | 2020-03-13 | Policy Office
2 | Delivery | | |
2.1 | Run the first workshop | 2020-04-06 | 2020-04-08 | Mali Keane
`);
    expect(plan.actions.map((a) => [a.id, a.group])).toEqual([
      ["1.1", "Set-up of the project"],
      ["2.1", "Delivery"],
    ]);
  });

  test("an officer whose initials are ID ends no list, nor does a project's brief that is done", () => {
    const officers = recogniseSheets(
      gridSheet(
        "Officers",
        `
Name | Initials | Post | Team
Carys Mabon | CM | Head of Service | Schools
Iestyn Dafis | ID | Data Officer | Schools
Lowri Penry | LP | Training Officer | Schools
`,
      ),
    ).tables;
    expect(officers.map((t) => rowsOf(t)["record"])).toEqual([[2, 3, 4]]);
    const plan = planOfGrid(`
Task | Owner | Status
Write the plan | Ann Lee | Done
Project Brief | Bob Day | Done
Choose a builder | Ann Lee | Open
`);
    expect(plan.actions).toHaveLength(3);
  });
});
