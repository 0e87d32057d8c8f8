import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";

const BY = { kind: "days", days: 28 } as const;

describe("the headline of the board summary says nothing untrue (B13)", () => {
  const { headlineRatings } = english.board;

  test("of a plan without recommendations it says how the whole is rated, and reassures nobody", () => {
    expect(headlineRatings([], "Red", 3, BY)).toBe(
      "The plan names no recommendations; taken together it is Red; 3 actions fall due within 28 days.",
    );
    expect(headlineRatings([], "Grey", 0, BY)).toContain("it is not rated");
    expect(welsh.board.headlineRatings([], "Red", 0, BY)).toContain("gyda’i gilydd mae yn Goch");
  });

  test("where no recommendation is rated, none is said to be anything", () => {
    const refs = [{ ref: "R1", rating: "Grey" } as const];
    expect(headlineRatings(refs, "Grey", 1, BY)).toBe("No recommendation is rated; 1 action falls due within 28 days.");
    expect(welsh.board.headlineRatings(refs, "Grey", 1, BY)).toContain("Nid oes yr un argymhelliad wedi’i raddio");
  });

  test("recommendations that are not rated are named beside those that are", () => {
    const refs = [
      { ref: "R1", rating: "Green" },
      { ref: "R2", rating: "Grey" },
      { ref: "R3", rating: "Amber" },
    ] as const;
    expect(headlineRatings(refs, "Amber", 0, BY)).toBe(
      "R3 is Amber; R2 is not rated; no action falls due within 28 days.",
    );
    expect(headlineRatings(refs.slice(0, 2), "Green", 0, BY)).toContain(
      "No rated recommendation is Red or Amber; R2 is not rated",
    );
  });
});
