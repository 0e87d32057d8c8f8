import { dateOfSheet } from "../../../src/core/recognise/datedSheets";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { planOf, recogniseSheets } from "./planOf";

const HEAD = "Ref | Action | Lead | Deadline | Status";
const month = (name: string, state: string, more = "") =>
  gridSheet(
    name,
    `
${HEAD}
1 | Introduce subject networks | Ann Lee | 2020-03-31 | ${state}
2 | Share the moderation of assessment | Bob Day | 2020-04-30 | Not started
${more}`,
  );

describe("the same plan on a sheet for each month is counted once, as it is on the latest (T16)", () => {
  test.each([
    [["December 2019", "January 2020", "February 2020"]],
    [["Feb 20", "Jan 20", "Dec 19"]],
    [["Nov", "Dec", "Jan"]],
    [["Tachwedd", "Rhagfyr", "Ionawr"]],
    [["Update 06.01.20", "Update 03.02.20"]],
    [["2019-12", "2020-01"]],
    [["Q2 2019", "Q3 2019"]],
  ])("%j", (names) => {
    const latest = names[0] === "Feb 20" ? 0 : names.length - 1;
    const sheets = names.map((name, i) => month(name, i === latest ? "Complete" : "Not started"));
    const plan = planOf(gridWorkbook(...sheets));
    expect(plan.actions.map((a) => [a.place.sheet, a.status.status])).toEqual([
      [names[latest], "complete"],
      [names[latest], "not started"],
    ]);
  });

  test("the sheets before it are shown with the reason, and can be taken", () => {
    const { tables, notPlans } = recogniseSheets(month("January 2020", "Open"), month("February 2020", "Open"));
    expect(tables.map((t) => t.ticked)).toEqual([false, true]);
    expect(notPlans).toEqual([{ sheet: "January 2020", why: "hidden-older-version" }]);
    const january = tables[0];
    if (!january) throw new Error("no table");
    const plan = planOf(gridWorkbook(month("January 2020", "Open"), month("February 2020", "Open")), [
      { kind: "table", tableKey: january.key, ticked: true, tableKind: "actions" },
    ]);
    expect(plan.actions).toHaveLength(4);
  });

  test("months with actions of their own are one plan", () => {
    const january = gridSheet("January 2020", `${HEAD}\n1 | Visit every nursery | Ann Lee | 2020-03-31 | Open`);
    const plan = planOf(gridWorkbook(january, month("February 2020", "Open")));
    expect(plan.actions).toHaveLength(3);
  });
});

test.each([
  ["March 2020", { year: 20, day: 96 }],
  ["Mawrth", { year: null, day: 96 }],
  ["Position 14.02.2020", { year: 20, day: 78 }],
  ["Recommendation 2", null],
  ["R1", null],
])("the name “%s” says %j", (name, date) => {
  expect(dateOfSheet(name)).toEqual(date);
});
