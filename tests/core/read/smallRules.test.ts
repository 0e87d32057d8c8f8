import { readOwnerCell } from "../../../src/core/read/readOwnerCell";
import { readStatus } from "../../../src/core/read/readStatus";
import { planOfGrid } from "../recognise/planOf";
import { planFrom, readAlone } from "./planDatesOf";

const FACTS = { heading: "Status", percent: null, hasStarted: false };

test.each([
  ["01/02/00", "2000-02-01"],
  ["31/12/49", "2049-12-31"],
  ["01/01/50", "1950-01-01"],
  ["31/12/99", "1999-12-31"],
])("a year of two figures is of this century below 50: %s is %s (D22)", (text, day) => {
  expect(readAlone(text, planFrom("2019-09-01", "2021-08-31")).day).toBe(day);
});

test.each([
  ["Leah Lovell", "person"],
  ["Head of Education", "post"],
  ["School Improvement Team", "team"],
  ["Scrutiny Committee", "body"],
  ["All", "everyone"],
  ["GWAG", "vacant"],
  ["TBC", "placeholder"],
  ["", "missing"],
])("%j is of the kind %s (O3)", (text, kind) => {
  expect(readOwnerCell(text, [], null).owners[0]?.kind).toBe(kind);
});

test.each([
  ["Ar y gweill", "in progress"],
  ["CNFA", "complete"],
  ["Deferred", "on hold"],
  ["Superseded", "cancelled"],
  ["To do", "not started"],
])("the status word %s means %s (S1)", (text, status) => {
  expect(readStatus(text, FACTS).status).toBe(status);
});

test("a tick means done under a heading that asks for it, and nothing elsewhere (S3)", () => {
  expect(readStatus("✓", { ...FACTS, heading: "Complete?" }).status).toBe("complete");
  expect(readStatus("Yes", FACTS).unreadable).toBe(true);
});

const GRID = `
Action | Owner | By when | Status
Publish the plan | Leah Lovell | 30/06/2020 | Not started
Agree the plan | Leah Lovell | Completed Nov 2019 | In progress
`;

test("words of completion in a date cell are proposed, and the status stays as it was (S2)", () => {
  const [, done] = planOfGrid(GRID).actions;
  expect(done?.status.status).toBe("in progress");
  expect(done?.due).toMatchObject({ day: null, completedOn: "2019-11-30" });
});

test("every record keeps the sheet, the rows and the cells it came from (T12)", () => {
  const actions = planOfGrid(GRID).actions;
  const places = actions.map(({ place, rows, cells }) => [place.sheet, rows.length, cells.due?.column, cells.due?.row]);
  const first = actions[0]?.place.row ?? -1;
  expect(places).toEqual([
    ["Plan", 1, 2, first],
    ["Plan", 1, 2, first + 1],
  ]);
});
