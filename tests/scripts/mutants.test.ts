import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const OWN_FOLDER = mkdtempSync(join(tmpdir(), "mutants-test-"));
const mutants = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, "scripts/mutants.mjs"), ...args], {
    ...{ cwd: ROOT, encoding: "utf8" as const },
    env: { ...process.env, TMPDIR: OWN_FOLDER },
  });
const stateOfTree = (): string => spawnSync("git", ["status", "--porcelain"], { cwd: ROOT, encoding: "utf8" }).stdout;

describe("npm run mutants", () => {
  test("counts each mutant that is drawn once, and leaves nothing behind", () => {
    const before = stateOfTree();
    const { stdout } = mutants(
      "src/core/text/editDistance.ts",
      "--tests",
      "core/text/",
      "--sample",
      "6",
      "--seed",
      "3",
    );
    expect(stdout).toMatch(/editDistance\.ts: \d+ mutants, 6 drawn with seed 3, at [0-9a-f]+/);
    const counts =
      /killed (\d+), timeouts (\d+), survived (\d+), no coverage (\d+), refused by types (\d+), score [\d.]+ %/.exec(
        stdout,
      );
    const numbers = (counts ?? []).slice(1).map(Number);
    expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(6);
    expect(numbers[0]).toBeGreaterThan(0);
    expect(stateOfTree()).toBe(before);
    expect(readdirSync(OWN_FOLDER).filter((name) => name.startsWith("action-plan"))).toEqual([]);
  });

  test.each([[[]], [["src/nowhere"]], [["src/core/text", "--sample", "many"]], [["src/core/text", "--all"]]])(
    "says how it is called where it cannot be understood: %j",
    (args) => {
      const { status, stderr } = mutants(...args);
      expect(status).toBe(2);
      expect(stderr).toContain("npm run mutants -- FOLDER");
    },
  );
});
