import { join } from "node:path";
import { ownFolder, run, SAMPLE } from "./commandLine";

jest.setTimeout(300_000);

const DAY = ["--as-at", "2020-02-28"] as const;
interface Told {
  readonly recommendations: readonly { readonly ref: string }[];
}

test("a ready set is added from the command line, told by the history, and taken back", async () => {
  const folder = ownFolder();
  const [added = "", back = ""] = ["added", "back"].map((name) => join(folder, `${name}.xlsx`));
  const done = await run("start-set", SAMPLE, "board-review-2020", ...DAY, "--out", added);
  expect([done.code, done.err]).toEqual([0, expect.stringContaining("Written")]);
  const refs = async (file: string): Promise<readonly string[]> =>
    (JSON.parse((await run("rate", file, ...DAY, "--json")).out) as Told).recommendations.map(({ ref }) => ref);
  expect(await refs(added)).toEqual(expect.arrayContaining(["R1", "R5", "C1", "B4"]));
  expect((await run("history", added)).out).toMatch(/^S1 · .*Ready recommendations and key dates added/);
  await run("take-back", added, "--out", back);
  expect(await refs(back)).toEqual(await refs(SAMPLE));
});

test("a set that there is not is told with those there are, and nothing is written", async () => {
  const { code, err } = await run("start-set", SAMPLE, "estyn", "--out", join(ownFolder(), "out.xlsx"));
  expect(code).toBe(1);
  expect(err).toContain("The ready sets are estyn-2019, board-review-2020. Nothing was written.");
});

test("a set has to be named", async () => {
  const { code, err } = await run("start-set", SAMPLE);
  expect(code).toBe(2);
  expect(err).toContain("Name the set");
});
