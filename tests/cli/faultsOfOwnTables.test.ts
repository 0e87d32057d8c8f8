import { existsSync } from "node:fs";
import { join } from "node:path";
import { clearFilters } from "../../src/simulator/structure/filterTable";
import { insertTableColumn, moveTableColumn } from "../../src/simulator/structure/tableColumns";
import { insertCells } from "../../src/simulator/structure/shiftCells";
import { convertToRange } from "../../src/simulator/structure/tableNames";
import { ownFolder, SAMPLE } from "./commandLine";
import { AS_AT, BEFORE, plan, said, summary, type Said } from "./eitherVersion";
import { besideOurLists, edited, fileOf, rowsOf, sheetsIn, textsIn, workedOn, type Value } from "./peopleAtWork";

/**
 * What people did to tables of ours and lost by it, seen through files alone, so that the same promises can be put to
 * any version: with ACTION_PLAN_AT the command line of that checkout answers (docs/testing.md).
 */
jest.setTimeout(180_000);

const folder = ownFolder();
const file = (name: string): string => join(folder, `${name}.xlsx`);
const claims = ({ actions }: Said) => actions.map(({ status, claimedRag }) => [status, claimedRag]);

describe("1 columns of Actions that are moved", () => {
  test.each([
    ["Status to the front", "Status", 0],
    ["Rating to the end", "Rating", 27],
    ["Rating before Claimed RAG", "Rating", 20],
    ["Claimed RAG to the end", "Claimed RAG", 27],
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

test("2 the source of every action is known although the officers have a column of their own in Actions", async () => {
  const own = await workedOn(BEFORE, file("own-source"), "PlanActions", ({ workbook, table }) =>
    insertTableColumn(workbook, table, 3),
  );
  const sources = ({ actions }: Said) => actions.map(({ id, sheet }) => [id, sheet]);
  expect(sources(await said("check", own, ...AS_AT))).toEqual(sources(await said("check", BEFORE, ...AS_AT)));
  const out = await summary(own, file("own-source-out"), ...AS_AT);
  expect(rowsOf(out, "PlanActions")).toHaveLength(38);
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

describe("3 a name of ours in a workbook that has a plan, and lists of its own", () => {
  const lists: readonly (readonly Value[])[] = [
    ["Action", "Who", "Room"],
    ["Paint the hall", "Ann", "Main hall"],
  ];

  test("a list called PlanActions is not the plan", async () => {
    const path = besideOurLists(fileOf(folder, PLAN), file("list-actions"), lists, "PlanActions");
    expect((await said("check", path, ...AS_AT)).actions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["R1.1", "R1.2", "R1.3"]),
    );
  });

  test("a list called PlanBoardSummary keeps every text", async () => {
    const path = besideOurLists(fileOf(folder, PLAN), file("list-summary"), lists, "PlanBoardSummary");
    const out = file("list-summary-out");
    await plan("summary", path, "--out", out, ...AS_AT);
    expect(textsIn(existsSync(out) ? out : path, "Our lists")).toEqual(lists.flat());
  });

  test("a defined name that is in the way is named, with what it stands for", async () => {
    const path = await edited(SAMPLE, file("name-taken"), (workbook) =>
      workbook.setName("PlanFindings", "='R1 Standards'!$A$1"),
    );
    const { code, err } = await plan("summary", path, "--out", file("name-taken-out"), ...AS_AT);
    expect(code).not.toBe(0);
    expect(err).toContain("PlanFindings");
    expect(err).toContain("'R1 Standards'!$A$1");
  });
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

test("4 a note under Board summary stands after a recommendation was added", async () => {
  const note = "Read out at the Board";
  const noted = await workedOn(BEFORE, file("noted-summary"), "PlanBoardSummary", ({ table, typeAt }) => {
    for (let row = 1; row < 4; row++) typeAt(table.block.row + table.block.rows + row, 2, `${note} ${String(row)}`);
  });
  const more = await workedOn(noted, file("more"), "PlanRecommendations", ({ workbook, table, typeAt }) => {
    const below = table.block.row + table.block.rows - 1;
    insertCells(workbook, table.sheet, { ...table.body, row: below, rows: 3 }, "rows");
    for (const [at, ref] of ["R6", "R7", "R8"].entries()) {
      typeAt(below + at, 0, ref);
      typeAt(below + at, 1, `Do more of what ${ref} asks`);
    }
  });
  const out = await summary(more, file("more-out"), ...AS_AT);
  expect(textsIn(out, "Board summary")).toEqual(expect.arrayContaining(["R6", "R7", "R8"]));
  expect(textsIn(out)).toEqual(expect.arrayContaining([`${note} 1`, `${note} 2`, `${note} 3`]));
});

test("4 texts in a column of formulas and in inserted columns stand after the next paper", async () => {
  const typed = await workedOn(BEFORE, file("over-terms"), "PlanSchoolTerms", ({ type }) =>
    type(2, "In force", "Ask the diocese"),
  );
  const inserted = await workedOn(typed, file("inside-summary"), "PlanBoardSummary", ({ workbook, table, typeAt }) => {
    insertTableColumn(workbook, table, 3);
    typeAt(table.block.row + 1, table.block.column + 3, "Said at the Board");
  });
  const texts = textsIn(await summary(inserted, file("inserted-out"), ...AS_AT));
  expect(texts).toEqual(expect.arrayContaining(["Ask the diocese", "Said at the Board"]));
});

test("4 findings are brought up to date although the officers have a column of their own among them", async () => {
  const own = await workedOn(BEFORE, file("inside-findings"), "PlanFindings", ({ workbook, table }) =>
    insertTableColumn(workbook, table, 2),
  );
  const late = await workedOn(own, file("inside-findings-late"), "PlanActions", ({ type }) => {
    for (let row = 0; row < 8; row++) type(row, "Owner", "");
  });
  const found = (await said("check", late, ...AS_AT)).actions.filter(({ findings }) =>
    findings.includes("owner-missing"),
  );
  const rows = rowsOf(await summary(late, file("inside-findings-out"), ...AS_AT), "PlanFindings");
  expect(found.length).toBeGreaterThan(5);
  expect(rows.filter((row) => String(row.get("Code")).includes("owner-missing"))).toHaveLength(found.length);
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

test("5 a column of the officers' own at the right of Findings moves with its rows", async () => {
  const beside = (row: ReadonlyMap<string, unknown>): string =>
    `${String(row.get("What")).slice(0, 34)} ${String(row.get("Ours"))}`;
  const own = await workedOn(BEFORE, file("right-of-findings"), "PlanFindings", ({ workbook, table, typeAt }) => {
    const { row, column, columns } = table.block;
    insertTableColumn(workbook, table, columns);
    typeAt(row, column + columns, "Ours");
    for (let at = 1; at < table.block.rows; at++) typeAt(row + at, column + columns, `Note ${String(at)}`);
  });
  const late = await workedOn(own, file("right-of-findings-late"), "PlanActions", ({ type }) => {
    for (let row = 0; row < 8; row++) type(row, "Owner", "");
  });
  const out = await summary(late, file("right-of-findings-out"), ...AS_AT);
  const notes = (path: string) =>
    rowsOf(path, "PlanFindings")
      .filter((row) => row.get("Ours") !== "")
      .map(beside);
  expect(new Set(notes(out))).toEqual(new Set(notes(own)));
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
