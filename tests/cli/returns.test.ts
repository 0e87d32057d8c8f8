import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { noChanges, noSheetChanges } from "../../src/ooxml/noChanges";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import { cellKey } from "../../src/ooxml/workbookChanges";
import { RETURN_COLUMNS } from "../../src/core/words/returnsWords";
import { ownFolder, run, SAMPLE } from "./commandLine";

jest.setTimeout(300_000);

/** Somebody fills in the first row of a return, and saves it. */
function fillIn(file: string, status: string, words: string): void {
  const opened = openWorkbook(new Uint8Array(readFileSync(file)));
  const changes = noChanges();
  const sheet = noSheetChanges();
  changes.sheets.set("Return", sheet);
  sheet.cells.set(cellKey(4, RETURN_COLUMNS.indexOf("status")), { value: status });
  sheet.cells.set(cellKey(4, RETURN_COLUMNS.indexOf("words")), { value: words });
  writeFileSync(file, opened.save(changes));
}

test("the Friday round: a return for each owner goes out, what comes back is merged, and who has not answered is told", async () => {
  const folder = ownFolder();
  const [tables, returns, merged, again] = ["tables.xlsx", "returns", "merged.xlsx", "again.xlsx"].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  const day = ["--as-at", "2020-02-28"];
  await run("structure", SAMPLE, ...day, "--out", tables);
  const made = await run("returns", tables, ...day, "--out", returns);
  expect(made.code).toBe(0);
  const files = readdirSync(returns);
  expect(files.length).toBeGreaterThan(3);
  expect(made.out).toContain("Please say how far your");
  expect((await run("returns", tables, ...day, "--out", returns)).err).toContain("is there already");
  const [first = "", second = ""] = files;
  fillIn(join(returns, first), "Complete", "All of it is done");
  fillIn(join(returns, second), "Nearly", "Well on the way");
  const took = await run("merge", tables, returns, ...day, "--by", "Ann Lee", "--out", merged);
  expect(took.code).toBe(0);
  expect(took.out).toContain(`Not taken  ${second}`);
  expect(took.out).toContain("“Nearly”. It is no value of that column.");
  const told = JSON.parse((await run("rate", merged, ...day, "--json")).out) as {
    actions: { latestUpdate?: string }[];
  };
  expect(JSON.stringify(told)).toContain("All of it is done");
  // Merged again nothing changes: each file was read already, and that is said.
  const twice = await run("merge", merged, returns, ...day, "--out", again);
  expect([twice.code, twice.err]).toEqual([0, expect.stringContaining("already has all of it")]);
  expect(twice.out).toContain(`${first} was merged on 28 February 2020 already. It does nothing.`);
  expect((await run("merge", tables, join(folder, "nowhere"), ...day, "--out", join(folder, "x.xlsx"))).err).toContain(
    "There is no folder",
  );
});
