import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PANE = join(__dirname, "../../src/taskpane");
const css = readdirSync(PANE)
  .filter((name) => name.endsWith(".css") && name !== "themes.css")
  .map((name) => readFileSync(join(PANE, name), "utf8"))
  .join("\n")
  .replace(/\/\*[^]*?\*\//g, "");
const views = (readdirSync(PANE, { recursive: true }) as string[])
  .filter((name) => name.endsWith(".tsx"))
  // What a class is chosen by is no class.
  .map((name) => readFileSync(join(PANE, name), "utf8").replace(/=== "[^"]*"/g, ""));

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

describe("A reader can tell the colours of both themes apart", () => {
  const themes = readFileSync(join(PANE, "themes.css"), "utf8");
  const [light = "", dark = ""] = themes.split("[data-theme");
  const colour = (theme: string, name: string): string => {
    const [, hex] = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(theme) ?? [];
    if (hex === undefined) throw new Error(`The theme has no ${name}.`);
    return hex;
  };
  const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(parseInt(hex.slice(at, at + 2), 16) / 255));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (more + 0.05) / (less + 0.05);
  };
  const TEXT_ON: readonly (readonly [string, string])[] = [
    ...["fg", "fg2", "fg3", "link", "error", "warning"].map((text) => [text, "page"] as const),
    ["fg3", "quiet-fill"],
    ["link", "hover"],
    ["fg3", "hover"],
    ["fg", "error-fill"],
    ["link", "error-fill"],
    ["fg", "done-fill"],
    ["link", "done-fill"],
    ["fg2", "brand-fill"],
    ["on-brand", "brand"],
    ["on-brand", "brand-hover"],
    ...["blue", "green", "amber", "red", "grey"].map((one) => [`rating-${one}-text`, `rating-${one}-fill`] as const),
  ];
  const cases = [light, dark].flatMap((theme, at) =>
    TEXT_ON.map(([text, on]) => [at === 0 ? "light" : "dark", text, on, theme] as const),
  );
  test.each(cases)("%s: %s on %s at 4.5 to 1", (_, text, on, theme) => {
    expect(contrast(colour(theme, text), colour(theme, on))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ["light", light],
    ["dark", dark],
  ])("%s: edges of controls and ratings on the page at 3 to 1, amber by its word", (_, theme) => {
    for (const name of ["control-edge", "brand-mark", "focus-outer"])
      expect(contrast(colour(theme, name), colour(theme, "page"))).toBeGreaterThanOrEqual(3);
    for (const one of ["blue", "green", "red", "grey"])
      expect(contrast(colour(theme, `rating-${one}-solid`), colour(theme, "page"))).toBeGreaterThanOrEqual(3);
  });
});
