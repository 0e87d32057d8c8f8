import fc from "fast-check";
import {
  cutText,
  linesIn,
  rowHeight,
  shorten,
  splitLines,
  widthFor,
  widthOf,
} from "../../../src/core/sheets/textFitting";

describe("text in cells", () => {
  test("of more than 32,767 characters is cut to that length, its mark included", () => {
    expect(cutText("a".repeat(32_767), " [cut]")).toHaveLength(32_767);
    const cut = cutText("a".repeat(32_768), " [cut]");
    expect([cut.length, cut.endsWith("a [cut]")]).toEqual([32_767, true]);
  });

  test("is broken between words and loses none", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 1, max: 40 }), (words, width) => {
        const lines = splitLines(words.join(" "), width);
        expect(lines.join(" ")).toBe(words.join(" "));
        for (const line of lines) expect(line.length <= width || !line.includes(" ")).toBe(true);
      }),
    );
  });

  test("is shortened between words, with an ellipsis only when something is left out", () => {
    expect(shorten("Improve standards in secondary schools", 40)).toBe("Improve standards in secondary schools");
    expect(shorten("Improve standards in secondary schools", 20)).toBe("Improve standards…");
    expect(shorten("Antidisestablishmentarianism", 10)).toHaveLength(10);
  });

  test("that goes on is not cut after a comma or a little word", () => {
    expect(shorten("Improve standards in schools, and the leadership of them", 36)).toBe(
      "Improve standards in schools…",
    );
    expect(shorten("Gwella safonau mewn ysgolion uwchradd ac yn y blynyddoedd cynnar", 44)).toBe(
      "Gwella safonau mewn ysgolion uwchradd…",
    );
  });

  test("in capitals takes the room capitals take, and a word wider than its column more lines than one", () => {
    expect(linesIn("immediate / short term", 20)).toBe(1);
    expect(linesIn("IMMEDIATE / SHORT TERM", 20)).toBe(2);
    expect(linesIn("x".repeat(100), 20)).toBe(5);
    expect(widthOf(["IMMEDIATE / SHORT TERM"], 60)).toBeGreaterThan(widthOf(["immediate / short term"], 60));
  });

  test("raises its row line by line, to six lines and no further", () => {
    expect(linesIn("one\ntwo\n\nfour", 20)).toBe(4);
    expect(rowHeight(2)).toBeGreaterThan(rowHeight(1));
    expect(rowHeight(60)).toBe(rowHeight(6));
  });

  test("makes a column as wide as it needs, never wider than wanted nor narrower than its heading's longest word", () => {
    expect(widthOf(["a short text"], 40)).toBe(13);
    expect(widthOf(["x".repeat(90)], 40)).toBe(40);
    expect(widthFor("Inspectorate judgement", 4)).toBeGreaterThan("Inspectorate".length + 2);
  });
});
