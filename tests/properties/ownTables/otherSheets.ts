import type { SimulatedSheet } from "../../../src/simulator/workbook/simulatedSheet";
import type { SimulatedWorkbook } from "../../../src/simulator/workbook/simulatedWorkbook";

/** What the cells and tables of the sheets hold that are not ours, by sheet: our steps change none of it. */
export function contentsOfOthers(
  workbook: SimulatedWorkbook,
  ours: ReadonlySet<SimulatedSheet>,
): ReadonlyMap<SimulatedSheet, string> {
  return new Map(workbook.sheets.filter((sheet) => !ours.has(sheet)).map((sheet) => [sheet, contentsOf(sheet)]));
}

function contentsOf(sheet: SimulatedSheet): string {
  // A copy of one of our sheets has formulas over our tables: their values follow those.
  const cells = [...sheet.cells.all()].map(({ row, column, value, formula, style }) => [
    row,
    column,
    formula === undefined ? value : "=",
    style,
  ]);
  const tables = sheet.tables.map(({ name, block, headings }) => [name, block, headings]);
  return JSON.stringify([sheet.name, cells, tables, sheet.merges, [...sheet.properties]]);
}
