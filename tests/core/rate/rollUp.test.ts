import type { RatedAction, Rating } from "../../../src/core/rate/rating";
import { RATINGS } from "../../../src/core/rate/rating";
import { STANDARD_POLICY } from "../../../src/core/rate/limits";
import { countRatings, countsBehind, rateRecommendation, shareLimits } from "../../../src/core/rate/rollUp";
import { ratings as english } from "../../../src/core/words/en/ratings";
import { ratings as welsh } from "../../../src/core/words/cy/ratings";
import { actionOf } from "./actionFixture";

const R1 = { ref: "R1", text: "", source: "", madeOn: null, strand: null, lead: null, place: null };
const LETTERS: Readonly<Record<string, Rating>> = {
  B: "Blue",
  G: "Green",
  A: "Amber",
  R: "Red",
  "-": "Grey",
  x: "Grey",
};

/** "GGAR": an action for each letter; "R!" is Red and of high priority, "x" is cancelled. */
function ratedOf(letters: string, recommendation = "R1"): RatedAction[] {
  return [...letters.matchAll(/([BGARx-])(!?)/g)].map(([, letter = "", high]) => ({
    action: actionOf({
      recommendation,
      priority: high ? "High" : "Low",
      status: letter === "x" ? "cancelled" : "in progress",
    }),
    rating: LETTERS[letter] ?? "Grey",
    reason: { code: "on-track" },
    rule: "",
  }));
}

describe("the delivery rating of a recommendation (R14)", () => {
  test.each([
    ["", "Grey", "No actions"],
    ["xx", "Grey", "No actions"],
    ["--", "Grey", "0 of 2 actions rated"],
    ["BBB", "Blue", "3 of 3 actions complete and evidenced"],
    // One that nobody rated, and nothing is said of every action.
    ["BBB-", "Green", "On track"],
    ["BBBBBBxx", "Blue", "6 of 6 actions complete and evidenced"],
    ["GGGGGGGGGGR!", "Red", "1 high-priority action is Red"],
    ["G!G!G!G!GGGGGA!", "Green", "On track"],
    ["GGGGR", "Red", "1 of 5 rated actions is Red"],
    ["GGGGGR", "Amber", "1 of 6 rated actions is Red"],
    ["GGGA", "Amber", "1 of 4 rated actions is Amber or Red"],
    ["GGGGA", "Green", "On track"],
    ["GGGA--", "Amber", "1 of 4 rated actions is Amber or Red"],
    ["BBG", "Green", "On track"],
    // Half that nobody could rate is never better than Amber; 49 of 100 may be.
    ["GG--", "Amber", "Only 2 of 4 actions rated"],
    ["BB--x", "Amber", "Only 2 of 4 actions rated"],
    [`${"G".repeat(51)}${"-".repeat(49)}`, "Green", "On track"],
    [`${"G".repeat(50)}${"-".repeat(50)}`, "Amber", "Only 50 of 100 actions rated"],
    ["B---------", "Amber", "Only 1 of 10 actions rated"],
  ])("of %j is %s: %s", (letters, rating, reason) => {
    const rated = rateRecommendation(R1, ratedOf(letters), STANDARD_POLICY);
    expect([rated.rating, english.recommendationReason(rated.reason)]).toEqual([rating, reason]);
  });

  test("Red counts into the share of Amber too (R14)", () => {
    const policy = { ...STANDARD_POLICY, recommendationRedPercent: 100, recommendationAmberPercent: 50 };
    const rated = rateRecommendation(R1, ratedOf("GRA"), policy);
    expect(rated.reason).toEqual({ code: "some-red", n: 1, of: 3 });
    expect(rateRecommendation(R1, ratedOf("GGAA"), policy).reason).toEqual({ code: "amber-share", n: 2, of: 4 });
  });

  test.each([
    ...["high", "h", "1", "p1", "priority 1", "critical", "urgent", "essential", "very high", "highest", "top"],
    ...["uchel", "u", "uchel iawn", "brys", "hanfodol", "critigol", "blaenoriaeth 1"],
  ])("%s is a high priority (R14)", (priority) => {
    const [red] = ratedOf("R");
    if (!red) throw new Error("No action");
    const rated = [
      ...ratedOf("GGGGGGGGGG"),
      { ...red, action: { ...red.action, priority: ` ${priority.toUpperCase()}` } },
    ];
    expect(rateRecommendation(R1, rated, STANDARD_POLICY)).toMatchObject({
      rating: "Red",
      reason: { code: "high-priority-red", n: 1 },
    });
  });

  test.each([null, "", "Low", "2", "Canolig", "higher than before"])("%j is no high priority (R14)", (priority) => {
    const [red] = ratedOf("R");
    if (!red) throw new Error("No action");
    const rated = [...ratedOf("GGGGGGGGGG"), { ...red, action: { ...red.action, priority } }];
    expect(rateRecommendation(R1, rated, STANDARD_POLICY).reason.code).toBe("some-red");
  });

  test("a reason that states no number has none (R14)", () => {
    expect(rateRecommendation(R1, ratedOf("GG"), STANDARD_POLICY).reason).toStrictEqual({ code: "on-track" });
    expect(rateRecommendation(R1, ratedOf("R!"), STANDARD_POLICY).reason).toStrictEqual({
      code: "high-priority-red",
      n: 1,
    });
  });

  test("a council's own words and rating for a row stand in it alone (R14)", () => {
    const words = { other: "Look at it" };
    const changes = { R14f: { words }, R14d: { rating: "Amber" } } as const;
    expect(rateRecommendation(R1, ratedOf("GGGGGR"), STANDARD_POLICY, changes).reason).toStrictEqual({
      ...{ code: "some-red", n: 1, of: 6, words },
    });
    expect(rateRecommendation(R1, ratedOf("R!"), STANDARD_POLICY, changes).rating).toBe("Amber");
    expect(rateRecommendation(R1, ratedOf("GG"), STANDARD_POLICY, changes).reason).toStrictEqual({ code: "on-track" });
  });

  test("the counts that decided are those of actions that are not cancelled (R14)", () => {
    expect(countsBehind(ratedOf("BGAAR!R--x"))).toEqual({
      ...{ all: 8, rated: 6, unrated: 2, blue: 1, red: 2, amberOrRed: 4, highRed: 1 },
    });
  });

  test("a share that decided names its limit, and no other reason names one (R14)", () => {
    const limits = (letters: string) => shareLimits(rateRecommendation(R1, ratedOf(letters), STANDARD_POLICY).reason);
    expect(["GGGGR", "GGGA", "GG--", "GGGGGR", "BBB", ""].map(limits)).toEqual([
      ...[["recommendationRedPercent"], ["recommendationAmberPercent"], ["unratedPercent"], [], [], []],
    ]);
  });

  test("how many have a colour stands beside it (R14)", () => {
    expect(rateRecommendation(R1, ratedOf("GA--x"), STANDARD_POLICY)).toMatchObject({
      cancelled: 1,
      rated: { count: 2, of: 4 },
    });
  });

  test("rests on its own actions only", () => {
    expect(rateRecommendation(R1, [...ratedOf("BB"), ...ratedOf("RRR", "R2")], STANDARD_POLICY).rating).toBe("Blue");
  });

  test("moves with its limits", () => {
    const policy = { ...STANDARD_POLICY, recommendationRedPercent: 50 };
    expect(rateRecommendation(R1, ratedOf("GGGGR"), policy).rating).toBe("Amber");
  });

  test("in Welsh one form serves every number above one (R14)", () => {
    const said = (letters: string) =>
      welsh.recommendationReason(rateRecommendation(R1, ratedOf(letters), STANDARD_POLICY).reason);
    expect([said("R!"), said("R!R!")]).toEqual([
      "Mae 1 cam gweithredu blaenoriaeth uchel yn Goch",
      "Mae 2 o gamau gweithredu blaenoriaeth uchel yn Goch",
    ]);
  });
});

test("the numbers of each rating, and those cancelled, add up to the number of actions (B8)", () => {
  const counts = countRatings(ratedOf("BGGAR--"));
  expect(counts).toEqual({ Blue: 1, Green: 2, Amber: 1, Red: 1, Grey: 2 });
  const rated = rateRecommendation(R1, ratedOf("BGGAR--xx"), STANDARD_POLICY);
  expect(RATINGS.reduce((sum, rating) => sum + rated.counts[rating], rated.cancelled)).toBe(9);
});
