import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { recognise } from "../../../src/core/recognise/recognise";
import type { Correction } from "../../../src/core/recognise/recognition";
import { review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { onlyTable, planOf, planOfGrid, recogniseSheets, rolesOf, rowsOf } from "./planOf";

const NONSENSE = ["Zorp", "Quiblet", "Framp", "Dozzle", "Wimmock", "Plonth"];
const RECORDS = `
B-1 | Bring a paper on agency costs | Cai Ludlow | 18/12/2019 | In progress
B-2 | Sharpen the success measures | Programme Office | 22/01/2020 | Complete
B-3 | Two people to count the stock | Director of Education | 30 June 2020 | Not started
B-4 | Benchmark the placements of children | Ann Lee | 31/03/2020 | In progress`;
const HEADINGS = ["Ref", "Action", "Lead officer", "Due date", "Status"];

describe("contents alone are enough where headings say nothing (T14)", () => {
  test("a plan whose headings are of no language is found with all its columns", () => {
    const table = onlyTable(`${NONSENSE.slice(0, 5).join(" | ")}${RECORDS}`);
    expect(rolesOf(table)).toBe("A id, B action, C owner, D due, E status");
    expect(rowsOf(table)["record"]).toEqual([2, 3, 4, 5]);
  });

  test.each(HEADINGS)("“%s” replaced by nonsense loses no action", (heading) => {
    const headings = HEADINGS.map((one) => (one === heading ? "Zorp" : one));
    const plan = planOfGrid(`${headings.join(" | ")}${RECORDS}`);
    expect(plan.actions.map((a) => [a.action.slice(0, 5), a.owner.owners.length])).toEqual([
      ["Bring", 1],
      ["Sharp", 1],
      ["Two p", 1],
      ["Bench", 1],
    ]);
  });

  test.each([
    [
      "books",
      "Zorp | Quiblet | Framp\nUnder Milk Wood | Ann Lee | 18/12/2019\nOne Moonlit Night | Bob Day | 22/01/2020",
    ],
    [
      "orders",
      "Zorp | Quiblet | Framp | Dozzle\nA4 paper, white | Ann Lee | 18/12/2019 | Complete\nDesk lamps | Bob Day | 22/01/2020 | In progress",
    ],
  ])("a list of %s under such headings is no plan: nothing in it is to be done", (_, grid) => {
    expect(recogniseSheets(gridSheet("List", grid)).tables.filter((t) => t.kind === "actions")).toEqual([]);
  });

  test("a log beside a list of decisions, under headings that are not known", () => {
    const plan = planOfGrid(`
Log no. | Agreed at Board | Given to | Board of | Report back | O/C | | No. | Decision | Taken on | Moved by
B-1 | Bring a paper on agency costs | Cai Ludlow | 20/11/2019 | 18/12/2019 | C | | D-7 | Meet in public from May | 22/01/2020 | Chair
B-2 | Invite a head to speak | Programme Office | 20/11/2019 | 22/01/2020 | O | | D-8 | Adopt the colour rules | 22/01/2020 | Cllr Pym
B-3 | Show what was re-dated | Ann Lee | 18/12/2019 | 19/02/2020 | O
`);
    expect(plan.actions.map((a) => [a.id, a.due.day, a.status.status])).toEqual([
      ["B-1", "2019-12-18", "complete"],
      ["B-2", "2020-01-22", "not started"],
      ["B-3", "2020-02-19", "not started"],
    ]);
  });

  test("records of two lines each are none of them a heading", () => {
    const table = onlyTable(`
Ref | What we are going to do | Led by | Timescale | Our rating
A1 | Check that every foster home has had a visit | Ann Lee | 30/06/2024 | Blue
Progress: All homes visited.
A2 | Ask the health board for a named nurse | Head of Service | 31/07/2024 | Amber
Progress: Letter sent.
A3 | Pay fees within a fortnight | Payments Team | 30/09/2024 | Red
`);
    expect(rowsOf(table)["record"]).toEqual([2, 4, 6]);
  });
});

describe("registers, outlines and parts (T5, T15)", () => {
  const REGISTER = `
No. | There is a risk that | Risk owner | L | I | Score | What more will be done | Action owner | Complete by | State
LS1 | More schools go into deficit | Director | 5 | 5 | 25 | Approve licences only with a costed plan | Ann Lee | 01/04/2020 | Started
 | | | | | | Visit every school with a falling roll | Bob Day | Summer 2020 | Not started
LS2 | The new school is late | Director | 4 | 5 | 20 | Take out a performance bond | Legal | 31/08/2020 | Abandoned`;

  test("the treatments under one merged risk are the actions, each with its own owner", () => {
    const grid = gridSheet("Register", REGISTER, { merges: ["A2:A3", "B2:B3", "C2:C3", "F2:F3"] });
    const [table] = recogniseSheets(grid).tables;
    expect(table).toMatchObject({ kind: "actions", manner: "riskRegister" });
    expect(
      planOf(gridWorkbook(grid)).actions.map((a) => [a.action.slice(0, 7), a.owner.owners[0]?.text, a.status.status]),
    ).toEqual([
      ["Approve", "Ann Lee", "in progress"],
      ["Visit e", "Bob Day", "not started"],
      ["Take ou", "Legal", "cancelled"],
    ]);
  });

  test("“Objective 3” beside its words heads the rows below, and is no action", () => {
    const plan = planOfGrid(`
Step | Description | Whose job | Due | Where at
1-1 | Clear the backlog of visits | Food team | 31/12/2019 | done
1-2 | Appoint a second officer | Ann Lee | 30/09/2019 | done
Objective 2 | Keep records of complaints
2-1 | Move the cards onto the system | Legal | 28/02/2020 | under way
2-2 | Calibrate the four meters | Bob Day | 31/03/2020 | not begun
`);
    expect(plan.actions.map((a) => [a.id, a.group])).toEqual([
      ["1-1", null],
      ["1-2", null],
      ["2-1", "Objective 2 Keep records of complaints"],
      ["2-2", "Objective 2 Keep records of complaints"],
    ]);
  });

  test("a task of an outline that sums up those below it is their group", () => {
    const plan = planOfGrid(`
ID | WBS | Task Name | Duration | Start | Finish | Resource Names | % Complete
1 | '1 | Survey and buying
2 | '1.1 | Survey cabling in 31 schools | 20 days | 10/05/2021 | 04/06/2021 | Ann Lee | 100%
3 | '1.2 | Order switches | 5 days | 28/06/2021 | 02/07/2021 | Bob Day | 50%
`);
    expect(plan.actions.map((a) => [a.action, a.group])).toEqual([
      ["Survey cabling in 31 schools", "Survey and buying"],
      ["Order switches", "Survey and buying"],
    ]);
  });
});

describe("signs for a state (S1, S3)", () => {
  const states = (head: string, signs: readonly string[], more = ""): readonly (string | null)[] =>
    planOfGrid(
      `Action | Lead | Due | ${head}\n${signs.map((sign, i) => `Agree part ${String(i)} of the plan | Ann Lee | 31/03/2020 | ${sign}`).join("\n")}\n\n${more}`,
    ).actions.map((a) => a.status.status);

  test("figures mean what their key on the sheet says", () => {
    expect(states("Stage", ["1", "3", "4"], "Stage: 1 = not begun  2 = begun  3 = well on the way  4 = done")).toEqual([
      "not started",
      "in progress",
      "complete",
    ]);
  });

  test("figures without a key say nothing", () => {
    expect(states("Stage", ["1", "3", "4"])).toEqual([null, null, null]);
  });

  test("open and closed by their letters", () => {
    expect(states("O/C", ["O", "C", "O"])).toEqual(["not started", "complete", "not started"]);
  });

  test.each([["actioned? Y/N"], ["Completed (Y/N)"], ["Wedi'i wneud? Y/N"]])("“%s” asks what is done", (head) => {
    expect(states(head, ["Y", "N", "Y"])).toEqual(["complete", "not started", "complete"]);
  });

  test("a heading of ticks does, too", () => {
    expect(states("✔ / ✘", ["✔", "✘", "✔"])).toEqual(["complete", "not started", "complete"]);
  });

  test("an open item with news has begun, and is not complete", () => {
    expect(states("Position", ["OPEN", "OPEN - 14 of 30 trained", "OPEN - one theatre done", "CLOSED"])).toEqual([
      "not started",
      "in progress",
      "in progress",
      "complete",
    ]);
  });
});

describe("days (D7, D9, T16)", () => {
  test("of two revised days the last that is filled counts", () => {
    const plan = planOfGrid(`
Agreed action | Responsible officer | Original date | First revised date | Second revised date
Refuse payment without an order | Ann Lee | 28/06/2019 | 30/09/2019 | 31/12/2019
Keep swipe data for two years | Bob Day | 31/01/2020 | 29/05/2020 |
Bank takings every other day | Ann Lee | 15/11/2019 | |
`);
    expect(plan.actions.map((a) => a.revisedDue.day)).toEqual(["2019-12-31", "2020-05-29", null]);
  });

  test("“Latest date” is the due day where no other column says by when", () => {
    const table = onlyTable(`
Step | What has to happen | Whose job | Latest date
a) | Let the swimming pool to the trust | Ann Lee | 31/03/2020
b) | Freeze all vacancies | Bob Day | 01/05/2020
`);
    expect(rolesOf(table)).toContain("D due");
  });

  test("a sheet “14 Jan 22” is later than “24 Sept 21”", () => {
    const sheet = (name: string): ReturnType<typeof gridSheet> => gridSheet(name, `${HEADINGS.join(" | ")}${RECORDS}`);
    const { tables } = recogniseSheets(sheet("HS 24 Sept 21"), sheet("HS 12 Nov 21"), sheet("HS 14 Jan 22"));
    expect(tables.filter((t) => t.ticked).map((t) => t.sheet)).toEqual(["HS 14 Jan 22"]);
  });

  test("“Chw 2” is a quarter, not a day of February", () => {
    const plan = planOfGrid(`
Cam gweithredu | Swyddog | Dyddiad dechrau | Amserlen
Cynnal archwiliad o sgiliau | Siân Morgan | 01/04/2021 | Chw 2
Paratoi canllaw i staff | Bob Day | 01/04/2021 | Chw 3
`);
    expect(plan.actions.map((a) => [a.due.day, a.due.precision])).toEqual([
      ["2021-09-30", "quarter"],
      ["2021-12-31", "quarter"],
    ]);
  });
});

describe("asking well (T11)", () => {
  const sheet = (name: string, rows: number): ReturnType<typeof gridSheet> =>
    gridSheet(
      name,
      `Action | Zorp | Due date | Status\n${Array.from({ length: rows }, (_, i) => `Agree part ${String(i)} of ${name} | ${["Ann Lee", "Bob Day"][i % 2] ?? ""} | 31/03/2020 | In progress`).join("\n")}`,
    );
  const workbook = gridWorkbook(sheet("One", 3), sheet("Two", 4));
  const askedOf = (snapshot: WorkbookSnapshot, ...corrections: readonly Correction[]): readonly string[] =>
    review(snapshot, { asOf: null, fallbackDay: "2020-02-28" as CalendarDate, corrections })
      .recognition.doubts.filter(({ code }) => code === "column-role")
      .map(({ tableKey }) => tableKey);

  test("what is doubtful on two sheets alike is asked once, and the answer holds for both", () => {
    expect(askedOf(workbook)).toHaveLength(1);
    const answer = { kind: "column", tableKey: "One!A1", column: 1, role: "supportingOwners" } as const;
    const answered = recognise(workbook, [answer]);
    expect(answered.tables.map((t) => t.columns[1]?.role)).toEqual(["supportingOwners", "supportingOwners"]);
    expect(askedOf(workbook, answer)).toEqual([]);
    expect(answered.corrections).toHaveLength(1);
  });

  test("unless something else was chosen there", () => {
    const answered = recognise(workbook, [
      { kind: "column", tableKey: "One!A1", column: 1, role: "supportingOwners" },
      { kind: "column", tableKey: "Two!A1", column: 1, role: null },
    ]);
    expect(answered.tables.map((t) => t.columns[1]?.role)).toEqual(["supportingOwners", null]);
  });

  test("the question on which most records hang comes first", () => {
    const few = gridSheet(
      "Few",
      "Action | Zorp | Due date\nAgree the first part | Ann Lee | 31/03/2020\nAgree the second | Bob Day | 30/04/2020",
    );
    const many = gridSheet(
      "Many",
      `Action | Framp | Due date | Status\n${Array.from({ length: 6 }, (_, i) => `Publish part ${String(i)} of it | ${["Ann Lee", "Bob Day"][i % 2] ?? ""} | 31/03/2020 | In progress`).join("\n")}`,
    );
    expect(askedOf(gridWorkbook(few, many))).toEqual(["Many!A1", "Few!A1"]);
  });

  test("of a question about several sheets the records of all count", () => {
    const other = gridSheet(
      "Other",
      `Action | Framp | Due date\n${Array.from({ length: 5 }, (_, i) => `Publish part ${String(i)} of it | ${["Ann Lee", "Bob Day"][i % 2] ?? ""} | 31/03/2020`).join("\n")}`,
    );
    expect(askedOf(gridWorkbook(other, sheet("One", 3), sheet("Two", 4)))).toEqual(["One!A1", "Other!A1"]);
  });
});
