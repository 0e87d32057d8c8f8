import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

/** What each file, or folder, imports. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Every source file below a folder, types of libraries left out. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) && !name.endsWith(".d.ts") ? [path] : [];
  });
}

/** What the imports of a file name, types and imports on demand included. */
export const importsOf = (text: string): readonly string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

/** The files below a folder with those that each imports, by their paths in it. */
export function fileGraph(folder: string): Graph {
  const path = (file: string): string => relative(folder, file).replaceAll("\\", "/");
  return new Map(
    sourceFiles(folder).map((file) => {
      const found = importsOf(readFileSync(file, "utf8"))
        .filter((name) => name.startsWith("."))
        .flatMap((name) => [".ts", ".tsx"].map((end) => `${resolve(dirname(file), name)}${end}`).filter(existsSync));
      return [path(file), new Set(found.map(path))] as const;
    }),
  );
}

/** The same graph between parts: a file lies in the part that `partOf` names, or in none. */
export function between(files: Graph, partOf: (file: string) => string | null): Graph {
  const parts = new Map<string, Set<string>>();
  for (const [file, imports] of files) {
    const from = partOf(file);
    if (from === null) continue;
    const all = parts.get(from) ?? new Set<string>();
    parts.set(from, all);
    for (const one of imports) {
      const to = partOf(one);
      if (to !== null && to !== from) all.add(to);
    }
  }
  return parts;
}

/** Everything that can be reached from one, itself only by a circle. */
export function reached(graph: Graph, from: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...(graph.get(from) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(graph.get(next) ?? []));
  }
  return found;
}

/** The circles of a graph, each as a shortest way from its first member back to it. */
export function circles(graph: Graph): readonly string[] {
  const told = new Set<string>();
  return [...graph.keys()].sort().flatMap((start) => {
    if (told.has(start)) return [];
    const way = wayBack(graph, start);
    for (const one of way) told.add(one);
    return way.length === 0 ? [] : [[...way, start].join(" → ")];
  });
}

function wayBack(graph: Graph, start: string): readonly string[] {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift())
    for (const next of graph.get(way.at(-1) ?? start) ?? []) {
      if (next === start) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  return [];
}
