import type { Action } from "../../../src/core/plan/actionPlan";
import { evidenceIndex } from "../../../src/core/report/evidenceIndex";
import { actionOf, dateOf, inputOf, ownerOf, planOf, type ActionFixture } from "../proposals/planFixture";
import { english } from "../../../src/core/words/english";

let row = 0;
const action = (given: ActionFixture, evidence: string | null, more: Partial<Action> = {}): Action => ({
  ...actionOf({ row: ++row, ...given }),
  evidence,
  ...more,
});

function indexOf(actions: readonly Action[]): readonly string[] {
  const { rated, report } = inputOf(english, { plan: planOf(actions, ["R1", "R2"]) });
  return evidenceIndex(rated, report).flatMap(({ ref, all }) =>
    all.map(({ text, actions: its, whose, on }) =>
      [ref ?? "–", text, its.map(({ action: { id } }) => id).join("+"), whose.join("+"), on ?? "–"].join(" | "),
    ),
  );
}

test("the evidence index: of each recommendation what, for which actions, whose, and the latest day (F55)", () => {
  const done = { completedOn: dateOf("2020-02-03") };
  expect(
    indexOf([
      action({ id: "R2.1", recommendation: "R2" }, "Minutes", done),
      action({ id: "R1.1" }, "Survey of  May", { lastUpdated: dateOf("2020-01-10") }),
      action({ id: "R1.2", owners: [ownerOf("Ann Lee")] }, "survey of May", done),
      action({ id: "R1.3" }, "Letter", { lastUpdated: dateOf("2020-01-10") }),
      action({ id: "9.1", recommendation: null }, "Plan"),
    ]),
  ).toEqual([
    "R1 | Survey of May | R1.1+R1.2 | Leah Lovell+Ann Lee | 2020-02-03",
    "R1 | Letter | R1.3 | Leah Lovell | 2020-01-10",
    "R2 | Minutes | R2.1 | Leah Lovell | 2020-02-03",
    "– | Plan | 9.1 | Leah Lovell | –",
  ]);
});

test("what says nothing is no evidence, a cancelled action needs none, and none at all is an empty index", () => {
  expect(indexOf([action({}, "to follow"), action({}, null), action({ status: "cancelled" }, "Minutes")])).toEqual([]);
});
