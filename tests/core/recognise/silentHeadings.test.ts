import { gridSheet } from "../../snapshots/gridSheet";
import { headsWithSlips } from "../../../src/core/recognise/headsWithSlips";
import { gridOf } from "../../../src/core/recognise/sheetGrid";
import { finish } from "../../../src/core/steps/work";
import { planOfGrid } from "./planOf";

const heads = (line: string): boolean => {
  const [row] = finish(gridOf(gridSheet("A", line))).rows;
  return row !== undefined && headsWithSlips(row);
};

describe("rows that head a table once their slips are put right (T14)", () => {
  test.each(["Actoin | Ownre | Daet due | Stauts", "Gweithred | Cyfrifldeb | Amserlne | Cynydd"])(
    "head: %s",
    (line) => {
      expect(heads(line)).toBe(true);
    },
  );

  test.each([
    ["two headings", "Actoin | Ownre"],
    ["nothing to be done", "Ownre | Daet due | Stauts"],
    ["the same field three times", "Actoin | Actions | Atcion"],
    ["most say nothing", "Actoin | Fflwbri | Wibble | Zyqqat | Ownre"],
    ["a record", "Write the guide | Ann Lee | 31/03/2020 | Open"],
    ["labels with values", "Action: Write | Owner: Ann Lee | Due: 31/03/2020"],
    ["numbers", "1.1 Action | Owner | Due date"],
  ])("do not head: %s", (_, line) => {
    expect(heads(line)).toBe(false);
  });

  test("and the rows below are read", () => {
    const plan = planOfGrid(`
Actoin | Ownre | Daet due
Write the guide for schools | Ann Lee | 30/09/2020
Check the budget of each school | Bob Day | 31/10/2020
`);
    expect(plan.actions.map(({ action, due }) => [action, due.day])).toEqual([
      ["Write the guide for schools", "2020-09-30"],
      ["Check the budget of each school", "2020-10-31"],
    ]);
  });
});

describe("what stands under headings that say nothing (T14)", () => {
  test("things to be done are the action before what is wrong", () => {
    const plan = planOfGrid(`
What is wrong | Fiu agreed | Who | When
Letters go out late | Write a timetable for letters | Ann Lee | 30/09/2020
Budgets are unclear | Publish each school's budget | Bob Day | 31/10/2020
Heads are not heard | Invite heads to each meeting | Cai Rees | 15/01/2021
`);
    expect(plan.actions.map(({ action }) => action)).toEqual([
      "Write a timetable for letters",
      "Publish each school's budget",
      "Invite heads to each meeting",
    ]);
  });

  test("a recommendation that is to be done stays the action beside words that look like it", () => {
    const plan = planOfGrid(`
Ymweliad | Argymhelliad | Pwy | Erbyn pryd
Taith ddysgu | Rhannu'r cynllun ffoneg gyda rhieni | Ann Lee | 30/09/2020
Craffu ar lyfrau | Prynu adnoddau i Flwyddyn 2 | Bob Day | 31/10/2020
Gwirio diogelu | Gwirio'r gofrestr ganolog | Cai Rees | 15/01/2021
`);
    expect(plan.actions.map(({ action }) => action)).toEqual([
      "Rhannu'r cynllun ffoneg gyda rhieni",
      "Prynu adnoddau i Flwyddyn 2",
      "Gwirio'r gofrestr ganolog",
    ]);
  });

  test("names are the owners", () => {
    const plan = planOfGrid(`
Action | Zyqqat | Due
Write the guide for schools | Ann Lee | 30/09/2020
Check the budget of each school | Bob Day | 31/10/2020
Send the letters to parents | HT | 15/01/2021
`);
    expect(plan.actions.map(({ owner }) => owner.raw)).toEqual(["Ann Lee", "Bob Day", "HT"]);
  });

  test("places are no owners", () => {
    const plan = planOfGrid(`
Action | Partner schools | Due | Status
Write the guide for schools | Bro Wen | 30/09/2020 | Open
Check the budget of each school | Bryn Mawr | 31/10/2020 | Open
`);
    expect(plan.actions.map(({ owner }) => owner.raw)).toEqual(["", ""]);
  });
});

describe("days under words for completion (T14)", () => {
  const due = (heading: string): readonly (string | null)[] =>
    planOfGrid(`
Action | Who | ${heading} | Update
Write the guide for schools | Ann Lee | 30/09/2020 | Sent out
Check the budget of each school | Bob Day | 31/10/2020 | Sent out
`).actions.map(({ due: { day } }) => day);

  test("say by when where the heading is hardly plain", () => {
    expect(due("Complete bo")).toEqual(["2020-09-30", "2020-10-31"]);
  });

  test.each(["Date achieved or closed", "Completion confirmed", "Dyddiad y cwblhawyd y cam", "Gorffennwyd ar"])(
    "say when it was done where the heading says that it was: %s",
    (heading) => {
      expect(due(heading)).toEqual([null, null]);
    },
  );
});
