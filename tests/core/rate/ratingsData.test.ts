import { existsSync } from "node:fs";
import { join } from "node:path";
import { review } from "../../../src/core/review";
import { english } from "../../../src/core/words/english";
import { snapshotOfFile } from "../../snapshots/snapshotOf";
import { AS_OF } from "./actionFixture";

const FOLDER = join("..", "shared", "data", "ratings");
const here = existsSync(FOLDER);

function ratedIn(name: string) {
  const { rated, recommendations } = review(snapshotOfFile(join(FOLDER, `${name}.xlsx`)), {
    asOf: AS_OF,
    fallbackDay: AS_OF,
    corrections: [],
  });
  return {
    ratings: rated.map(({ rating }) => rating),
    reasons: rated.map(({ reason }) => english.ratings.reason(reason)),
    recommendations: recommendations.map(({ rating, reason }) => ({
      rating,
      says: english.ratings.recommendationReason(reason),
    })),
  };
}

(here ? describe : describe.skip)("small plans that must not reassure", () => {
  test("one complete action and nine with TBC are no Blue recommendation, and nothing says every (R4, R14)", () => {
    const { ratings, recommendations } = ratedIn("grey9blue1");
    expect(ratings.filter((rating) => rating === "Amber")).toHaveLength(9);
    expect(recommendations.map(({ rating }) => rating)).not.toContain("Blue");
    expect(recommendations.map(({ says }) => says).join()).not.toMatch(/every|all/i);
  });

  test("due today with an empty percentage is Amber (R8)", () => {
    expect(new Set(ratedIn("duetoday").ratings)).toEqual(new Set(["Amber"]));
  });

  test("on hold without a reason is rated as open, with one and no day to look again it is Amber (R1)", () => {
    const { ratings, reasons } = ratedIn("onhold");
    expect(ratings).toContain("Red");
    expect(ratings).not.toContain("Grey");
    expect(reasons.some((reason) => reason === "On hold, no day to look again")).toBe(ratings.includes("Amber"));
  });

  test("six complete of eight, two cancelled, is Blue, and says six of six (R14)", () => {
    expect(ratedIn("cancelled").recommendations).toEqual([
      { rating: "Blue", says: "6 of 6 actions complete and evidenced" },
    ]);
  });

  test("a Red action of priority Urgent makes the recommendation Red (R14)", () => {
    expect(ratedIn("prio1").recommendations.map(({ rating }) => rating)).toEqual(["Red"]);
  });
});
