import type { Rating } from "../../../src/core/rate/rating";
import type { Status } from "../../../src/core/read/readings";
import { english } from "../../../src/core/words/english";
import { actionOf, planOf } from "../proposals/planFixture";
import { planPapers, saidOn } from "./builtPapers";

/** Exceptions on a plan of R1 with an action for each rating. */
function exceptionsOf(
  ratings: readonly Rating[],
  { statuses = [], recommendation }: { statuses?: readonly (Status | null)[]; recommendation?: Rating } = {},
): readonly string[] {
  const actions = ratings.map((_, row) =>
    actionOf({ id: `R1.${String(row + 1)}`, row, status: statuses[row] ?? null, due: "2020-03-31" }),
  );
  const given = { plan: planOf(actions, ["R1"]), ratings, ...(recommendation ? { rating: recommendation } : {}) };
  return saidOn(planPapers("2020-02-28", given), "exceptions en");
}

describe("Exceptions says what is true of the actions that are not cancelled (B8, R14)", () => {
  const { none } = english.papers.pack.exceptions;

  test.each<readonly [string, string, readonly Rating[], readonly (Status | null)[]]>([
    ["no action", english.papers.headline.noActions, [], []],
    ["cancelled ones only", english.papers.headline.allCancelled, ["Grey", "Grey"], ["cancelled", "cancelled"]],
    ["one that is not rated", "The one action is not rated.", ["Grey"], []],
    ["none that is rated", "None of 2 actions is rated.", ["Grey", "Grey", "Grey"], ["cancelled"]],
    ["none that is off track", "No action is Red or Amber.", ["Green", "Blue"], []],
    [
      "one that is not rated among others",
      "No action is Red or Amber; 1 of 3 is not rated.",
      ["Green", "Grey", "Blue"],
      [],
    ],
    ["one", "1 of 1 action needs the Board’s eye: 1 Red and 0 Amber.", ["Red"], []],
    [
      "an override of a cancelled one",
      "1 of 2 actions needs the Board’s eye: 0 Red and 1 Amber.",
      ["Red", "Amber", "Green"],
      ["cancelled"],
    ],
  ])("of %s", (_, said, ratings, statuses) => {
    expect(exceptionsOf(ratings, { statuses })[2]).toBe(said);
  });

  test("where a recommendation is Red and none of its actions is, it says so with the reason", () => {
    const lines = exceptionsOf(["Amber", "Green"], { recommendation: "Red" });
    expect(lines[3]).toMatch(/^R1 is Red: ./);
    expect(exceptionsOf(["Red", "Green"], { recommendation: "Red" }).join("\n")).not.toContain("R1 is Red");
  });

  test("it lists as many actions as it counts, and says how many are not rated", () => {
    const lines = exceptionsOf(["Red", "Amber", "Grey", "Red"], { statuses: [null, null, null, "cancelled"] });
    expect(lines.filter((line) => /^[RA] {2}/.test(line))).toHaveLength(2);
    expect(lines).toContain("1 action is not rated and is not listed here.");
    expect(lines).not.toContain(none);
  });
});
