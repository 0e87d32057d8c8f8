import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";

describe("the headline of the board summary says nothing untrue (B13)", () => {
  const { ratings, state, moved } = english.papers.headline;
  const cy = welsh.papers.headline;

  test("of a plan without recommendations it says how the whole is rated, and reassures nobody", () => {
    expect(ratings([], "Red")).toBe("The plan names no recommendations; taken together it is Red.");
    expect(ratings([], "Grey")).toContain("it is not rated");
    expect(cy.ratings([], "Red")).toContain("gyda’i gilydd mae yn Goch");
  });

  test("where no recommendation is rated, none is said to be anything", () => {
    const refs = [{ ref: "R1", rating: "Grey" } as const];
    expect(ratings(refs, "Grey")).toBe("No recommendation is rated.");
    expect(cy.ratings(refs, "Grey")).toContain("Nid oes yr un argymhelliad wedi’i raddio");
  });

  test("recommendations that are not rated are named beside those that are", () => {
    const refs = [
      { ref: "R1", rating: "Green" },
      { ref: "R2", rating: "Grey" },
      { ref: "R3", rating: "Amber" },
    ] as const;
    expect(ratings(refs, "Amber")).toBe("R3 is Amber; R2 is not rated.");
    expect(ratings(refs.slice(0, 2), "Green")).toBe("No rated recommendation is Red or Amber; R2 is not rated.");
  });

  test("of none, one and more that are overdue or complete the sentence holds, and says what changed", () => {
    expect(state(0, 1, 0, null)).toBe("0 of 1 action is complete (0\u00a0%) and none is overdue.");
    expect(state(1, 3, 1, 1)).toBe(
      "1 of 3 actions is complete (33\u00a0%) and 1 is overdue, 1 more than at the last Board.",
    );
    expect(state(2, 3, 2, 0)).toContain("2 are overdue, as many as at the last Board");
    expect(state(2, 3, 0, -2)).toContain("none is overdue, 2 fewer than at the last Board");
  });

  test("a rating that fell, rose, came or went is told as such", () => {
    expect(moved({ ref: "R3", was: "Green", now: "Amber" })).toBe("R3 has fallen from Green to Amber.");
    expect(moved({ ref: "R3", was: "Amber", now: "Green" })).toBe("R3 has risen from Amber to Green.");
    expect(moved({ ref: "R3", was: "Grey", now: "Red" })).toBe("R3, not rated at the last Board, is Red.");
    expect(moved({ ref: "R3", was: "Red", now: "Grey" })).toBe("R3, Red at the last Board, is not rated now.");
    expect(cy.moved({ ref: "R3", was: "Green", now: "Amber" })).toBe("Aeth R3 o Wyrdd i Ambr.");
  });
});
