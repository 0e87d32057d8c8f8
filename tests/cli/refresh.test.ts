import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readIronCalc } from "../../src/simulator/recalculation/ironcalcInNode";
import { createRecalculation } from "../../src/simulator/recalculation/recalculate";
import { insertCells } from "../../src/simulator/structure/shiftCells";
import { enterCells } from "../../src/simulator/structure/enterCells";
import type { SimulatedSheet } from "../../src/simulator/workbook/simulatedSheet";
import { SimulatedWorkbook } from "../../src/simulator/workbook/simulatedWorkbook";
import { enterTyped } from "../../src/simulator/workbook/valueEntry";
import { ownFolder, run, SAMPLE } from "./commandLine";

jest.setTimeout(300_000);

const SHEET = "R1 Standards";
const open = async (file: string): Promise<SimulatedWorkbook> =>
  SimulatedWorkbook.open(new Uint8Array(readFileSync(file)), await createRecalculation(readIronCalc));

function sheetIn(workbook: SimulatedWorkbook, name: string): SimulatedSheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

/** Somebody types another day for the first action of the council's own sheet, and a new one in a row before it. */
async function edited(from: string, to: string): Promise<void> {
  const workbook = await open(from);
  const sheet = sheetIn(workbook, SHEET);
  const type = (row: number, column: number, text: string): void =>
    enterCells(workbook, sheet, { row, column, rows: 1, columns: 1 }, [[text]], enterTyped);
  type(3, 4, "15/05/2020");
  insertCells(workbook, sheet, { row: 3, column: 0, rows: 1, columns: 16_384 }, "rows");
  ["R1.0", "Agree who leads the whole of this work", "Mared Ifans"].forEach((text, column) => type(3, column, text));
  writeFileSync(to, workbook.save());
}

/** Where the links of the Source cells lead, and what the cells say, by row. */
async function sourcesIn(file: string): Promise<readonly (readonly [said: string, leads: string])[]> {
  const workbook = await open(file);
  const table = workbook.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "PlanActions");
  if (!table) throw new Error("There are no tables.");
  const column = table.block.column + table.headings.indexOf("Source");
  return [...table.sheet.links.values()]
    .filter((link) => link.column === column)
    .sort((a, b) => a.row - b.row)
    .map((link) => [table.sheet.textAt(link.row, column), link.target]);
}

test("what was changed in the council's sheet is told, brought over, and taken back; links follow their rows (F54)", async () => {
  const folder = ownFolder();
  const file = (name: string): string => join(folder, `${name}.xlsx`);
  const [tables, typed, taken, back, left] = ["tables", "typed", "taken", "back", "left"].map(file) as [
    string,
    string,
    string,
    string,
    string,
  ];
  await run("structure", SAMPLE, "--as-at", "2020-02-28", "--out", tables);
  expect((await run("check", tables)).out).not.toContain("F54");
  await edited(tables, typed);
  const before = (await run("check", typed)).out;
  const lines = before.split("\n").filter((line) => line.includes("F54"));
  expect(lines).toHaveLength(2);
  expect(before).toContain(
    `R1.0 “Agree who leads the whole of this work” stands in ${SHEET}, and Actions does not have it.`,
  );
  expect((await run("refresh", typed, "--out", taken)).code).toBe(0);
  expect((await run("check", taken)).out).not.toContain("F54");
  const [first, second] = await sourcesIn(taken);
  expect(first).toEqual([`'${SHEET}'!A5`, `'${SHEET}'!A5`]);
  expect(second).toEqual([`'${SHEET}'!A6`, `'${SHEET}'!A6`]);
  expect((await run("take-back", taken, "--out", back)).code).toBe(0);
  expect((await run("check", back)).out).toEqual(before);
  expect((await sourcesIn(back))[0]).toEqual([`'${SHEET}'!A4`, `'${SHEET}'!A4`]);
  await run("refresh", typed, SHEET, "--out", left);
  expect((await run("check", left)).out).toContain(`For ${SHEET} the tables are the plan now`);
});

test("figures of schools that were changed on the council's own sheet are taken in without a file, and then there are none (F54)", async () => {
  const folder = ownFolder();
  const [tables = "", typed = "", taken = ""] = ["tables", "typed", "taken"].map((name) =>
    join(folder, `${name}.xlsx`),
  );
  await run("structure", SAMPLE, "--out", tables);
  const workbook = await open(tables);
  const schools = sheetIn(workbook, "Schools");
  enterCells(workbook, schools, { row: 3, column: 3, rows: 1, columns: 1 }, [["-600000"]], enterTyped);
  writeFileSync(typed, workbook.save());
  expect((await run("check", typed)).out).toContain("The figures of schools on Schools were changed");
  const done = await run("balances", typed, "--out", taken);
  expect(done.out).toContain("To be written: 1 figure.");
  const told = JSON.parse((await run("schools", taken, "--json")).out) as Told;
  expect(told.schoolBalances.find(({ number, year }) => number === "7101" && year === "2018-19")?.closing).toBe(
    -60_000_000,
  );
  expect((await run("check", taken)).out).not.toContain("The figures of schools");
  expect((await run("balances", taken, "--out", join(folder, "again.xlsx"))).out).toContain(
    "no figure of schools has changed",
  );
});

interface Told {
  readonly schoolBalances: readonly { readonly number: string; readonly year: string; readonly closing: number }[];
}
