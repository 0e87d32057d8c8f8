// `npm test`: installs what is missing, then runs every test there is. The last line counts them.
import { readFileSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { installPackages, installPrograms, ROOT } from "./install.mjs";
import { spawn, spawnSync } from "node:child_process";

installPackages();
installPrograms(["chromium", "soffice", "pdftoppm"]);

const node = (file, ...args) => [process.execPath, [join(ROOT, "node_modules", file), ...args]];
const lint = (...args) => node("eslint/bin/eslint.js", ...args, "--max-warnings", "0");
const JEST = "jest/bin/jest.js";

/**
 * What counts days is tried where the day begins early, late, and with a clock change at midnight. Rows of arbitrary cells
 * say nothing more there.
 */
const DAYS = ["tests/core/(calendar|read|rate)/", "--testPathIgnorePatterns", "Agrees?\\.", "LibreOffice"];
/** Each keeps one core busy: they run beside each other. */
const CHECKS = [
  { name: "types", command: node("typescript/bin/tsc", "-p", ".") },
  { name: "types of the core (no page, no Node)", command: node("typescript/bin/tsc", "-p", "src/core") },
  // In two, so that neither core waits for the other: lint with types takes longer than all else here.
  { name: "lint of the code", command: lint("src") },
  { name: "lint of tests and scripts", command: lint(".", "--ignore-pattern", "src/") },
];
/** Twenty faults that are put into a copy of the code, others each day: a test has to notice each. */
const FAULTS = { name: "faults by turns", command: node("tsx/dist/cli.mjs", "scripts/faults.ts", "--turn") };
/** Each keeps every core busy: they run one after the other. */
const TESTS = [
  { name: "tests", jest: [], zone: "Europe/London" },
  { name: "tests in the browser", jest: ["-c", "jest.e2e.config.cjs"], zone: "Europe/London" },
  { name: "days in Apia", jest: DAYS, zone: "Pacific/Apia" },
  { name: "days in São Paulo", jest: DAYS, zone: "America/Sao_Paulo" },
];

/** So many of the files that took longest are named. */
const LONGEST = 12;
const started = Date.now();
const secondsSince = (began) => Math.round((Date.now() - began) / 1000);
let passed = 0;
let failed = 0;
let skipped = 0;

/** What it says is shown when it has ended, so that two that run beside each other do not speak at once. */
function check({ name, command: [program, args] }) {
  return new Promise((resolve) => {
    const began = Date.now();
    const output = [];
    const running = spawn(program, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [running.stdout, running.stderr]) stream.on("data", (piece) => output.push(piece));
    running.on("close", (status) => {
      process.stdout.write(`\n== ${name}: ${secondsSince(began)} seconds\n${Buffer.concat(output).toString()}`);
      if (status === 0) passed++;
      else failed++;
      resolve();
    });
  });
}

function test({ name, jest, zone }, index) {
  process.stdout.write(`\n== ${name}\n`);
  const began = Date.now();
  const report = join(ROOT, ".cache", `jest-${index}.json`);
  const [program, args] = node(JEST, ...jest, "--json", "--outputFile", report, "--silent=false");
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, TZ: zone },
  });
  const result = JSON.parse(readFileSync(report, "utf8"));
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  skipped += result.numPendingTests;
  if (status !== 0 && result.numFailedTests + result.numRuntimeErrorTestSuites === 0) failed++;
  printLongest(result.testResults, secondsSince(began));
}

/** The whole may take 25 minutes on two cores: what takes most of it stands in every run. */
function printLongest(files, total) {
  const seconds = ({ startTime, endTime }) => Math.round((endTime - startTime) / 1000);
  const longest = files.toSorted((a, b) => seconds(b) - seconds(a)).slice(0, LONGEST);
  process.stdout.write(
    `${total} seconds, longest: ${longest.map((file) => `${basename(file.name)} ${seconds(file)} s`).join(", ")}\n`,
  );
}

mkdirSync(join(ROOT, ".cache"), { recursive: true });
await Promise.all(CHECKS.map(check));
await check(FAULTS);
TESTS.forEach(test);
process.stdout.write(`\nafter ${secondsSince(started)} seconds\n`);
process.stdout.write(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}\n`);
process.exit(failed === 0 ? 0 : 1);
