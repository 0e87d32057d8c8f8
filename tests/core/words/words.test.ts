import { english } from "../../../src/core/words/english";
import { pseudo } from "../../../src/core/words/pseudo";
import { welsh } from "../../../src/core/words/welsh";
import { on } from "../edits/planFixture";

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

  test("say the headline in the singular, the plural and at nothing", () => {
    const { board } = english;
    expect(board.headlineComplete(1, 1, 0)).toBe("1 of 1 action is complete (100%), and none are overdue.");
    expect(board.headlineComplete(18, 70, 1)).toBe("18 of 70 actions are complete (26%), and 1 is overdue.");
    const by = { kind: "meeting", day: "17 March 2020" } as const;
    expect(board.headlineRatings([{ ref: "R1", rating: "Green" }], "Green", 1, by)).toBe(
      "No recommendation is Red or Amber; 1 action falls due by the next meeting on 17 March 2020.",
    );
    expect(board.headlineRatings([{ ref: "R2", rating: "Amber" }], "Amber", 0, { kind: "days", days: 28 })).toBe(
      "R2 is Amber; no action falls due within 28 days.",
    );
  });

  test("soften the Welsh colours after “yn”", () => {
    const by = { kind: "meeting", day: "17 Mawrth 2020" } as const;
    const refs = [
      { ref: "R1", rating: "Red" },
      { ref: "R2", rating: "Amber" },
      { ref: "R5", rating: "Red" },
    ] as const;
    expect(welsh.board.headlineRatings(refs, "Red", 9, by)).toBe(
      "Mae R1 ac R5 yn Goch; mae R2 yn Ambr; mae 9 o gamau gweithredu i’w cwblhau erbyn y cyfarfod nesaf ar 17 Mawrth 2020.",
    );
    expect(welsh.board.headlineRatings([{ ref: "R1", rating: "Green" }], "Green", 0, by)).toBe(
      "Nid oes yr un argymhelliad yn Goch nac yn Ambr; nid oes yr un cam gweithredu i’w gwblhau erbyn y cyfarfod nesaf ar 17 Mawrth 2020.",
    );
  });

  test("in disguise show every string and every sentence between brackets", () => {
    for (const [path, text] of strings(pseudo).filter(([path]) => path !== "language"))
      expect(`${path}: ${text}`).toMatch(/: (\[!! {2}[^]* {2}!!\])?$/);
    expect(pseudo.sheets.day(on("2020-03-17"))).toBe("[!!  17 Màrch 2020  !!]");
    expect(pseudo.failures.excel.busy("").what).toContain("[!!");
    expect(pseudo.sheets.footer.page).toContain("&P");
  });
});
