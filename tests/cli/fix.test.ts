import { join } from "node:path";
import { ownFolder, run, SAMPLE } from "./commandLine";
import { workedOn } from "./peopleAtWork";

interface FixesTold {
  readonly fixes: readonly object[];
  readonly ratingsAfter: { readonly changed: number };
}

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
  const told = await run("fix", typed, "--out", fixed);
  expect(told.code).toBe(0);
  expect(told.out).toMatch(/^Actions!G\d+: “Done” → Complete\. Rating: Red → Blue$/m);
  expect(told.out).toMatch(/^\d+ ratings? changes?\.$/m);
  const { fixes, ratingsAfter } = JSON.parse((await run("fix", typed, "--json")).out) as FixesTold;
  expect(fixes).toContainEqual(expect.objectContaining({ now: "Done", rating: { before: "Red", after: "Blue" } }));
  expect(ratingsAfter.changed).toBeGreaterThan(0);
  const after = (await run("check", fixed)).out;
  expect([after.includes("“Done”"), after.includes("“40%”")]).toEqual([false, false]);
  expect((await run("history", fixed)).out).toMatch(/^S2 · .*Proposals accepted · done\n/);
  expect((await run("take-back", fixed, "--out", back)).code).toBe(0);
  expect((await run("check", back)).out).toEqual(before);
});

interface ToChoose {
  readonly toChoose: readonly { readonly now: string; readonly answers: readonly string[] }[];
}

test("of several answers the one that is chosen is written, by its number or in words; which there are is listed", async () => {
  const folder = ownFolder();
  const [tables = "", typed = "", fixed = ""] = ["tables", "typed", "fixed"].map((name) =>
    join(folder, `${name}.xlsx`),
  );
  await run("structure", SAMPLE, "--as-at", "2020-02-28", "--out", tables);
  await workedOn(tables, typed, "PlanActions", ({ type }) => {
    type(0, "Override", "Grean");
    type(1, "Override", "Rad");
  });
  const told = (await run("fix", typed, "F51", "--out", join(folder, "none.xlsx"))).out;
  const [first = "", second = ""] = [...told.matchAll(/^(Actions!\w+): “(?:Grean|Rad)” → 1 /gm)].map(
    ([, cell]) => cell,
  );
  expect(told).toContain(`2 cells have several answers, to be chosen by number or in words: fix … F51 "${first}=1"`);
  expect(told).toContain(`${first}: “Grean” → 1 Green, `);
  const done = await run("fix", typed, "F51", `${first}=1; ${second}=red`, "--out", fixed);
  expect(done.out).toMatch(new RegExp(`^${first}: “Grean” → Green\\.`, "m"));
  expect(done.out).toMatch(new RegExp(`^${second}: “Rad” → Red\\.`, "m"));
  const { toChoose } = JSON.parse((await run("fix", fixed, "F51", "--json")).out) as ToChoose;
  expect(toChoose).toEqual([]);
  const refused = await run("fix", typed, "F51", `${first}=Purple`, "--out", join(folder, "purple.xlsx"));
  expect([refused.code, refused.err.includes("names no cell with several answers, or none of them")]).toEqual([
    1,
    true,
  ]);
});
