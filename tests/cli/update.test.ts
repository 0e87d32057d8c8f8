import { join } from "node:path";
import { ownFolder, run, SAMPLE } from "./commandLine";

jest.setTimeout(300_000);

interface Told {
  readonly actions: readonly { readonly id: string; readonly status: string | null; readonly rating: string }[];
}

test("actions are updated from the command line by their IDs, rated anew, and taken back", async () => {
  const folder = ownFolder();
  const [tables = "", after = "", back = ""] = ["tables", "after", "back"].map((name) => join(folder, `${name}.xlsx`));
  await run("structure", SAMPLE, "--as-at", "2020-02-28", "--out", tables);
  const look = async (file: string): Promise<Told> =>
    JSON.parse((await run("rate", file, "--as-at", "2020-02-28", "--json")).out) as Told;
  const ratingsOf = ({ actions }: Told): readonly string[] =>
    actions.filter(({ id }) => id === "R1.2" || id === "R1.4").map(({ rating }) => rating);
  const before = await look(tables);
  const asked = [
    "R1.2,R1.4",
    "--status",
    "Complete",
    "--evidence",
    "Minutes",
    "--by",
    "Ann Lee",
    "--as-at",
    "2020-02-28",
  ];
  expect(await run("update", tables, ...asked, "--out", after)).toMatchObject({ code: 0 });
  expect(ratingsOf(await look(after))).toEqual(["Blue", "Blue"]);
  expect((await run("history", after)).out).toMatch(/^S2 · .*Ann Lee.*/);
  expect(await run("take-back", after, "--out", back)).toMatchObject({ code: 0 });
  expect(ratingsOf(await look(back))).toEqual(ratingsOf(before));
  const wrong = async (...args: string[]) => {
    const { code, err } = await run("update", tables, ...args, "--out", join(folder, "none.xlsx"));
    return [code, err.trim().split("\n").at(-1)];
  };
  expect(await wrong("R9.9", "--done", "50")).toEqual([1, expect.stringContaining("No action, or more than one")]);
  expect(await wrong("R1.2", "--done", "150")).toEqual([1, expect.stringContaining("no percentage")]);
  expect(await wrong("R1.2")).toEqual([1, expect.stringContaining("Say what there is to update")]);
  expect(await wrong()).toEqual([2, expect.stringContaining("Name the actions by their IDs")]);
});
