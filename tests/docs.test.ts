import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { ALL_TOGETHER, LARGEST } from "../scripts/screenshots/chosen";

const DOCS = resolve(__dirname, "../docs");
const PICTURES = join(DOCS, "pictures");
const pages = readdirSync(DOCS).filter((name) => name.endsWith(".md"));
/** What a page leads to or shows, without addresses of the web and places within the page. */
const linksOf = (page: string): readonly string[] =>
  [...readFileSync(join(DOCS, page), "utf8").matchAll(/\]\((?!https?:)([^)#]+)\)|src="([^"]+)"/g)].map(
    ([, link, source]) => link ?? source ?? "",
  );

describe("The documents keep their word", () => {
  test.each(pages)("every file that %s links to or shows is there", (page) => {
    expect(linksOf(page).filter((link) => !existsSync(join(DOCS, link)))).toEqual([]);
  });

  test("every picture is shown somewhere, and all are small", () => {
    const shown = new Set(pages.flatMap(linksOf));
    const pictures = readdirSync(PICTURES).map((name) => ({ name, size: statSync(join(PICTURES, name)).size }));
    expect(pictures.length).toBeGreaterThan(5);
    expect(pictures.filter(({ name }) => !shown.has(`pictures/${name}`))).toEqual([]);
    expect(pictures.filter(({ size }) => size > LARGEST)).toEqual([]);
    expect(pictures.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(ALL_TOGETHER);
  });

  test("every test that the table of faults names is in the file it names", () => {
    const table =
      readFileSync(join(DOCS, "testing.md"), "utf8").split("## Faults that our own tables once had")[1] ?? "";
    const named = [...table.matchAll(/^\| [^|]+ \| `([^`]+)`: ([^|]+) \|/gm)].map(([, file = "", name = ""]) => [
      file,
      name,
    ]);
    expect(named.length).toBeGreaterThan(30);
    const sourceOf = (file: string): string => readFileSync(join(DOCS, "..", file), "utf8");
    expect(named.filter(([file = "", name = ""]) => !sourceOf(file).includes(name))).toEqual([]);
    // Each of the thirteen has one at least.
    expect(new Set([...table.matchAll(/^\| (\d+) /gm)].map(([, number]) => number)).size).toBe(13);
  });
});
