import type { SheetSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { recognise } from "../../../src/core/recognise/recognise";
import type { Doubt } from "../../../src/core/recognise/recognition";

const doubtsOf = (code: Doubt["code"], ...sheets: readonly SheetSnapshot[]): readonly Doubt[] =>
  recognise(gridWorkbook(...sheets)).doubts.filter((doubt) => doubt.code === code);
const plan = (grid: string, fills: Readonly<Record<string, string>> = {}): ReturnType<typeof gridSheet> =>
  gridSheet("Plan", grid, { fills });

describe("the order of day and month is asked for where the column does not settle it (D4)", () => {
  test("no day over 12 anywhere: day first is taken, and the cells are shown", () => {
    expect(
      doubtsOf(
        "date-order",
        plan(`
Action | Lead | Due
Visit all schools this term | Ann Lee | 04/05/2020
Audit the statements held | Bob Day | 06/07/2020
`),
      ),
    ).toEqual([
      {
        code: "date-order",
        tableKey: "Plan!A1",
        column: 2,
        choices: ["day-first", "month-first"],
        samples: ["04/05/2020", "06/07/2020"],
      },
    ]);
  });

  test("evidence both ways: the order with more of it is the likelier", () => {
    expect(
      doubtsOf(
        "date-order",
        plan(`
Action | Lead | Due
Visit all schools this term | Ann Lee | 04/05/2020
Audit the statements held | Bob Day | 06/17/2020
Hold a meeting for heads | Bob Day | 06/18/2020
Write to every governor | Bob Day | 19/06/2020
`),
      ),
    ).toMatchObject([{ choices: ["month-first", "day-first"], samples: ["04/05/2020"] }]);
  });

  test.each([
    ["a neighbour shows a day over 12", "31/03/2020"],
    ["true dates", "2020-05-04"],
    ["equal figures", "05/05/2020"],
  ])("no question: %s", (_, due) => {
    const second = due === "31/03/2020" ? "04/05/2020" : due;
    expect(
      doubtsOf(
        "date-order",
        plan(`Action | Lead | Due\nVisit all schools | Ann Lee | ${due}\nAudit it | Bob Day | ${second}`),
      ),
    ).toEqual([]);
  });
});

describe("who is meant is asked for where the words do not say (O3)", () => {
  const grid = `
Action | Lead | Due
Visit all schools this term | Dolen cymru plws | 2020-03-31
Audit the statements held | Ann Lee / School Improvement Team | 2020-04-30
`;

  test("each such owner once, the likeliest kind first", () => {
    expect(doubtsOf("owner-kind", plan(grid))).toMatchObject([
      { column: 1, choices: ["team", "person", "post", "body"], samples: ["Dolen cymru plws"] },
    ]);
  });

  test("a name in the list of officers is no question", () => {
    const officers = gridSheet("Officers", "Name | Job title | E-mail\nDolen cymru plws | Consultants | c@x.example");
    expect(doubtsOf("owner-kind", plan(grid), officers)).toEqual([]);
  });
});

describe("what a colour means is asked for where a cell shows nothing else (S5)", () => {
  const grid = `
Action | Lead | Due | RAG
Visit all schools this term | Ann Lee | 2020-03-31 |
Audit the statements held | Bob Day | 2020-04-30 | G
`;

  test("the fills without a word", () => {
    expect(doubtsOf("colour-key", plan(grid, { D2: "#FFC000", D3: "#92D050" }))).toMatchObject([
      { column: 3, samples: ["#FFC000"] },
    ]);
  });

  test("not again once the key is confirmed", () => {
    const { doubts } = recognise(gridWorkbook(plan(grid, { D2: "#FFC000" })), [
      { kind: "colour", fill: "#FFC000", means: "Amber" },
    ]);
    expect(doubts.filter((d) => d.code === "colour-key")).toEqual([]);
  });
});
