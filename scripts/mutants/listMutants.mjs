// What Stryker would change in the files of some folders: every mutant with its place, and the sources that hold all of them.
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../install.mjs";

/** The sources below a path of the project, or the one that it names. */
export function sourcesBelow(path) {
  if (statSync(join(ROOT, path)).isFile()) return [path];
  return readdirSync(join(ROOT, path), { recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(path, name))
    .sort();
}

const QUIET = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {}, error() {} };

/** Where in the text a place is; Stryker counts lines and columns from nought. */
const offsetIn = (text, { line, column }) =>
  text
    .split("\n")
    .slice(0, line)
    .reduce((sum, { length }) => sum + length + 1, column);

/** Every mutant of these files; a copy of each file with all its mutants, switched off, goes into the folder. */
export async function listMutants(files, folder) {
  const texts = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), "utf8")]));
  const { files: changed, mutants } = await new Instrumenter(QUIET).instrument(
    files.map((name) => ({ name, mutate: true, content: texts.get(name) })),
    { plugins: null, ignorers: [], excludedMutations: [] },
  );
  for (const { name, content } of changed) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return mutants.map(({ id, fileName: file, location: { start, end }, replacement }) => {
    const text = texts.get(file);
    const [from, to] = [offsetIn(text, start), offsetIn(text, end)];
    const place = `${file}:${start.line + 1}:${start.column + 1}`;
    return { id, file, place, from, to, original: text.slice(from, to), replacement };
  });
}

/** So many of them, drawn by a seed: the same seed draws the same. */
export function draw(mutants, count, seed) {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const left = [...mutants];
  for (let at = left.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [left[at], left[other]] = [left[other], left[at]];
  }
  return left.slice(0, count);
}
