import { join } from "node:path";
import { headingAsked } from "../../src/cli/asked";
import { readCommandLine } from "../../src/cli/commandLine";
import { headingRequested } from "../../src/app/steps/requests";
import { simulate } from "../../src/core/changes/simulate";
import { proposeHeading } from "../../src/core/proposals/proposeHeading";
import { cellAddress } from "../../src/core/snapshot/address";
import { columnOf } from "../../src/core/tables/records";
import { tableOf, typedInField } from "../core/tables/inTables";
import { look, source, withTables } from "../core/fixes/slippedPlan";
import { ownFolder, run, SAMPLE } from "./commandLine";

jest.setTimeout(300_000);

test("a check is set aside from the command line until a day, by its rule and action, and is open again from that day on", async () => {
  const folder = ownFolder();
  const [tables = "", aside = "", later = ""] = ["tables", "aside", "later"].map((name) =>
    join(folder, `${name}.xlsx`),
  );
  const why = ["--reason", "Agreed with the Board", "--by", "Ann Lee"];
  await run("structure", SAMPLE, "--as-at", "2020-02-28", "--out", tables);
  const told = await run("check", tables, "--as-at", "2020-02-28", "--json");
  const { actions } = JSON.parse(told.out) as { actions: { id: string; findingRules: string[] }[] };
  const overdue = actions.find(({ findingRules }) => findingRules.includes("F21"))?.id ?? "";
  const asked = ["F21", overdue, ...why, "--until", "2020-03-10", "--as-at"];
  expect((await run("set-aside", tables, ...asked, "2020-02-28", "--out", aside)).code).toBe(0);
  expect((await run("history", aside)).out).toMatch(/^S2 · .*Ann Lee/);
  // It is set aside, so that there is no such open check; from the day on there is one, and it can be set aside anew.
  const again = await run("set-aside", aside, ...asked, "2020-03-09", "--out", later);
  expect([again.code, again.err]).toEqual([1, expect.stringContaining(`No open check is F21 ${overdue}.`)]);
  const past = await run("set-aside", aside, ...asked, "2020-03-10", "--out", later);
  expect([past.code, past.err]).toEqual([1, expect.stringContaining("2020-03-10 is not after the as-at day.")]);
  const anew = ["F21", overdue, ...why, "--as-at", "2020-03-10"];
  expect((await run("set-aside", aside, ...anew, "--out", later)).code).toBe(0);
});

test("before there are tables there is no list to say so in, and that is said", async () => {
  const out = join(ownFolder(), "out.xlsx");
  const said = await run("set-aside", SAMPLE, "F21", "R1.1", "--reason", "Agreed", "--by", "Ann Lee", "--out", out);
  expect([said.code, said.err]).toEqual([1, expect.stringContaining("There is no sheet Findings")]);
});

test.each([
  [["set-aside", "a.xlsx", "F9"], /Name the rule of the check/],
  [["set-aside", "a.xlsx", "F9", "R1.2"], /--reason, and who with --by/],
  [["set-aside", "a.xlsx", "F9", "R1.2", "--reason", "Why", "--by", " "], /--by/],
  [
    ["set-aside", "a.xlsx", "F9", "R1.2", "--reason", "Agreed", "--by", "Ann", "--until", "soon"],
    /“soon” is not a day/,
  ],
  [["heading", "a.xlsx", "Actions!E4"], /Name the cell of the heading/],
])("%j is a mistake of use", async (args, says) => {
  const { code, out, err } = await run(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(says);
});

describe("A column that a check asks about is named by its cell and heading", () => {
  const built = withTables(source);
  const { sheet, block } = tableOf(built, "actions");
  const place = { row: block.row, column: block.column + columnOf(tableOf(built, "actions"), "owner") };
  const heading = (text: string) =>
    ({
      kind: "setCells",
      sheet: sheet.name,
      block: { ...place, rows: 1, columns: 1 },
      before: [[null]],
      after: [[text]],
    }) as const;
  const renamed = simulate(built, { edits: [heading("Who does it")] });
  const doubtful = look({
    ...renamed,
    sheets: renamed.sheets.map((one) => ({
      ...one,
      tables: one.tables.map((table) => ({ ...table, columnIds: table.columnIds.map((id) => id + 500) })),
    })),
  });
  const cell = `Actions!${cellAddress(place.row, place.column)}`;
  const asked = (...words: readonly string[]) => {
    const read = readCommandLine(["heading", "plan.xlsx", ...words, "--out", "out.xlsx"]);
    if ("usage" in read) throw new Error(read.usage.code);
    return headingAsked(doubtful, read.request);
  };

  test("in either language, whatever the case", () => {
    for (const said of ["Owner", "owner", "Perchennog"]) {
      const { about } = asked(cell.toLowerCase(), said);
      expect(headingRequested(about)).toMatchObject({ ...place, heading: "Owner" });
    }
    const { heading: wanted, ...at } = headingRequested(asked(cell, "Owner").about);
    const named = simulate(doubtful.snapshot, proposeHeading(doubtful.snapshot, at, wanted));
    expect(columnOf(tableOf(named, "actions"), "owner")).toBeGreaterThan(0);
    expect(look(typedInField(named, "actions", 0, "owner", "Bob Day")).rated).toHaveLength(4);
  });

  test("and nothing that no check asks", () => {
    expect(() => asked("Actions!A1", "Owner")).toThrow("no-such-column");
    expect(() => asked(cell, "Due")).toThrow("no-such-column");
  });
});
