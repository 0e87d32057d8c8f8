// `npm run faults`: puts each fault of tests/faults into a copy of the code, and expects its test to notice.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { byTurns, faultsIn, type Fault } from "./faults/fault";
import { faultyCopy, wrapper } from "./faults/wrapper";

const ROOT = resolve(import.meta.dirname, "..");
const WORK = join(ROOT, ".cache/faults");
const REPORT = join(WORK, "report.json");
const AT_A_TURN = 20;
const DAY = 86_400_000;

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Beside each fault its test runs once over the code as it is: a test that fails without the fault notices nothing. */
function write(faults: readonly Fault[]): void {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  for (const fault of faults) {
    const copy = join(WORK, `${fault.name}.copy${fault.source.endsWith("x") ? ".tsx" : ".ts"}`);
    writeFileSync(copy, faultyCopy(fault, ROOT));
    writeFileSync(join(WORK, `${fault.name}.faulty.test.js`), wrapper(fault, copy, ROOT));
    writeFileSync(join(WORK, `${fault.name}.sound.test.js`), wrapper(fault, null, ROOT));
  }
}

function run(): Report {
  const jest = join(ROOT, "node_modules/jest/bin/jest.js");
  const options = ["-c", "jest.faults.config.cjs", "--ci", "--silent", "--json", "--outputFile", REPORT];
  spawnSync(process.execPath, [jest, ...options], {
    cwd: ROOT,
    stdio: "ignore",
    env: { ...process.env, TZ: "Europe/London" },
  });
  return JSON.parse(readFileSync(REPORT, "utf8")) as Report;
}

/** What is wrong with a fault; null where its test fails with it and holds without it. */
function trouble({ name, test }: Fault, { testResults }: Report): string | null {
  const statuses = (kind: string): readonly string[] =>
    testResults
      .find((one) => one.name.endsWith(`/${name}.${kind}.test.js`))
      ?.assertionResults.map((one) => one.status) ?? [];
  const [sound, faulty] = [statuses("sound"), statuses("faulty")];
  if (sound.length === 0) return `there is no test “${test.title}” in ${test.file}`;
  if (sound.some((status) => status !== "passed")) return `its test fails without it: ${test.file}`;
  return faulty.includes("failed") ? null : `not noticed by ${test.file}: ${test.title}`;
}

const options = process.argv.slice(2);
const every = faultsIn(join(ROOT, "tests/faults"));
const named = options.filter((one) => !one.startsWith("--"));
const today = Math.floor(Date.now() / DAY);
const faults =
  named.length > 0
    ? every.filter(({ name }) => named.includes(name))
    : options.includes("--turn")
      ? byTurns(every, AT_A_TURN, today)
      : every;

const started = Date.now();
write(faults);
const report = run();
const found = faults.flatMap((fault) => {
  const told = trouble(fault, report);
  return told === null ? [] : [`${fault.name}: ${told}. Lost: ${fault.lost}`];
});
for (const line of found) process.stdout.write(`${line}\n`);
const seconds = Math.round((Date.now() - started) / 1000);
const turn = options.includes("--turn") ? ` of ${String(every.length)}, whose turn it is on day ${String(today)}` : "";
process.stdout.write(
  `${String(faults.length)} faults${turn}: ${String(faults.length - found.length)} noticed, ${String(found.length)} not, ${String(seconds)} seconds\n`,
);
process.exit(found.length === 0 && faults.length > 0 ? 0 : 1);
