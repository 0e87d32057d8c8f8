import type { Recommendation } from "../../../src/core/plan/actionPlan";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { actionOf, planOf } from "../rate/actionFixture";
import { findingsOf } from "./findingsOf";

const R4 =
  "Ensure that the organisation of provision for non-maintained, post16; Welsh-medium education and secondary education meets the needs of the children and young people";

const recommendationOf = (ref: string, text: string): Recommendation => ({
  ...{ ref, text, source: "", madeOn: null, strand: null, lead: null, place: null },
});

function missing(text: string, actions: readonly string[], more: object = {}) {
  const plan = planOf(
    actions.map((action, at) =>
      actionOf({ key: `P!${String(at)}`, id: `A${String(at)}`, recommendation: "R4", action }),
    ),
  );
  return findingsOf({ ...plan, ...more, recommendations: [recommendationOf("R4", text)] }).filter(
    ({ code }) => code === "part-not-covered",
  );
}
const partsIn = (...given: Parameters<typeof missing>): readonly string[] =>
  missing(...given).flatMap((one) => (one.code === "part-not-covered" ? [one.facts.part] : []));

describe("parts of a recommendation that nothing speaks of", () => {
  test("R4 has four kinds of provision: those without an action are told, as notes (F59)", () => {
    const found = missing(R4, ["Review the sixth form offer", "Publish the WESP"]);
    expect(found.map((one) => [one.severity, english.findings.explain(one).what])).toEqual([
      ["note", "R4 asks for non-maintained provision, and none of its actions and measures speaks of that."],
      ["note", "R4 asks for secondary education, and none of its actions and measures speaks of that."],
    ]);
    expect(found.map((one) => welsh.findings.explain(one).what)[0]).toBe(
      "Mae R4 yn gofyn am ddarpariaeth nas cynhelir, ac nid oes yr un o’i gamau na’i fesurau’n sôn am hynny.",
    );
  });

  test("an action in either language, or a measure, speaks of a part (F59)", () => {
    const actions = [
      "Adolygu’r chweched dosbarth",
      "Cyhoeddi’r CSGA",
      "Adolygu ysgolion uwchradd",
      "Early years audit",
    ];
    expect(partsIn(R4, actions)).toEqual([]);
    const measures = [{ recommendation: "R4", measure: "Places in non-maintained settings" }];
    expect(partsIn(R4, actions.slice(0, 3), { measures })).toEqual([]);
  });

  test("only what the recommendation's own words ask for is a part of it (F59)", () => {
    expect(partsIn("Improve non-maintained provision", ["Write a letter"])).toEqual(["non-maintained"]);
    expect(partsIn("Improve the roads", ["Write a letter"])).toEqual([]);
  });

  test("a recommendation without any action is F33's (F59)", () => {
    expect(partsIn(R4, [])).toEqual([]);
  });
});
