import fc from "fast-check";
import { editDistance } from "../../../src/core/text/editDistance";
import { fingerprint } from "../../../src/core/text/fingerprint";
import { foldText, isBlank, tidyText } from "../../../src/core/text/normalise";

describe("What nobody sees makes no difference", () => {
  test.each([
    ["no\u00a0break  blanks", "no break blanks"],
    ["zero\u200bwidth\ufeff and soft\u00adhyphen", "zerowidth and softhyphen"],
    ["1 \u2013 2 \u2014 3 \u2212 4", "1 - 2 - 3 - 4"],
    ["head\u2019s \u201cplan\u201d", 'head\'s "plan"'],
    ["  one \r\n two\u2028three ", "one\ntwo\nthree"],
  ])("%j is seen as %j", (text, seen) => {
    expect(tidyText(text)).toBe(seen);
  });

  test("case and accents go when texts are compared", () => {
    expect(foldText("Siôn  HARTLEY")).toBe("sion hartley");
    expect(["\u200b \u00a0", "", "\n"].map(isBlank)).toEqual([true, true, true]);
    expect(isBlank(" - ")).toBe(false);
  });

  test("tidying twice is tidying once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => expect(tidyText(tidyText(text))).toBe(tidyText(text))),
    );
  });
});

test("spellings of one name have one fingerprint", () => {
  expect(fingerprint("Lovell,  Lynette")).toBe(fingerprint("lynette LOVELL"));
  expect(fingerprint("Lynette Lovell")).not.toBe(fingerprint("Lynne Lovell"));
});

describe("The edit distance", () => {
  /** By the definition, without any saving. */
  function plainly(a: string, b: string): number {
    const table = Array.from({ length: a.length + 1 }, (_, i) =>
      Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
    );
    const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
    for (let i = 1; i <= a.length; i++) {
      for (let j = 1; j <= b.length; j++) {
        const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
        const row = table[i];
        if (row)
          row[j] = Math.min(
            at(i - 1, j) + 1,
            at(i, j - 1) + 1,
            at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
            i > 1 && j > 1 ? swap : Infinity,
          );
      }
    }
    return at(a.length, b.length);
  }

  test.each([
    ["febuary", "february", 1],
    ["arpil", "april", 1],
    ["gwillt", "gwilt", 1],
    ["march", "match", 1],
  ])("%s to %s: %d", (a, b, steps) => {
    expect(editDistance(a, b, 2)).toBe(steps);
  });

  test("it is the plain one up to the limit, and one more beyond", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 0, max: 5 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(plainly(a, b), limit + 1));
      }),
      { numRuns: 3000 },
    );
  });
});
