import { join } from "node:path";
import { ownFolder, run, SAMPLE } from "./commandLine";

jest.setTimeout(300_000);

interface Told {
  readonly schools: readonly {
    readonly number: string;
    readonly school: string;
    readonly planAccepted: string | null;
    readonly ladder: readonly { readonly rung: string; readonly on: string }[];
  }[];
}
const day = ["--as-at", "2020-02-28"] as const;

test("a school’s case is recorded from the command line, by number and headings in either language, and taken back (M7, M17)", async () => {
  const folder = ownFolder();
  const [tables = "", recorded = "", back = ""] = ["tables", "recorded", "back"].map((name) =>
    join(folder, `${name}.xlsx`),
  );
  await run("structure", SAMPLE, ...day, "--out", tables);
  const told = async (file: string): Promise<Told["schools"]> =>
    (JSON.parse((await run("schools", file, ...day, "--json")).out) as Told).schools;
  const [first] = await told(tables);
  const said = "Derbyniwyd y cynllun=2020-02-27; Intervention=2020-02-28";
  const done = await run(
    ...["record", tables, first?.number ?? "", said, "--by", "Ann Lee", ...day, "--out", recorded],
  );
  expect([done.code, done.err]).toEqual([0, expect.stringContaining("Written")]);
  const [now] = await told(recorded);
  expect(now?.planAccepted).toBe("2020-02-27");
  expect(now?.ladder).toEqual(expect.arrayContaining([{ rung: "intervention", on: "2020-02-28" }]));
  expect((await run("history", recorded)).out).toMatch(/^S2 · .*Ann Lee.*School case recorded/);
  await run("take-back", recorded, "--out", back);
  expect(await told(back)).toEqual(await told(tables));
});

test.each([
  [["record", "a.xlsx", "4901", "Plan accepted=2020-02-28"], /--by/],
  [["record", "a.xlsx", "4901", "--by", "Ann"], /Name the school and what its case is to say/],
])("%j is a mistake of use", async (args, says) => {
  const { code, out, err } = await run(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(says);
});

test("a school, a heading or a day that nobody knows is told, and nothing is written", async () => {
  const folder = ownFolder();
  const [tables = "", out = ""] = ["tables", "out"].map((name) => join(folder, `${name}.xlsx`));
  await run("structure", SAMPLE, ...day, "--out", tables);
  const refusal = async (file: string, school: string, what: string): Promise<string> => {
    const { code, err } = await run("record", file, school, what, "--by", "Ann Lee", ...day, "--out", out);
    expect(code).toBe(1);
    return err;
  };
  expect(await refusal(SAMPLE, "7101", "Plan accepted=2020-02-28")).toContain("There is no sheet Schools");
  expect(await refusal(tables, "Hogwarts", "Plan accepted=2020-02-28")).toContain("No school is Hogwarts.");
  const { schools } = JSON.parse((await run("schools", tables, ...day, "--json")).out) as Told;
  const name = schools[0]?.school ?? "";
  for (const what of [
    "Rating=2020-02-28",
    "Plan accepted=soon",
    "Plan accepted",
    "Licence=perhaps",
    "Recovery years=x",
  ])
    expect(await refusal(tables, name, what)).toContain(`“${what}” cannot be recorded.`);
});
