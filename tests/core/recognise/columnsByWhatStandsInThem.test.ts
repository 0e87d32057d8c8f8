import { isTimeline, isTimelineLabel } from "../../../src/core/recognise/timeline";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { onlyTable, planOf, planOfGrid, rolesOf } from "./planOf";

const TASKS = ["Task", "Bug", "Story", "Task", "Task", "Bug"];
const WORK = [
  "Write the guide",
  "Check the lists",
  "Send the letters",
  "Book the hall",
  "Train the staff",
  "Visit each school",
];

describe("columns told by what stands in them and beside them (T3)", () => {
  test("words once for several rows name their group, though the action's heading says little, too", () => {
    const grid = `Our promise | We will | Who | By when\n1. A place to call home | ${WORK[0]} | Ann Lee | 2024-03-01\n | ${WORK[1]} | Ann Lee | 2024-03-02\n | ${WORK[2]} | Bob Day | 2024-04-01\n2. Doing well at school | ${WORK[3]} | Ann Lee | 2024-03-01\n | ${WORK[4]} | Ann Lee | 2024-03-01`;
    expect(planOfGrid(grid, { merges: ["A2:A4", "A5:A6"] }).actions.map(({ group }) => group)).toEqual([
      ...Array.from({ length: 3 }, () => "1. A place to call home"),
      ...Array.from({ length: 2 }, () => "2. Doing well at school"),
    ]);
  });

  test("the sort of a ticket gathers nothing", () => {
    const rows = TASKS.map((type, i) => `${type} | ${WORK[i] ?? ""} | Ann Lee | 2024-03-01 | Open`);
    expect(rolesOf(onlyTable(`Issue Type | Summary | Assignee | Due Date | Status\n${rows.join("\n")}`))).not.toMatch(
      /group/,
    );
  });

  test("a bare “Date” in front is when it was raised, where a target stands behind", () => {
    const rows = WORK.slice(0, 4).map(
      (work, i) =>
        `${i + 1} | 2022-01-1${i} | ${work} | Ann Lee | ${["2022-03-01", "w/c 14/03/22", "8/3", "after Easter"][i] ?? ""}`,
    );
    expect(rolesOf(onlyTable(`No | Date | What we're doing about it | Who | Target\n${rows.join("\n")}`))).toMatch(
      /E due/,
    );
    expect(rolesOf(onlyTable(`No | Date | What we're doing about it | Who\n${rows.join("\n")}`))).toMatch(/B due/);
  });

  test.each([
    ["Deadline", "Finish date"],
    ["Dyddiad cau", "Dyddiad gorffen"],
  ])("“%s” is due, and “%s” beside it is when it was done", (due, done) => {
    const rows = WORK.slice(0, 4).map(
      (work, i) => `${work} | Ann Lee | 2022-03-0${i + 1} | ${i < 2 ? `2022-02-0${i + 1}` : ""}`,
    );
    expect(rolesOf(onlyTable(`Action | Owner | ${due} | ${done}\n${rows.join("\n")}`))).toMatch(/C due, D completedOn/);
  });

  test.each(["Beth a welodd yr arolygydd", "What the inspector saw"])(
    "“%s” is what was found, not what will be done",
    (heading) => {
      const rows = WORK.slice(0, 4).map((work, i) => `Gaps in chart ${i} | ${work} | Ann Lee | 2022-03-01`);
      expect(
        rolesOf(onlyTable(`${heading} | Our response: what we will do | Who | By when\n${rows.join("\n")}`)),
      ).toMatch(/B action/);
    },
  );

  test("“How we’ll know” asks for the measure of success under a group's heading, too", () => {
    const rows = WORK.slice(0, 4).map((work) => `${work} | Ann Lee | ✓ | | Register of who came`);
    expect(
      rolesOf(
        onlyTable(`Action | Owner | Finish in | | How we’ll know\n | | Aut | Spr | \n${rows.join("\n")}`, {
          merges: ["C1:D1"],
        }),
      ),
    ).toMatch(/E successMeasure/);
  });
});

test.each(["Name | E-mail", "Enw | E-bost", "Officer | Email address"])(
  "“%s” heads a list of officers (O9)",
  (headings) => {
    const officers = gridSheet(
      "Officers",
      `${headings}\nAnn Lee | ann.lee@council.example\nBob Day | bob.day@council.example`,
    );
    const work = gridSheet(
      "Plan",
      "Action | Owner | Due\nWrite the guide | AL | 2024-03-01\nBook the hall | Bob Day | 2024-03-01",
    );
    expect(planOf(gridWorkbook(work, officers)).register.map(({ name, email }) => [name, email])).toEqual([
      ["Ann Lee", "ann.lee@council.example"],
      ["Bob Day", "bob.day@council.example"],
    ]);
  },
);

test.each(["Decision", "Maintenance", "Marketing", "E-mail"])("“%s” is no month of a chart (T3)", (heading) => {
  expect(isTimeline(heading)).toBe(false);
});

test.each(["Dec-20", "Apr–Jun", "Chwefror", "Hydref 2020", "Wk 3"])("“%s” is a time of a chart (T3)", (heading) => {
  expect(isTimeline(heading) && isTimelineLabel(heading)).toBe(true);
});

describe("what heads or counts actions is none (T4, T5)", () => {
  test("figures under states", () => {
    const summary = gridSheet(
      "Summary",
      "Scope area | Complete | Partially complete | Not started | Review date\nGovernance | 5 | 3 | 2 | 2024-03-01\nRecords | 4 | 1 | 3 | 2024-03-01\nRequests | 4 | 1 | 4 | 2024-03-01",
    );
    expect(planOf(gridWorkbook(summary)).actions).toHaveLength(0);
  });

  test("a risk with its owner and score above its treatments, whose ids begin with its own", () => {
    const plan = planOfGrid(
      "Ref | Risk / treatment | Assigned to | Due date | Score | Stage\nSR1 | Income falls | Finance Director | | 16 > 9 | \nSR1a | Ring all tenants | Income Team | 2024-03-01 | | In progress\n" +
        "SR1b | Write to all tenants | Ann Lee | 2024-04-01 | | Not started\nSR2 | Cyber attack | ICT Manager | | 20 > 10 | \nSR2a | Test the backups | Bob Day | 2024-05-01 | | In progress",
    );
    expect(plan.actions.map(({ id, group }) => [id, group])).toEqual([
      ["SR1a", "Income falls"],
      ["SR1b", "Income falls"],
      ["SR2a", "Cyber attack"],
    ]);
  });

  test("an action of its own keeps its place above parts of it, where it has a day or a state", () => {
    const plan = planOfGrid(
      "Ref | Action | Owner | Due date | Status\n1 | Write the plan | Ann Lee | 2024-03-01 | Open\n1a | Check the lists | Bob Day | 2024-04-01 | Open\n2 | Book the hall | Ann Lee | 2024-05-01 | Open",
    );
    expect(plan.actions).toHaveLength(3);
  });
});
