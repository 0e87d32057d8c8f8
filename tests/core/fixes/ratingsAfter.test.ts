import { simulate } from "../../../src/core/changes/simulate";
import type { FixAccepted } from "../../../src/core/fixes/proposeFixes";
import { proposeFixes } from "../../../src/core/fixes/proposeFixes";
import { ratingsAfter, type RatingsAfter } from "../../../src/core/fixes/ratingsAfter";
import type { Review } from "../../../src/core/review";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { accepted, fixesIn, look, OFFICERS, slippedBy, withTables, type Slip } from "./slippedPlan";

const PLAN = gridWorkbook(
  gridSheet(
    "Recommendations",
    "Ref | Recommendation\nR1 | Raise standards in every school\nR2 | Strengthen how finance is managed",
  ),
  gridSheet(
    "Plan",
    `
Ref | Recommendation | Action | Lead | Start | By when | Status | % complete | Evidence
1.1 | R1 | Visit every school this term | Ann Lee | 2019-12-02 | 2020-01-10 | In progress | 10 |
1.2 | R1 | Review the entry policy now | Bob Day | 2020-01-06 | 2020-04-30 | In progress | 60 |
1.3 | R2 | Publish the report to members | Bob Day | 2020-01-06 | 2020-03-29 | Not started | |
1.4 | R2 | Train the governors of schools | Ann Lee | 2020-01-06 | 2020-05-29 | Not started | | Minutes
1.5 | R2 | Agree the budget with all heads | Ann Lee | 2020-01-06 | 2020-06-30 | In progress | 50 |
`,
  ),
  OFFICERS,
);
const SLIPS: readonly Slip[] = [
  [0, "due", "31/07/2020"],
  [0, "percentComplete", "95%"],
  [1, "owner", "Gwenlian Morris"],
  [2, "status", "Done"],
  [2, "recommendation", "R1 "],
  [3, "status", "Done"],
  [3, "revisedDue", "31 January 2020"],
  [4, "override", "Red"],
  [4, "overrideReason", "The heads are away"],
  [4, "overrideBy", "Ann Lee"],
  [4, "overrideUntil", 43800],
];

/** What reading the whole workbook again says of the same. */
function afterReading(
  before: Review,
  fixes: readonly FixAccepted[],
): Pick<RatingsAfter, "actions" | "recommendations"> {
  const after = look(simulate(before.snapshot, proposeFixes(before, fixes, english)));
  return {
    actions: ratingsAfter(before, fixes).actions.map(({ key }) => ({
      key,
      before: before.rated.find((one) => one.action.key === key)?.rating ?? "Grey",
      after: after.rated.find((one) => one.action.key === key)?.rating ?? "Grey",
    })),
    recommendations: before.recommendations.flatMap(({ recommendation: { ref }, rating }) => {
      const then = after.recommendations.find(({ recommendation }) => recommendation.ref === ref)?.rating ?? "Grey";
      return then === rating ? [] : [{ ref, before: rating, after: then }];
    }),
  };
}

describe("What a fix does to the ratings", () => {
  const before = look(slippedBy(withTables(PLAN), SLIPS));
  const fixes = fixesIn(before);

  test("is for each fix what the workbook says once it is written and read again", () => {
    expect(new Set(fixes.map(({ field }) => field))).toEqual(
      new Set(["due", "percentComplete", "owner", "status", "recommendation", "revisedDue", "overrideUntil"]),
    );
    for (const fix of fixes) expect(ratingsAfter(before, accepted(fix))).toEqual(afterReading(before, accepted(fix)));
  });

  test("is told of all together, where one alone would not tell", () => {
    const all = fixes.flatMap(accepted);
    const told = ratingsAfter(before, all);
    expect(told).toEqual(afterReading(before, all));
    expect(told.actions.filter((one) => one.before !== one.after).length).toBeGreaterThan(1);
    expect(told.recommendations).not.toEqual([]);
  });

  test("moves nothing where nothing is accepted, or where the cell is about no action", () => {
    expect(ratingsAfter(before, [])).toEqual({ actions: [], recommendations: [] });
    const [register] = before.snapshot.sheets.filter(({ name }) => name === "Owners");
    if (!register) throw new Error("No register.");
    const place = { sheet: register.name, row: 4, column: 0 };
    const fix: FixAccepted = { code: "owner-misspelt", place, value: { kind: "words", words: "Ann Lee" } };
    expect(ratingsAfter(before, [fix])).toEqual({ actions: [], recommendations: [] });
  });

  test("is said in both languages", () => {
    const [en, cy] = [english.pane.checks.ratings, welsh.pane.checks.ratings];
    expect([en.becomes("Amber", "Green"), en.stays("Red"), en.change(1), en.change(3)]).toEqual([
      "Rating: Amber → Green",
      "Rating stays Red",
      "1 rating changes",
      "3 ratings change",
    ]);
    expect([cy.stays("Coch"), cy.change(0), cy.change(1), cy.change(2), cy.change(3)]).toEqual([
      "Mae’r radd yn aros: Coch",
      "Nid oes gradd yn newid",
      "Mae 1 radd yn newid",
      "Mae 2 radd yn newid",
      "Mae 3 gradd yn newid",
    ]);
  });
});
