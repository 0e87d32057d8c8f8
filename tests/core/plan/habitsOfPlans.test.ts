import { onlyTable, planOfGrid, rolesOf } from "../recognise/planOf";

/** Habits of councils' and schools' plans, each told by what the plan then says. */
describe("headings over two rows", () => {
  test("quarters under a merged label are no field, and the last filled percentage counts (T2, T3)", () => {
    const grid = `
Ref | Action | Lead | Milestones | | Completion | | | Comments
 | | | Q1 (Apr–Jun) | Q2 (Jul–Sep) | Due date | % at Q2 | % at Q3 |
1 | Challenge meetings with all secondary schools | Ann Lee | Agreed | Round 1 | 2020-03-31 | 25 | 60 | On schedule
2 | Launch the network for able learners | Bob Day | | Launch | 2020-06-30 | 50 | 75 |
`;
    const options = { merges: ["D1:E1", "F1:H1"] };
    expect(onlyTable(grid, options).headerRows).toEqual([0, 1]);
    expect(rolesOf(onlyTable(grid, options))).toBe("A id, B action, C owner, F due, H percentComplete, I latestUpdate");
    expect(planOfGrid(grid, options).actions.map((a) => a.percent.percent)).toEqual([60, 75]);
  });

  test("a heading that wraps below a merged label is read as a whole", () => {
    const table = onlyTable(
      `
Ref | Action | Responsibility | | Dates | | RAG
 | | Lead | Supported | Start | Finish |
 | | officer | by | date | date |
1 | Detached teams in four towns | Ann Lee | Police | 2020-01-13 | 2020-03-31 | G
`,
      { merges: ["C1:D1", "E1:F1"] },
    );
    expect(rolesOf(table)).toBe("A id, B action, C owner, D supportingOwners, E start, F due, G claimedRag");
  });

  test("Welsh questions with their apostrophes are known", () => {
    const table = onlyTable(
      `
Camau gweithredu | | Cyfrifoldeb | | Amserlen |
Rhif | Beth fyddwn ni'n ei wneud? | Arweinydd | Cefnogaeth | Dechrau | Gorffen
1.1 | Creu grŵp llythrennedd ar draws y sir | Siân Morgan | Consortiwm | Ionawr 2020 | Mai 2020
1.2 | Arsylwi gwersi ym mhob ysgol | Pennaeth Safonau | | Chwefror 2020 | Medi 2020
`,
      { merges: ["A1:B1", "C1:D1", "E1:F1"] },
    );
    expect(rolesOf(table)).toBe("A id, B action, C owner, D supportingOwners, E start, F due");
  });
});

describe("what a column holds decides beside its heading (T3)", () => {
  test("priorities that are named are groups, and those that are graded are priorities", () => {
    const rolesUnder = (first: string, second: string, third: string): string =>
      rolesOf(
        onlyTable(`
Priority | Action | Who? | By when?
${first} | Keep a daily register for every pupil | Ann Lee | 2020-03-31
${second} | Check all providers of tuition | Bob Day | 2020-06-30
${third} | Agree a return-to-school plan for each | Cara Fox | 2020-09-30
`),
      );
    expect(rolesUnder("1. Attendance and safeguarding", "2. Curriculum", "3. Leadership")).toMatch(/^A group/);
    expect(rolesUnder("High", "Medium", "Low")).toMatch(/^A priority/);
  });

  test("numbers of risks say nothing of what may go wrong", () => {
    const table = onlyTable(`
Risk | Further action required | Action owner | Target date
CR1 | Recovery plans from all schools in deficit | Ann Lee | 2020-03-31
CR1 | Report to the Schools Forum on the formula | Bob Day | 2020-06-30
CR2 | Recruitment campaign with the universities | Cara Fox | 2020-09-30
`);
    expect(rolesOf(table)).toBe("B action, C owner, D due");
  });

  test("progress at the last review is an update, not its day", () => {
    const table = onlyTable(`
Action | Lead | Due | Progress at last review
Launch the threshold document | Ann Lee | 2020-03-31 | Launched with partners
Recruit two consultant social workers | Bob Day | 2020-06-30 | One offer was made
Weekly clinic for late assessments | Cara Fox | 2020-09-30 | Clinics are held
`);
    expect(rolesOf(table)).toBe("A action, B owner, C due, D latestUpdate");
  });

  test("people called June and April are owners", () => {
    const table = onlyTable(`
Action | Lead | Due
Report exit interviews to the board | June Hartley | 2020-03-31
Induction for all new managers | June Hartley | 2020-06-30
Review of the appraisal form | April Jones | 2020-09-30
`);
    expect(rolesOf(table)).toBe("A action, B owner, C due");
  });

  test("a column of starts and ends is when it is due", () => {
    const [action] = planOfGrid(`
Activities | Personnel | Start/finish
Weekly lesson of problem solving | Ann Lee | Oct 19 – July 20
Audit of planning in other subjects | Bob Day | 06/01/2020 - 14/02/2020
`).actions;
    expect(action).toMatchObject({ start: { day: "2019-10-01" }, due: { day: "2020-07-31" } });
  });

  test("a project tool's names are owners, however much of their time they give", () => {
    const [action] = planOfGrid(`
ID | Task Mode | Task Name | Start | Finish | Resource Names
1 | Auto Scheduled | Draft the workforce strategy | Mon 06/01/20 | Fri 31/01/20 | Ann Lee[50%],HR Team
`).actions;
    expect(action?.owner.owners.map((o) => o.text)).toEqual(["Ann Lee", "HR Team"]);
    expect(action).toMatchObject({ start: { day: "2020-01-06" }, due: { day: "2020-01-31", basis: "written" } });
  });
});

test("totals do not make a group look filled in every row (T6)", () => {
  const actions = planOfGrid(`
ACTION | TASKS | Timeframe | Lead/s | Current position
Challenge | Meet the heads of the six schools | 2020-03-31 | Ann Lee | All met
 | Issue warning notices to those without a plan | 2020-04-30 | Ann Lee | Two issued
Staffing | Plan the staffing by the curriculum | 2021-03-31 | Bob Day |
 | Redundancy panel to meet | 2020-06-30 | Bob Day |
Formula | Review the formula for small schools | 2020-09-30 | Cara Fox | Group set up
TOTAL | | | | 570
`).actions;
  expect(actions.map((a) => a.group)).toEqual(["Challenge", "Challenge", "Staffing", "Staffing", "Formula"]);
});

describe("a start that is a month or a term", () => {
  test("begins on its first day", () => {
    const [action] = planOfGrid(`
Action | Owner | Start | Finish
Map provision across the county | Ann Lee | Nov 2019 | Jan 2020
`).actions;
    expect(action).toMatchObject({ start: { day: "2019-11-01" }, due: { day: "2020-01-31" } });
  });
});

describe("a plan without a column of states", () => {
  const grid = (completed: string): string => `
Action | Owner | Target date | Actual completion date | % complete
Coaching for heads of service | Ann Lee | 2020-01-31 | ${completed} | 100
`;
  test("has an action complete by its day of completion", () => {
    expect(planOfGrid(grid("2020-01-24")).actions[0]?.status.status).toBe("complete");
  });

  test("goes by the percentage where there is none (S1)", () => {
    expect(planOfGrid(grid("")).actions[0]?.status.status).toBe("in progress");
  });
});

describe("a plan without two exact days in it", () => {
  const dueOf = (title: string, due: string): string | null =>
    planOfGrid(`
${title}
Activities | Personnel | Timescale | Success criteria
Training in reasoning for all staff | Ann Lee | ${due} | All trained
`).actions[0]?.due.day ?? null;

  test("runs for the years of its title: a school's from September, any other from April (D8, D12)", () => {
    expect(dueOf("School development plan 2019-2020", "Autumn 2")).toBe("2019-12-20");
    expect(dueOf("Corporate improvement plan 2019/20", "27th Sept")).toBe("2019-09-27");
    expect(dueOf("Corporate improvement plan 2019/20", "5 May")).toBe("2019-05-05");
    expect(dueOf("School development plan 2019-2020", "5 May")).toBe("2020-05-05");
  });

  test("has no year where the title names none", () => {
    expect(dueOf("School development plan", "27th Sept")).toBeNull();
    expect(dueOf("Minute 2019-85 and plan", "27th Sept")).toBeNull();
  });
});

test("targets in words, merged over their actions, are groups (T6)", () => {
  const grid = `
Target | Action | Who? | When?
Speaking in the Foundation Phase | Buy resources for role play | Ann Lee | 2020-03-31
 | Train the assistants in every class | Bob Day | 2020-04-30
Speaking in key stage 2 | Competition of public speaking | Ann Lee | 2020-06-30
`;
  const actions = planOfGrid(grid, { merges: ["A2:A3"] }).actions;
  expect(actions.map((a) => a.group)).toEqual([
    "Speaking in the Foundation Phase",
    "Speaking in the Foundation Phase",
    "Speaking in key stage 2",
  ]);
});

describe("tables beside each other under titles of their own", () => {
  test("each action has the recommendation of its own title, which is no group besides (T5, T8)", () => {
    const { actions } = planOfGrid(`
Recommendation 1: Improve standards in secondary schools | | | | Recommendation 2: Improve provision for learners with ALN
Action | Lead | By when | | Action | Lead | By when
Meet all secondary headteachers | Ann Lee | 2020-03-31 | | Map the specialist provision | Bob Day | 2020-06-30
Launch the network for able learners | Ann Lee | 2020-05-31 | | Train support staff in every school | Bob Day | 2020-09-30
`);
    expect(actions.map(({ recommendation, group }) => [recommendation, group])).toEqual([
      ["R1", null],
      ["R1", null],
      ["R2", null],
      ["R2", null],
    ]);
  });
});

describe("trackers of audits and boards", () => {
  test("what is recommended is to be done where the response only agrees, and its number is the id (T3)", () => {
    const table = onlyTable(`
Audit report | Rec no | Recommendation | Priority | Management response | Responsible officer | Target date | Status
Procurement in schools | 1 | Publish the threshold for three quotations | High | Agreed | Ann Lee | 2020-03-31 | Outstanding
Procurement in schools | 2 | Train all finance officers in the new rules | Low | Agreed | Bob Day | 2020-06-30 | Implemented
Payroll | 1 | Check leavers against the register each month | High | Partly agreed | Ann Lee | 2020-03-31 | Outstanding
Payroll | 2 | Report overpayments to the headteacher | Low | Agreed | Bob Day | 2020-06-30 | Not due
`);
    expect(rolesOf(table)).toBe("B id, C action, D priority, F owner, G due, H status");
  });

  test("a column of states is the status whatever its heading seems to say (T3)", () => {
    const rolesUnder = (heading: string, first: string, second: string, third: string): string =>
      rolesOf(
        onlyTable(`
Recommendation | Responsible | Due | ${heading} | Executive response
Publish the threshold for three quotations | Ann Lee | 2020-03-31 | ${first} | Work is in hand with finance
Train all finance officers in the new rules | Bob Day | 2020-06-30 | ${second} | The budget does not allow for it
Report overpayments to the headteacher | Bob Day | 2020-06-30 | ${third} | Done in the autumn term
`),
      );
    expect(rolesUnder("Position", "Agreed - in progress", "On hold", "Complete")).toContain("D status, E latestUpdate");
    expect(rolesUnder("Sefyllfa bresennol", "Ar y gweill", "Heb ddechrau", "Cwblhawyd")).toContain("D status");
  });

  test("a year is inferred from the meeting that agreed the action (D12)", () => {
    const { actions } = planOfGrid(`
Ref | Meeting date | Action agreed | By whom | Deadline
1 | 2019-11-04 | Write to all schools about their predictions | Ann Lee | 28 Feb
2 | 2020-05-11 | Report the outcome to the Board | Bob Day | end March
`);
    expect(actions.map(({ due }) => due.day)).toEqual(["2020-02-28", "2021-03-31"]);
  });

  test("where no exact day stands, the terms and months with a year say when the plan begins (D12)", () => {
    const { actions } = planOfGrid(`
Ref | Action | Lead | By when
1 | Map the provision in every cluster | Ann Lee | Spring term 2020
2 | Publish the revised offer to schools | Bob Day | Summer term
3 | Review the offer with headteachers | Ann Lee | October 2020
`);
    expect(actions.map(({ due }) => due.day)).toEqual(["2020-04-03", "2020-07-20", "2020-10-31"]);
  });
});
