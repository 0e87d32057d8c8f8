import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { onlyTable, planOf, planOfGrid, recogniseSheets, rolesOf } from "./planOf";

const statuses = (grid: string): readonly (string | null)[] => planOfGrid(grid).actions.map((a) => a.status.status);
const dues = (grid: string): readonly string[] => planOfGrid(grid).actions.map((a) => a.due.day ?? a.due.kind);

describe("what a row says of its state (S1)", () => {
  test("an issue that is open is under way once something is told of it", () => {
    expect(
      statuses(`
        Issue # | Issue | Action / fix | With | Target | State | Log
        M1 | Marks are missing | Enter the marks by hand | Ann Lee | 31/03/2020 | Open | Three of six schools done
        M2 | Reports are slow | Move the database | Ann Lee | 31/03/2020 | Open |
        M3 | Names are cut | Change the import map | Bob Day | 30/04/2020 | Closed | Fixed in load 3`),
    ).toEqual(["in progress", "not started", "complete"]);
  });

  test("what waits for somebody is in hand; what waits to start is not", () => {
    expect(
      statuses(`
        Action | Lead | Due | Status
        Raise the ticket with the company | Ann Lee | 31/03/2020 | Awaiting supplier
        Print the leaflet for parents | Bob Day | 31/03/2020 | Waiting for translation
        Train the new clerks in the office | Bob Day | 31/03/2020 | Awaiting start`),
    ).toEqual(["in progress", "in progress", "not started"]);
  });

  test("a state in both languages is a state, under a heading that might ask for an update", () => {
    const grid = `
      Gweithred / Action | Arweinydd / Lead | Dyddiad targed / Target date | Sefyllfa / Position
      Agor dosbarth / Open a class | Ann Lee | 31/03/2020 | Wedi'i gwblhau / Completed
      Cynnal arolwg / Hold a survey | Bob Day | 31/03/2020 | Ar y gweill / In progress
      Ailwampio'r wefan / Refresh the site | Bob Day | 30/04/2020 | Ar y gweill / In progress
      Recriwtio athrawon / Recruit teachers | Ann Lee | 30/04/2020 | Gohiriwyd / Deferred
      Penodi clerc / Appoint a clerk | Ann Lee | 30/04/2020 | Ar y gweill / In progress
      Cyhoeddi'r rhestr / Publish the list | Ann Lee | 30/04/2020 | Wedi'i gwblhau / Completed`;
    expect(statuses(grid)).toEqual(["complete", "in progress", "in progress", "on hold", "in progress", "complete"]);
  });

  test("Yes and No answer whatever word asks whether it is done (S3)", () => {
    expect(
      statuses(`
        Thing to sort | Whose job | When for | Sorted?
        Repaint the lines | Caretaker | 25/10/2019 | Y
        Order new mats | Ann Lee | 31/01/2020 | N`),
    ).toEqual(["complete", "not started"]);
  });

  test.each([
    ["crossed out = finished", "complete", undefined],
    ["Struck through: no longer needed", "cancelled", undefined],
    ["wedi'i groesi allan = wedi gorffen", "complete", undefined],
    ["blue = done", "cancelled", true],
  ])("a key says what striking out means: %s (T13)", (key, status, asked) => {
    const grid = `Key: | ${key}\n\nAction | Lead | Due\nWrite the guide | Ann Lee | 31/03/2020\nTrain the panel | Bob Day | 30/04/2020`;
    const plain = gridSheet("Plan", grid);
    const cells = plain.cells.map((line) =>
      line.map((cell) => (cell?.value === "Write the guide" ? { ...cell, struck: true as const } : cell)),
    );
    const [first] = planOf(gridWorkbook({ ...plain, cells })).actions;
    expect([first?.status.status, first?.status.struckOut]).toEqual([status, asked]);
  });
});

describe("days in words", () => {
  const due = (...cells: readonly string[]): readonly string[] =>
    dues(
      [
        "Action | Lead | Start | By when",
        ...cells.map((cell) => `Write the policy for ${cell} | Ann Lee | 04/11/2019 | ${cell}`),
      ].join("\n"),
    );
  const starts = (cell: string): string | null =>
    planOfGrid(`Action | Lead | By when\nWrite the policy | Ann Lee | ${cell}\nTrain the staff | Ann Lee | 31/03/2020`)
      .actions[0]?.start.day ?? null;

  test("Hydref behind a day is October, in a column of terms too (D21)", () => {
    expect(
      due("31 Hydref 2019", "Tymor y Gwanwyn 2020", "1af o Hydref 2020", "Tymor yr Hydref 2020").slice(0, 3),
    ).toEqual(["2019-10-31", "2020-04-03", "2020-10-01"]);
  });

  test.each([
    ["Medi 2020 / September 2020", "2020-09-30"],
    ["31 Mawrth 2020 / 31 March 2020", "2020-03-31"],
    ["Chwarter 4 2019/20 / Quarter 4 2019/20", "2020-03-31"],
  ])("one time said in both languages is no range: %s (D10)", (cell, day) => {
    expect([due(cell)[0], starts(cell)]).toEqual([day, null]);
  });

  test("by half term is the last day before the next holiday of that name, by Christmas the day before it (D8, D14)", () => {
    expect(due("by half term", "by Christmas", "Nadolig 2020")).toEqual(["2020-02-14", "2019-12-24", "2020-12-24"]);
  });

  test("before the holidays is the last day of term, in both languages (D8)", () => {
    expect(due("before the summer holidays", "cyn gwyliau'r haf 2020", "after the Easter holidays 2020")).toEqual([
      "2020-07-20",
      "2020-07-20",
      "2020-04-20",
    ]);
  });

  test("06/Mar/20 is a whole day, and no 20 March (D5)", () => {
    expect(due("06/Mar/20", "06/Mar/2020")).toEqual(["2020-03-06", "2020-03-06"]);
  });

  test("figures behind a month are a year where days stand before their months (D6)", () => {
    expect(due("Dec 19", "5 March 2020", "31 Jan 2020")[0]).toBe("2019-12-31");
  });

  test("what waits for a release or an appointment has no day (D24)", () => {
    expect(due("next release", "on appointment", "after the restructure")).toEqual(["event", "event", "event"]);
  });
});

describe("columns", () => {
  test("hours beside a bare day are what was done, not what is to be done (T4)", () => {
    const sheet = gridSheet(
      "Time",
      "Date | Name | Hours | What\n03/02/2020 | Ann Lee | 6.5 | Write the extract\n04/02/2020 | Bob Day | 7 | Load the codes\n05/02/2020 | Bob Day | 3 | Check the file",
    );
    expect(recogniseSheets(sheet).tables.filter(({ kind }) => kind === "actions")).toEqual([]);
  });

  test.each([
    ["We will know it has worked when", "successMeasure"],
    ["How will we know?", "successMeasure"],
    ["What good looks like", "successMeasure"],
    ["Who will check, and how?", null],
    ["Log", "latestUpdate"],
  ])("%s", (heading, role) => {
    const table = onlyTable(`
      Ref | What are we going to do? | Who? | By when? | ${heading}
      1 | Appoint a clerk for the panel | Ann Lee | 31/03/2020 | Posts are filled and every panel has a clerk
      2 | Train the governors in finance | Bob Day | 30/04/2020 | Nine in ten say that it helped them to ask
      3 | Publish the list of dates | Ann Lee | 31/05/2020 | The list is on the site and people read it`);
    expect(rolesOf(table)).toBe(`A id, B action, C owner, D due${role === null ? "" : `, E ${role}`}`);
  });

  test("the bucket of a planning board is the group", () => {
    const plan = planOfGrid(`
      Task Name | Bucket Name | Progress | Assigned To | Due Date
      Appoint a clerk for the panel | Set-up | Completed | Ann Lee | 03/31/2020
      Survey the kitchens | Kitchens | In progress | Bob Day | 04/30/2020
      Tender for ovens | Kitchens | Not started | Bob Day | 05/29/2020`);
    expect(plan.actions.map(({ group }) => group)).toEqual(["Set-up", "Kitchens", "Kitchens"]);
  });

  test("a sector alone in its row below the headings of balances names the schools under it", () => {
    const sheet = gridSheet(
      "Balances",
      `No. | School | Actual balance at | | Comment
        | | 31/3/18 | 31/3/19 |
       Primary sector
       2101 | Ysgol Cae Rhedyn | 41.0 | (38.0) |
       2102 | Llwyn Cnau Primary | 18.5 | 24.0 |`,
      { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"] },
    );
    const [table] = recogniseSheets(sheet).tables;
    expect(table?.headerRows).toEqual([0, 1]);
    expect(table && rolesOf(table)).toContain("A schoolNumber, B school");
  });
});

describe("who a word names (O3)", () => {
  test.each([
    ["Supplier", "body"],
    ["Dietitian", "post"],
    ["Pharmacist", "post"],
    ["Responsible Individual", "post"],
    ["Helpdesk", "team"],
    ["School councils", "body"],
    ["Parents’ Voice", "body"],
  ])("%s is a %s", (text, kind) => {
    const [first] = planOfGrid(
      `Action | Lead | Due\nWrite the policy | ${text} | 31/03/2020\nTrain the staff | Ann Lee | 31/03/2020`,
    ).actions;
    expect(first?.owner.owners.map((o) => o.kind)).toEqual([kind]);
  });
});

describe("what stands for what is to be done", () => {
  test.each(["Open the new hub", "New hub opened in town"])(
    "a milestone is the action where nothing else is: %s",
    (milestone) => {
      const plan = planOfGrid(`
      Ref | Milestone | Lead | Target date | Status
      1.1 | ${milestone} | Ann Lee | 31/03/2020 | On track
      1.2 | Recruit two advisers | Bob Day | 31/12/2019 | Late
      1.3 | Publish the guide | Bob Day | 30/11/2019 | Complete`);
      expect(plan.actions.map(({ action }) => action)).toEqual([
        milestone,
        "Recruit two advisers",
        "Publish the guide",
      ]);
    },
  );

  test("the number of a recommendation beside its words is the id", () => {
    const table = onlyTable(`
      Audit | Rec. No. | Recommendation | Agreed action | Officer | Original date | Status
      Payroll | 1 | Reconcile leavers each month | HR to send a list to payroll by the 5th | Payroll Manager | 31/10/2019 | Overdue
      Payroll | 2 | Check every change of bank details | Call back to be introduced | Payroll Manager | 30/09/2019 | Closed
      Treasury | 1 | Update the manual of the section | Manual to be updated | Chief Accountant | 31/03/2020 | Open`);
    expect(rolesOf(table)).toContain("B id, C recommendation, D action");
  });

  test("a key of letters beside the plan is none of it, and the letters are claims", () => {
    const table = onlyTable(`
      Action | Lead | Due | Status | | Key | Meaning
      Write the policy | Ann Lee | 31/03/2020 | A | | A | Amber - some delay
      Train the staff | Bob Day | 30/04/2020 | G | | G | Green - on track
      Publish the list | Bob Day | 30/04/2020 | R | | R | Red - off track`);
    expect(rolesOf(table)).toBe("A action, B owner, C due, D status, D claimedRag");
  });

  test("partly done is under way, in Welsh as in English", () => {
    expect(
      statuses(`
        Action | Lead | Due | Status
        Write the policy for all | Ann Lee | 31/03/2020 | Gweithredwyd yn rhannol
        Train the staff in it | Bob Day | 30/04/2020 | Implemented in part`),
    ).toEqual(["in progress", "in progress"]);
  });
});

describe("slips and second thoughts", () => {
  test("a heading with a slip is that heading (T14)", () => {
    expect(
      rolesOf(
        onlyTable(`
          Acton | Lead | Deadlne | Statuss
          Write the policy | Ann Lee | 31/03/2020 | Complete
          Train the staff | Bob Day | 30/04/2020 | In progress`),
      ),
    ).toBe("A action, B owner, C due, D status");
  });

  test("a day behind “originally” is no commitment (D19)", () => {
    expect(dues("Action | Lead | Due\nWrite the policy | Ann Lee | 30 June 2020 (originally 31 March 2020)")).toEqual([
      "2020-06-30",
    ]);
  });
});

describe("updates and people of exports", () => {
  test("of columns headed by months over words the last that is filled is the update", () => {
    const table = onlyTable(`
      No | Action | Owner | Deadline | Dec-19 | Jan-20 | Feb-20 | BRAG
      1 | Recruit a data officer | HR | 31/01/2020 | Advert out | Interviews | In post | B
      2 | Buy the system | ICT | 28/02/2020 | Spec drafted | | Out to tender | A
      3 | Train users | ICT | 30/04/2020 | | | | G`);
    expect(rolesOf(table)).toBe("A id, B action, C owner, D due, G latestUpdate, H claimedRag");
  });

  test("people under “Adnodd” are owners, and 100 % is complete where nothing else says how far", () => {
    const plan = planOfGrid(`
      Tasg | Dechrau | Gorffen | % wedi'i gwblhau | Adnodd
      Paratoi'r ddogfen | 06/01/2020 | 31/01/2020 | 100% | Ann Lee
      Ymgynghori ag ysgolion | 03/02/2020 | 27/03/2020 | 40% | Bob Day`);
    expect(plan.actions.map((a) => [a.owner.owners[0]?.text, a.status.status])).toEqual([
      ["Ann Lee", "complete"],
      ["Bob Day", "in progress"],
    ]);
  });

  test("“Decision/Action” is what is to be done, and items without one are none", () => {
    const plan = planOfGrid(`
      Item | Discussion | Decision/Action | By whom | By when
      1 | Apologies were received from Cllr Rees | | |
      2 | Minutes of the last meeting were agreed | | |
      3 | Budget: overspend forecast | Finance to bring an updated forecast | Head of Finance | next meeting
      4 | Transport | Write to schools in deficit | Clerk | 14 Feb 2020`);
    expect(plan.actions.map(({ action }) => action)).toEqual([
      "Finance to bring an updated forecast",
      "Write to schools in deficit",
    ]);
  });
});
