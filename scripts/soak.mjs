// `npm run soak -- ownTables --seeds 2000`: a property test with many more random cases than `npm test` has time for.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./install.mjs";

/** The file of each property, and the variable by which it is told how many. */
const PROPERTIES = {
  ownTables: { file: "tests/properties/ownTables.test.ts", count: "SOAK_SEEDS" },
  steps: { file: "tests/properties/steps.test.ts", count: "SOAK_SEEDS" },
  returns: { file: "tests/properties/returns.test.ts", count: "SOAK_SEEDS" },
  faults: { file: "tests/properties/faults.test.ts", count: "SOAK_FAULTS" },
  live: { file: "tests/core/steps/reviewAgain.test.ts", count: "SOAK_SEEDS" },
  recount: { file: "tests/recount/recount.test.ts", count: "SOAK_SEEDS" },
  schools: {
    file: "(properties/schools|rate/schoolFormulasAgree|rate/schoolsInLibreOffice).test.ts",
    count: "SOAK_SCHOOLS",
  },
  formulas: { file: "tests/core/rate/formulaAgrees.test.ts", count: "SOAK_RUNS" },
};

const [name, ...options] = process.argv.slice(2);
const property = PROPERTIES[name];
const option = (key) => options[options.indexOf(key) + 1];
const seeds = options.includes("--seeds") ? option("--seeds") : "2000";
const from = options.includes("--from") ? option("--from") : undefined;
if (!property || !/^\d+$/.test(seeds) || (from !== undefined && !/^\d+$/.test(from))) {
  process.stderr.write(
    `npm run soak -- NAME [--seeds N] [--from SEED] [--shrink]; NAME is one of ${Object.keys(PROPERTIES).join(", ")}.\n`,
  );
  process.exit(2);
}

const started = Date.now();
const { status } = spawnSync(process.execPath, [join(ROOT, "node_modules/jest/bin/jest.js"), property.file], {
  cwd: ROOT,
  stdio: "inherit",
  env: {
    ...process.env,
    [property.count]: seeds,
    ...(from === undefined ? {} : { SOAK_FROM: from }),
    ...(options.includes("--shrink") ? { SOAK_SHRINK: "1" } : {}),
  },
});
const seconds = Math.round((Date.now() - started) / 1000);
process.stdout.write(
  `${name}: ${seeds} asked for, ${seconds} seconds, ${status === 0 ? "no failure" : "failures above"}\n`,
);
process.exit(status ?? 1);
