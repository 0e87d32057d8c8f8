// `npm test`: installs what is missing, then runs every test there is. The last line counts them.
import { readFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { installPackages, installPrograms, ROOT } from "./install.mjs";
import { spawnSync } from "node:child_process";

installPackages();
installPrograms(["chromium", "soffice", "pdftoppm"]);

const node = (file, ...args) => [process.execPath, [join(ROOT, "node_modules", file), ...args]];
const JEST = "jest/bin/jest.js";

/**
 * What counts days is tried where the day begins early, late, and with a clock change at midnight. Rows of arbitrary cells
 * say nothing more there.
 */
const DAYS = ["tests/core/(calendar|read|rate)/", "--testPathIgnorePatterns", "formulaAgrees", "inLibreOffice"];
const STEPS = [
  { name: "types", command: node("typescript/bin/tsc", "-p", ".") },
  { name: "types of the core (no page, no Node)", command: node("typescript/bin/tsc", "-p", "src/core") },
  { name: "lint", command: node("eslint/bin/eslint.js", ".", "--max-warnings", "0") },
  { name: "tests", jest: [], zone: "Europe/London" },
  { name: "tests in the browser", jest: ["-c", "jest.e2e.config.cjs"], zone: "Europe/London" },
  { name: "days in Apia", jest: DAYS, zone: "Pacific/Apia" },
  { name: "days in São Paulo", jest: DAYS, zone: "America/Sao_Paulo" },
];

let passed = 0;
let failed = 0;
let skipped = 0;

function count({ name, command, jest, zone }, index) {
  process.stdout.write(`\n== ${name}\n`);
  if (command) {
    const { status } = spawnSync(command[0], command[1], { cwd: ROOT, stdio: "inherit" });
    if (status === 0) passed++;
    else failed++;
    return;
  }
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
}

mkdirSync(join(ROOT, ".cache"), { recursive: true });
STEPS.forEach(count);
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}\n`);
process.exit(failed === 0 ? 0 : 1);
