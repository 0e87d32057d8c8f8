import type { Action } from "../../../src/core/plan/actionPlan";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { actionOf, dateOf, planOf } from "../proposals/planFixture";
import { planPapers, saidOn } from "./builtPapers";

/** Two Red actions: one due on 10 March, one moved from 2 March to 31 March. */
const plan = (moved: Partial<Action>) =>
  planOf(
    [
      actionOf({ id: "R1.1", row: 5, due: "2020-03-10" }),
      { ...actionOf({ id: "R1.2", row: 6, due: "2020-03-02" }), revisedDue: dateOf("2020-03-31"), ...moved },
    ],
    ["R1"],
  );

/** The lines of the worst first: their id and what stands of their days. */
function worst(moved: Partial<Action>, words = english): readonly string[] {
  const built = planPapers("2020-02-28", { plan: plan(moved), ratings: ["Red", "Red"] }, words);
  const said = saidOn(built, `exceptions ${words.language}`);
  const from = said.indexOf(words.papers.pack.exceptions.worstFirst);
  return said.slice(from + 2).map((line) => {
    const cells = line.split(" | ");
    return `${cells[1] ?? ""}: ${(cells[5] ?? "").replaceAll("\u00a0", " ").replace("\n", ", ")}`;
  });
}

describe("papers go by the day that counts (F49)", () => {
  test("a revised day counts as a rule: what was moved behind another stands behind it", () => {
    expect(worst({})).toEqual(["R1.1: 10 Mar", "R1.2: 2 Mar, → 31 Mar"]);
  });

  test("one that waits to be agreed does not: the first day is told, and the other as asked for", () => {
    expect(worst({ moveWaits: true })).toEqual(["R1.2: 2 Mar, asked: 31 Mar", "R1.1: 10 Mar"]);
    expect(worst({ moveWaits: true }, welsh)[0]).toBe("R1.2: 2 Maw, gofynnwyd: 31 Maw");
  });
});
