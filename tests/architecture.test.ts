import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { between, circles, fileGraph, importsOf, sourceFiles } from "../scripts/drawing/importGraph";

/** The order of folders is the order of imports: a file imports from its own folder or from a folder above it. */
const ORDER = [
  "core/steps",
  "core/calendar",
  "core/money",
  "core/text",
  "core/snapshot",
  "core/findings",
  "core/read",
  "core/tables",
  "core/recognise",
  "core/plan",
  "core/recommendationSets",
  "core/schools",
  "core/rate",
  "core/validate",
  "core/report",
  "core/history",
  "core/words",
  "core/papers",
  "core/changes",
  "core/sheets",
  "core/proposals",
  "core/returns",
  "core/otherPlans",
  "core/fixes",
  "core/journal",
  "core",
  "ooxml",
  "app",
  "excel",
  "taskpane",
  "commands",
  "simulator",
  "preview",
  "cli",
];
/** Libraries each part of the code may use; everything else is a mistake. */
const LIBRARIES: Record<string, RegExp> = {
  core: /^$/,
  ooxml: /^(fflate|numfmt)$/,
  app: /^papaparse$/,
  excel: /^$/,
  taskpane: /^(react|react-dom|@tanstack\/react-virtual)(\/.*)?$/,
  commands: /^$/,
  simulator: /^(numfmt|@ironcalc\/wasm|node:.*)$/,
  preview: /^(react|react-dom|@tanstack\/react-virtual|numfmt)(\/.*)?$/,
  cli: /^node:.*$/,
};

const SRC = resolve(__dirname, "../src");

function partOf(file: string): string {
  const path = relative(SRC, file).replaceAll("\\", "/");
  return (
    ORDER.find((part) => part !== "core" && path.startsWith(`${part}/`)) ?? (path.startsWith("core/") ? "core" : path)
  );
}

/** Why this import may not stand, or null. */
function objection(file: string, imported: string): string | null {
  const from = partOf(file);
  const top = from.split("/")[0] ?? "";
  if (!imported.startsWith("."))
    return LIBRARIES[top]?.test(imported) ? null : `${from} may not use the library ${imported}`;
  if (!/^\.\.?\//.test(imported)) return null;
  const to = partOf(`${resolve(dirname(file), imported)}.ts`);
  if (!ORDER.includes(to)) return `${imported} lies in no part of the code`;
  if (to === "core" && from.startsWith("core/")) return `${from} may not import the whole line`;
  if (top === "ooxml" && to.startsWith("core")) return "ooxml knows files, not plans";
  return ORDER.indexOf(to) <= ORDER.indexOf(from) ? null : `${from} may not import ${to}: it lies further down`;
}

describe("The way the data goes can be read from the folders", () => {
  const files = sourceFiles(SRC);

  test("every file lies in a part of the code that the order names", () => {
    expect(files.filter((file) => !ORDER.includes(partOf(file)))).toEqual([]);
  });

  test("imports go downhill only, types included, and libraries stay where they belong", () => {
    const broken = files.flatMap((file) =>
      importsOf(readFileSync(file, "utf8"))
        .map((imported) => objection(file, imported))
        .filter((text) => text !== null)
        .map((text) => `${relative(SRC, file)}: ${text}`),
    );
    expect(broken).toEqual([]);
  });

  test("the rule itself notices an import that goes uphill", () => {
    expect(objection(join(SRC, "core/read/readDates.ts"), "../plan/actionPlan")).toMatch(/further down/);
    expect(objection(join(SRC, "core/read/readDates.ts"), "fflate")).toMatch(/library/);
    expect(objection(join(SRC, "core/plan/readPlan.ts"), "../read/readings")).toBeNull();
  });

  test("no file imports itself by way of others, types included", () => {
    expect(circles(fileGraph(SRC))).toEqual([]);
  });

  test("no folder imports a neighbour that imports it, at whatever depth", () => {
    const graph = fileGraph(SRC);
    const parents = new Set([...graph.keys()].flatMap((file) => foldersAbove(file)));
    const found = [...parents].flatMap((parent) =>
      circles(between(graph, (file) => childOf(parent, file))).map((circle) => `${parent}: ${circle}`),
    );
    expect(found).toEqual([]);
  });

  test("a circle is noticed, however long, and told once", () => {
    const graph = new Map([
      ["a", new Set(["b"])],
      ["b", new Set(["c", "d"])],
      ["c", new Set(["a"])],
      ["d", new Set<string>()],
    ]);
    expect(circles(graph)).toEqual(["a → b → c → a"]);
    expect(circles(new Map([...graph, ["c", new Set<string>()]]))).toEqual([]);
    const folders = between(
      new Map([
        ["x/a/1", new Set(["x/b/1"])],
        ["x/b/2", new Set(["x/a/2"])],
      ]),
      (file) => childOf("x/", file),
    );
    expect(circles(folders)).toEqual(["a → b → a"]);
  });

  test("Excel is spoken to in one folder", () => {
    const speaks = files.filter((file) => /\bExcel\.(run|[A-Z])/.test(withoutComments(readFileSync(file, "utf8"))));
    expect(speaks.map(partOf).filter((part) => part !== "excel" && part !== "simulator")).toEqual([]);
  });

  test("no folder or file has a name that says nothing", () => {
    const empty = /(^|\/)(utils?|helpers?|common|shared|misc|lib|managers?|services?|types|constants)(\/|\.tsx?$)/i;
    expect(files.map((file) => relative(SRC, file)).filter((path) => empty.test(path))).toEqual([]);
  });
});

/** "core/read/dates/x.ts" lies below "", "core/", "core/read/" and "core/read/dates/". */
const foldersAbove = (file: string): readonly string[] => [
  "",
  ...[...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index + 1)),
];

/** The folder right below a parent in which a file lies; files of the parent itself lie in none. */
function childOf(parent: string, file: string): string | null {
  if (!file.startsWith(parent)) return null;
  const [child, ...rest] = file.slice(parent.length).split("/");
  return rest.length > 0 && child !== undefined ? child : null;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}
