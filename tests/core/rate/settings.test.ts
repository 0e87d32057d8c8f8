import { STANDARD_POLICY } from "../../../src/core/rate/limits";
import { readPolicy, SETTINGS } from "../../../src/core/rate/limitBounds";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";

const read = (values: Readonly<Record<string, unknown>>) => readPolicy(new Map(Object.entries(values)));

describe("the limits in force", () => {
  test("an absent row has its standard value, and that is no finding", () => {
    expect(read({})).toEqual({ policy: STANDARD_POLICY, findings: [] });
  });

  test("a changed number is in force", () => {
    expect(read({ overdueRedDays: 40 }).policy.overdueRedDays).toBe(40);
  });

  test.each([
    ["staleDays", "soon"],
    ["staleDays", "45"],
    ["staleDays", -1],
    ["staleDays", null],
    ["dueSoonPercent", 150],
    ["behindPoints", 101],
    ["dueSoonPercent", 0.5],
    ["recommendationRedPercent", 0],
    ["loadOpen", 0],
    ["overdueRedDays", Number.NaN],
  ] as const)("%s of %j is no sensible number: the standard counts meanwhile (F46)", (key, value) => {
    const { policy, findings } = read({ [key]: value });
    expect(policy).toEqual(STANDARD_POLICY);
    expect(findings).toMatchObject([
      { code: "threshold-nonsense", rule: "F46", facts: { setting: key, standard: STANDARD_POLICY[key] } },
    ]);
  });

  test("Amber beyond Red is nonsense, and Amber's own standard counts (F46)", () => {
    const { policy, findings } = read({ reDatedRedDays: 60, reDatedAmberDays: 61 });
    expect([policy.reDatedRedDays, policy.reDatedAmberDays]).toEqual([60, 31]);
    expect(findings.map(({ facts }) => facts)).toEqual([{ setting: "reDatedAmberDays", text: "61", standard: 31 }]);
  });

  test("no two settings have one name, since they are found by it", () => {
    for (const words of [english, welsh]) {
      const { asAt, language, takenOver } = words.sheets.settings;
      const names = [...SETTINGS.map(({ key }) => words.settings[key].name), asAt.name, language.name, takenOver.name];
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
