import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import type { SheetContents, WorkbookContents } from "../../src/ooxml/workbookContents";
import { ownFolder, PLANS, run, SAMPLE } from "./commandLine";
import { recalculated } from "./libreOffice";

jest.setTimeout(180_000);

const AS_AT = ["--as-at", "2020-02-28"];
const shared = ["piap-one-sheet-per-recommendation.xlsx", "improvement-plan-single-sheet.xlsx"].map((name) =>
  join(PLANS, name),
);
const workbooks = [SAMPLE, ...shared.filter((path) => existsSync(path))];

const open = (path: string): WorkbookContents => openWorkbook(new Uint8Array(readFileSync(path))).contents;
const columnOf = ({ cells, tables }: SheetContents, table: string, column: string): string[] => {
  const found = tables.find(({ name }) => name === table);
  const index = found?.columns.findIndex(({ name }) => name === column) ?? -1;
  if (!found || index < 0) throw new Error(`${table} has no column ${column}`);
  return cells
    .filter((cell) => cell.column === found.block.column + index && cell.row > found.block.row)
    .filter((cell) => cell.row < found.block.row + found.block.rows)
    .map(({ value }) => String(value));
};
const sheetWith = (contents: WorkbookContents, table: string): SheetContents => {
  const sheet = contents.sheets.find(({ tables }) => tables.some(({ name }) => name === table));
  if (!sheet) throw new Error(`No sheet with ${table}`);
  return sheet;
};

interface Result {
  readonly actions: readonly { readonly rating: string; readonly reason: string }[];
}

test("the shared plans are at hand, or their tests are left out", () => {
  if (workbooks.length === 1) process.stderr.write("../shared/data is absent: its plans are skipped.\n");
  expect(workbooks.length).toBeGreaterThan(0);
});

describe.each(workbooks)("summary of %s", (input) => {
  const folder = ownFolder();
  const out = join(folder, "out.xlsx");
  let result: Result = { actions: [] };

  beforeAll(async () => {
    const { code, out: text, err } = await run("summary", input, ...AS_AT, "--out", out, "--json");
    if (code !== 0) throw new Error(err);
    result = JSON.parse(text) as Result;
  });

  test("writes the plan's tables and the board summary on sheets of their own", () => {
    const contents = open(out);
    const tables = contents.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    expect(tables).toEqual(
      expect.arrayContaining(["PlanRecommendations", "PlanActions", "PlanOwners", "PlanSettings", "PlanFindings"]),
    );
    expect(contents.sheets.some(({ charts }) => charts.some(({ altText }) => /R1/.test(altText)))).toBe(true);
  });

  test("the formulas give the evaluator's word and reason on every row (R11)", () => {
    const actions = sheetWith(open(out), "PlanActions");
    expect(columnOf(actions, "PlanActions", "Rating")).toEqual(result.actions.map(({ rating }) => rating));
    expect(columnOf(actions, "PlanActions", "Reason")).toEqual(result.actions.map(({ reason }) => reason));
  });

  test("LibreOffice calculates the same words anew on every row", () => {
    const other = recalculated(out);
    if (other === null) return;
    const actions = sheetWith(open(other), "PlanActions");
    expect(columnOf(actions, "PlanActions", "Rating")).toEqual(result.actions.map(({ rating }) => rating));
    expect(columnOf(actions, "PlanActions", "Reason")).toEqual(result.actions.map(({ reason }) => reason));
  });

  test("every part that is not ours comes out byte for byte", () => {
    const before = unzipSync(new Uint8Array(readFileSync(input)));
    const after = unzipSync(new Uint8Array(readFileSync(out)));
    const grown = /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;
    const changed = Object.keys(before).filter(
      (name) =>
        !grown.test(name) && Buffer.compare(before[name] ?? Buffer.alloc(0), after[name] ?? Buffer.alloc(0)) !== 0,
    );
    expect(changed).toEqual([]);
  });

  test("structure and summary have nothing to add to their own output", async () => {
    const again = join(folder, "again.xlsx");
    const { err } = await run("structure", out, ...AS_AT, "--out", again);
    expect(err).toContain("already has all of it");
    const third = join(folder, "third.xlsx");
    expect((await run("summary", out, ...AS_AT, "--out", third)).err).toContain("already has all of it");
    expect(readdirSync(folder).sort()).toEqual(["again.xlsx", "out.xlsx", "third.xlsx"]);
  });

  test("in Welsh the sheets, words and formulas are Welsh, and the ratings the same", async () => {
    const welsh = join(folder, "cymraeg.xlsx");
    const { code } = await run("summary", input, ...AS_AT, "--lang", "cy", "--out", welsh);
    expect(code).toBe(0);
    const words: Record<string, string> = { Blue: "Glas", Green: "Gwyrdd", Amber: "Ambr", Red: "Coch", Grey: "Llwyd" };
    const actions = sheetWith(open(welsh), "PlanActions");
    expect(columnOf(actions, "PlanActions", "Gradd")).toEqual(result.actions.map(({ rating }) => words[rating]));
    // The next summary goes on in the language of the tables that stand there.
    const { err } = await run("summary", welsh, ...AS_AT, "--out", join(folder, "eto.xlsx"));
    expect(err).toContain("already has all of it");
  });
});

test("without names of officers no cell, chart or link of the papers has one; Settings keep it for the next build", async () => {
  const folder = ownFolder();
  const [out, again] = [join(folder, "out.xlsx"), join(folder, "again.xlsx")];
  const { code } = await run("summary", SAMPLE, ...AS_AT, "--lang", "both", "--officers", "withheld", "--out", out);
  expect(code).toBe(0);
  const contents = open(out);
  const owners = sheetWith(contents, "PlanOwners");
  const kinds = columnOf(owners, "PlanOwners", "Kind");
  const names = columnOf(owners, "PlanOwners", "Name").filter((_, row) => kinds[row] === "Person");
  const papers = contents.sheets.filter(({ tables }) => tables.some(({ name }) => name.startsWith("Board")));
  expect([names.length > 5, papers.length > 20]).toEqual([true, true]);
  const said = JSON.stringify(papers.map(({ name, cells, charts, links }) => [name, cells, charts, links]));
  expect(names.filter((name) => said.includes(name))).toEqual([]);
  expect((await run("summary", out, ...AS_AT, "--lang", "both", "--out", again)).err).toContain(
    "already has all of it",
  );
});
