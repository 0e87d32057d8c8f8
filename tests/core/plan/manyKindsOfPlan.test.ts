import type { ActionPlan } from "../../../src/core/plan/actionPlan";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { onlyTable, planOf, planOfGrid, recogniseSheets, rolesOf, rowsOf } from "../recognise/planOf";

/** "1.1 R1: Ann Lee* + Bob Day, 2020-03-31, in progress": what the board would be told of each action. */
const told = (plan: ActionPlan): readonly string[] =>
  plan.actions.map((a) => {
    const owners = a.owner.owners.map((o) => `${o.text ?? o.kind}${o.lead ? "*" : ""}`).join(" + ");
    return `${a.id ?? "-"} ${a.recommendation ?? a.group ?? "-"}: ${owners}, ${a.due.day ?? a.due.kind}, ${a.status.status ?? "?"}`;
  });

/** Plans of councils' habits, each with what the rules make of it. */
describe("a Welsh plan with a key, a total and a note", () => {
  const plan = planOfGrid(
    `
Cynllun Gweithredu Ôl-arolygiad 2020-21
Argymhelliad 2: Gwella gwerthuso a chynllunio darpariaeth
Allwedd | G = ar y trywydd | A = llithriad | C = hwyr
Rhif | Cam gweithredu | Swyddog Cyfrifol | Dyddiad dechrau | Erbyn pryd? | Meini prawf llwyddiant | Statws CAG | Cynnydd hyd yma
2.1 | Cynnal awdit o ddatganiadau | Siân Morgan (arweinydd) ac Aled Huws | 2020-01-06 | diwedd mis Mawrth 2020 | Pob un | G | Ar y gweill. Mae 40 wedi'u gwneud
2.2 | Penodi swyddog ADY i'r sir | Pennaeth Addysg | Ionawr 2020 | Tymor yr Haf 2020 | Swyddog | C | Heb ddechrau
2.3 | Hyfforddi cydlynwyr ADY ym mhob ysgol | Tîm ADY | 2020-02-03 | 1af o Orffennaf 2020 | 100% | A | Wedi'i gwblhau
Cyfanswm | 3
Nodyn: mae'r dyddiadau'n dibynnu ar gymeradwyaeth y Cabinet
`,
    {},
    "Argymhelliad 2",
  );

  test("is read in its own language", () => {
    expect(plan.language).toBe("cy");
    expect(told(plan)).toEqual([
      "2.1 R2: Siân Morgan* + Aled Huws, 2020-03-31, in progress",
      "2.2 R2: Pennaeth Addysg*, 2020-07-20, not started",
      "2.3 R2: Tîm ADY*, 2020-07-01, complete",
    ]);
    expect(plan.actions.map((a) => a.claimedRag.colour)).toEqual(["Green", "Red", "Amber"]);
  });
});

describe("a plan in two languages, its headings one under the other", () => {
  test("has each column once, and A1 is R1 under Argymhelliad (T8)", () => {
    const plan = planOfGrid(
      `
Cynllun Gwella / Education Improvement Plan
Argymhelliad | Cyf | Camau gweithredu | Arweinydd | Amserlen | Statws
Recommendation | Ref | Actions | Lead | Timescale | Status
A1 Safonau / Standards | 1.1 | Introduce subject networks | Ann Lee | Mawrth 2020 | Ar waith
 | 1.2 | Share moderation across clusters | Bob Day | Gorffennaf 2020 | Heb ddechrau
A2 ADY / ALN | 2.1 | Audit the statements held | Cara Fox | 31/03/2020 | Cwblhawyd
`,
      { merges: ["A4:A5"] },
    );
    expect(told(plan)).toEqual([
      "1.1 R1: Ann Lee*, 2020-03-31, in progress",
      "1.2 R1: Bob Day*, 2020-07-31, not started",
      "2.1 R2: Cara Fox*, 2020-03-31, complete",
    ]);
  });
});

describe("tables stacked under numbered titles, numbered afresh in each", () => {
  const grid = `
School Improvement Service Delivery Plan 2019/20

Objective 1: Raise standards at key stage 4
Action no. | What will we do? | Who? | By when? | How will we know? | RAG
1 | Introduce subject networks in English | Secondary Adviser | Dec 2019 | They meet | G
2 | Commission support for four schools | Head of School Improvement | Easter 2020 | Results rise | A

Objective 2 – Improve attendance
Action no. | What will we do? | Who? | By when? | How will we know? | RAG
1 | Launch a county attendance campaign | EWS Manager | Sept 2019 | 95% | G
2 | Send weekly data to every head | Data Team | Ongoing | | G
Total actions: 4
`;
  test("each action has its table's title as its group, as written", () => {
    expect(planOfGrid(grid).actions.map((a) => a.group)).toEqual([
      "Objective 1: Raise standards at key stage 4",
      "Objective 1: Raise standards at key stage 4",
      "Objective 2 – Improve attendance",
      "Objective 2 – Improve attendance",
    ]);
  });

  test("Easter is the Thursday before, ongoing has no day, the total is no action", () => {
    expect(planOfGrid(grid).actions.map((a) => a.due.day ?? a.due.kind)).toEqual([
      "2019-12-31",
      "2020-04-09",
      "2019-09-30",
      "ongoing",
    ]);
  });
});

describe("an owner matrix under a group label", () => {
  const grid = `
 | | Responsibility | | |
Ref | Key task | Ann Lee | Bob Day | HR Team | Target date | % complete
1.1 | Draft the workforce strategy | L | S | | 31/03/2020 | 75%
1.2 | Consult with unions on the draft | | L | S | 30/04/2020 | 25%
1.3 | Publish the strategy | L | | | 31/05/2020 | 0%
`;
  test("marks become owners, L the lead (T9), and no mark is asked about", () => {
    const sheet = gridSheet("Matrix", grid, { merges: ["C1:E1"] });
    expect(told(planOf(gridWorkbook(sheet)))).toEqual([
      "1.1 R1: Ann Lee* + Bob Day, 2020-03-31, in progress",
      "1.2 R1: Bob Day* + HR Team, 2020-04-30, in progress",
      "1.3 R1: Ann Lee*, 2020-05-31, not started",
    ]);
    expect(recogniseSheets(sheet).doubts.filter((d) => d.code === "owner-kind")).toEqual([]);
  });
});

describe("percentages in three styles (S4)", () => {
  test.each([
    ["% complete", ["75", "1", "100"], [75, null, 100]],
    ["Progress %", ["0.75", "1", "0.5"], [75, 100, 50]],
    ["How far?", ["three quarters", "3 of 4", "half"], [75, 75, 50]],
    ["% done", ["75%", "100%", "0%"], [75, 100, 0]],
  ])("under %s: %j", (heading, cells, percents) => {
    const rows = cells.map(
      (cell, i) => `Write policy number ${String(i + 1)} for all | Ann Lee | 2020-03-31 | ${cell}`,
    );
    expect(
      planOfGrid([`Task | Owner | Deadline | ${heading}`, ...rows].join("\n")).actions.map((a) => a.percent.percent),
    ).toEqual(percents);
  });
});

describe("three rows of headings with merged labels, and a column for each quarter", () => {
  const grid = `
Recommendation | Planned activity | | Accountability | | Timing | | Position at end of quarter | |
 | Ref | Action | Lead | Support | Start | Finish | Q3 | | Q4
 | | | | | | | RAG | Comment | RAG
R1 Standards | 1.1 | Introduce subject networks | Ann Lee | Bob Day | 2019-09-02 | 2020-03-31 | G | Two running | A
 | 1.2 | Commission support for schools | Bob Day | | 2019-10-01 | 2020-07-20 | A | Slow start | R
R2 ALN | 2.1 | Audit the statements | Cara Fox | | 2020-01-06 | 2020-03-31 | R | Papers late | A
`;
  const merges = ["B1:C1", "D1:E1", "F1:G1", "H1:J1", "A4:A5", "H2:I2"];

  test("the latest quarter that is filled is the colour claimed now", () => {
    const plan = planOfGrid(grid, { merges });
    expect(plan.actions.map((a) => a.claimedRag.colour)).toEqual(["Amber", "Red", "Amber"]);
    expect(plan.actions.map((a) => [a.recommendation, a.start.day, a.supportingOwners.map((o) => o.text)])).toEqual([
      ["R1", "2019-09-02", ["Bob Day"]],
      ["R1", "2019-10-01", []],
      ["R2", "2020-01-06", []],
    ]);
  });
});

describe("two tables beside each other, each under its own recommendation", () => {
  test("no action takes the other's recommendation", () => {
    expect(
      told(
        planOfGrid(`
R1 Standards | | | | | R2 ALN provision | | |
Action | Lead | Deadline | Status | | Action | Lead | Deadline | Status
Agree the budget with all heads | CEO | 2020-03-31 | Complete | | Recruit ten social workers | Head of Children | Summer 2020 | In progress
Hold a day for school leaders | Ann Lee | May 2020 | Not started | | Audit all of the case files | Bob Day | monthly | In progress
`),
      ),
    ).toEqual([
      "- R1: CEO*, 2020-03-31, complete",
      "- R1: Ann Lee*, 2020-05-31, not started",
      "- R2: Head of Children*, 2020-07-20, in progress",
      "- R2: Bob Day*, recurring, in progress",
    ]);
  });
});

describe("a school funding plan with ACTION for groups of TASKS, phases and ditto", () => {
  test("tasks are the actions, ACTION the group, ditto all owners above", () => {
    const plan = planOfGrid(`
SCHOOL FUNDING ACTION PLAN

ACTION | TASKS | Timeframe | Lead/s
IMMEDIATE / SHORT TERM
1. Deficit schools | Meet headteachers and chairs of schools in deficit | December 2019 | Susannah Nolan/ Randall Hay
 | Review staffing structure in each deficit school | ongoing | Aneirin Thomas\\nSusannah Nolan
2. Surplus balances | Write to schools with surplus balances | ongoing | Gareth Morgans\\nChris Moore
MEDIUM TERM
3. Reorganisation | Prepare options for federations in three areas | December 2019/ January 2020 | Senior Manager- TIC Schools/other officer
 | Consult governors on the options | Spring 2020 | ditto
`);
    expect(plan.actions.map((a) => a.group)).toEqual([
      "1. Deficit schools",
      "1. Deficit schools",
      "2. Surplus balances",
      "3. Reorganisation",
      "3. Reorganisation",
    ]);
    expect(plan.actions.at(-1)?.owner.owners.map((o) => o.text)).toEqual([
      "Senior Manager- TIC Schools",
      "other officer",
    ]);
  });
});

describe("a month chart with a column Status / Corrective Action", () => {
  test("the capital word that begins the comment is the status; rows of numbers with a name are groups", () => {
    expect(
      told(
        planOfGrid(`
Ref | Action | Lead | Apr | May | Jun | Jul | Status / Corrective Action
1.1 | Business support | | | | | |
1.1.1 | Hold a business breakfast each quarter | JS | x | | | x | COMPLETE - two held
1.1.2 | Set up the start-up grants scheme | PS | | x | x | | SUSPENDED awaiting cabinet
1.2 | Town centre | | | | | |
1.2.1 | Appoint the town centre manager | JS/PS | | | | | On target
`),
      ).map((line) => line.replace(/ R1/, "")),
    ).toEqual([
      "1.1.1: JS*, missing, complete",
      "1.1.2: PS*, missing, on hold",
      "1.2.1: JS* + PS, missing, in progress",
    ]);
  });
});

describe("an audit log with a row that says how to fill it in", () => {
  test("that row is neither a heading nor an action", () => {
    const table = onlyTable(`
Ref | Date added | Issue | Recommendation | Priority | Management Action Agreed | Responsible Executive Lead/Management Lead | Original Agreed Implementation Date | Revised Implementation Date | Status | Issues Arising This Period
Reference No | Date Added to log | | | | | | | | | delete as appropriate: Improving No Change Declining
1 | 2017-01-05 | Ageing IT | IT should be replaced | High | Replace the laptops in the north | Ruth Davies | Mar-17 | May-17 | Open | No Change
`);
    expect(table.headerRows).toEqual([0]);
    expect(rowsOf(table)).toEqual({ template: [2], record: [3] });
    expect(rolesOf(table)).toContain("F action, G owner, H due, I revisedDue, J status");
  });
});

describe("a table of other things directly below the last action", () => {
  const plan = `
Ref | Action | Lead Officer | Target Date | Status
1.1 | Write to every school about it | Ann Lee | 2020-03-31 | Complete
1.2 | Hold moderation in each cluster | Bob Day | 2020-06-30 | In progress
`;
  test("whose headings are not known gives no action", () => {
    const grid = `${plan}Pupil group | Cohort | Baseline | Target | Teacher view\nBoys | 120 | 50% | 60% | good\nGirls | 110 | 55% | 65% | good`;
    expect(planOfGrid(grid).actions.map((a) => a.id)).toEqual(["1.1", "1.2"]);
  });

  test("whose headings are those of risks gives risks", () => {
    const grid = `${plan}Risk | Likelihood | Impact | Mitigation | Owner\nStaff leave | 3 | 4 | Retention plan | Ann Lee`;
    const read = planOfGrid(grid);
    expect(read.actions.map((a) => a.id)).toEqual(["1.1", "1.2"]);
    expect(read.risks).toMatchObject([{ risk: "Staff leave", likelihood: 3, impact: 4, mitigation: "Retention plan" }]);
  });

  test("an action with odd cells in the middle of the plan stays one", () => {
    const grid = `${plan}urgent | Tell parents of the change soon | whoever | when known | see above\n1.4 | Publish it on the web site | Ann Lee | 2020-07-31 | Not started`;
    expect(planOfGrid(grid).actions).toHaveLength(4);
  });
});

describe("a line above the headings that names the plan, its date or its recommendation", () => {
  test.each([
    "Education Service Action Plan | | Status at January 2020 | |",
    "Action plan 2019-20 | | | Updated: 24/02/2020 |",
    "R1 Standards | | Lead: Ann Lee | |",
    "Recommendation 1: Improve standards | | | |",
  ])("is no row of headings: %s", (line) => {
    const table = onlyTable(`
${line}
Ref | Action | Lead Officer | Target Date | RAG Status
1.1 | Write to every school about it | Ann Lee | 2020-03-31 | Green
1.2 | Hold moderation in each cluster | Bob Day | 2020-06-30 | Amber
`);
    expect(table.headerRows).toEqual([1]);
    expect(table.columns.map((c) => c.heading)).toEqual(["Ref", "Action", "Lead Officer", "Target Date", "RAG Status"]);
  });
});

describe("tables of six kinds, a sheet each", () => {
  const workbook = gridWorkbook(
    gridSheet(
      "Risks",
      "Risk ID | Description | Probability | Severity | Controls in place | Risk owner\n1 | Key staff leave early | High | 4 | Succession plan | Ann Lee",
    ),
    gridSheet(
      "KPIs",
      "Ref | Indicator | Rec | Baseline 2018-19 | Target 2020-21 | Current\nM1 | Attendance | R1 | 93.5% | 95% | 94%",
    ),
    gridSheet("Dates", "Date | Event | Notes\n2020-06-03 | Estyn progress conference | tbc"),
    gridSheet("Contacts", "Initials | Name | Role | Team\nAL | Ann Lee | Head of School Improvement | Schools"),
    gridSheet(
      "Deficits",
      "School | Sector | Balance 31/03/2019 £ | Licensed? | Recovery plan received\nYsgol A | Secondary | -450,000 | Yes | 2019-11-01",
    ),
    gridSheet("Recs", "No | Recommendation | Lead\nR1 | Improve standards in secondary schools | Ann Lee"),
  );

  test("are read into their own kinds and give no action", () => {
    expect(recogniseSheets(...workbook.sheets).tables.map((t) => t.kind)).toEqual([
      "risks",
      "measures",
      "keyDates",
      "owners",
      "schools",
      "recommendations",
    ]);
    const plan = planOf(workbook);
    expect(plan.actions).toEqual([]);
    expect(plan.risks).toMatchObject([{ likelihood: 4, impact: 4, owner: "Ann Lee" }]);
    expect(plan.measures).toMatchObject([{ recommendation: "R1", baseline: "93.5%", target: "95%", latest: "94%" }]);
    expect(plan.keyDates).toMatchObject([{ date: "2020-06-03", kind: "conference" }]);
    expect(plan.register).toMatchObject([{ name: "Ann Lee", initials: "AL" }]);
    expect(plan.recommendations).toMatchObject([{ ref: "R1", lead: "Ann Lee" }]);
  });
});
