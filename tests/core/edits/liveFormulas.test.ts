import { actionFormulas, recommendationFormulas, settingsFormula } from "../../../src/core/edits/liveFormulas";
import { TABLE } from "../../../src/core/tables/allTables";
import { headingsByField } from "../../../src/core/tables/description";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";

const LONGEST_FORMULA = 8192;

describe.each([english, welsh])("the live formulas ($language)", (words) => {
  const formulas = [
    actionFormulas({ words, snapshot: null }),
    recommendationFormulas({ words, snapshot: null }),
    { inForce: settingsFormula({ words, snapshot: null }) },
  ].flatMap((pair) => Object.entries(pair) as [string, string][]);

  test.each(formulas)("%s is no longer than Excel takes", (_: string, formula: string) => {
    expect(formula.length).toBeLessThanOrEqual(LONGEST_FORMULA);
  });

  test.each(formulas)("%s has no text longer than the 255 characters a formula takes", (_: string, formula: string) => {
    const texts = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text ?? "");
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(255);
  });

  test("name only columns and settings that our sheets have", () => {
    const actions = headingsByField(TABLE.actions, words.language);
    const named = [...actionFormulas({ words, snapshot: null }).rating.matchAll(/\[@\[?([^\]]*)\]/g)].map(
      ([, heading]) => heading,
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((heading) => !Object.values<string>(actions).includes(heading ?? ""))).toEqual([]);
    const settings = [
      ...actionFormulas({ words, snapshot: null }).rating.matchAll(/MATCH\("([^"]*)",PlanSettings/g),
    ].map(([, name]) => name);
    expect(settings.length).toBeGreaterThan(10);
    const known = [words.sheets.settings.asAt.name, ...Object.values(words.settings).map(({ name }) => name)];
    expect(settings.filter((name) => !known.includes(name ?? ""))).toEqual([]);
  });
});
