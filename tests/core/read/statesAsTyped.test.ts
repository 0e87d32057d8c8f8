import { readStatus, readStatusOfUpdate } from "../../../src/core/read/readStatus";
import { STATUS_WELSH } from "../../../src/core/read/statusPhrases.cy";
import { STATUS_ENGLISH } from "../../../src/core/read/statusPhrases.en";
import type { Action } from "../../../src/core/plan/actionPlan";
import type { Status } from "../../../src/core/read/readings";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { recognise } from "../../../src/core/recognise/recognise";
import { readPlan } from "../../../src/core/plan/readPlan";
import { day } from "./planDatesOf";

const FACTS = { heading: "Status", percent: null, hasStarted: false };
const read = (text: string): Status | null => readStatus(text, FACTS).status;

describe("words of a state mean what people mean by them (S1)", () => {
  test.each<readonly [Status, readonly string[]]>([
    [
      "not started",
      [
        "Backlog",
        "Idea",
        "Outstanding",
        "Tentative-To Do",
        "Not required yet",
        "Yet to start",
        "Eto i ddechrau",
        "Ddim eto",
      ],
    ],
    [
      "in progress",
      [
        "IP",
        "On",
        "Done in part",
        "Complete, reopened",
        "Re-opened",
        "Unresolved",
        "Awaiting sign-off",
        "Wedi'i ailagor",
        "Heb ei ddatrys",
      ],
    ],
    ["on hold", ["Shelved", "Halted", "Wedi'i rewi"]],
    [
      "cancelled",
      [
        "Not required",
        "No longer going ahead",
        "Won't fix",
        "Closed/Transferred to the corporate plan",
        "Closed - no longer needed",
        "Descoped",
        "Ddim ei angen",
        "Ar gau - dim angen",
      ],
    ],
    ["complete", ["Closed", "Closed out", "Complete - ongoing monitoring", "Resolved", "Wedi'i ddatrys"]],
  ])("%s", (status, texts) => {
    expect(texts.map((text) => [text, read(text)])).toEqual(texts.map((text) => [text, status]));
  });

  test("a slip of the finger is read over where one state alone is near, and asked about where two are", () => {
    expect(["In progresses", "Complteed", "Not strated", "Supsended", "Wedi'i gwbhlau"].map(read)).toEqual([
      "in progress",
      "complete",
      "not started",
      "on hold",
      "complete",
    ]);
    expect(read("Delated")).toBeNull();
    expect(read("Amended")).toBeNull();
  });

  test("the heb and not in front of a delay wins over the delay, in both languages", () => {
    expect(["Delayed, not started", "Hwyr, heb ddechrau"].map(read)).toEqual(["not started", "not started"]);
  });
});

test("the lists of words are sorted, and no phrase stands in two groups of its language", () => {
  for (const words of [STATUS_ENGLISH, STATUS_WELSH]) {
    const groups = Object.values(words).map((text) =>
      text
        .split(/[|\n]/)
        .map((phrase) => phrase.trim())
        .filter(Boolean),
    );
    for (const group of groups) expect(group).toEqual([...group].sort());
    const all = groups.flat();
    expect(all.filter((phrase, i) => all.indexOf(phrase) !== i)).toEqual([]);
  }
});

describe("an update that states the state, where no column does (S1)", () => {
  const stated = (text: string): Status | null => readStatusOfUpdate(text, FACTS).status;

  test.each<readonly [string, Status]>([
    ["Mae'r gwaith yn mynd rhagddo", "in progress"],
    ["Mae’r gwaith bellach wedi’i gwblhau. Cyfarfu pedwar clwstwr.", "complete"],
    ["The work is now complete", "complete"],
    ["Work has started with four clusters", "in progress"],
    ["Not started", "not started"],
  ])("%s", (text, status) => {
    expect(stated(text)).toBe(status);
  });

  test("a story with a word of completion in it completes nothing", () => {
    expect(
      ["Completed the draft in May", "Complete the audit next", "The closed school was visited"].map(stated),
    ).toEqual([null, null, null]);
  });
});

describe("what the other columns of a row say of its state", () => {
  const planOf = (grid: string, asOf = "2020-02-28"): readonly Action[] => {
    const workbook = gridWorkbook(gridSheet("Plan", grid));
    return readPlan(workbook, recognise(workbook), { immediateDays: 28, asOf: day(asOf) }).actions;
  };
  const statuses = (grid: string, asOf?: string): readonly (Status | null)[] =>
    planOf(grid, asOf).map(({ status }) => status.status);

  test("an actual start means that work has begun, a planned one does not (S1)", () => {
    const grid = (heading: string): string => `
Ref | Action | Owner | ${heading} | Due date | Status
R1.1 | Train all governors in data | Ann Lee | 2020-01-13 | 2020-06-30 |
R1.2 | Write the new reading policy | Bob Day | | 2020-07-31 |
`;
    expect(statuses(grid("Actual start date"))).toEqual(["in progress", "not started"]);
    expect(statuses(grid("Start date"))).toEqual(["not started", "not started"]);
  });

  test.each([
    ["behind it", "Planned start | Actual start", "2020-01-06 | 2020-01-13", "2020-01-06 |"],
    ["before it", "Actual start | Start date", "2020-01-13 | 2020-01-06", "| 2020-01-06"],
    ["in Welsh", "Dyddiad cychwyn | Gwir ddyddiad cychwyn", "2020-01-06 | 2020-01-13", "2020-01-06 |"],
    ["in words", "Start | Date commenced", "January 2020 | w/c 13 January 2020", "January 2020 | TBC"],
  ])("a planned start does not hide an actual start: %s (S1)", (_, headings, begun, planned) => {
    const grid = `
Ref | Action | Owner | ${headings} | Due date | Status
R1.1 | Train all governors in data | Ann Lee | ${begun} | 2020-06-30 |
R1.2 | Write the new reading policy | Bob Day | ${planned} | 2020-07-31 |
`;
    expect(statuses(grid)).toEqual(["in progress", "not started"]);
    expect(statuses(grid, "2020-01-10")).toEqual(["not started", "not started"]);
  });

  test.each([
    ["Actual start", "Planned start"],
    ["Date started", "Start date"],
    ["Start (actual)", "Start (planned)"],
    ["Gwir ddyddiad cychwyn", "Dyddiad cychwyn"],
    ["Dyddiad dechrau gwirioneddol", "Dyddiad dechrau"],
  ])("the start is the planned one, whichever of %s and %s stands first (S1)", (actual, planned) => {
    const row = (begun: string, start: string, isFirst: boolean): string =>
      isFirst ? `${begun} | ${start}` : `${start} | ${begun}`;
    for (const isFirst of [true, false]) {
      const actions = planOf(`
Ref | Action | Owner | ${row(actual, planned, isFirst)} | Due date | Status
R1.1 | Train all governors in data | Ann Lee | ${row("2020-01-13", "2020-01-06", isFirst)} | 2020-06-30 |
R1.2 | Write the new reading policy | Bob Day | ${row("", "2020-01-07", isFirst)} | 2020-07-31 |
R1.3 | Open the new hub | Eve Puw | ${row("", "2020-01-08", isFirst)} | 2020-07-31 |
`);
      expect(actions.map(({ start }) => start.day)).toEqual(["2020-01-06", "2020-01-07", "2020-01-08"]);
      expect(actions.map(({ status }) => status.status)).toEqual(["in progress", "not started", "not started"]);
    }
  });

  test("work that began in a week or a month has begun on its first day (S1)", () => {
    const grid = `
Ref | Action | Owner | Start | Date commenced | Due date | Status
R1.1 | Train all governors in data | Ann Lee | 2020-01-06 | w/c 13 January 2020 | 2020-06-30 |
`;
    expect([statuses(grid, "2020-01-12"), statuses(grid, "2020-01-13")]).toEqual([["not started"], ["in progress"]]);
  });

  test("a day of completion that is still to come completes nothing (S1)", () => {
    const grid = `
Ref | Action | Owner | Due date | Completed on
R1.1 | Train all governors in data | Ann Lee | 2020-03-31 | 2020-02-14
R1.2 | Write the new reading policy | Bob Day | 2020-03-31 | 2020-03-20
`;
    expect(statuses(grid)).toEqual(["complete", null]);
    expect(statuses(grid, "2020-03-20")).toEqual(["complete", "complete"]);
  });
});
