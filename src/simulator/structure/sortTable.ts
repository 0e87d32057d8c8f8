import type { CellContents, LinkContents } from "../../ooxml/workbookContents";
import { shiftFormula } from "../../ooxml/formulas/shiftFormula";
import { cellKey } from "../../ooxml/workbookChanges";
import { encloses, lastColumn, lastRow } from "../workbook/blocks";
import type { SimulatedSheet, SimulatedTable } from "../workbook/simulatedSheet";
import type { SimulatedWorkbook } from "../workbook/simulatedWorkbook";
import { moveAttached } from "./moveAttached";

interface TableRow {
  readonly row: number;
  readonly cells: readonly (CellContents | undefined)[];
  readonly links: readonly (LinkContents | undefined)[];
}

/**
 * Sorts a table by a column, as its heading's menu does. Cells go with their formats and links; formulas are copied, so
 * their references move with them, and references to the table's cells stay where they were. What stands beside the
 * table, rules and dropdowns stay, and so do rows that are hidden. Notes and threads go with their cells (a library that
 * left them behind took that for a fault: EPPlus issues 349 and 1853), and so do pictures that lie in one row: Excel's
 * option "Cut, copy, and sort inserted objects with their parent cells", which is on.
 */
export function sortTable(
  workbook: SimulatedWorkbook,
  table: SimulatedTable,
  index: number,
  order: "ascending" | "descending",
): void {
  const { sheet, body } = table;
  sheet.requireWritable();
  workbook.calculate();
  const rows: TableRow[] = [];
  for (let row = body.row; row <= lastRow(body); row++)
    if (!sheet.hiddenRows.has(row)) rows.push(takeRow(sheet, table, row));
  const sorted = rows.toSorted((a, b) => compare(a.cells[index], b.cells[index], order === "ascending" ? 1 : -1));
  const places = new Map(sorted.map((from, place) => [from.row, rows[place]?.row ?? from.row]));
  for (const from of sorted) putRow(sheet, table, from, places.get(from.row) ?? from.row);
  moveAttached(sheet.attached, (block) => {
    const to = block.rows === 1 && encloses(body, block) ? (places.get(block.row) ?? block.row) : block.row;
    return [to === block.row ? block : { ...block, row: to }];
  });
  workbook.noteChange();
}

function takeRow(sheet: SimulatedSheet, { body }: SimulatedTable, row: number): TableRow {
  const columns = Array.from({ length: body.columns }, (_, index) => body.column + index);
  return {
    row,
    cells: columns.map((column) => sheet.cells.get(row, column)),
    links: columns.map((column) => sheet.links.get(cellKey(row, column))),
  };
}

function putRow(sheet: SimulatedSheet, { body }: SimulatedTable, from: TableRow, to: number): void {
  if (from.row === to) return;
  for (let column = body.column; column <= lastColumn(body); column++) {
    const cell = from.cells[column - body.column] ?? { row: to, column, value: "", style: 0 };
    const formula = cell.formula === undefined ? {} : { formula: shiftFormula(cell.formula, to - from.row, 0) };
    sheet.cells.put({ ...cell, ...formula, row: to });
    const link = from.links[column - body.column];
    if (link) sheet.links.set(cellKey(to, column), { ...link, row: to });
    else sheet.links.delete(cellKey(to, column));
  }
}

/** Numbers before texts before FALSE and TRUE before errors; empty cells last whichever way it goes. */
function compare(a: CellContents | undefined, b: CellContents | undefined, sign: 1 | -1): number {
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  if (rankA === EMPTY || rankB === EMPTY) return rankA - rankB;
  if (rankA !== rankB) return sign * (rankA - rankB);
  return sign * compareValues(a?.value ?? "", b?.value ?? "");
}

const EMPTY = 4;

function rankOf(cell: CellContents | undefined): number {
  if (!cell || (cell.value === "" && cell.formula === undefined)) return EMPTY;
  if (cell.isError) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof cell.value as "number" | "string" | "boolean"];
}

const compareValues = (a: CellContents["value"], b: CellContents["value"]): number =>
  typeof a === "string" ? a.localeCompare(String(b), "en-GB", { sensitivity: "accent" }) : Number(a) - Number(b);
