import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cellName } from "../../src/ooxml/cellAddress";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import type { SheetContents } from "../../src/ooxml/workbookContents";
import { insertCells } from "../../src/simulator/structure/shiftCells";
import { withAttached } from "../ooxml/attachedParts";
import { canValidate, partText, schemaErrors, textParts } from "../ooxml/packages";
import { ownFolder, run, SAMPLE } from "./commandLine";
import { AS_AT } from "./eitherVersion";
import { sheetsIn, workedOn } from "./peopleAtWork";

jest.setTimeout(300_000);

const folder = ownFolder();
const file = (name: string): string => join(folder, `${name}.xlsx`);

async function plan(command: string, from: string, to: string): Promise<string> {
  const { code, err } = await run(command, from, "--out", to, ...AS_AT);
  expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
  return to;
}

const sheetNamed = (path: string, name: string): SheetContents => {
  const sheet = sheetsIn(path).find((one) => one.name === name);
  if (!sheet) throw new Error(`${path} has no sheet ${name}`);
  return sheet;
};

/** The part of a sheet, by its place among the tabs. */
function partOf(path: string, name: string): string {
  const bytes = new Uint8Array(readFileSync(path));
  const entry = new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"`).exec(partText(bytes, "xl/workbook.xml"));
  const id = entry?.[1] ?? "";
  const targets = partText(bytes, "xl/_rels/workbook.xml.rels").match(/<Relationship [^>]*>/g) ?? [];
  const target = targets.find((one) => one.includes(`Id="${id}"`));
  return `xl/${/Target="([^"]+)"/.exec(target ?? "")?.[1] ?? ""}`;
}

/** The first cell of a sheet that says this. */
function cellSaying(path: string, sheet: string, text: string): { row: number; column: number } {
  const cell = sheetNamed(path, sheet).cells.find(({ value }) => value === text);
  if (!cell) throw new Error(`${sheet} does not say ${text}`);
  return cell;
}

/** Notes beside cells that say these texts, each the text itself; every other is a thread. */
function noted(from: string, to: string, sheet: string, texts: readonly string[]): string {
  const notes = texts.map((text, index) => {
    const { row, column } = cellSaying(from, sheet, text);
    return { cell: cellName(row, column), text, ...(index % 2 === 1 && { isThread: true as const }) };
  });
  const first = cellSaying(from, sheet, texts[0] ?? "");
  const drawn = [{ name: "Arrow", from: [first.row, 30], to: [first.row, 31], rowOffset: 100_000 }] as const;
  writeFileSync(to, withAttached(new Uint8Array(readFileSync(from)), partOf(from, sheet), { notes, drawn }));
  return to;
}

/** What stands in the cells of the notes, by what the notes say. */
function besideNotes(path: string, sheet: string): Record<string, unknown> {
  const { notes, cells } = sheetNamed(path, sheet);
  const at = (row: number, column: number): unknown =>
    cells.find((cell) => cell.row === row && cell.column === column)?.value ?? "";
  return Object.fromEntries(notes.map(({ row, column, text }) => [text.split("\n")[0] ?? "", at(row, column)]));
}

const arrowAt = (path: string, sheet: string): number | undefined => sheetNamed(path, sheet).drawn[0]?.from.row;
const asTexts = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text) => [text, text]));

test("a colleague's note on an action stays beside it when a row is put in above and the tables are brought up to date", async () => {
  const tables = await plan("structure", SAMPLE, file("tables"));
  const ids = ["R1.4", "R1.6", "R1.2"];
  const withNotes = noted(tables, file("noted"), "Actions", ids);
  const { block } = sheetNamed(withNotes, "Actions").tables[0] ?? { block: null };
  const more = await workedOn(withNotes, file("more"), "PlanActions", ({ workbook, table, typeAt }) => {
    insertCells(workbook, table.sheet, { ...table.body, row: table.body.row + 1, rows: 1 }, "rows");
    typeAt(table.body.row + 1, table.block.column, "R1.99");
    typeAt(table.body.row + 1, table.block.column + 1, "Something new to do");
  });
  const again = await plan("structure", more, file("again"));
  expect(sheetNamed(again, "Actions").tables[0]?.block.rows).toBe((block?.rows ?? 0) + 1);
  expect(besideNotes(again, "Actions")).toEqual(asTexts(ids));
  expect(arrowAt(again, "Actions")).toBe(cellSaying(again, "Actions", "R1.4").row);
  expect(canValidate ? schemaErrors(new Uint8Array(readFileSync(again))) : []).toEqual([]);
});

test("notes on a paper, and below a table, go with their rows when the product puts rows in", async () => {
  const papers = await plan("summary", SAMPLE, file("papers"));
  const refs = ["R2", "R3", "R5"];
  const withNotes = noted(papers, file("papers-noted"), "Board summary", refs);
  const more = await workedOn(withNotes, file("papers-more"), "PlanRecommendations", ({ workbook, table, typeAt }) => {
    insertCells(workbook, table.sheet, { ...table.body, row: table.body.row + 1, rows: 2 }, "rows");
    for (const [at, ref] of ["R8", "R7"].entries()) {
      typeAt(table.body.row + 1 + at, table.block.column, ref);
      typeAt(table.body.row + 1 + at, table.block.column + 1, `Do more of what ${ref} asks`);
    }
  });
  const out = await plan("summary", more, file("papers-out"));
  expect(sheetNamed(out, "Board summary").cells.map(({ value }) => value)).toContain("R7");
  const rowOf = (path: string): number => cellSaying(path, "Board summary", "R5").row;
  expect(rowOf(out)).toBeGreaterThan(rowOf(withNotes));
  expect(besideNotes(out, "Board summary")).toEqual(asTexts(refs));
});

test("the council's own sheets keep their notes and pictures byte for byte through tables and papers", async () => {
  const sheet = "R1 Standards";
  const withNotes = noted(SAMPLE, file("own-noted"), sheet, ["R1.2", "R1.4"]);
  const before = textParts(new Uint8Array(readFileSync(withNotes)));
  const out = await plan("summary", await plan("structure", withNotes, file("own-tables")), file("own-out"));
  const now = textParts(new Uint8Array(readFileSync(out)));
  const kept = [...before.keys()].filter((name) => /comments|threaded|person|vml|drawing9/i.test(name));
  expect(kept).toHaveLength(5);
  for (const name of [...kept, partOf(withNotes, sheet)]) expect(now.get(name)).toBe(before.get(name));
  expect(openWorkbook(new Uint8Array(readFileSync(out))).contents.sheets.flatMap(({ notes }) => notes)).toHaveLength(2);
});
