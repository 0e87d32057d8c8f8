import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { planOf } from "../recognise/planOf";

const PLAN = `
Ref | Action | Lead | By when | Last updated
R1.1 | Visit all schools this term | Ann Lee | By next Board | 2020-02-10
`;
const keyDatesOf = (grid: string): readonly string[] =>
  planOf(gridWorkbook(gridSheet("Plan", grid))).keyDates.map((k) => `${k.date} ${k.kind}: ${k.event}`);

describe("key dates are read from notes and title lines", () => {
  test("several of one kind in a note below the plan", () => {
    expect(keyDatesOf(`${PLAN}\nNext Board: Wednesday 4 March 2020, then 1 April 2020.`)).toEqual([
      "2020-03-04 board meeting: Next Board",
      "2020-04-01 board meeting: Next Board",
    ]);
  });

  test("of every kind, in English and Welsh", () => {
    expect(
      keyDatesOf(`
Progress conference: 3 June 2021
Proposals for the arrangements after it by 1 July 2020
The Board ends on 30 September 2020
Cynhadledd gynnydd: 4 Mehefin 2021
Board meeting | 10/03/2020
${PLAN}`),
    ).toEqual([
      "2020-03-10 board meeting: Board meeting",
      "2020-07-01 deadline: Proposals for the arrangements after it",
      "2020-09-30 end: The Board ends",
      "2021-06-03 conference: Progress conference",
      "2021-06-04 conference: Cynhadledd gynnydd",
    ]);
  });

  test("a table of them stands before the notes", () => {
    const dates = gridSheet("Dates", "Date | Event | Kind\n2020-03-04 | Improvement Board | Board meeting");
    const plan = gridSheet("Plan", `${PLAN}\nNext Board: 4 March 2020`);
    expect(planOf(gridWorkbook(plan, dates)).keyDates).toEqual([
      { date: "2020-03-04", event: "Improvement Board", kind: "board meeting", appliesTo: null, note: null },
    ]);
  });

  test("by next Board is the first of them after the row's last update (D24)", () => {
    const snapshot = gridWorkbook(gridSheet("Plan", `${PLAN}\nNext Board: 4 March 2020, then 1 April 2020`));
    expect(planOf(snapshot).actions[0]?.due).toMatchObject({ kind: "event", day: "2020-03-04", basis: "relative" });
  });

  test.each([
    "Updated for the Board of 4 March 2020",
    "Version 3, agreed by the Board 21 January 2020",
    "Plan end: 31 August 2021",
    "The Board meets monthly",
    "Report of 12 May 2020",
  ])("no key date: %s", (line) => {
    expect(keyDatesOf(`${line}\n${PLAN}`)).toEqual([]);
  });

  test("a day in a record is none", () => {
    expect(
      keyDatesOf(`
Ref | Action | Lead | By when
R1.1 | Prepare for the progress conference on 3 June 2021 | Ann Lee | 2021-05-01
`),
    ).toEqual([]);
  });
});
