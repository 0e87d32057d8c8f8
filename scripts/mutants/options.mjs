// What `npm run mutants` is told.
import { parseArgs } from "node:util";

export const USAGE =
  "npm run mutants -- FOLDER [FOLDER ...] [--sample N] [--seed S] [--at-once N] [--slowest MS] [--patience MS] [--tests PART]\n" +
  "  FOLDER     a folder or a file of src\n" +
  "  --sample   so many mutants, drawn by the seed; without it all\n" +
  "  --at-once  so many test files at once, 2 without it\n" +
  "  --slowest  tests that run longer than these milliseconds are left out, and named; 3000 without it\n" +
  "  --patience what has cost more milliseconds than this counts as survived, whatever other tests would say; 60000 without it\n" +
  "  --tests    only test files whose path holds this part, or one of several: core/rate,core/papers\n";

const NUMBERS = { sample: undefined, seed: 1, "at-once": 2, slowest: 3000, patience: 60000 };

/** Nothing when it is not to be understood. */
export function readOptions(args) {
  const given = Object.fromEntries(Object.keys(NUMBERS).map((name) => [name, { type: "string" }]));
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...given, tests: { type: "string" } },
    });
    const number = (name) =>
      values[name] === undefined ? NUMBERS[name] : /^\d+$/.test(values[name]) ? Number(values[name]) : NaN;
    const [sample, seed, atOnce, slowest, patience] = Object.keys(NUMBERS).map(number);
    if (positionals.length === 0 || [sample, seed, atOnce, slowest, patience].some(Number.isNaN) || atOnce === 0)
      return undefined;
    const paths = positionals.map((path) => path.replace(/\/+$/, ""));
    return { paths, sample, seed, atOnce, slowest, patience, tests: values.tests ?? "" };
  } catch {
    return undefined;
  }
}
