import type { ActionPlan } from "../../../src/core/plan/actionPlan";
import { readPlan } from "../../../src/core/plan/readPlan";
import { recognise } from "../../../src/core/recognise/recognise";
import type { Correction, RecognisedTable, Recognition } from "../../../src/core/recognise/recognition";
import { columnLetter } from "../../../src/core/snapshot/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { gridSheet, gridWorkbook, type GridOptions } from "../../snapshots/gridSheet";

export const recogniseSheets = (...sheets: readonly SheetSnapshot[]): Recognition => recognise(gridWorkbook(...sheets));

/** The only table of a one-sheet workbook. */
export function onlyTable(grid: string, options: GridOptions = {}, sheet = "Plan"): RecognisedTable {
  const { tables } = recogniseSheets(gridSheet(sheet, grid, options));
  const [table] = tables;
  if (!table || tables.length !== 1) throw new Error(`${tables.length} tables were found`);
  return table;
}

/** "A id, C action": every column with a role. */
export const rolesOf = (table: RecognisedTable): string =>
  table.columns.flatMap((c) => (c.role === null ? [] : [`${columnLetter(c.column)} ${c.role}`])).join(", ");

/** "record 3 4, section 5", rows counted from 1. */
export function rowsOf(table: RecognisedTable): Readonly<Record<string, readonly number[]>> {
  const rows: Record<string, number[]> = {};
  for (const { row, kind } of table.rows) (rows[kind] ??= []).push(row + 1);
  return rows;
}

export function planOf(snapshot: WorkbookSnapshot, corrections: readonly Correction[] = []): ActionPlan {
  return readPlan(snapshot, recognise(snapshot, corrections), { immediateDays: 28 });
}

export const planOfGrid = (grid: string, options: GridOptions = {}, sheet = "Plan"): ActionPlan =>
  planOf(gridWorkbook(gridSheet(sheet, grid, options)));
