import { review } from "../../../src/core/review";
import { english } from "../../../src/core/words/english";
import { AS_OF } from "../rate/actionFixture";
import { PEOPLE } from "../rate/anyCells";
import { liveWorkbook, type Content } from "../rate/liveSheets";
import { snapshotOfCells } from "../rate/snapshotOfCells";

/** One action of PlanActions with a cell as somebody left it. */
function reviewOf(field: string, content: Content) {
  const row = {
    id: "A1",
    recommendation: "R1",
    action: "Do the thing",
    owner: "Leah Lovell",
    due: 44012,
    status: "In progress",
  };
  const actions = [{ ...row, start: 43800, lastUpdated: 43889, percentComplete: 60, [field]: content }];
  const input = liveWorkbook({ words: english, actions, recommendations: ["R1"], register: PEOPLE });
  return review(snapshotOfCells(input), { asOf: null, fallbackDay: AS_OF, corrections: [] });
}

describe("a cell of PlanActions means to the product what it means to its formulas", () => {
  test.each([
    ["due", "31/01/2020", { kind: "day", day: "2020-01-31" }],
    ["due", "monthly", { kind: "words", words: "Recurring: monthly" }],
    ["status", "Done", { kind: "status", status: "complete" }],
    ["status", "Superseded", { kind: "status", status: "cancelled" }],
    ["percentComplete", "40%", { kind: "number", number: 40 }],
    ["owner", "LL", { kind: "words", words: "Leah Lovell" }],
    ["recommendation", "R1 ", { kind: "words", words: "R1" }],
  ] as const)("%s %j is told with the value it means (F50)", (field, content, means) => {
    const found = reviewOf(field, content).findings.filter(({ code }) => code === "value-not-for-formulas");
    expect(found).toMatchObject([{ facts: { field, text: content, means } }]);
  });

  test("a due day typed as text is no day, and the rating says so (R4, R11)", () => {
    const [rated] = reviewOf("due", "31/01/2020").rated;
    expect(rated).toMatchObject({ rule: "R4", rating: "Amber", reason: { code: "no-due-date" } });
  });

  test.each(["HR Team", "Cabinet", "Pwyllgor Craffu", "LL", "TBC", "Everyone"])(
    "%s answers for nothing (R8, R11)",
    (owner) => {
      expect(reviewOf("owner", owner).rated[0]).toMatchObject({ reason: { code: "no-accountable-owner" } });
    },
  );

  test("a name that is not in Owners is taken for a person (R8, R11)", () => {
    expect(reviewOf("owner", "Jac Penrose").rated[0]).toMatchObject({ rating: "Green" });
  });

  test("whose rows in Owners have all ended has left, and who came back has not (R8)", () => {
    expect(reviewOf("owner", "Siôn Hartley").rated[0]).toMatchObject({ reason: { code: "owner-left" } });
    expect(reviewOf("owner", "Dewi Hughes").rated[0]).toMatchObject({ rating: "Green" });
  });

  test("a bare 1 is 1 %, and is asked about (F48)", () => {
    const { plan, findings } = reviewOf("percentComplete", 1);
    expect(plan.actions[0]?.percent.percent).toBe(1);
    expect(findings.map(({ code }) => code)).toContain("percent-ambiguous");
  });

  test("a no-break space is no evidence (R2)", () => {
    const input = reviewOf("evidence", "\u00A0");
    expect(input.rated[0]).toMatchObject({ rating: "Green" });
  });
});
