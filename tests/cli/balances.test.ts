import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownFolder, run, SAMPLE } from "./commandLine";

jest.setTimeout(300_000);

const day = ["--as-at", "2020-05-28"] as const;
interface Told {
  readonly schools: readonly { readonly number: string; readonly school: string }[];
  readonly balances?: unknown;
}

test("a file of figures is taken in: what is known by number, what somebody matches; the rest is asked, and all is taken back", async () => {
  const folder = ownFolder();
  const [tables = "", taken = "", back = ""] = ["tables", "taken", "back"].map((name) => join(folder, `${name}.xlsx`));
  await run("structure", SAMPLE, ...day, "--out", tables);
  const told = JSON.parse((await run("schools", tables, ...day, "--json")).out) as Told;
  const [first, second] = told.schools;
  const csv = join(folder, "Outturn 2019-20.csv");
  const name = second?.school ?? "";
  writeFileSync(
    csv,
    `School No,School,In-year £,Closing balance £\n${first?.number ?? ""},${first?.school ?? ""},-£12k,"(1,234.56)"\n,${name.slice(0, -2)},0.10,"99.90 CR"\n,Ysgol Neb,1,2\n`,
  );
  const before = readFileSync(tables);
  const done = await run(
    "balances",
    tables,
    csv,
    `${name.slice(0, -2)}=${second?.number ?? ""}`,
    ...day,
    "--out",
    taken,
  );
  expect(done.code).toBe(0);
  expect(done.out).toContain("Outturn 2019-20.csv: 3 balances of 3 schools.");
  expect(done.out).toContain("To be written: 2 balances.");
  expect(done.out).toContain("Which school is “Ysgol Neb”?");
  expect(readFileSync(tables)).toEqual(before);
  const workbook = await run("balances", tables, SAMPLE, ...day, "--out", taken, "--overwrite");
  expect(workbook.code).not.toBe(0);
  expect(workbook.err).toContain("holds no lines of text");
  const again = await run("balances", taken, csv, ...day, "--lang", "cy", "--json");
  expect((JSON.parse(again.out) as { readonly figures: object }).figures).toMatchObject({
    ...{ already: 4, matched: 2, balances: [], changed: [], leftOut: 1 },
  });
  expect((await run("history", taken)).out).toMatch(/^S2 · .*Figures of schools taken in/);
  await run("take-back", taken, "--out", back);
  expect((JSON.parse((await run("schools", back, ...day, "--json")).out) as Told).balances).toEqual(told.balances);
});

test("a file of figures is a workbook of its own, too: its schools are rated, and it becomes tables in an .xlsx", async () => {
  const folder = ownFolder();
  const [csv = "", out = ""] = ["schools.csv", "tables.xlsx"].map((name) => join(folder, name));
  writeFileSync(csv, "School No,School,Balance 31.3.19 £\n0491,Ysgol Un,-5.25\n0492,Ysgol Dau,7\n");
  const read = await run("schools", csv, ...day);
  expect(read.code).toBe(0);
  expect(read.out).toMatch(/0491 +Amber +Ysgol Un: .*-£5\.25/);
  expect((await run("structure", csv, ...day, "--out", csv.replace("schools", "other"))).err).toContain("ending");
  expect((await run("structure", csv, ...day, "--out", out)).code).toBe(0);
  expect((await run("schools", out, ...day)).out).toContain("0491");
});

test("a file that is not there, and a name that the file does not have, are told, and nothing is written", async () => {
  const folder = ownFolder();
  const [tables = "", out = "", csv = ""] = ["tables.xlsx", "out.xlsx", "a.csv"].map((name) => join(folder, name));
  await run("structure", SAMPLE, ...day, "--out", tables);
  writeFileSync(csv, "School,Balance 31.3.19 £\nYsgol Neb,-5.25\n");
  const refusal = async (...more: readonly string[]): Promise<string> => {
    const { code, err } = await run("balances", tables, ...more, ...day, "--out", out);
    expect(code).toBe(1);
    return err;
  };
  expect(await refusal(join(folder, "none.csv"))).toContain("There is no file of figures");
  expect(await refusal(csv, "Ysgol Rhywun=4901")).toContain("names no school of the file");
  expect(await refusal(csv, "Ysgol Neb=4")).toContain("No school is 4.");
});
