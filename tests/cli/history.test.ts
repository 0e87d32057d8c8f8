import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import { ownFolder, run, SAMPLE } from "./commandLine";

jest.setTimeout(180_000);

/** A sealed build keeps its record, whatever is taken back, and with it the list of what was done. */
const RECORDS = ["PlanJournal", "Change history", "Snapshots", "Snapshot rows"];

const sheetsOf = (path: string): readonly string[] =>
  openWorkbook(new Uint8Array(readFileSync(path)))
    .contents.sheets.map(({ name }) => name)
    .filter((name) => !RECORDS.includes(name));

test("steps are listed by their numbers and names, and taken back from the file that they were written to", async () => {
  const folder = ownFolder();
  const [tables, papers, back, first] = ["tables", "papers", "back", "first"].map((name) =>
    join(folder, `${name}.xlsx`),
  );
  if (!tables || !papers || !back || !first) throw new Error("No folder.");
  await run("structure", SAMPLE, "--as-at", "2020-02-28", "--by", "Mari Jones", "--out", tables);
  await run("summary", tables, "--out", papers);
  const { out } = await run("history", papers);
  expect(out).toMatch(/^S2 · .* · Board papers built · done\nS1 · .* · Mari Jones · Tables created .* · done\n$/);
  const stamp = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/) as unknown;
  const json = JSON.parse((await run("history", papers, "--json")).out) as { steps: readonly object[] };
  expect(json.steps).toEqual([
    { id: "S2", when: stamp, by: "", step: "summary", state: "done", canBeTakenBack: true },
    { id: "S1", when: stamp, by: "Mari Jones", step: "structure", state: "done", canBeTakenBack: true },
  ]);
  const refused = await run("take-back", papers, "S1", "--out", back);
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("S2")]);
  expect((await run("take-back", papers, "--out", back)).code).toBe(0);
  expect(sheetsOf(back)).toEqual(sheetsOf(tables));
  expect((await run("take-back", back, "S1", "--out", first)).code).toBe(0);
  expect(sheetsOf(first)).toEqual(sheetsOf(SAMPLE));
});
