import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { noChanges, noSheetChanges, type GrowingSheetChanges } from "../../src/ooxml/noChanges";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import { cellKey } from "../../src/ooxml/workbookChanges";
import type { SheetContents } from "../../src/ooxml/workbookContents";
import { readIronCalc } from "../../src/simulator/recalculation/ironcalcInNode";
import { createRecalculation } from "../../src/simulator/recalculation/recalculate";
import type { SimulatedTable } from "../../src/simulator/workbook/simulatedSheet";
import { SimulatedWorkbook } from "../../src/simulator/workbook/simulatedWorkbook";
import { enterCells } from "../../src/simulator/structure/enterCells";
import { enterTyped } from "../../src/simulator/workbook/valueEntry";

export type Value = string | number;

/** A table somebody works on in Excel. */
export interface AtTable {
  readonly workbook: SimulatedWorkbook;
  readonly table: SimulatedTable;
  /** Types into a cell of the body, by the heading of its column. */
  readonly type: (row: number, heading: string, text: string) => void;
  readonly typeAt: (row: number, column: number, text: string) => void;
}

/** Somebody opens the file in Excel, works on a table of it, and saves it as another file. */
export async function workedOn(from: string, to: string, name: string, work: (at: AtTable) => void): Promise<string> {
  return edited(from, to, (workbook) => {
    const table = workbook.tables.find((one) => one.name === name);
    if (!table) throw new Error(`${from} has no table ${name}`);
    const typeAt = (row: number, column: number, text: string): void =>
      enterCells(workbook, table.sheet, { row, column, rows: 1, columns: 1 }, [[text]], enterTyped);
    const type = (row: number, heading: string, text: string): void => {
      const column = table.headings.indexOf(heading);
      if (column < 0) throw new Error(`${name} has no column ${heading}`);
      typeAt(table.body.row + row, table.block.column + column, text);
    };
    work({ workbook, table, type, typeAt });
  });
}

/** Somebody opens the file in Excel, does something, and saves it as another file. */
export async function edited(from: string, to: string, work: (workbook: SimulatedWorkbook) => void): Promise<string> {
  const workbook = SimulatedWorkbook.open(new Uint8Array(readFileSync(from)), await createRecalculation(readIronCalc));
  work(workbook);
  writeFileSync(to, workbook.save());
  return to;
}

/** A file with one sheet "Plan" of the lines given; with a name, the lines are an Excel table. */
export function fileOf(folder: string, lines: readonly (readonly Value[])[], table: string | null = null): string {
  const changes = noChanges();
  changes.renamedSheets.set("Sheet1", "Plan");
  changes.sheets.set("Plan", sheetOf(lines, table));
  const path = join(folder, `plan-${table ?? "cells"}.xlsx`);
  writeFileSync(path, openWorkbook(newWorkbook()).save(changes));
  return path;
}

/** The file with a sheet "Our lists" of the council's own beside what it has, whose lines are an Excel table. */
export function besideOurLists(from: string, to: string, lines: readonly (readonly Value[])[], table: string): string {
  const changes = noChanges();
  changes.addedSheets.push("Our lists");
  changes.sheets.set("Our lists", sheetOf(lines, table));
  writeFileSync(to, openWorkbook(new Uint8Array(readFileSync(from))).save(changes));
  return to;
}

function sheetOf(lines: readonly (readonly Value[])[], table: string | null): GrowingSheetChanges {
  const sheet = noSheetChanges();
  const [headings = []] = lines;
  for (const [row, line] of lines.entries())
    for (const [column, value] of line.entries()) sheet.cells.set(cellKey(row, column), { value });
  const block = { row: 0, column: 0, rows: lines.length, columns: headings.length };
  const columns = headings.map((heading) => ({ name: String(heading) }));
  if (table !== null) sheet.addedTables.push({ name: table, block, columns, style: "TableStyleLight1" });
  return sheet;
}

/** Every value of a file, or of one sheet of it. */
export const textsIn = (path: string, only: string | null = null): readonly unknown[] =>
  sheetsIn(path)
    .filter(({ name }) => only === null || name === only)
    .flatMap(({ cells }) => cells.map(({ value }) => value));

/** The sheets of a file; where a name is given, the one with that table, and the cells of its columns by heading. */
export const sheetsIn = (path: string): readonly SheetContents[] =>
  openWorkbook(new Uint8Array(readFileSync(path))).contents.sheets;

/** The rows of a table in a file, by heading. */
export function rowsOf(path: string, name: string): readonly ReadonlyMap<string, unknown>[] {
  const sheet = sheetsIn(path).find(({ tables }) => tables.some((one) => one.name === name));
  const table = sheet?.tables.find((one) => one.name === name);
  if (!sheet || !table) throw new Error(`${path} has no table ${name}`);
  const at = new Map(sheet.cells.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell.value]));
  return Array.from({ length: table.block.rows - 1 }, (_, row) => {
    const place = (column: number): string =>
      `${String(table.block.row + 1 + row)} ${String(table.block.column + column)}`;
    return new Map(table.columns.map((column, index) => [column.name, at.get(place(index)) ?? ""]));
  });
}
