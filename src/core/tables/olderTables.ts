import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { fieldsOf } from "./columnIdentity";
import type { ColumnDescription } from "./description";
import { ownTables, type OwnTable } from "./findTables";

/** The columns that a table was never given: it was made by a version that did not know them. */
export function neverGiven({ description, fields, known }: OwnTable): readonly ColumnDescription[] {
  const given = new Set(fieldsOf(description, known));
  return description.columns.filter(({ field }) => !given.has(field) && !fields.includes(field));
}

/** Fields that the table had and that no column carries now: somebody deleted or renamed them. */
export function goneFields({ description, fields, known }: OwnTable): readonly ColumnDescription[] {
  const given = new Set(fieldsOf(description, known));
  return description.columns.filter(({ field }) => given.has(field) && !fields.includes(field));
}

/** The columns that a table is to be given: those that it never had, and those that somebody deleted. */
export const lackedColumns = (table: OwnTable): readonly ColumnDescription[] => {
  const lacked = new Set([...neverGiven(table), ...goneFields(table)]);
  return table.description.columns.filter((column) => lacked.has(column));
};

/** Why a table cannot be given the columns it lacks: what one of its columns is, is not known; or another table reaches across. */
type Hindrance = "no-table" | "doubtful" | "table-across";

/** Tables of ours that lack columns of today's; papers are made anew as a whole. */
export const lackingTables = (snapshot: WorkbookSnapshot): readonly OwnTable[] =>
  [...ownTables(snapshot).found.values()].filter((table) => isKept(table) && lackedColumns(table).length > 0);

/** Tables of ours that somebody made ranges of plain cells. */
export const convertedTables = (snapshot: WorkbookSnapshot): readonly OwnTable[] =>
  [...ownTables(snapshot).found.values()].filter((table) => isKept(table) && table.name === null);

const isKept = ({ description }: OwnTable): boolean => description.life !== "paper" && description.life !== "memory";

export function hindranceOf(table: OwnTable): Hindrance | null {
  if (table.name === null) return "no-table";
  if (table.doubtful.length > 0) return "doubtful";
  return isFreeBeside(table, lackedColumns(table).length) || !isTableAcross(table) ? null : "table-across";
}

/** Formulas of one table name columns of another: all tables are given what they lack together, or none while one is hindered. */
export const canTakeOver = (snapshot: WorkbookSnapshot): boolean =>
  lackingTables(snapshot).every((table) => hindranceOf(table) === null);

/** Whether another table of the sheet would be torn by columns that are inserted at the right edge. */
function isTableAcross({ sheet, block, name }: OwnTable): boolean {
  const edge = block.column + block.columns;
  return sheet.tables.some(
    (other) => other.name !== name && other.block.column < edge && other.block.column + other.block.columns > edge,
  );
}

/** Whether so many columns at the right of the table are free beside all of its rows. */
export function isFreeBeside({ sheet, block, name }: OwnTable, columns: number): boolean {
  const [first, last] = [block.column + block.columns, block.column + block.columns + columns - 1];
  const bottom = block.row + block.rows - 1;
  const isIn = (at: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }) => at.column <= last && at.column + at.columns > first && at.row <= bottom && at.row + at.rows > block.row;
  if (sheet.tables.some((other) => other.name !== name && isIn(other.block)) || sheet.merges.some(isIn)) return false;
  const { used } = sheet;
  return (
    !used ||
    !sheet.cells.some((cells, r) =>
      cells.some((cell, c) => {
        const holds = cell !== undefined && (cell.value !== "" || cell.formula !== undefined);
        return holds && isIn({ row: used.row + r, column: used.column + c, rows: 1, columns: 1 });
      }),
    )
  );
}

/** Whether a table made before there were marks has a column that nobody but the user can name: no mark is written then. */
export const waitsForAnswer = (snapshot: WorkbookSnapshot): boolean =>
  [...ownTables(snapshot).found.values()].some(
    ({ known, doubtful, description }) => known === null && doubtful.length > 0 && description.life !== "paper",
  );
