import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { FINDING_RULES } from "../src/core/findings/findings";
import { STANDARD_POLICY } from "../src/core/rate/limits";
import { ruleOf } from "../src/core/rate/ratingTable";
import { RULE_ROWS } from "../src/core/rate/ruleRows";
import { SETTINGS } from "../src/core/rate/limitBounds";
import { english } from "../src/core/words/english";

interface Rule {
  readonly number: string;
  /** "yes", "in part: ..." or "no: ...". */
  readonly inForce: string;
  readonly sentence: string;
}

const BOOK = readFileSync(resolve(__dirname, "../src/core/RULES.md"), "utf8");
const rules: readonly Rule[] = [...BOOK.matchAll(/^\| ([DOSTFRBM]\d+) \| ([^|]+) \| ([^|]+) \|/gm)].map(
  ([, number = "", inForce = "", sentence = ""]) => ({
    number,
    inForce: inForce.trim(),
    sentence: sentence.trim(),
  }),
);
const standing = rules.filter(({ inForce }) => !inForce.startsWith("no"));

function testFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return testFiles(path);
    return /\.tsx?$/.test(name) && name !== "rulebook.test.ts" ? [path] : [];
  });
}

/**
 * The rules a text of tests cites: "(F9)" or "(F9, F13)" anywhere in a name, "O4, O5: ..." at its beginning, and in the
 * tables of date expressions the rule a reading states ("D7 exact, 2020-03-31"). A bare "R1" is a recommendation and
 * "B1" a cell, so they cite nothing.
 */
function cited(text: string): string[] {
  const lists = [
    ...text.matchAll(/\(([DOSTFRBM]\d+(?:, [DOSTFRBM]\d+)*)[):;]/g),
    ...text.matchAll(/["'`]([DOSTFRBM]\d+(?:, [DOSTFRBM]\d+)*): /g),
    ...text.matchAll(/["'`](D\d+)(?=["'` ])/g),
  ];
  return lists.flatMap(([, list = ""]) => list.split(", "));
}

const citedAnywhere = new Set(testFiles(__dirname).flatMap((file) => cited(readFileSync(file, "utf8"))));

describe("the rule book", () => {
  test("holds every section, each numbered without a gap", () => {
    const last: Readonly<Record<string, number>> = { D: 24, O: 10, S: 6, T: 16, F: 59, R: 17, B: 17, M: 17 };
    const expected = Object.entries(last).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, index) => `${letter}${String(index + 1)}`),
    );
    expect(rules.map(({ number }) => number).sort()).toEqual(expected.sort());
  });

  test("says of every rule whether it is in force, and of those that are not what is missing", () => {
    expect(rules.filter(({ inForce }) => !/^(yes|(in part|no): .{10,})$/.test(inForce))).toEqual([]);
  });

  test.each(standing.map(({ number, sentence }) => [number, sentence] as const))(
    "%s has a sentence and a test that cites it",
    (number, sentence) => {
      expect(sentence.length).toBeGreaterThan(20);
      expect([...citedAnywhere]).toContain(number);
    },
  );

  test("a rule without a test would be noticed", () => {
    expect(cited('test("overdue (F21)", 1); test("O4, O5: names", 2); ["R1", "B1", "F9"]')).toEqual([
      "F21",
      "O4",
      "O5",
    ]);
  });

  test("states each rule of the findings and of the rating table as in force", () => {
    const inForce = new Set(standing.map(({ number }) => number));
    const built = Object.entries(FINDING_RULES)
      .filter(([code]) => code !== "no-success-measure")
      .map(([, { rule }]) => rule);
    const rows = RULE_ROWS.map(({ key }) => ruleOf(key));
    expect([...built, ...rows].filter((rule) => !inForce.has(rule))).toEqual([]);
  });

  test("names every code of the findings, with the number and severity it has in the code", () => {
    const missing = Object.entries(FINDING_RULES).filter(([code, { rule, severity }]) => {
      const row = BOOK.split("\n").find((line) => line.startsWith(`| ${rule} |`)) ?? "";
      return !row.includes(`\`${code}\``) || !row.includes(severity);
    });
    expect(missing).toEqual([]);
  });

  test("lists every limit of the rating rules with its row and its standard value", () => {
    const missing = RULE_ROWS.filter(
      ({ key, limit }) =>
        limit !== null && !new RegExp(`\\| \`${key}\` \\|[^|]+\\| ${String(STANDARD_POLICY[limit])} \\|`).test(BOOK),
    );
    expect(missing.map(({ key }) => key)).toEqual([]);
  });

  test("lists every threshold with its standard value and its row of the Settings table", () => {
    const missing = SETTINGS.filter(
      ({ key, rule }) =>
        !BOOK.includes(`| ${english.settings[key].name} | ${rule} | ${String(STANDARD_POLICY[key])} |`),
    );
    expect(missing).toEqual([]);
  });
});
