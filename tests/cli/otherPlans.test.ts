import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CHILDREN, planFile, serviceFile } from "../snapshots/planFile";
import { ownFolder, run, SAMPLE } from "./commandLine";

jest.setTimeout(300_000);

const day = ["--as-at", "2020-02-28"] as const;
interface Told {
  readonly services: readonly { readonly service: string; readonly rating: string; readonly overdue: number }[];
  readonly serviceFiles: readonly object[];
  readonly actions: readonly object[];
}

test("other services' plans are brought in from a folder; one that cannot be read keeps no other out, and all is taken back", async () => {
  const folder = ownFolder();
  const others = join(folder, "others");
  mkdirSync(others);
  mkdirSync(join(others, "old.xlsx"));
  const [tables = "", taken = "", back = ""] = ["tables", "taken", "back"].map((name) => join(folder, `${name}.xlsx`));
  writeFileSync(join(others, "Children.xlsx"), serviceFile("Improvement plan", CHILDREN));
  writeFileSync(join(others, "broken.xlsx"), new Uint8Array([80, 75, 3, 4, 9]));
  writeFileSync(join(others, "list.xlsx"), planFile([["Shopping"], ["milk"]], "List"));
  writeFileSync(
    join(others, "plan c.xlsx"),
    serviceFile("Plan", [["1", "Let the contract", "Ann Lee", "31/12/2019", "", "", ""]]),
  );
  writeFileSync(
    join(others, "plan d.xlsx"),
    serviceFile("Plan", [["1", "Mend the roads", "Bob Rees", "31/12/2020", "", "", ""]]),
  );
  await run("structure", SAMPLE, ...day, "--out", tables);
  const before = readFileSync(tables);
  const done = await run("services", tables, others, "plan c.xlsx=Waste", ...day, "--out", taken);
  expect(done.code).toBe(0);
  expect(done.out.split("\n")).toEqual([
    expect.stringMatching(/^Children’s social care, Children\.xlsx: 4 actions on the sheet Plan\. 4 new actions\.$/),
    expect.stringMatching(/^Waste, plan c\.xlsx: 1 action on the sheet Plan\. 1 new action\.$/),
    expect.stringMatching(
      /^plan d\.xlsx: .* It is not clear from the file which service it is of, so it was left out\./,
    ),
    expect.stringMatching(/^broken\.xlsx is damaged and cannot be read\. Open it in Excel/),
    expect.stringMatching(/^No action plan was found in list\.xlsx \(looked at: List\)\. A plan needs a heading row/),
    expect.stringMatching(/^old\.xlsx cannot be read\./),
    "",
  ]);
  expect(readFileSync(tables)).toEqual(before);
  const told = JSON.parse((await run("services", taken, others, ...day, "--json")).out) as Told;
  expect(told.services).toMatchObject([
    { service: "Children’s social care", rating: "Red", overdue: 1 },
    { service: "Waste", rating: "Red", overdue: 1 },
  ]);
  expect(told.serviceFiles).toMatchObject([
    { file: "Children.xlsx", service: "Children’s social care", added: 0, changed: 0, kept: 0, gone: 0, refused: null },
    { file: "plan c.xlsx", service: "Waste", added: 0 },
    { file: "plan d.xlsx", service: null, refused: "no-service" },
    { file: "broken.xlsx", refused: "corrupt" },
    { file: "list.xlsx", refused: "no-plan" },
    { file: "old.xlsx", refused: "unreadable" },
  ]);
  expect(told.actions).toHaveLength(38);
  expect((await run("rate", taken, ...day)).out).toContain("Waste  Red: ");
  expect((await run("history", taken)).out).toMatch(/^S2 · .*Plans of other services brought in/);
  await run("take-back", taken, "--out", back);
  expect((JSON.parse((await run("rate", back, ...day, "--json")).out) as Told).services).toEqual([]);
});

test("what is named and not there is said, in Welsh too", async () => {
  const none = await run("services", SAMPLE, join(ownFolder(), "none"), ...day, "--json");
  expect(none.err).toContain("There is no workbook to read in");
  const wrong = await run("services", SAMPLE, SAMPLE, "x.xlsx=Waste", ...day, "--lang", "cy", "--json");
  expect(wrong.err).toContain("Nid yw “x.xlsx=Waste” yn enwi’r un o’r ffeiliau");
  const own = await run("services", SAMPLE, SAMPLE, ...day, "--json");
  expect((JSON.parse(own.out) as Told).serviceFiles).toMatchObject([{ refused: "own-plan" }]);
  const odd = join(ownFolder(), "a=b.xlsx");
  writeFileSync(odd, readFileSync(SAMPLE));
  const named = await run("services", SAMPLE, odd, "a=b.xlsx=Waste", ...day, "--json");
  expect((JSON.parse(named.out) as Told).serviceFiles).toMatchObject([{ file: "a=b.xlsx", refused: "own-plan" }]);
  expect((await run("services", SAMPLE)).err).toContain("Name the folder with the plans of other services");
});
