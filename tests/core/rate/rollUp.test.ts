import type { RatedAction, Rating } from "../../../src/core/rate/rating";
import { RATINGS, STANDARD_POLICY } from "../../../src/core/rate/rating";
import { countRatings, rateRecommendation } from "../../../src/core/rate/rollUp";
import { ratings as english } from "../../../src/core/words/en/ratings";
import { actionOf } from "./actionFixture";

const R1 = { ref: "R1", text: "", source: "", madeOn: null, strand: null, lead: null, place: null };
const LETTERS: Readonly<Record<string, Rating>> = { B: "Blue", G: "Green", A: "Amber", R: "Red", "-": "Grey" };

/** "GGAR": an action for each letter; "R!" is Red and of high priority. */
function ratedOf(letters: string, recommendation = "R1"): RatedAction[] {
  return [...letters.matchAll(/([BGAR-])(!?)/g)].map(([, letter = "", high]) => ({
    action: actionOf({ recommendation, priority: high ? "High" : "Low" }),
    rating: LETTERS[letter] ?? "Grey",
    reason: { code: "on-track" },
    rule: "",
  }));
}

describe("the delivery rating of a recommendation (R14)", () => {
  test.each([
    ["", "Grey", "No action is rated"],
    ["--", "Grey", "No action is rated"],
    ["BB-", "Blue", "Every action is complete and evidenced"],
    ["GGGGGGGGGGR!", "Red", "1 high-priority action is Red"],
    ["GGGGR", "Red", "1 of 5 actions is Red"],
    ["GGGGGR", "Amber", "1 of 6 actions is Red"],
    ["GGGA", "Amber", "1 of 4 actions is Amber or Red"],
    ["GGGGA", "Green", "On track"],
    // Not rated is not counted: 1 of 4, not 1 of 6.
    ["GGGA--", "Amber", "1 of 4 actions is Amber or Red"],
    ["BBG", "Green", "On track"],
  ])("of %j is %s: %s", (letters, rating, reason) => {
    const rated = rateRecommendation(R1, ratedOf(letters), STANDARD_POLICY);
    expect([rated.rating, english.recommendationReason(rated.reason)]).toEqual([rating, reason]);
  });

  test("rests on its own actions only", () => {
    expect(rateRecommendation(R1, [...ratedOf("BB"), ...ratedOf("RRR", "R2")], STANDARD_POLICY).rating).toBe("Blue");
  });

  test("moves with its settings", () => {
    const policy = { ...STANDARD_POLICY, recommendationRedPercent: 50 };
    expect(rateRecommendation(R1, ratedOf("GGGGR"), policy).rating).toBe("Amber");
  });
});

test("the numbers of each rating add up to the number of actions (B8)", () => {
  const counts = countRatings(ratedOf("BGGAR--"));
  expect(counts).toEqual({ Blue: 1, Green: 2, Amber: 1, Red: 1, Grey: 2 });
  expect(RATINGS.reduce((sum, rating) => sum + counts[rating], 0)).toBe(7);
});
