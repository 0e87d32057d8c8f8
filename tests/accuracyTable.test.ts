import { existsSync, readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const PLANS = join("..", "shared", "data", "plans");
const here = existsSync(PLANS);

/** What stands between the two marker comments of the page. */
const printedOnPage = (): string =>
  /<!-- accuracy begins -->\n([\s\S]*?)<!-- accuracy ends -->/.exec(
    readFileSync(join("docs", "reading.md"), "utf8"),
  )?.[1] ?? "";

test("docs/reading.md has a table of our own sample in every checkout", () => {
  expect(printedOnPage()).toContain("brynmor-plan");
});

// The shared plans are not part of every checkout, and the table has a column for each of them.
(here ? describe : describe.skip)(`with the shared plans${here ? "" : ` (skipped: ${PLANS} is not here)`}`, () => {
  test("docs/reading.md says exactly what npm run accuracy prints", () => {
    const printed = execFileSync(process.execPath, ["--import", "tsx", join("scripts", "accuracy.ts")], {
      encoding: "utf8",
    });
    expect(printedOnPage().trim()).toBe(printed.trim());
  }, 60_000);
});
