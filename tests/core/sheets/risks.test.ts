import { simulate } from "../../../src/core/changes/simulate";
import { proposal } from "../../../src/core/prepareChanges";
import { review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { findOwnTable, recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { builtOn, saidOn } from "../papers/builtPapers";
import { on } from "../rate/actionFixture";
import { typedInField } from "../tables/inTables";

const ASOF = on("2020-02-28");
const PLAN = gridSheet(
  "Plan",
  `
Ref | Recommendation | Action | Owner | Due date | Status
R1.1 | R1 | Train all governors in data | Ann Lee | 2020-04-30 | In progress
R1.2 | R1 | Visit every school this term | Ann Lee | 2020-05-31 | In progress
R2.1 | R2 | Publish the report to members | Bob Day | 2020-06-30 | In progress
`,
);
const register = (rows: string) =>
  gridSheet(
    "Risks",
    `\nRecommendation | Risk | Likelihood | Impact | Risk score | Mitigation | Risk owner | Trend\n${rows}\n`,
  );
const REGISTER = register(
  `
R1 | No cover for teachers who are trained | 4 | High | | Pay for supply | Ann Lee | Worsening
R1 | The data are late | 2 | 3 | 12 | Ask each month | Bob Day | Steady
R2 | Members are not told | 1 | 5 | 5 | A note | Bob Day |
`.trim(),
);

const look = (snapshot: WorkbookSnapshot) => review(snapshot, { asOf: ASOF, fallbackDay: ASOF, corrections: [] });
const structured = (snapshot: WorkbookSnapshot) => finish(proposal("structure", look(snapshot), english));
const risksOf = (snapshot: WorkbookSnapshot) =>
  look(snapshot).plan.risks?.map(({ recommendation, risk, likelihood, impact, score, trend }) => [
    ...[recommendation, risk, likelihood, impact, score, trend],
  ]);

describe("the risk register of a council (R17)", () => {
  const before = gridWorkbook(PLAN, REGISTER);
  const made = simulate(before, structured(before));

  test("becomes a table of its own, linked to the recommendations; a score that is stated otherwise stays beside it", () => {
    const table = findOwnTable(made, "risks");
    const fields = ["id", "recommendation", "risk", "likelihood", "impact", "statedScore", "owner", "trend"] as const;
    expect(table && recordsOf(table).map(({ text }) => fields.map((field) => text(field)))).toEqual([
      ["K1", "R1", "No cover for teachers who are trained", "4", "4", "", "Ann Lee", "Worsening"],
      ["K2", "R1", "The data are late", "2", "3", "12", "Bob Day", "Steady"],
      ["K3", "R2", "Members are not told", "1", "5", "", "Bob Day", ""],
    ]);
    expect(table && recordsOf(table)[0]?.cell("score")?.formula).toContain("Likelihood");
  });

  test("scores the same before and after, and nothing is proposed twice", () => {
    expect(risksOf(before)).toEqual([
      ["R1", "No cover for teachers who are trained", 4, 4, 16, "Worsening"],
      ["R1", "The data are late", 2, 3, 12, "Steady"],
      ["R2", "Members are not told", 1, 5, 5, null],
    ]);
    expect(risksOf(made)).toEqual(risksOf(before));
    expect(structured(made).edits).toEqual([]);
  });

  test("is the council's from then on: what is typed there counts, and the old sheet no more", () => {
    const now = typedInField(made, "risks", 2, "likelihood", 5);
    expect(risksOf(now)?.[2]).toEqual(["R2", "Members are not told", 5, 5, 25, null]);
    expect(structured(now).edits).toEqual([]);
  });

  test("no risk, no table", () => {
    const plain = gridWorkbook(PLAN);
    expect(findOwnTable(simulate(plain, structured(plain)), "risks")).toBeNull();
  });

  test("stands on the page of its recommendation, the highest score first, the usual words in the language of the paper", () => {
    const english = saidOn(builtOn(before, "2020-02-28"), "recommendation R1 en");
    const rows = english.filter((line) => line.includes("Pay for supply") || line.includes("Ask each month"));
    expect(rows[0]).toContain("16 of 25 | Ann Lee | Worsening");
    expect(rows[1]).toContain("12 | Bob Day | Steady");
    const said = saidOn(builtOn(before, "2020-02-28", welsh), "recommendation R1 cy").join("\n");
    expect(said).toContain(welsh.sheets.trends.worsening);
  });
});
