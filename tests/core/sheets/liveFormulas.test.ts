import {
  actionFormulas,
  limitsFormula,
  liveNames,
  recommendationFormulas,
  settingsFormula,
} from "../../../src/core/sheets/liveFormulas";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";

/** What a person can read; a structured reference of its own row counts as Excel shows it. */
const LONGEST_FORMULA = 300;

describe.each([english, welsh])("the live formulas ($language)", (words) => {
  const writing = { words, snapshot: null };
  const formulas: readonly (readonly [string, string])[] = [
    ...Object.entries(actionFormulas(writing)),
    ...Object.entries(recommendationFormulas(writing)),
    ["In force of Settings", settingsFormula(writing)],
    ["In force of Rating rules", limitsFormula(writing)],
    ...liveNames(writing).map(({ name, formula }) => [name, formula] as const),
  ];

  test.each(formulas)("%s is no longer than a person can read", (_: string, formula: string) => {
    expect([formula.length, formula.slice(0, formula.length > LONGEST_FORMULA ? 900 : 1)]).toEqual([
      expect.any(Number),
      "=",
    ]);
  });
});
