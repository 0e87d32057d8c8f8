import type { Rectangle } from "../../ooxml/workbookContents";
import { holds, lastColumn, lastRow, overlaps } from "../workbook/blocks";
import type { Input, SimulatedSheet, SimulatedTable } from "../workbook/simulatedSheet";
import type { SimulatedWorkbook } from "../workbook/simulatedWorkbook";
import { enter } from "../workbook/valueEntry";
import { followColumns } from "./tableNames";

/**
 * Enters values into cells with what follows of it in Excel: a heading that is typed over renames its column in every
 * formula; what is entered right under or right of a table joins it, as long as that option of AutoCorrect is on; and a
 * formula in an otherwise empty column of a table fills it.
 */
export function enterCells(
  workbook: SimulatedWorkbook,
  sheet: SimulatedSheet,
  block: Rectangle,
  rows: readonly (readonly Input[])[],
  by = enter,
): void {
  sheet.requireWritable();
  const touched = sheet.tables.filter((table) => overlaps(table.block, block));
  const headings = new Map(touched.map((table) => [table, table.headings]));
  for (const table of touched) table.rememberCalculatedColumns();
  sheet.enterValues(block, rows, by);
  if (rows.some((row) => row.some((input) => typeof input === "string" && input.startsWith("="))))
    workbook.workOut(sheet, block);
  for (const [table, before] of headings) followHeadings(workbook, table, before);
  const table = workbook.autoCorrect.expandsTables ? tableToJoin(sheet, block) : undefined;
  if (table) join(table, block);
  if (workbook.autoCorrect.fillsColumns) for (const one of touched) fillColumns(one, block);
}

function followHeadings(workbook: SimulatedWorkbook, table: SimulatedTable, before: readonly string[]): void {
  if (!table.hasHeaderRow) return;
  const { headings } = table;
  if (headings.every((name, index) => name === before[index])) return;
  table.sheet.completeHeadings(table.block);
  const now = table.headings;
  followColumns(workbook, table, new Map(before.map((name, index) => [name.toLowerCase(), now[index] ?? name])));
}

/** The table that cells lie directly under, or directly to the right of, where what it would take in is empty but for them. */
function tableToJoin(sheet: SimulatedSheet, block: Rectangle): SimulatedTable | undefined {
  const isTaken = (cells: Rectangle): boolean =>
    sheet.merges.some((merge) => overlaps(merge, cells)) ||
    sheet.tables.some((other) => overlaps(other.block, cells)) ||
    [...sheet.cells.within(cells)].some(
      ({ row, column, value, formula }) => (value !== "" || formula !== undefined) && !holds(block, row, column),
    );
  return sheet.tables.find((table) => {
    const strip = isUnder(table, block)
      ? rowsUnder(table, block)
      : isRightOf(table, block)
        ? columnsRight(table, block)
        : null;
    return strip !== null && !isTaken(strip) && hasValue(sheet, block);
  });
}

const hasValue = (sheet: SimulatedSheet, block: Rectangle): boolean =>
  [...sheet.cells.within(block)].some(({ value, formula }) => value !== "" || formula !== undefined);

function isUnder({ block: table, hasTotalsRow }: SimulatedTable, block: Rectangle): boolean {
  const isInColumns = block.column >= table.column && lastColumn(block) <= lastColumn(table);
  return !hasTotalsRow && isInColumns && block.row === lastRow(table) + 1;
}

const isRightOf = ({ block: table }: SimulatedTable, block: Rectangle): boolean =>
  block.column === lastColumn(table) + 1 && block.row >= table.row && lastRow(block) <= lastRow(table);

const rowsUnder = ({ block: table }: SimulatedTable, { row, rows }: Rectangle): Rectangle => ({ ...table, row, rows });
const columnsRight = ({ block: table }: SimulatedTable, { column, columns }: Rectangle): Rectangle => ({
  ...table,
  column,
  columns,
});

/** The new rows look like the last one, with its rules, and calculated columns go on in them. */
function join(table: SimulatedTable, block: Rectangle): void {
  const { sheet, block: before } = table;
  if (!isUnder(table, block)) {
    sheet.resizeTable(table, { ...before, columns: before.columns + block.columns });
    return;
  }
  const last = lastRow(before);
  const added = rowsUnder(table, block);
  if (last > before.row) {
    const grown = (part: Rectangle): Rectangle =>
      lastRow(part) === last && part.row < added.row && overlaps(part, { ...before, row: last, rows: 1 })
        ? { ...part, rows: part.rows + added.rows }
        : part;
    sheet.rules = sheet.rules.map((rule) => ({ ...rule, block: grown(rule.block) }));
    sheet.validations = sheet.validations.map((one) => ({ ...one, block: grown(one.block) }));
    takeFormats(sheet, added, last);
  }
  sheet.resizeTable(table, { ...before, rows: before.rows + added.rows });
}

/** Cells take the format of a row; a number format that was implied by what was typed stays where that row has none. */
function takeFormats(sheet: SimulatedSheet, block: Rectangle, from: number): void {
  for (let column = block.column; column <= lastColumn(block); column++) {
    const style = sheet.cells.get(from, column)?.style ?? 0;
    if (style === 0) continue;
    const isGeneral = (sheet.styleAt(from, column).numberFormat ?? "General") === "General";
    for (let row = block.row; row <= lastRow(block); row++) {
      const cell = sheet.cells.get(row, column) ?? { row, column, value: "", style: 0 };
      if (cell.style === 0 || !isGeneral) sheet.cells.put({ ...cell, style });
    }
  }
}

/** A formula typed into a column that holds nothing else, or nothing but one formula, is that column's formula. */
function fillColumns(table: SimulatedTable, block: Rectangle): void {
  const { body, sheet } = table;
  if (block.rows > 1 || block.row < body.row || block.row > lastRow(body)) return;
  for (let column = block.column; column <= lastColumn(block); column++) {
    const typed = sheet.cells.get(block.row, column);
    if (typed?.formula === undefined || !holds(table.block, block.row, column)) continue;
    const known = table.columns[column - body.column]?.formula;
    const isFree = [...sheet.cells.within({ ...body, column, columns: 1 })].every(
      (cell) => cell.row === typed.row || (cell.formula === undefined ? cell.value === "" : cell.formula === known),
    );
    if (isFree) sheet.fillDown({ ...body, column, columns: 1 }, typed.row, typed.formula);
  }
}
