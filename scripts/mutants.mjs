// `npm run mutants -- src/core/rate --sample 100 --seed 1`: does a test fail when the code is changed? Stryker says what
// would be changed; every change is put to the tests of the same folder first, what survives to the others of the same side.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { ROOT } from "./install.mjs";
import { draw, listMutants, putIntoSources, sourcesBelow } from "./mutants/listMutants.mjs";
import { putToTests } from "./mutants/putToTests.mjs";
import { readOptions, USAGE } from "./mutants/options.mjs";
import { refusedByTypes } from "./mutants/refusedByTypes.mjs";
import { report } from "./mutants/report.mjs";

const options = readOptions(process.argv.slice(2));
if (!options || options.paths.some((path) => !existsSync(join(ROOT, path)))) {
  process.stderr.write(USAGE);
  process.exit(2);
}

/** Programs of other makers calculate there, in processes of their own, which no mutant reaches. */
const APART = /LibreOffice/;

/** Whose tests are asked about what the tests of the same folder let pass, those that take longest last. */
const TESTED_BY = { core: ["core", "cases"], excel: ["excel", "app"], app: ["app", "excel", "taskpane"] };

function testsBelow(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true })
    .filter((name) => /\.test\.tsx?$/.test(name) && !APART.test(name))
    .map((name) => join(folder, name))
    .sort();
}

/** So many files at once; each is asked about the mutants that nothing has caught yet. */
async function inTurn(files, drawn, found, folder) {
  const spentOn = (id) => found.spent.get(id) ?? 0;
  const queue = [...files];
  const work = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const left = drawn.map(({ id }) => id).filter((id) => !found.failed.has(id) && spentOn(id) < options.patience);
      if (left.length === 0) return;
      const said = await putToTests(file, left, folder, options.slowest);
      for (const id of said.reached) found.reached.add(id);
      for (const [id, how] of said.failed) found.failed.set(id, how);
      for (const [id, ms] of said.spent) found.spent.set(id, spentOn(id) + ms);
      for (const name of said.slow) found.slow.push(`${file}: ${name}`);
      for (const name of said.broken) found.broken.push(`${file}: ${name}`);
      process.stderr.write(
        `${file}: ${said.reached.length} reached, ${said.failed.size} caught; ${queue.length} files left\n`,
      );
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, work));
}

const folder = mkdtempSync(join(tmpdir(), "action-plan-mutants-"));
const isOver = () => rmSync(folder, { recursive: true, force: true });
process.on("exit", isOver);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(130));

mkdirSync(join(folder, "settled"));
const files = [...new Set(options.paths.flatMap(sourcesBelow))];
const all = await listMutants(files);
const chosen = options.sample === undefined ? all : draw(all, options.sample, options.seed);
const drawn = await putIntoSources(chosen, join(folder, "sources"));
const found = { reached: new Set(), failed: new Map(), spent: new Map(), slow: [], broken: [] };
const near = new Set(files.flatMap((file) => testsBelow(dirname(file).replace(/^src/, "tests"))));
const namesakes = new Set(files.map((file) => basename(file).replace(/\.tsx?$/, "")));
const isNamesake = (file) => namesakes.has(basename(file).replace(/\.test\.tsx?$/, ""));
const isAsked = (file) => options.tests.split(",").some((part) => file.includes(part));
const sides = new Set(files.map((file) => file.split("/")[1]));
const others = [...sides]
  .flatMap((side) => TESTED_BY[side] ?? [side])
  .flatMap((side) => testsBelow(join("tests", side)))
  .filter((file) => !near.has(file));
// A test that bears the name of the file catches most, and is asked first.
const nearFirst = [...near].sort((one, other) => Number(isNamesake(other)) - Number(isNamesake(one)));
await inTurn(nearFirst.filter(isAsked), drawn, found, folder);
await inTurn(others.filter(isAsked), drawn, found, folder);
found.refused = refusedByTypes(drawn.filter(({ id }) => !found.failed.has(id)));
const git = (...args) => spawnSync("git", args, { cwd: ROOT, encoding: "utf8" }).stdout.trim();
const commit = `${git("rev-parse", "--short", "HEAD")}${git("status", "--porcelain", "src", "tests") ? " and edits since" : ""}`;
const outOfPatience = new Set(drawn.map(({ id }) => id).filter((id) => (found.spent.get(id) ?? 0) >= options.patience));
process.stdout.write(report({ ...options, outOfPatience, all, drawn, found, commit }));
process.exit(found.broken.length > 0 ? 1 : 0);
