import { matchHeading } from "../../../src/core/recognise/vocabulary";
import { matchByWords } from "../../../src/core/recognise/headingPatterns";
import { onlyTable, planOfGrid, rolesOf, rowsOf } from "./planOf";

describe("headings that no list knows are taken by the words they turn on (T3)", () => {
  test.each([
    ["How much will all of this cost us?", "resources"],
    ["Who is going to take this forward?", "owner"],
    ["What difference ought it to make?", "successMeasure"],
    ["Who will monitor, and how often?", "none"],
    ["Date on which it was raised", "none"],
    ["What might prevent delivery?", "risk"],
    ["Pwy fydd yn atebol am hyn?", "owner"],
    ["Faint o arian fydd ei angen?", "resources"],
  ])("“%s” asks for %s", (heading, role) => {
    expect(matchByWords(heading)[0]?.role).toBe(role);
  });

  test("a plan all of whose headings are questions in the authority's own words is found", () => {
    const table = onlyTable(`
Line ref | Area reviewed | Improvement agreed by us | Officer accountable for delivering it | Target for our completion | Current stage reached | Where we now stand
G1 | Scrutiny | Agree a single framework for all areas | Ann Lee | 31/03/2020 | In progress | Draft shared with members
G2 | Scrutiny | Publish the revised offer to headteachers | Bob Day | 30/04/2020 | Not started | Nothing to report so far
`);
    expect(rolesOf(table)).toContain("D owner, E due");
    expect(rowsOf(table)["record"]).toEqual([2, 3]);
  });
});

describe("a heading means what its first or its main words mean", () => {
  test.each([
    ["Recommendation from the peer team", "recommendation"],
    ["Progress since the last report", "latestUpdate"],
    ["Q3 commentary", "latestUpdate"],
    ["Risks / impact on pupils", "risk"],
    ["Risk (H/M/L)", "priority"],
    ["To be done by (name)", "owner"],
    ["To be done by (date)", "due"],
  ])("“%s” is %s", (heading, role) => {
    const matches = matchHeading(heading).filter((m) => m.kind === "actions");
    const most = Math.max(...matches.map((m) => m.strength));
    expect(matches.filter((m) => m.strength === most).map((m) => m.role)).toContain(role);
  });

  test("a number that each action has to itself is its id, whatever it is the number of", () => {
    expect(
      rolesOf(
        onlyTable(`
Rec. No. | Recommendation | Agreed management action | Responsible officer | Target date
1.1 | Check all starters each month | Agree a checklist with the payroll team | Ann Lee | 31/03/2020
1.2 | Recover the overpayments made | Write to every officer who is concerned | Bob Day | 30/04/2020
2.1 | Audit all of the school funds | Ask schools for their audited accounts | Ann Lee | 29/05/2020
`),
      ),
    ).toBe("A id, B recommendation, C action, D owner, E due");
  });

  test("of a colour for each quarter under one unmerged label the last that is filled counts", () => {
    const plan = planOfGrid(`
Ref | Action | Lead | Target date | RAG status |
 | | | | Q2 | Q3
1a | Publish a leaflet for all parents | Ann Lee | 31/03/2020 | A | G
1b | Train the governors of every school | Bob Day | 30/04/2020 | A | R
`);
    expect(plan.actions.map((a) => a.claimedRag.colour)).toEqual(["Green", "Red"]);
  });
});

describe("rows that are no actions (T4, T5)", () => {
  const HEAD =
    "Ref | Action | Lead | Target date | Progress\n1 | Agree the recovery plan with governors | Ann Lee | 31/03/2020 | Drafted and shared";

  test.each([
    "BRAG: Blue – complete | Green – on track | Amber – some slippage | Red – off track",
    "SLT = Senior Leadership Team; HT = Headteacher",
    " | Signed by the Chair: | | Date:",
    " | Opening balance | -210000 | -168000 | ",
  ])("“%s” below the actions is none", (line) => {
    expect(rowsOf(onlyTable(`\n${HEAD}\n\n${line}\n`))["record"]).toEqual([2]);
  });

  test("a numbered heading over a table without ids groups the rows under it", () => {
    const plan = planOfGrid(`
Camau i'w cymryd | Arweinydd | Amserlen | Statws
Deilliant 1: Mwy o blant meithrin yn derbyn eu haddysg drwy'r Gymraeg | | |
Cyhoeddi canllaw i bob rhiant yn y sir | Ann Lee | 31/03/2020 | Ar waith
Agor dau gylch meithrin newydd erbyn yr haf | Bob Day | 30/04/2020 | Ar waith
`);
    expect(plan.actions.map((a) => a.group)).toEqual([
      "Deilliant 1: Mwy o blant meithrin yn derbyn eu haddysg drwy'r Gymraeg",
      "Deilliant 1: Mwy o blant meithrin yn derbyn eu haddysg drwy'r Gymraeg",
    ]);
  });
});
