import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { clearFilters } from "../../src/simulator/structure/filterTable";
import { insertTableColumn, moveTableColumn } from "../../src/simulator/structure/tableColumns";
import { convertToRange } from "../../src/simulator/structure/tableNames";
import { ownFolder, ROOT, run, SAMPLE, type Ran } from "./commandLine";
import { fileOf, rowsOf, sheetsIn, workedOn, type Value } from "./peopleAtWork";

/**
 * What people did to tables of ours and lost by it, seen through files alone, so that the same promises can be put to
 * any version: with ACTION_PLAN_AT the command line of that checkout answers (docs/testing.md).
 */
const CHECKOUT = process.env.ACTION_PLAN_AT;

jest.setTimeout(180_000);

const BEFORE = join(ROOT, "tests/fixtures/version-before.xlsx");
const AS_AT = ["--as-at", "2020-02-28"];

async function plan(...args: string[]): Promise<Ran> {
  if (CHECKOUT === undefined) return run(...args);
  const { status, stdout, stderr } = spawnSync("node", ["--import", "tsx", "src/cli/plan.ts", ...args], {
    cwd: CHECKOUT,
    encoding: "utf8",
  });
  return { code: status ?? 1, out: stdout, err: stderr };
}

interface Said {
  readonly actions: readonly {
    readonly id: string;
    readonly status: string | null;
    readonly claimedRag: string | null;
    readonly rating: string;
  }[];
  readonly recommendations: readonly { readonly ref: string; readonly rating: string }[];
}

async function said(command: string, ...args: string[]): Promise<Said> {
  const { code, out, err } = await plan(command, ...args, "--json");
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as Said;
}

async function summary(from: string, to: string, ...args: string[]): Promise<string> {
  const { code, err } = await plan("summary", from, "--out", to, ...args);
  if (code !== 0) throw new Error(err);
  return to;
}

const folder = ownFolder();
const file = (name: string): string => join(folder, `${name}.xlsx`);
const claims = ({ actions }: Said) => actions.map(({ status, claimedRag }) => [status, claimedRag]);

describe("1 columns of Actions that are moved", () => {
  test.each([
    ["Status to the front", "Status", 0],
    ["Rating to the end", "Rating", 27],
    ["ID behind Owner", "ID", 4],
  ])("%s: every action, status and claimed colour is read as before", async (_, heading, to) => {
    const moved = await workedOn(BEFORE, file(`moved-${heading}`), "PlanActions", ({ workbook, table }) =>
      moveTableColumn(workbook, table, table.headings.indexOf(heading), to),
    );
    const [before, now] = [await said("check", BEFORE, ...AS_AT), await said("check", moved, ...AS_AT)];
    expect(now.actions).toHaveLength(38);
    expect(claims(now)).toEqual(claims(before));
  });
});

test("2 an override counts although the officers have a column of their own in Actions", async () => {
  const own = await workedOn(BEFORE, file("own-column"), "PlanActions", ({ workbook, table, type }) => {
    insertTableColumn(workbook, table, 3);
    type(0, "Override", "Red");
    type(0, "Override reason", "Evidence withdrawn");
    type(0, "Override by", "Chief Executive");
    type(0, "Override until", "31/12/2030");
  });
  expect((await said("rate", own, ...AS_AT)).actions[0]?.rating).toBe("Red");
});

const PLAN: readonly (readonly Value[])[] = [
  ["Ref", "Action", "Lead", "Deadline", "Progress"],
  ["R1.1", "Moderate Year 10 work", "Mared Ifans", "31/03/2020", "In progress"],
  ["R1.2", "Train markers", "Ceri Watkins", "31/05/2020", "Not started"],
  ["R1.3", "Report to the Cabinet", "Mared Ifans", "30/06/2020", "Not started"],
];

describe("3 a council's own table that is called as one of ours", () => {
  test.each(["PlanBoardSummary", "PlanActions", "PlanFindings"])(
    "%s is read as theirs, and not written",
    async (name) => {
      const path = fileOf(folder, PLAN, name);
      expect((await said("check", path, ...AS_AT)).actions).toHaveLength(3);
      const out = file(`theirs-${name}`);
      await plan("summary", path, "--out", out, ...AS_AT);
      const sheet = (from: string) => sheetsIn(from).find(({ name: called }) => called === "Plan")?.cells;
      // What would have to be written over is refused, and then there is no file.
      expect(sheet(existsSync(out) ? out : path)).toEqual(sheet(path));
    },
  );
});

test("4 notes under Findings and texts beside Board summary stand after findings have grown", async () => {
  const notes = ["Ask Mared about these", "Read out at the Board"];
  const noted = await workedOn(BEFORE, file("noted"), "PlanFindings", ({ table, typeAt }) =>
    typeAt(table.block.row + table.block.rows + 1, 3, notes[0] ?? ""),
  );
  const both = await workedOn(noted, file("noted-twice"), "PlanBoardSummary", ({ table, typeAt }) =>
    typeAt(table.block.row + 1, table.block.column + table.block.columns + 1, notes[1] ?? ""),
  );
  const fewer = await workedOn(both, file("without-owners"), "PlanActions", ({ table, type }) => {
    for (let row = 0; row < table.body.rows; row += 2) type(row, "Owner", "");
  });
  const out = await summary(fewer, file("noted-out"), ...AS_AT);
  const texts = sheetsIn(out).flatMap(({ cells }) => cells.map(({ value }) => value));
  for (const note of notes) expect(texts).toContain(note);
});

test("5 a reason stays beside its finding through a paper of an earlier day", async () => {
  const reason = "Agreed with the Board on 3 February";
  const overdue = rowsOf(BEFORE, "PlanFindings").findIndex((row) => String(row.get("Code")).endsWith("overdue"));
  const reasoned = await workedOn(BEFORE, file("reasoned"), "PlanFindings", ({ type }) =>
    type(overdue, "Set aside reason", reason),
  );
  const what = rowsOf(reasoned, "PlanFindings")[overdue]?.get("What");
  const earlier = await summary(reasoned, file("earlier"), "--as-at", "2019-06-01");
  const back = await summary(earlier, file("back"), ...AS_AT);
  const beside = rowsOf(back, "PlanFindings").filter((row) => row.get("Set aside reason") === reason);
  expect(beside).toHaveLength(1);
  // The sentence goes on with what to do, which has a column of its own now.
  expect(String(what)).toContain(String(beside[0]?.get("What")));
});

describe("6 the table of actions under another name, or none", () => {
  const ours = file("ours");
  beforeAll(() => summary(BEFORE, ours, ...AS_AT));

  test("renamed, it is the plan still, and the plan is not counted twice", async () => {
    const renamed = await workedOn(ours, file("renamed"), "PlanActions", ({ table }) =>
      table.sheet.renameTable(table, "OurActions"),
    );
    expect((await said("check", renamed, ...AS_AT)).actions).toHaveLength(38);
  });

  test("made a range, it is the plan still", async () => {
    const range = await workedOn(ours, file("range"), "PlanActions", ({ workbook, table }) => {
      clearFilters(workbook, table);
      convertToRange(workbook, table);
    });
    expect((await said("check", range, ...AS_AT)).actions).toHaveLength(38);
  });
});

test("8 the board rates an edited row as the Rating column beside it does", async () => {
  const typed: readonly (readonly [heading: string, text: string])[] = [
    ["Due", "'31/01/2020"],
    ["Status", "Superseded"],
    ["Status", "Done"],
    ["% complete", "'40%"],
    ["Status", "Not yet started"],
    ["Evidence", "\u00A0"],
    ["Owner", "HR Team"],
    ["Owner", "Cabinet"],
    ["% complete", "1"],
    ["Override", "Yellow"],
    ["Recommendation", "R1; R2"],
  ];
  const edited = await workedOn(BEFORE, file("edited"), "PlanActions", ({ type }) => {
    typed.forEach(([heading, text], at) => {
      type(at * 3, heading, text);
      type(at * 3 + 1, heading, text);
    });
  });
  const out = file("edited-out");
  const { actions } = await said("summary", edited, "--out", out, ...AS_AT);
  const ratings = new Map(rowsOf(out, "PlanActions").map((row) => [row.get("ID"), row.get("Rating")]));
  expect(actions.map(({ id }) => [id, ratings.get(id)])).toEqual(actions.map(({ id, rating }) => [id, rating]));
});

test.each(["en", "cy"])("9 no formula is longer than 300 characters as Excel shows it (%s)", async (language) => {
  const out = await summary(SAMPLE, file(`formulas-${language}`), ...AS_AT, "--lang", language);
  const shown = sheetsIn(out)
    .flatMap(({ cells }) => cells.map(({ formula = "" }) => formula))
    .map((formula) => formula.replace(/\w+\[\[#This Row\],\[([^\]]*)\]\]/gu, "[@[$1]]"));
  expect(shown.some((formula) => formula !== "")).toBe(true);
  expect(shown.filter(({ length }) => length > 300)).toEqual([]);
});

test("10 a second press changes nothing where the council had no table of recommendations", async () => {
  const once = await summary(fileOf(folder, PLAN), file("once"), ...AS_AT);
  const twice = await summary(once, file("twice"), ...AS_AT);
  const cells = (path: string) => sheetsIn(path).map(({ name, cells: of }) => [name, of]);
  expect(cells(twice)).toEqual(cells(once));
});

describe("11 words of our closed lists", () => {
  const colours: readonly (readonly Value[])[] = [
    ["Ref", "Action", "Lead", "Deadline", "Status (RAG)"],
    ["R1.1", "Moderate Year 10 work", "Mared Ifans", "31/03/2020", "Green"],
    ["R1.2", "Train markers", "TBC", "31/05/2020", "Amber"],
    ["R1.3", "Report to the Cabinet", "Ceri Watkins", "30/06/2020", "Complete"],
  ];

  test("a colour is no status, and a placeholder no owner", async () => {
    const out = await summary(fileOf(folder, colours), file("colours"), ...AS_AT);
    expect(rowsOf(out, "PlanActions").map((row) => row.get("Status"))).toEqual(["", "", "Complete"]);
    expect(rowsOf(out, "PlanOwners").map((row) => row.get("Name"))).not.toContain("TBC");
  });

  test("a workbook built in English and then in Welsh is Welsh all through", async () => {
    const out = await summary(BEFORE, file("welsh"), ...AS_AT, "--lang", "cy");
    const names = sheetsIn(out).map(({ name }) => name);
    // A paper that was built in English stays an English paper.
    for (const english of ["Actions", "Settings", "Findings"]) expect(names).not.toContain(english);
    expect([...(rowsOf(out, "PlanActions")[0]?.keys() ?? [])]).not.toContain("Owner");
  });
});

describe("12 silence is not rewarded", () => {
  const headings = ["Recommendation", "Action", "Lead", "Deadline", "Status", "% complete", "Evidence"];
  const withRows = (rows: readonly (readonly Value[])[]): string => fileOf(folder, [headings, ...rows], "Ours");

  test("one evidenced action and nine with TBC are no Blue recommendation", async () => {
    const nine = Array.from({ length: 9 }, (_, at) => [
      "R1",
      `Do thing ${String(at)}`,
      "Ceri Watkins",
      "TBC",
      "",
      "",
      "",
    ]);
    const path = withRows([["R1", "Moderate work", "Ceri Watkins", "31/01/2020", "Complete", 100, "Minutes"], ...nine]);
    const { recommendations } = await said("rate", path, ...AS_AT);
    expect(recommendations.find(({ ref }) => ref === "R1")?.rating).toBe("Amber");
  });

  test("due today and not started is not Green, and a dash is no evidence", async () => {
    const path = withRows([
      ["R1", "Moderate work", "Ceri Watkins", "28/02/2020", "Not started", "", ""],
      ["R1", "Train markers", "Ceri Watkins", "31/12/2019", "Complete", 100, "-"],
    ]);
    const { actions } = await said("rate", path, ...AS_AT);
    expect(actions.map(({ rating }) => rating)).toEqual(["Amber", "Green"]);
  });
});
