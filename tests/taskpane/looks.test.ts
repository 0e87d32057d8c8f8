import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PANE = join(__dirname, "../../src/taskpane");
const css = readdirSync(PANE)
  .filter((name) => name.endsWith(".css"))
  .map((name) => readFileSync(join(PANE, name), "utf8"))
  .join("\n")
  .replace(/\/\*[^]*?\*\//g, "");
const views = (readdirSync(PANE, { recursive: true }) as string[])
  .filter((name) => name.endsWith(".tsx"))
  .map((name) => readFileSync(join(PANE, name), "utf8"));

const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Every text that stands in an attribute that gives classes: className="a b", summaryClassName={x ? "a" : "b"}. */
const given = views.flatMap((view) =>
  [...view.matchAll(/[cC]lassName=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(([, plain, chosen]) =>
    plain === undefined
      ? [...(chosen ?? "").matchAll(/"([^"]*)"/g)].flatMap(([, text]) => wordsIn(text ?? ""))
      : wordsIn(plain),
  ),
);
const known = [...css.matchAll(/\.([a-z][a-z-]*)/g)].map(([, name]) => name ?? "");
const once = (names: readonly string[]): string[] => [...new Set(names)].sort();

test("every class that a view gives has a look, and every look is given", () => {
  expect(once(given)).toEqual(once(known));
});

test("looks take their colours from the theme in force, or from Windows", () => {
  expect(css.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/gi)).toBeNull();
});
