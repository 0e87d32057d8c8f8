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

const textOf = (file) => readFileSync(join(ROOT, file), "utf8");
const instrumented = (files) =>
  new Instrumenter(QUIET).instrument(files, { plugins: null, ignorers: [], excludedMutations: [] });

/** Every mutant of these files. */
export async function listMutants(files) {
  const texts = new Map(files.map((file) => [file, textOf(file)]));
  const { mutants } = await instrumented(files.map((name) => ({ name, mutate: true, content: texts.get(name) })));
  return mutants.map(({ id, fileName: file, location, replacement }) => {
    const text = texts.get(file);
    const [from, to] = [offsetIn(text, location.start), offsetIn(text, location.end)];
    const place = `${file}:${location.start.line + 1}:${location.start.column + 1}`;
    return { id, file, place, location, from, to, original: text.slice(from, to), replacement };
  });
}

const whatChanges = (file, { start, end }, replacement) =>
  [file, start.line, start.column, end.line, end.column, replacement].join(":");

/**
 * A copy of each file with the mutants that were drawn, switched off, goes into the folder. Those that were not drawn would
 * make every test several times slower. Gives the drawn ones with the numbers by which the copies know them.
 */
export async function putIntoSources(drawn, folder) {
  const files = [...new Set(drawn.map(({ file }) => file))];
  const placesIn = (name) => drawn.filter(({ file }) => file === name).map(({ location }) => location);
  const { files: changed, mutants } = await instrumented(
    files.map((name) => ({ name, mutate: placesIn(name), content: textOf(name) })),
  );
  for (const { name, content } of changed) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const numbers = new Map(
    mutants.map(({ id, fileName, location, replacement }) => [whatChanges(fileName, location, replacement), id]),
  );
  return drawn.map((mutant) => {
    const id = numbers.get(whatChanges(mutant.file, mutant.location, mutant.replacement));
    if (id === undefined) throw new Error(`${mutant.place} cannot be put into its file alone`);
    return { ...mutant, id };
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
