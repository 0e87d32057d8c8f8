import { join } from "node:path";
import { ownFolder, run, SAMPLE } from "./commandLine";
import { workedOn } from "./peopleAtWork";

jest.setTimeout(180_000);

test("what cells were meant to hold is written from the command line, said in the history, and taken back", async () => {
  const folder = ownFolder();
  const [tables = "", typed = "", fixed = "", back = ""] = ["tables", "typed", "fixed", "back"].map((name) =>
    join(folder, `${name}.xlsx`),
  );
  await run("structure", SAMPLE, "--as-at", "2020-02-28", "--out", tables);
  await workedOn(tables, typed, "PlanActions", ({ type }) => {
    type(0, "Status", "Done");
    type(1, "% complete", "'40%");
  });
  const before = (await run("check", typed)).out;
  expect([before.includes("“Done”"), before.includes("“40%”")]).toEqual([true, true]);
  expect((await run("fix", typed, "--out", fixed)).code).toBe(0);
  const after = (await run("check", fixed)).out;
  expect([after.includes("“Done”"), after.includes("“40%”")]).toEqual([false, false]);
  expect((await run("history", fixed)).out).toMatch(/^S2 · .*Proposals accepted · done\n/);
  expect((await run("take-back", fixed, "--out", back)).code).toBe(0);
  expect((await run("check", back)).out).toEqual(before);
});
