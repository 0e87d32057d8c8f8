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
    expect(state(1, 3, 1, { more: 1, day: "3 May" })).toBe(
      "1 of 3 actions is complete (33\u00a0%) and 1 is overdue, 1 more than in the paper of 3 May.",
    );
    expect(state(2, 3, 2, { more: 0, day: "3 May" })).toContain("2 are overdue, as many as in the paper of 3 May");
    expect(state(2, 3, 0, { more: -2, day: "3 May" })).toContain("none is overdue, 2 fewer than in the paper of 3 May");
  });

  test("a share of some is never written as none or as all", () => {
    expect(state(1, 300, 0, null)).toContain("(under 1\u00a0%)");
    expect(state(299, 300, 0, null)).toContain("(over 99\u00a0%)");
    expect(state(300, 300, 0, null)).toContain("(100\u00a0%)");
    expect(cy.state(1, 300, 0, null)).toContain("(llai nag 1%)");
    expect(cy.state(299, 300, 0, null)).toContain("(mwy na 99%)");
  });

  test("Welsh softens after one and not after more, and says “ac” before a vowel", () => {
    expect(cy.state(1, 3, 0, null)).toBe(
      "Mae 1 o blith 3 o gamau gweithredu (33%) wedi’i gwblhau ac nid oes yr un yn hwyr.",
    );
    expect(cy.state(2, 3, 0, null)).toContain("wedi’u cwblhau");
    const unrated = { ref: "R2", rating: "Grey" } as const;
    expect(cy.ratings([{ ref: "R1", rating: "Red" }, unrated], "Red")).toContain("nid yw R2 wedi’i raddio");
    const both = [{ ref: "R1", rating: "Red" }, unrated, { ref: "R3", rating: "Grey" }] as const;
    expect(cy.ratings(both, "Red")).toContain("nid yw R2 ac R3 wedi’u graddio");
    const { nameOwners, restOn } = welsh.papers.summary;
    expect(nameOwners(["R1.1", "2.1"], 0)).toContain("R1.1 a 2.1,");
    expect(nameOwners(["2.1", "1.1"], 0)).toContain("2.1 ac 1.1,");
    expect(nameOwners(["R1.1"], 3)).toContain("R1.1 a 3 arall,");
    expect(nameOwners(["R1.1"], 8)).toContain("R1.1 ac 8 arall,");
    expect(nameOwners(["R1.1", "Trefnu’r…"], 0)).toContain("R1.1 a Trefnu’r…,");
    expect(nameOwners(["R1.1", "Agor…"], 0)).toContain("R1.1 ac Agor…,");
    const counts = { error: 0, warning: 0, note: 0 };
    expect(restOn(counts, 2, 3, 1)).toContain("1 o’r rheini wedi’i ganslo");
    expect(restOn(counts, 3, 3, 2)).toContain("2 o’r rheini wedi’u canslo");
  });

  test("a rating that fell, rose, came or went is told as such", () => {
    expect(moved({ ref: "R3", was: "Green", now: "Amber" }, "3 May")).toBe("R3 has fallen from Green to Amber.");
    expect(moved({ ref: "R3", was: "Amber", now: "Green" }, "3 May")).toBe("R3 has risen from Amber to Green.");
    expect(moved({ ref: "R3", was: "Grey", now: "Red" }, "3 May")).toBe("R3, not rated in the paper of 3 May, is Red.");
    expect(moved({ ref: "R3", was: "Red", now: "Grey" }, "3 May")).toBe(
      "R3, Red in the paper of 3 May, is not rated now.",
    );
    expect(cy.moved({ ref: "R3", was: "Green", now: "Amber" }, "3 May")).toBe("Aeth R3 o Wyrdd i Ambr.");
  });
});
