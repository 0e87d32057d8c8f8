import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { formulasPage, shownFormulas } from "../scripts/formulas/formulasPage";
import { english } from "../src/core/words/english";
import { welsh } from "../src/core/words/welsh";

test("docs/formulas.md lists the formulas that are written (npm run formulas)", () => {
  expect(readFileSync(resolve(__dirname, "../docs/formulas.md"), "utf8")).toBe(formulasPage());
});

test.each([english, welsh])("none is longer than a person can read ($language)", (words) => {
  expect(shownFormulas(words).filter(({ formula }) => formula.length > 300)).toEqual([]);
});
