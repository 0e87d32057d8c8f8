import type { Action } from "../../../src/core/plan/actionPlan";
import { planOfGrid } from "./planOf";

const actionsOf = (grid: string): readonly Action[] => planOfGrid(grid).actions;
const ownersOf = (grid: string): readonly (readonly string[])[] =>
  actionsOf(grid).map(({ owner, supportingOwners }) =>
    [...owner.owners, ...supportingOwners].map(({ text, raw }) => text ?? raw),
  );

describe("Columns that are not what they may seem (T3)", () => {
  test("what is done with a risk names no group", () => {
    const rows = [
      "ID | Risk | L | I | Response | Further mitigation | Owner | Deadline",
      "1 | Pupils leave | 4 | 5 | Treat | Run an open evening for parents | Ann Lee | 03/12/2020",
      "2 | Costs rise | 4 | 4 | Treat | Model the effect of a rise | Ben Rees | 03/11/2020",
      "3 | Fraud | 3 | 3 | Tolerate | Match the bank details | Cai Owen | 03/10/2020",
      "4 | Fire | 3 | 3 | Treat | Write a new evacuation plan | Dee Price | 03/10/2020",
      "5 | Flood | 3 | 3 | Treat | Clear the drains each month | Dee Price | 03/10/2020",
    ];
    expect(actionsOf(rows.join("\n")).map(({ group }) => group)).toEqual([null, null, null, null, null]);
  });

  test("“By” over names asks who", () => {
    const rows = [
      "Issue | What was the matter | What we did | By | Ended on | How it ended",
      "55 | Timetable would not print | Changed the default paper size | Service Desk | 12/03/2024 | Resolved",
      "52 | Photos sideways | Turned the photos the right way up | School clerks | 20/03/2024 | Resolved",
      "48 | Field missing from the form | Added it as a user field | Priya Venn | 15/03/2024 | Resolved",
    ];
    expect(ownersOf(rows.join("\n"))).toEqual([["Service Desk"], ["School clerks"], ["Priya Venn"]]);
  });

  test("signs whose key stands on one line, parted by wide blanks, are states (S1)", () => {
    const rows = [
      "✓ implemented   P partly   ✗ nothing done yet   n/a no longer applies",
      "",
      "Ref | Agreed action | Owner | Due date | Done?",
      "1 | Write the policy | Ann Lee | 31/01/2022 | ✓",
      "2 | Check the contracts | Ben Rees | 31/01/2022 | P",
      "3 | Send the report | Cai Owen | 31/01/2022 | ✗",
      "4 | Train the staff | Cai Owen | 31/01/2022 | P",
      "5 | Close the site | Cai Owen | 31/01/2022 | n/a",
    ];
    expect(actionsOf(rows.join("\n")).map(({ status }) => status.status)).toEqual([
      "complete",
      "in progress",
      "not started",
      "in progress",
      "cancelled",
    ]);
  });
});
