import { readStatusOfUpdate } from "../../../src/core/read/readStatus";
import { planOfGrid } from "../recognise/planOf";
import { inShort, planFrom, readAlone } from "./planDatesOf";

/** Examples that the rule book gives and that stand in no other test, a row a rule. */
const PLAN = planFrom("2020-01-06", "2021-12-31");

test.each([
  ["D9", "HT1.2020", "D8 period, 2020-09-01 to 2020-10-23, term, written"],
  ["D16", "31 March each year", "D16 recurring; every 12 months"],
  ["D16", "Weekly until July 2021", "D19 period, 2021-07-01 to 2021-07-31, month, from-text"],
  ["D24", "before the budget is set for 25/26", "D24 event"],
  ["D24", "after the May 2022 elections", "D24 event"],
])("%s: %s", (_, text, reading) => {
  expect(inShort(readAlone(text, PLAN))).toBe(reading);
});

test.each([
  ["In progress. Four clusters have met.", "in progress"],
  ["The work is now complete.", "complete"],
  ["Mae'r gwaith yn mynd rhagddo yn y de", "in progress"],
  ["Completed the draft in May", null],
])("S1, S2: an update says the state: %s", (text, status) => {
  const facts = { heading: "Update", percent: null, hasStarted: false, hasNoStates: true };
  expect(readStatusOfUpdate(text, facts).status).toBe(status);
});

test("O5: a key below the plan says whom initials mean", () => {
  const { actions } = planOfGrid(`
Action | Lead | Due date
Write to every school | CP | 2020-03-31
Train the governors | AB | 2020-04-30

CP = Carys Penhale, AB = Alun Bell
`);
  expect(actions.map(({ owner }) => owner.owners[0]?.text)).toEqual(["Carys Penhale", "Alun Bell"]);
});

test("T8: numbers in front of the actions are their ids", () => {
  const { actions } = planOfGrid(`
Action | Lead | Due date
1) Agree the test | Ann Lee | 2020-03-31
2) Train the governors | Bob Day | 2020-04-30
3) Publish the plan | Cai Rees | 2020-05-29
`);
  expect(actions.map(({ id }) => id)).toEqual(["1", "2", "3"]);
});

test("T5: the title above a block of its own headings is the group of its actions", () => {
  const { actions } = planOfGrid(`
Literacy

Action | Lead | Due date
Buy the reading scheme | Ann Lee | 2020-03-31
Train the staff | Bob Day | 2020-04-30

Numeracy

Action | Lead | Due date
Audit the planning | Cai Rees | 2020-05-29
Moderate the books | Ann Lee | 2020-06-30
`);
  expect(actions.map(({ group }) => group)).toEqual(["Literacy", "Literacy", "Numeracy", "Numeracy"]);
});

test("T14: headings that are all mistyped head a plan, though hardly anything stands under them yet", () => {
  const { actions } = planOfGrid(`
Proposd actoin | Ownre | Daet due | Statsu
Reading scheme | Bob Day | |
Parents' evening for Year 9 | Ann Lee | |
`);
  expect(actions.map(({ action, owner }) => [action, owner.owners[0]?.text])).toEqual([
    ["Reading scheme", "Bob Day"],
    ["Parents' evening for Year 9", "Ann Lee"],
  ]);
});
