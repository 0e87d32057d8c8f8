import type { Action } from "../../../src/core/plan/actionPlan";
import { paperSheets } from "../../../src/core/tables/paperSheets";
import { english } from "../../../src/core/words/english";
import { actionOf, dateOf, ownerOf, planOf } from "../proposals/planFixture";
import { planPapers, saidOn } from "./builtPapers";

test("of an owner the colours add up to what is open, an override of Blue included (B8)", () => {
  const plan = planOf(
    ["Blue", "Green", "Amber"].map((_, row) =>
      actionOf({ id: `R1.${String(row)}`, row, owners: [ownerOf("Ann Lee")] }),
    ),
    ["R1"],
  );
  const lines = saidOn(planPapers("2020-02-28", { plan, ratings: ["Blue", "Green", "Amber"] }), "owners en");
  expect(lines).toContain("Owner | Kind | Open | Blue | Green | Amber | Red | Grey | Late | Due by 17\u00a0Mar");
  expect(lines).toContain("Ann Lee | Person | 3 | 1 | 1 | 1 | 0 | 0 | 0 | 0");
});

describe("A day that is another than the first is a date move", () => {
  const moved = (due: string | null, revised: string): Action => ({
    ...actionOf({ id: "R1.1", row: 1, due }),
    revisedDue: dateOf(revised),
  });
  const built = (action: Action) => planPapers("2020-02-28", { plan: planOf([action], ["R1"]) });

  const { none } = english.papers.pack.moves;

  test.each([
    ["the same day", "2020-04-30", "2020-04-30"],
    ["a first day", null, "2020-04-30"],
  ])("%s is none, and nobody is asked to agree to it", (_, due, revised) => {
    const after = built(moved(due, revised));
    expect(saidOn(after, "exceptions en")).toContain(none);
    expect(saidOn(after, "summary en").join("\n")).toContain(english.papers.summary.nothingToDecide);
  });

  test("an earlier day is listed, and the Board is not asked to agree to it", () => {
    const after = built(moved("2020-04-30", "2020-03-31"));
    expect(saidOn(after, "exceptions en").join("\n")).toContain("→\u00a031\u00a0Mar | – | -30");
    expect(saidOn(after, "summary en").join("\n")).toContain(english.papers.summary.nothingToDecide);
  });

  test("a later day is one", () => {
    const after = built(moved("2020-03-31", "2020-04-30"));
    expect(saidOn(after, "exceptions en")).not.toContain(none);
    expect(saidOn(after, "summary en").join("\n")).toContain("Agree or refuse one date move: R1.1 to 30\u00a0Apr.");
  });
});

test("without a meeting that is recorded no paper speaks of the next one", () => {
  const plan = planOf([actionOf({ row: 1 })], ["R1"], { keyDates: [] });
  const after = planPapers("2020-02-28", { plan });
  const papers = [...paperSheets(after).sheets.values()];
  expect(papers.length).toBeGreaterThan(8);
  // What the rules of schools are is no statement about this plan.
  const rules = new Set(Object.values(english.ratings.holdsWhen));
  const said = papers.flatMap(({ cells }) => cells.flat().map((cell) => String(cell?.value ?? "")));
  expect(said.filter((text) => !rules.has(text)).filter((text) => /next (two )?(meeting|Board)/i.test(text))).toEqual(
    [],
  );
});

test("recommendations whose refs differ in a mark or in capitals have tables of their own", () => {
  const refs = ["R1.1", "R1-1", "R1_1", "R1a", "R1A"];
  const actions = refs.map((ref, row) => actionOf({ id: `${ref}/1`, row, recommendation: ref }));
  const after = planPapers("2020-02-28", { plan: planOf(actions, refs) });
  const names = after.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names).toContain("boardactions_r1_1");
});
