import type { SheetSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { planOf, planOfGrid } from "../recognise/planOf";

const WORK = ["Write the guide", "Check the lists", "Send the letters", "Book the hall"];
const minutes = (name: string, lines: string, ...due: readonly string[]): SheetSnapshot =>
  gridSheet(
    name,
    [
      lines,
      "",
      "Item | Action | Who | By when",
      ...due.map((when, i) => `${i + 1} | ${WORK[i] ?? ""} | Ann Lee | ${when}`),
    ].join("\n"),
  );
/** Another part of the workbook, in which the plan begins early. */
const OLD = gridSheet(
  "Plan",
  "Action | Owner | Due | Status\nOpen the hub | Ben Rees | 2021-02-01 | Open\nClose the old one | Ben Rees | 2024-12-20 | Open",
);
const days = (...sheets: readonly SheetSnapshot[]): readonly (string | null)[] =>
  planOf(gridWorkbook(...sheets)).actions.map(({ due }) => due.day);

describe("days without a year count from the meeting that agreed them (D12)", () => {
  test.each([
    ["by a line above the table", "Sheet1", "Site group\nMinutes of the meeting held on 11 June 2024"],
    ["in Welsh", "Sheet1", "Cofnodion cyfarfod 11 Mehefin 2024"],
    [
      "by the nearest line, not the next or the last meeting",
      "Sheet1",
      "Meeting of 11 June 2024\nNext meeting: 12 July 2024\nMinutes of the last meeting, 3 May 2024, agreed",
    ],
    ["by the name of the sheet", "2024-06-11 minutes", "Site group"],
  ])("%s", (_, name, lines) => {
    expect(days(minutes(name, lines, "28 June", "31 January", "end of the month"), OLD).slice(0, 3)).toEqual([
      "2024-06-28",
      "2025-01-31",
      "2024-06-30",
    ]);
  });

  test("each table from its own meeting", () => {
    const meeting = (when: string): string =>
      `Meeting of ${when}\n\nAction | Who | By when\nWrite the guide | Ann Lee | 28 June`;
    const plan = planOfGrid(`Site group\n${meeting("11 June 2023")}\n\n${meeting("3 March 2024")}`);
    expect(plan.actions.map(({ due }) => due.day)).toEqual(["2023-06-28", "2024-06-28"]);
  });

  test("and not from a review of the plan, a report to a meeting, or a meeting after most of its days", () => {
    const of = (line: string, due = "28 June"): string | null | undefined =>
      days(minutes("Sheet1", line, due, "2024-03-29", "2024-04-30"), OLD)[0];
    expect(of("Minutes of 11 January 2024")).toBe("2024-06-28");
    expect(of("Progress review meeting 11 January 2024")).toBe("2021-06-28");
    expect(of("Report to the meeting of 11 January 2024")).toBe("2021-06-28");
    expect(of("Minutes of 11 September 2024")).toBe("2021-06-28");
  });

  test("nor from the day of the page", () => {
    expect(days(minutes("Notes", "Meeting of the site group\nPrinted 11 June 2024", "28 June"), OLD)[0]).toBe(
      "2021-06-28",
    );
  });
});

describe("days without a year count from the day on which the action was raised (D12)", () => {
  test("which may stand once for several rows, be text, or head them as a section", () => {
    const once = planOfGrid(
      "Meeting date | Action | Who | By when\n2023-06-11 | Write the guide | Ann Lee | 28 June\n | Check the lists | Ben Rees | 31 July\n" +
        "11/03/2024 | Send the letters | Ann Lee | 28 June\n | Book the hall | Ben Rees | 31 January",
    );
    expect(once.actions.map(({ due }) => due.day)).toEqual(["2023-06-28", "2023-07-31", "2024-06-28", "2025-01-31"]);
    const sections = planOfGrid(
      "Action | Who | By when | Status\nMeeting of 11 June 2023\nWrite the guide | Ann Lee | 28 June | Open\nCheck the lists | Ben Rees | 31 July | Open\n" +
        "Meeting of 11 March 2024\nSend the letters | Ann Lee | 28 June | Open\nBook the hall | Ben Rees | 31 January | Open",
    );
    expect(sections.actions.map(({ due }) => due.day)).toEqual([
      "2023-06-28",
      "2023-07-31",
      "2024-06-28",
      "2025-01-31",
    ]);
  });

  test("not from a “Date” that says by when", () => {
    const plan = planOfGrid(
      "Action | Who | Date | Status\nWrite the guide | Ann Lee | 2024-03-01 | Open\nCheck the lists | Ben Rees | 28 June | Open\nBook the hall | Ben Rees | 2024-05-01 | Open",
    );
    expect(plan.actions.map(({ due }) => due.day)).toEqual(["2024-03-01", "2024-06-28", "2024-05-01"]);
  });
});
