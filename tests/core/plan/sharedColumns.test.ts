import { planOfGrid, onlyTable, rolesOf } from "../recognise/planOf";

describe("one column for who and by when", () => {
  const grid = `
No | Action | Owner / due | Status
1 | Write to every school about it | Bob Day / 30/06/2020 | Complete
2 | Hold moderation in each cluster | Ann Lee, March 2020 | In progress
3 | Review the policy for transport | Cara Fox (ongoing) | Not started
4 | Consult with staff and unions | Ann Lee / Bob Day / Summer 2020 | In progress
5 | Agree the budget with governors | TBC | Not started
6 | Publish the admissions booklet | 2020-09-30 | Not started
`;

  test("carries both roles (T3)", () => {
    expect(rolesOf(onlyTable(grid))).toMatch(/C due, C owner|C owner, C due/);
  });

  test("gives the owner and the day of each action", () => {
    expect(
      planOfGrid(grid).actions.map((a) => [
        a.owner.owners.map((o) => o.text ?? o.kind).join(" + "),
        a.due.kind,
        a.due.day,
        a.due.basis,
      ]),
    ).toEqual([
      ["Bob Day", "exact", "2020-06-30", "written"],
      ["Ann Lee", "period", "2020-03-31", "written"],
      ["Cara Fox", "ongoing", null, "none"],
      ["Ann Lee + Bob Day", "period", "2020-07-20", "written"],
      ["placeholder", "placeholder", null, "none"],
      ["missing", "exact", "2020-09-30", "written"],
    ]);
  });

  test("headed in words, or in Welsh", () => {
    for (const heading of ["Who and by when", "Lead officer, deadline", "Swyddog cyfrifol / Erbyn pryd"]) {
      const [action] = planOfGrid(`
Action | ${heading} | Status
Write to every school about it | Bob Day 30/06/2020 | Done
`).actions;
      expect([action?.owner.owners[0]?.text, action?.due.day]).toEqual(["Bob Day", "2020-06-30"]);
    }
  });
});

describe("a plan without a column for the status", () => {
  const grid = (progress: string): string => `
Ref | Action | Lead | Deadline | Progress to date
1 | Write to every school about it | Ann Lee | 2020-03-31 | ${progress}
2 | Hold moderation in each cluster | Bob Day | 2020-06-30 | Complete
`;
  test.each([
    ["Complete", "complete"],
    ["In progress. Four of ten clusters have met", "in progress"],
    ["Not started", "not started"],
    ["On hold - no funding", "on hold"],
    ["Wedi'i gwblhau", "complete"],
  ])("takes it from an update that plainly states one: %s", (progress, status) => {
    expect(planOfGrid(grid(progress)).actions[0]?.status.status).toBe(status);
  });

  test.each([
    ["words of completion inside a story are proposed, not applied (S2)", "Completed the draft with two schools"],
    ["an update that states none", "Draft with the cabinet member"],
    ["nothing", ""],
  ])("leaves it: %s", (_, progress) => {
    expect(planOfGrid(grid(progress)).actions[0]?.status).toMatchObject({ status: null, unreadable: false });
  });

  test("the update itself is kept", () => {
    expect(planOfGrid(grid("Complete")).actions[0]?.latestUpdate).toBe("Complete");
  });

  test("a column for the status stands above the updates", () => {
    expect(
      planOfGrid(`
Ref | Action | Lead | Deadline | Status | Progress
1 | Write to every school about it | Ann Lee | 2020-03-31 | In progress | Complete
`).actions[0]?.status.status,
    ).toBe("in progress");
  });
});

test("without a title above it a plan has none: no action is its title", () => {
  expect(planOfGrid("Action | Who and by when\nWrite to every school about it | Bob Day, May 2020").title).toBe("");
});
