import {
  looksLikeDate,
  looksLikeOwner,
  looksLikePercent,
  looksLikeRag,
  looksLikeStatus,
} from "../../../src/core/read/contentGuesses";
import type { Cell } from "../../../src/core/snapshot/workbookSnapshot";

const cell = (value: string | number, format = "General"): Cell => ({ value, text: String(value), format });
const PROSE =
  "Visit all secondary schools where the proportion of A*-A grades fell, and agree targets with each of them";

describe("A quick look at what a column holds", () => {
  test.each([
    "31/03/20",
    "Sept-Dec 2019",
    "Autumn term 2019",
    "Q3 2019/20",
    "Tymor yr Hydref",
    "Ongoing",
    "within 3 months",
  ])("%j looks like a date", (text) => {
    expect(looksLikeDate(cell(text), 1900)).toBeGreaterThanOrEqual(0.5);
  });

  test.each([
    "Bethan Ruck",
    "BR/DA",
    "Head of Finance",
    "School Improvement Team",
    "Prif Weithredwr",
    "Cllr M Haddock",
  ])("%j looks like an owner", (text) => {
    expect(looksLikeOwner(text)).toBeGreaterThanOrEqual(0.7);
  });

  test("prose looks like none of them", () => {
    const looks = [
      looksLikeDate(cell(PROSE), 1900),
      looksLikeOwner(PROSE),
      looksLikeStatus(PROSE),
      looksLikeRag(PROSE),
      looksLikePercent(cell(PROSE)),
    ];
    expect(Math.max(...looks)).toBeLessThan(0.5);
  });

  test("statuses, colours and percentages are told apart", () => {
    expect([looksLikeStatus("On track"), looksLikeRag("On track")]).toEqual([1, 0]);
    expect([looksLikeRag("Amber ↑"), looksLikeStatus("Amber ↑")]).toEqual([1, 0]);
    expect([looksLikePercent(cell(0.5, "0%")), looksLikeDate(cell(0.5, "0%"), 1900)]).toEqual([1, 0]);
    expect([looksLikeDate(cell(43921, "dd/mm/yyyy"), 1900), looksLikePercent(cell(43921, "dd/mm/yyyy"))]).toEqual([
      1, 0,
    ]);
  });
});
