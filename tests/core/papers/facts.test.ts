import type { Action } from "../../../src/core/plan/actionPlan";
import { paperSheets } from "../../../src/core/tables/paperSheets";
import type { Rating } from "../../../src/core/rate/rating";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
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

describe("Sentences hold at none, one and all (B13)", () => {
  const { owners, upcoming, method } = english.papers.pack;
  const cy = welsh.papers.pack;

  test.each([
    [0, 0, "No action is open.", "Nid oes yr un cam ar agor."],
    [
      ...([0, 1, "The one open action has a person or a post that answers for it."] as const),
      "Mae person neu swydd yn gyfrifol am yr unig gam agored.",
    ],
    [
      ...([0, 3, "Each of 3 open actions has a person or a post that answers for it."] as const),
      "Mae person neu swydd yn gyfrifol am bob un o’r 3 cham agored.",
    ],
    [
      ...([1, 1, "The one open action rests on a team, a body or nobody."] as const),
      "Mae’r unig gam agored yn nwylo tîm, corff neu neb.",
    ],
    [
      ...([3, 3, "Each of 3 open actions rests on a team, a body or nobody."] as const),
      "Mae pob un o’r 3 cham agored yn nwylo tîm, corff neu neb.",
    ],
    [
      ...([1, 3, "1 of 3 open actions rests on a team, a body or nobody."] as const),
      "Mae 1 o blith 3 o gamau gweithredu agored yn nwylo tîm, corff neu neb.",
    ],
  ])("%d of %d open actions without somebody who answers", (without, open, said, welshSaid) => {
    expect(owners.state(without, open)).toBe(said);
    expect(cy.owners.state(without, open)).toBe(welshSaid);
  });

  test("what is due on the day is due today, and no rating set by hand is none", () => {
    expect([0, 1, 2].map((days) => upcoming.days(days))).toEqual(["today", "1 day", "2 days"]);
    expect(cy.upcoming.days(0)).toBe("heddiw");
    expect([0, 1, 2].map((count) => method.overrides(count))).toEqual([
      "No rating is set by hand.",
      "1 rating is set by hand.",
      "2 ratings are set by hand.",
    ]);
  });

  test("no school that was asked is no share of them", () => {
    const none = { asked: 0, planIn: 0, accepted: 0, licensed: 0, concerns: 0, warnings: 0 };
    expect(english.papers.pack.schools.ladderCounts(none)).toMatch(/^No school was asked for a recovery plan\. 0 def/);
    expect(cy.schools.ladderCounts(none)).toMatch(/^Ni ofynnwyd i’r un ysgol am gynllun adfer\. /);
  });
});

test("more than eight recommendations of a rating are counted, not named", () => {
  const refs = (count: number, rating: Rating) =>
    Array.from({ length: count }, (_, index) => ({ ref: `${rating}${String(index)}`, rating }));
  const all = [...refs(9, "Red"), ...refs(1, "Amber"), ...refs(10, "Grey")];
  expect(english.papers.headline.ratings(all, "Red")).toBe(
    "9 of 20 recommendations are Red; Amber0 is Amber; 10 of 20 recommendations are not rated.",
  );
  expect(welsh.papers.headline.ratings(all, "Red")).toBe(
    "Mae 9 o blith 20 o argymhellion yn Goch; mae Amber0 yn Ambr; nid yw 10 o blith 20 o argymhellion wedi’u graddio.",
  );
  expect(english.papers.headline.ratings(refs(8, "Red"), "Red")).toContain("Red6 and Red7 are Red");
});
