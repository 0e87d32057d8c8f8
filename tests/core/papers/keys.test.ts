import { keysOf } from "../../../src/core/plan/recordKeys";
import type { Measure, Risk } from "../../../src/core/plan/actionPlan";
import { english } from "../../../src/core/words/english";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { actionOf, councilWorkbook, planOf } from "../proposals/planFixture";
import { inField, typedInField } from "../tables/inTables";
import {
  builtOn,
  councilPlan,
  lookAt,
  placeOn,
  planPapers,
  saidOn,
  swapped,
  typedOn,
  withoutSources,
} from "./builtPapers";

const PAGE = "recommendation R1 en";
const NOTES = 10;

describe("An action that was typed into our table is the same one after a sort (B4, B6)", () => {
  const made = builtOn(
    councilPlan(
      "R1.1 | Train the heads of department | Ann Lee | 2019-12-01 | 2020-05-29 | In progress",
      "R1.2 | Write the scheme for governors | Ann Lee | 2019-12-01 | 2020-06-30 | In progress",
    ),
    "2020-01-31",
  );
  const january = builtOn(withoutSources(made, 2), "2020-01-31");
  const noted = typedOn(january, PAGE, [placeOn(january, PAGE, "R1.1")[0], NOTES], "Ask about the heads");
  const february = builtOn(swapped(noted, 0, 1, "id", "action", "due"), "2020-02-28");

  test("a note beside it stays beside it", () => {
    expect(saidOn(february, PAGE).filter((line) => line.includes("Ask about the heads"))).toEqual([
      expect.stringContaining("R1.1 | Train the heads"),
    ]);
  });

  test("Changes reports no move that nobody made", () => {
    expect(saidOn(february, "changes en")).toContain(english.papers.pack.changes.none);
  });

  test("a row that was copied is an action of its own", () => {
    const source = String(inField(made, "actions", 0, "source"));
    const copied = typedInField(made, "actions", 1, "source", source);
    const keys = lookAt(copied, "2020-01-31").plan.actions.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

const measureOf = (id: string | null, measure: string): Measure => ({
  ...{ place: { sheet: "M", row: 1, column: 0 }, id, measure, recommendation: "R1", betterWhen: null },
  ...{ baseline: "1", baselineOn: null, target: "2", targetOn: null, latest: "3", latestOn: null },
});
const riskOf = (id: string | null, risk: string): Risk => ({
  ...{ place: { sheet: "R", row: 1, column: 0 }, id, risk, recommendation: "R1", likelihood: 2, impact: 2, score: 4 },
  ...{ mitigation: "Supply staff", owner: "Ann Lee", trend: "Stable" },
});
const records = {
  measure: (id: string | null, text: string) => ({ measures: [measureOf(id, text)] }),
  risk: (id: string | null, text: string) => ({ risks: [riskOf(id, text)] }),
};

describe.each(["measure", "risk"] as const)("A note beside a %s stays beside it", (kind) => {
  const pageOf = (snapshot: WorkbookSnapshot, day: string, given: readonly (readonly [string | null, string])[]) => {
    const held = given.map(([id, text]) => records[kind](id, text));
    const measures = held.flatMap((one) => ("measures" in one ? one.measures : []));
    const risks = held.flatMap((one) => ("risks" in one ? one.risks : []));
    return planPapers(day, { snapshot, plan: planOf([actionOf({ row: 1 })], ["R1"], { measures, risks }) });
  };

  test.each([
    ["without ids, when another comes before it", [null, null, null]],
    ["when two have the same id", ["X1", "X1", "X2"]],
  ])("%s", (_, [one = null, two = null, three = null]) => {
    const [attendance, exclusions] = [[one, "Attendance"] as const, [two, "Exclusions"] as const];
    const before = pageOf(councilWorkbook(), "2020-01-31", [attendance, exclusions]);
    const noted = typedOn(before, PAGE, [placeOn(before, PAGE, "Exclusions")[0], NOTES], "On exclusions");
    const after = pageOf(noted, "2020-02-28", [[three, "Spend"], attendance, exclusions]);
    expect(saidOn(after, PAGE).filter((line) => line.includes("On exclusions"))).toEqual([
      expect.stringContaining("Exclusions"),
    ]);
  });
});

test("keys are ids where those are alone, else words, and the same words are counted", () => {
  const named = (id: string | null, text: string) => ({ id, text });
  const all = [named("a", "One"), named("b", "Two"), named("b", "Three"), named(null, "Two"), named("", "Two")];
  expect(keysOf(all)).toEqual(["a", "Two", "Three", "Two (2)", "Two (3)"]);
});
