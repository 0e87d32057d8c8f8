import { readRefAtStart, readRefCell, refInId, refsIn } from "../../../src/core/recognise/recommendationRef";
import { planOfGrid } from "../recognise/planOf";

describe("how text names a recommendation (T8)", () => {
  test.each([
    ["R2 – Evaluation", false, "R2", "Evaluation"],
    ["Recommendation 3: Improve the consistency", false, "R3", "Improve the consistency"],
    ["Rec. 4 Organisation", false, "R4", "Organisation"],
    ["IAB1 – Corporate leadership", false, "IAB1", "Corporate leadership"],
    ["Argymhelliad 2: Gwella", true, "R2", "Gwella"],
    ["A3 Arweinyddiaeth", true, "R3", "Arweinyddiaeth"],
  ])("%s", (text, welsh, ref, rest) => {
    expect(readRefAtStart(text, welsh)).toMatchObject({ ref, rest });
  });

  test("A3 names one under Welsh headings only; HT4 and prose name none", () => {
    for (const text of ["A3 Additional actions", "HT4 plan", "Review of 3 schools", "R1.1a"])
      expect(readRefAtStart(text, false)).toBeNull();
  });

  test("a cell of the recommendation column: 1, Rec 1, R 2, two in one cell", () => {
    expect(["1", "Rec 1", "R 2", "R1 Improve standards"].map((text) => readRefCell(text, false).ref)).toEqual([
      "R1",
      "R1",
      "R2",
      "R1",
    ]);
    expect(readRefCell("R1, R3", false)).toEqual({ ref: "R1", other: "R3" });
    expect(readRefCell("R1/2", false)).toEqual({ ref: "R1", other: "R2" });
  });

  test("an id", () => {
    const refs = ["R1.2", "1.1a", "R4-01", "IAB2.3", "3.10", "7", "X1", "CP3", "C218-2016"].map(
      (id) => refInId(id, false)?.ref ?? null,
    );
    expect(refs).toEqual(["R1", "R1", "R4", "IAB2", "R3", null, null, null, null]);
  });

  test("all that a title names", () => {
    expect(refsIn("Recommendations R2 and R4", false)).toEqual(["R2", "R4"]);
  });
});

test("a table lists a recommendation by its mark alone (T8); a number filled in ahead and a note are none", () => {
  const plan = planOfGrid(`
Ref | Recommendation | Lead
R2 | Evaluate the provision for learners with special educational needs | Ann Lee
R3 | | Bob Day
R1
4 | | To be agreed
R6 to be confirmed
`);
  expect(plan.recommendations.map(({ ref, text, lead }) => [ref, text !== "", lead])).toEqual([
    ["R2", true, "Ann Lee"],
    ["R3", false, "Bob Day"],
    ["R1", false, null],
  ]);
});

describe("where an action's recommendation comes from (T8)", () => {
  const grid = `
Ref | Action | Lead | When
ID1 | Publish the strategy for consultation | Ann Lee | July 2020
ID2 | Carry out statutory consultation | Ann Lee | Sept 2020
`;
  const read = (ids: readonly [string, string], sheet: string) =>
    planOfGrid(grid.replace("ID1", ids[0]).replace("ID2", ids[1]), {}, sheet).actions.map((a) => [
      a.recommendation,
      a.recommendationFrom,
      a.recommendationOther,
    ]);

  test("the sheet's name, where ids carry none", () => {
    expect(read(["a", "b"], "Rec 4")).toEqual([
      ["R4", "sheet", null],
      ["R4", "sheet", null],
    ]);
  });

  test("bare numbers that never agree with the sheet are its own numbering", () => {
    expect(read(["1.1", "1.2"], "R4")).toEqual([
      ["R4", "sheet", null],
      ["R4", "sheet", null],
    ]);
  });

  test("an id and a sheet that disagree: the id, and the sheet's kept for the finding (F47)", () => {
    expect(read(["R4.1", "R5.2"], "R4")).toEqual([
      ["R4", "id", null],
      ["R5", "id", "R4"],
    ]);
  });

  test("a column written in the first row of each recommendation only (T6)", () => {
    expect(
      planOfGrid(`
Rec | Ref | Action | Lead | When
1 | a | Agree targets with every school | Ann Lee | July 2020
 | b | Hold challenge meetings each term | Ann Lee | July 2020
2 | a | Audit the statements held | Bob Day | July 2020
`).actions.map((a) => a.recommendation),
    ).toEqual(["R1", "R1", "R2"]);
  });

  test("ids are kept as displayed: 3.10 stays 3.10", () => {
    expect(
      planOfGrid("Ref | Action | Lead | When\n'3.10 | Align team plans to this plan | Ann Lee | July 2020").actions[0]
        ?.id,
    ).toBe("3.10");
  });
});

describe("owners carried down (O6)", () => {
  test("ditto, a merge, and first rows of a group; any other blank is missing", () => {
    const plan = planOfGrid(
      `
Objective | Ref | Action | Lead officer | When
Accountability | 1 | Establish an improvement board | Ann Lee | July 2020
 | 2 | Introduce performance reviews | | July 2020
Performance | 3 | Publish a scorecard each month | Bob Day | July 2020
 | 4 | Set up a dashboard for schools | | July 2020
`,
      { merges: ["A2:A3", "A4:A5"] },
    );
    expect(plan.actions.map((a) => [a.owner.owners[0]?.text, a.owner.fromAbove])).toEqual([
      ["Ann Lee", false],
      ["Ann Lee", true],
      ["Bob Day", false],
      ["Bob Day", true],
    ]);
    const without = planOfGrid(`
Ref | Action | Lead officer | When
1 | Establish an improvement board | Ann Lee | July 2020
2 | Introduce performance reviews | | July 2020
3 | Publish a scorecard each month | ditto | July 2020
`);
    expect(without.actions.map((a) => a.owner.owners[0]?.kind)).toEqual(["person", "missing", "person"]);
  });
});
