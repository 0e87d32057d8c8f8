import { proposeStructure } from "../../../src/core/proposals/propose";
import { simulate } from "../../../src/core/changes/simulate";
import { review } from "../../../src/core/review";
import { parseIsoDate } from "../../../src/core/calendar/calendarDate";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";

const workbook = gridWorkbook(
  gridSheet(
    "R1 plan",
    `
Recommendation 1: Improve standards in secondary schools
Ref | Action | Lead | Start | By when | Revised date | Status | RAG | % complete | Progress
R1.1 | Visit all schools this term | AL/BD | 2020-01-06 | Summer 2020 | | On track | G | 50% | Three visited
R1.2 | Review the entry policy now | Bob Day | | TBC | | Behind schedule | A | 20% |
R1.3 | Hold a conference for all heads | ditto | | with immediate effect | 2020-05-29 | Done | B | 100% | Held
`,
  ),
  gridSheet("Officers", "Name | Initials | Post\nAnn Lee | AL | Head of Education\nBob Day | BD | Finance Manager"),
);
const asOf = parseIsoDate("2020-02-28");
if (!asOf) throw new Error("no such day");
const options = { asOf, fallbackDay: asOf, corrections: [] };

describe.each([english, welsh])("writing the tables and reading them back", (words) => {
  const before = review(workbook, options);
  const structured = simulate(workbook, proposeStructure({ ...before, words }));
  const after = review(structured, options);

  /** What only a row of PlanActions has: how its formulas read it. */
  const ONLY_IN_TABLES = {
    ...{ ownerInTable: null, reviewOn: null, notForFormulas: null, knownAs: null },
    ...{ moveAgreedBy: null, moveAgreedOn: null, correctiveAction: null, backBy: null },
  };

  test("gives the same actions, readings and all", () => {
    const fields = (plan: typeof before.plan): unknown =>
      plan.actions.map((a) => ({ ...a, ...ONLY_IN_TABLES, cells: null, recommendationFrom: null }));
    expect(after.plan.origin).toBe("tables");
    expect(fields(after.plan)).toEqual(fields(before.plan));
  });

  test("gives the same ratings, word for word (R11)", () => {
    const said = (of: typeof before) =>
      of.rated.map(({ action, rating, reason }) => [action.key, rating, english.ratings.reason(reason)]);
    expect(said(after)).toEqual(said(before));
  });

  test("raises the same findings: nothing vanishes by structuring, and nothing is added", () => {
    const codes = (found: typeof before): readonly string[] =>
      found.findings.map((f) => `${f.code} ${f.actionKey ?? ""}`).sort();
    expect(codes(after)).toEqual(codes(before));
  });

  test("proposes nothing the second time", () => {
    expect(proposeStructure({ ...after, words }).edits).toEqual([]);
  });
});
