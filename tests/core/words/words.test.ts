import { english } from "../../../src/core/words/english";
import { pseudo } from "../../../src/core/words/pseudo";
import { welsh } from "../../../src/core/words/welsh";
import { on } from "../proposals/planFixture";

/** Every string of the words by its path; functions are left to the tests of what they say. */
function strings(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, path ? `${path}.${key}` : key));
}

/** Words that Welsh and English write alike, or that are a name. */
const ALIKE = /^(Person|ID|Excel|English|Cymraeg|PDF|R\d)$/;

describe("the words", () => {
  test("no string of the Welsh was left in English", () => {
    const welshOf = new Map(strings(welsh));
    const left = strings(english).filter(
      ([path, text]) => /[A-Za-z]{3}/.test(text) && welshOf.get(path) === text && !ALIKE.test(text),
    );
    expect(left.filter(([path]) => /^(sheets|edits)\./.test(path))).toEqual([]);
  });

  test("say a day in full in either language", () => {
    expect(english.sheets.day(on("2020-03-17"))).toBe("17 March 2020");
    expect(welsh.sheets.day(on("2020-03-17"))).toBe("17 Mawrth 2020");
  });

  test("soften the Welsh colours after “yn”", () => {
    const refs = [
      { ref: "R1", rating: "Red" },
      { ref: "R2", rating: "Amber" },
      { ref: "R5", rating: "Red" },
    ] as const;
    const { ratings } = welsh.papers.headline;
    expect(ratings(refs, "Red")).toBe("Mae R1 ac R5 yn Goch; mae R2 yn Ambr.");
    expect(ratings([{ ref: "R1", rating: "Green" }], "Green")).toBe("Nid oes yr un argymhelliad yn Goch nac yn Ambr.");
  });

  test("in disguise show every string and every sentence between brackets", () => {
    for (const [path, text] of strings(pseudo).filter(([path]) => path !== "language"))
      expect(`${path}: ${text}`).toMatch(/: (\[!! {2}[^]* {2}!!\])?$/);
    expect(pseudo.sheets.day(on("2020-03-17"))).toBe("[!!  17 Màrch 2020  !!]");
    expect(pseudo.failures.excel.busy("").what).toContain("[!!");
    expect(pseudo.sheets.footer.page).toContain("&P");
  });
});
