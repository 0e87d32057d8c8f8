import { proposal } from "../../../src/core/prepareChanges";
import { review } from "../../../src/core/review";
import { impactOf } from "../../../src/core/rate/rateImpact";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { findOwnTable, recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { simulate } from "../../../src/core/changes/simulate";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { on } from "../rate/actionFixture";

const ASOF = on("2020-02-28");
const PLAN = gridSheet(
  "Plan",
  `
Ref | Recommendation | Action | Owner | Due date | Status
R1.1 | R1 | Train all governors in data | Ann Lee | 2020-04-30 | In progress
R1.2 | R1 | Visit every school this term | Ann Lee | 2020-05-31 | In progress
R1.3 | R1 | Publish the report to members | Bob Day | 2020-06-30 | In progress
`,
);
const MEASURES = gridSheet(
  "Measures",
  `
Recommendation | Success measure | Baseline | Baseline date | Target | Target date | Latest | Latest date
R1 | Pupils who read at their age | 60% | 2019-02-28 | 80% | 2021-02-27 | 69% | 2020-01-31
R1 | Parents who are content | most | 2019-02-28 | all | 2021-02-27 | many | 2020-01-31
`,
);

const look = (snapshot: WorkbookSnapshot) => review(snapshot, { asOf: ASOF, fallbackDay: ASOF, corrections: [] });
const structured = (snapshot: WorkbookSnapshot) => finish(proposal("structure", look(snapshot), english));
const rows = (snapshot: WorkbookSnapshot, key: "measures" | "readings", fields: readonly string[]) => {
  const table = findOwnTable(snapshot, key);
  return table ? recordsOf(table).map(({ text }) => fields.map((field) => text(field as "on"))) : null;
};

describe("measures of the council's own sheets", () => {
  const made = simulate(gridWorkbook(PLAN, MEASURES), structured(gridWorkbook(PLAN, MEASURES)));

  test("become figures with their readings; what is no figure stays as it was typed (R15)", () => {
    expect(rows(made, "measures", ["id", "recommendation", "measure", "unit", "baseline", "target"])).toEqual([
      ["M1", "R1", "Pupils who read at their age", "%", "60", "80"],
      ["M2", "R1", "Parents who are content", "", "most", "all"],
    ]);
    expect(rows(made, "readings", ["measureId", "on", "value"])).toEqual([
      ["M1", "43861", "69"],
      ["M2", "43861", "many"],
    ]);
    const latest = look(made).plan.measures?.map((one) => [one.latest, one.latestOn]);
    expect(latest).toEqual([
      ["69%", "2020-01-31"],
      ["many", "2020-01-31"],
    ]);
  });

  test("a latest figure without its day, and words in its place, are kept as they were typed (R15)", () => {
    const measures = gridSheet(
      "Measures",
      `
Recommendation | Success measure | Baseline | Baseline date | Target | Target date | Latest | Latest date
R1 | Pupils who read at their age | 60% | 2019-02-28 | 80% | 2021-02-27 | 69% |
R1 | Pupils who write at their age | 60% | 2019-02-28 | 80% | 2021-02-27 | n/a until August |
R1 | What is spent | £5.1m | 2019-02-28 | £4m | 2021-02-27 | £4.7m | 2020-01-31
`,
    );
    const before = gridWorkbook(PLAN, measures);
    const latest = (snapshot: WorkbookSnapshot) =>
      look(snapshot).plan.measures?.map((one) => [one.latest, one.latestOn]);
    expect(latest(simulate(before, structured(before)))).toEqual(latest(before));
    expect(latest(before)).toEqual([
      ["69%", null],
      ["n/a until August", null],
      ["£4.7m", "2020-01-31"],
    ]);
  });

  test("are rated alike before and after they are taken over, and nothing is proposed twice (R15)", () => {
    const [before, after] = [look(gridWorkbook(PLAN, MEASURES)), look(made)];
    const said = ({ measures }: typeof before) =>
      measures.map(({ rating, reason }) => `${rating}: ${english.ratings.impactReason(reason)}`);
    expect(said(after)).toEqual([
      "Amber: Short of the line to the target by 5 % of the way",
      "Grey: No rating: a figure, a day or a single latest reading is missing",
    ]);
    expect(said(before)).toEqual(said(after));
    expect(impactOf("R1", after.measures)).toMatchObject({ rating: "Amber" });
    expect(structured(made).edits).toEqual([]);
  });

  test("that come after the tables make the impact of recommendations a formula over them (R15)", () => {
    const without = simulate(gridWorkbook(PLAN), structured(gridWorkbook(PLAN)));
    const impact = (snapshot: WorkbookSnapshot) => {
      const table = findOwnTable(snapshot, "recommendations");
      return table ? recordsOf(table)[0]?.cell("impactRating")?.formula : undefined;
    };
    expect(impact(without)).toBe('="No measure"');
    const added = { ...without, sheets: [...without.sheets, MEASURES] };
    const now = simulate(added, structured(added));
    expect(impact(now)).toContain("Measures Red");
    expect(structured(now).edits).toEqual([]);
  });
});
