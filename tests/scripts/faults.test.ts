import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { byTurns, faultsIn, parseFault, withFault } from "../../scripts/faults/fault";

const ROOT = resolve(__dirname, "../..");
const FAULTS = faultsIn(resolve(ROOT, "tests/faults"));

test.each(FAULTS)("$name fits the code of today, and its test is there", (fault) => {
  const code = readFileSync(resolve(ROOT, fault.source), "utf8");
  expect(withFault(fault, code)).not.toBe(code);
  const said = JSON.stringify(fault.test.title).slice(1, -1);
  const tests = readFileSync(resolve(ROOT, fault.test.file), "utf8");
  expect(tests.includes(fault.test.title) || tests.includes(said)).toBe(true);
});

test("a fault that no longer fits is told, not passed over", () => {
  const text =
    "# Lost: A day.\n# Test: tests/a.test.ts: a day\n--- a/src/a.ts\n+++ b/src/a.ts\n@@ -1 +1 @@\n-one\n+two\n";
  const fault = parseFault("a", text);
  expect(withFault(fault, "one\n")).toBe("two\n");
  expect(() => withFault(fault, "once\n")).toThrow("no longer fits");
  expect(() => parseFault("a", "one")).toThrow("is no fault");
});

test("every fault has its turn, twenty of them at most on a day", () => {
  const days = [0, 1].map((day) => byTurns(FAULTS, 20, day));
  expect(new Set(days.flat())).toEqual(new Set(FAULTS));
  for (const faults of days) expect(faults.length).toBeLessThanOrEqual(20);
});
