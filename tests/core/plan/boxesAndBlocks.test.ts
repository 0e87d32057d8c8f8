import { asSheetName, type SheetSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { planOf, planOfGrid } from "../recognise/planOf";

const named = (name: string, grid: string): SheetSnapshot => ({ ...gridSheet(name, grid), name: asSheetName(name) });

describe("what stands among the actions and is none (T4)", () => {
  test("totals in the column of the actions, where nobody and no day stands beside them", () => {
    const plan = planOfGrid(`
Step | What we will do | Who | By when | Cost
1 | Set up a maths club | Ann Lee | 31/03/2020 | 450
2 | Total the savings of each school | Bob Day | 30/04/2020 | 0
 | Sub-total teaching staff | | | 450
 | Total for priority 1 | | | 450
`);
    expect(plan.actions.map(({ action }) => action)).toEqual([
      "Set up a maths club",
      "Total the savings of each school",
    ]);
  });

  test("but not an action that begins with the word and is only numbered", () => {
    const plan = planOfGrid(`
Rows | Action | Who | When
1 | Set up a maths club | Ann Lee | 31/03/2020
2 | Total refresh of the website | |
`);
    expect(plan.actions).toHaveLength(2);
  });

  test("a box that begins to the left of the columns of the actions", () => {
    const plan = planOfGrid(`
 | Further treatment | Who | Target | Position
 | Draw up a list of operators | Ann Lee | 16/07/2021 | Under way
 | Check the accounts of the largest | Bob Day | 31/07/2021 | Half way
Cause | Falling rolls | Owner of risk | Cai Rees |
Effect | Unlicensed deficits | Score | 20 | 16
`);
    expect(plan.actions).toHaveLength(2);
  });
});

describe("a mark in front of the columns of the actions (T4)", () => {
  test.each([
    ["NEW", "*"],
    ["2", "3"],
    ["Finance", ""],
    ["NEWYDD", "→"],
  ])("leaves them actions: %s, %s", (first, second) => {
    const plan = planOfGrid(`
 | Action | Who | Due | Status
 | Write the guide for schools | Ann Lee | 30/09/2020 | Open
${first} | Check the budget of each school | Bob Day | 31/10/2020 | Open
${second} | Send the letters to parents | Cai Rees | |
`);
    expect(plan.actions).toHaveLength(3);
  });
});

describe("groups (T5, T6)", () => {
  test("a line directly above the headings of each of several like tables names the group of its rows", () => {
    const plan = planOfGrid(`
Digital programme

Discovery
Name | Person | Status | Timeline - Start | Timeline - End
Map every form used | Ann Lee | Done | 2023-04-03 | 2023-04-28
Agree which services go first | Ann Lee | Done | 2023-05-22 | 2023-06-02

Content
Name | Person | Status | Timeline - Start | Timeline - End
Rebuild the missed bin form | Bob Day | Stuck | 2023-07-10 | 2023-08-04
Connect the payment engine | Bob Day | Done | 2023-06-19 | 2023-09-29
`);
    expect(plan.actions.map(({ group, start, due }) => [group, start.day, due.day])).toEqual([
      ["Discovery", "2023-04-03", "2023-04-28"],
      ["Discovery", "2023-05-22", "2023-06-02"],
      ["Content", "2023-07-10", "2023-08-04"],
      ["Content", "2023-06-19", "2023-09-29"],
    ]);
  });

  test("a mark for “as above” is the label above it", () => {
    const plan = planOfGrid(`
School | What is to be done | Who | Target date
Ysgol Bro Wen | Write the recovery plan | Ann Lee | 28/05/2021
" | Review the leadership team | Ann Lee | 30/06/2021
" | Meet the accountant | Ann Lee | 31/07/2021
Ysgol Pen y Bryn | Consult the unions | Bob Day | 14/05/2021
" | Fit smart meters | Bob Day | 30/09/2021
" | Renew the lease | Bob Day | 31/10/2021
`);
    expect(plan.actions.map(({ group }) => group)).toEqual([
      ...["Ysgol Bro Wen", "Ysgol Bro Wen", "Ysgol Bro Wen"],
      ...["Ysgol Pen y Bryn", "Ysgol Pen y Bryn", "Ysgol Pen y Bryn"],
    ]);
  });
});

describe("minutes of a meeting", () => {
  const minutes = (name: string): SheetSnapshot =>
    named(
      name,
      `
Minutes of the full governing body
Present: Carys Penhale (CP, Chair), Gethin Howse (GH)

Item | Action | By whom | By when
1 | Write to every family | GH and CP | 28 June
2 | Update the self-evaluation | GH | Mon 8 July
`,
    );

  test("initials are whom the line of those present names (O5)", () => {
    const { actions } = planOf(gridWorkbook(minutes("FGB 11 June 2024")));
    expect(actions.map(({ owner }) => owner.owners.map(({ text }) => text))).toEqual([
      ["Gethin Howse", "Carys Penhale"],
      ["Gethin Howse"],
    ]);
  });

  test("days without a year come after the meeting (D12)", () => {
    const { actions } = planOf(gridWorkbook(minutes("FGB 11 June 2024")));
    expect(actions.map(({ due }) => due.day)).toEqual(["2024-06-28", "2024-07-08"]);
  });
});

describe("dates that wait or come again, and Welsh quarters", () => {
  const due = (text: string) =>
    planOfGrid(`Action | Owner | Due\nWrite the guide | Ann Lee | ${text}\nSend the guide | Bob Day | 31/03/2022`)
      .actions[0]?.due;
  test.each(["before moving day", "after the map is finished", "ar ôl trwsio’r to", "once the grant is paid"])(
    "“%s” waits for something that gives no day (D24)",
    (text) => {
      expect(due(text)).toMatchObject({ kind: "event", day: null });
    },
  );
  test.each(["every Wednesday", "every Friday", "every holiday", "bob dydd Gwener"])("“%s” recurs (D16)", (text) => {
    expect(due(text)?.kind).toBe("recurring");
  });
  test("“Ch2 2021/22” is the second quarter (D9)", () => {
    expect(due("Ch2 2021/22")).toMatchObject({ day: "2021-09-30", precision: "quarter", basis: "written" });
  });
});

test("a school merged over the rows of its years has all of its balances (M1)", () => {
  const plan = planOfGrid(
    `
Rhif | Ysgol | Blwyddyn | Sail | Balans agoriadol | Symudiad yn y flwyddyn | Balans terfynol
4046 | Ysgol Gyfun Bro Wen | 2019/20 | Gwirioneddol | -88412 | -102630 | -191042
 |  | 2020/21 | Gwirioneddol | -191042 | -71945 | -262987
4052 | Ysgol Uwchradd Pen y Bryn | 2019/20 | Gwirioneddol | 15230 | -61400 | -46170
 |  | 2020/21 | Gwirioneddol | -46170 | -118775 | -164945
`,
    { merges: ["A2:A3", "B2:B3", "A4:A5", "B4:B5"] },
  );
  expect((plan.schoolBalances ?? []).map(({ number, year, closing }) => [number, year, closing])).toEqual([
    ["4046", "2019-20", -19104200],
    ["4046", "2020-21", -26298700],
    ["4052", "2019-20", -4617000],
    ["4052", "2020-21", -16494500],
  ]);
});
