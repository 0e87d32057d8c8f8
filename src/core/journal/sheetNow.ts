import type { Piece } from "../changes/originalPlaces";
import type { Block, SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { ownTables, type OwnTable } from "../tables/findTables";
import { bodyRows } from "../tables/records";
import { keyOfRecord } from "./makeUndo";
import type { SheetThen } from "./undoData";

/** Where what a step wrote on a sheet is now: rows are found by their records, columns by their fields. */
export interface SheetNow {
  readonly then: SheetThen;
  readonly sheet: SheetSnapshot;
  readonly table: OwnTable | null;
  /** The row of the sheet that was this row after the step; null where its record is gone. */
  readonly rowOf: (row: number) => number | null;
  readonly columnOf: (column: number) => number | null;
}

/** The sheet of ours with that table, whatever it is called now; undefined where it is gone. */
export function sheetNow(then: SheetThen, snapshot: WorkbookSnapshot, isInterrupted: boolean): SheetNow | undefined {
  const own = [...ownTables(snapshot).found.values()].find(({ description }) => description.name === then.table);
  const named = (name: string): SheetSnapshot | undefined => snapshot.sheets.find((one) => one.name === name);
  const sheet = own?.sheet ?? named(then.after) ?? named(then.name);
  if (!sheet) return undefined;
  const table = own ?? null;
  return {
    then,
    sheet,
    table,
    rowOf: table ? rowsByKey(then, table, isInterrupted) : (row) => (then.table === null || isInterrupted ? row : null),
    columnOf: table ? columnsByField(then, table) : (column) => column,
  };
}

function rowsByKey(then: SheetThen, table: OwnTable, isInterrupted: boolean): (row: number) => number | null {
  const first = table.block.row + 1;
  const last = table.block.row + bodyRows(table);
  const rows = new Map<string, number | null>();
  for (let row = 0; row < bodyRows(table); row += 1) {
    const key = keyOfRecord(table, row);
    // Two records of one key: which of them it was, nobody can tell.
    rows.set(key, rows.has(key) ? null : first + row);
  }
  const keys = new Map(then.keys);
  const moved = table.block.row - then.row;
  return (row) => {
    if (row < then.row) return row;
    if (row === then.row) return table.block.row;
    const isBody = row < then.row + then.rows;
    if (!isBody) return isInterrupted ? row : row + last - (then.row + then.rows - 1);
    const key = keys.get(row) ?? "";
    if (keyAt(table, row + moved) === key) return row + moved;
    const found = key === "" ? undefined : rows.get(key);
    if (found !== undefined) return found;
    // Half way through a step a record may not have its key yet.
    return isInterrupted ? row + moved : null;
  };
}

const keyAt = (table: OwnTable, row: number): string | null => {
  const at = row - table.block.row - 1;
  return at >= 0 && at < bodyRows(table) ? keyOfRecord(table, at) : null;
};

function columnsByField(then: SheetThen, table: OwnTable): (column: number) => number | null {
  return (column) => {
    const index = column - then.column;
    const field = then.fields[index];
    if (index < 0 || index >= then.fields.length) return column;
    if (field === null || field === undefined) return null;
    const now = table.fields.indexOf(field);
    // A column that the step adds may not be known yet.
    return now < 0 ? (index < table.block.columns ? null : column) : table.block.column + now;
  };
}

const isBody = ({ table, row: first, rows }: SheetThen, row: number): boolean =>
  table !== null && row >= first && row < first + rows;

/** Where a cell is now; null where its record or its column is not to be found. */
export function placeNow(
  row: number,
  column: number,
  { then, rowOf, columnOf }: SheetNow,
): { readonly row: number; readonly column: number } | null {
  const [r, c] = [rowOf(row), isBody(then, row) ? columnOf(column) : column];
  return r === null || c === null ? null : { row: r, column: c };
}

/** The parts of a block that stand together now as they did then. */
export function blocksNow({ first, firstColumn, block }: Piece, { then, rowOf, columnOf }: SheetNow): readonly Piece[] {
  const rows = runsOf(block.row, block.rows, rowOf, (row) => isBody(then, row));
  return rows.flatMap((row) =>
    // Above and below the table a cell is in no field's column.
    runsOf(block.column, block.columns, isBody(then, block.row + row.from) ? columnOf : (column) => column).map(
      (column) => ({
        first: first + row.from,
        firstColumn: firstColumn + column.from,
        block: { row: row.to, column: column.to, rows: row.count, columns: column.count } satisfies Block,
      }),
    ),
  );
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

function runsOf(
  start: number,
  count: number,
  place: (at: number) => number | null,
  kindOf: (at: number) => boolean = () => true,
): readonly Run[] {
  const runs: { from: number; to: number; count: number }[] = [];
  let open: boolean | null = null;
  for (let from = 0; from < count; from += 1) {
    const to = place(start + from);
    const last = runs.at(-1);
    const kind = kindOf(start + from);
    if (to === null) open = null;
    else if (open === kind && last && to === last.to + last.count) last.count += 1;
    else {
      runs.push({ from, to, count: 1 });
      open = kind;
    }
  }
  return runs;
}
