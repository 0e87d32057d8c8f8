// Puts mutants to test files, one process a file, and ends a process that a mutant keeps from ending.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "../install.mjs";

const JEST = join(ROOT, "node_modules/jest/bin/jest.js");
/** How long nothing may be heard of a mutant: long enough for a machine that is busy with other things. */
const SILENCE = 300_000;

function configuration() {
  const config = createRequire(import.meta.url)(join(ROOT, "jest.config.cjs"));
  const transform = Object.fromEntries(
    Object.entries(config.transform).map(([pattern, [, options]]) => [
      pattern,
      [join(ROOT, "scripts/mutants/transform.cjs"), options],
    ]),
  );
  return JSON.stringify({ ...config, rootDir: ROOT, transform, testRunner: join(ROOT, "scripts/mutants/runner.cjs") });
}

const linesOf = (log) =>
  existsSync(log)
    ? readFileSync(log, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line))
    : [];

/** One process; its promise says whether it came to its end. */
function runJest(file, env) {
  const args = [JEST, "--runInBand", "--config", configuration(), "--runTestsByPath", file];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: "ignore", env: { ...process.env, ...env } });
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  let heard = Date.now();
  let size = 0;
  const watch = setInterval(() => {
    const { length } = existsSync(env.MUTANTS_LOG) ? readFileSync(env.MUTANTS_LOG) : { length: 0 };
    if (length !== size) [size, heard] = [length, Date.now()];
    // Before the first line all the tests of the file run once.
    if (Date.now() - heard > (size === 0 ? 4 * SILENCE : SILENCE)) end();
  }, 1000);
  return new Promise((resolve) =>
    child.on("close", (code) => {
      clearInterval(watch);
      process.off("exit", end);
      resolve(code !== null);
    }),
  );
}

/** What one test file says of the mutants: `reached`, of each that failed what it failed by, and what each cost. */
export async function putToTests(file, mutants, folder, slowest) {
  const name = file.replaceAll(/\W/g, "-");
  const said = { reached: [], loaded: [], slow: [], broken: [], failed: new Map(), spent: new Map() };
  for (let left = mutants, round = 0; left.length > 0; round++) {
    const env = {
      MUTANTS_FOLDER: folder,
      MUTANTS_JOB: join(folder, `${name}-${round}.json`),
      MUTANTS_LOG: join(folder, `${name}-${round}.log`),
    };
    writeFileSync(env.MUTANTS_JOB, JSON.stringify({ mutants: left, slowest }));
    const isDone = await runJest(file, env);
    const lines = linesOf(env.MUTANTS_LOG);
    for (const line of lines) {
      for (const key of ["reached", "loaded", "slow", "broken"]) if (line[key] && round === 0) said[key] = line[key];
      if (line.tried) said.spent.set(line.tried, (said.spent.get(line.tried) ?? 0) + line.ms);
      if (line.fails) said.failed.set(line.tried, { by: `${file}: ${line.by}`, endless: line.endless });
    }
    if (lines.length === 0) said.broken = ["the file could not be run"];
    const last = lines.at(-1)?.trying;
    if (isDone && last === undefined) return said;
    if (last === undefined) return said;
    // The process went down, or was ended, with this one switched on.
    said.failed.set(last, { by: `${file}: no end`, endless: true });
    writeFileSync(join(folder, "settled", last), "");
    left = left.filter((id) => !said.failed.has(id));
  }
  return said;
}
