import type { Edit } from "../changes/changeSet";
import { allGone, rowsNamed, type RowsNamed } from "../sheets/namedRows";
import type { Block, TableSnapshot } from "../snapshot/workbookSnapshot";
import type { CellsBack } from "./cellsBack";
import type { ChangedCell } from "../changes/changedCell";
import type { Present } from "./workbookNow";
import type { SheetNow } from "./sheetNow";

export interface TablesBack {
  /** Columns go before their headings: a heading of a table cannot be empty. */
  readonly columns: readonly Edit[];
  /** Rows, names and tables go after what stands in them. */
  readonly rows: readonly Edit[];
  /** The inserted rows that go, with the edits that inserted them. */
  readonly removals: readonly Removal[];
  /** Formulas that speak of inserted rows: those stay, blank. */
  readonly left: readonly ChangedCell[];
}

export interface Removal {
  readonly insertion: number;
  readonly edit: Extract<Edit, { kind: "removeRows" }>;
}

type Resize = Extract<Edit, { kind: "resizeTable" }>;

/** Tables on sheets that were there become what they were; not on the `others`. */
export function tablesBack(present: Present, { newRows }: CellsBack, others: ReadonlySet<string>): TablesBack {
  const columns: Edit[] = [];
  const rows: Edit[] = [];
  const removals: Removal[] = [];
  const left: ChangedCell[] = [];
  for (const [name, now] of present.sheets) {
    if (others.has(name)) continue;
    const own = [...present.undo.edits.entries()].filter(([index]) => present.places.sheetOf(index) === name);
    const resizes = own.flatMap(([index, edit]) =>
      edit.kind === "resizeTable" && present.mayBeApplied(index) ? [edit] : [],
    );
    const table = tableNow(now, resizes);
    if (!table) continue;
    const narrow = withoutColumns(table, resizes);
    const short = newRows.get(name) === null ? narrow : withoutRows(narrow, resizes, newRows.get(name) ?? new Set());
    if (narrow.columns !== table.block.columns) {
      columns.push(resized(now, table.name, table.block, narrow));
      // What the step moved to the right comes back once its own columns are blank again.
      for (const [, edit] of present.isInterrupted ? [] : own)
        if (edit.kind === "insertColumns")
          rows.push({ ...edit, kind: "removeColumns", sheet: now.sheet.name, at: narrow.column + narrow.columns });
    }
    if (short.rows !== narrow.rows) rows.push(resized(now, table.name, narrow, short));
    if (newRows.get(name) === null) continue;
    if (short.rows === narrow.rows && !present.isInterrupted) continue;
    for (const [insertion, edit] of [...own].reverse()) {
      const at = edit.kind === "insertRows" ? insertedNow(insertion, short, present) : null;
      if (edit.kind !== "insertRows" || at === null) continue;
      const named = allGone(namedIn(now, present), (row) => row >= at && row < at + edit.rows);
      left.push(...named.map((one) => keepsRow(one, now)));
      if (named.length > 0) continue;
      removals.push({ insertion, edit: { kind: "removeRows", sheet: now.sheet.name, at, rows: edit.rows } });
    }
  }
  return {
    columns,
    rows: [...rows, ...removals.map(({ edit }) => edit), ...namesBack(present, others)],
    removals,
    left,
  };
}

/** The rows of a sheet that formulas speak of which are not ours. */
const namedIn = ({ sheet, table }: SheetNow, { snapshot }: Present): readonly RowsNamed[] =>
  rowsNamed(sheet, snapshot, (row, column) => {
    const { block } = table ?? {};
    const isInTable = block && row >= block.row && row < block.row + block.rows;
    return !isInTable || (table?.fields[column - block.column] ?? null) === null;
  });

const keepsRow = ({ by, formula }: RowsNamed, { sheet }: SheetNow): ChangedCell => {
  return { ...by, expected: null, now: { formula }, keeps: sheet.name };
};

/** The rows that a step inserted are right under the table once that is short again. */
function insertedNow(index: number, short: Block, { insertedAt, isInterrupted }: Present): number | null {
  const at = insertedAt(index);
  return at === null || isInterrupted ? at : short.row + short.rows;
}

/** The table that a step resized: the one of ours, else the only one of the sheet. */
function tableNow({ sheet, table }: SheetNow, resizes: readonly Resize[]): TableSnapshot | undefined {
  const named = sheet.tables.find(({ name }) => name === (table?.name ?? resizes[0]?.name));
  return named ?? (sheet.tables.length === 1 ? sheet.tables[0] : undefined);
}

const resized = ({ sheet }: SheetNow, name: string, before: Block, after: Block): Edit => {
  return { kind: "resizeTable", sheet: sheet.name, name, before, after };
};

/** Only columns that still stand at the right edge. */
function withoutColumns({ block }: TableSnapshot, resizes: readonly Resize[]): Block {
  const [first, last] = [resizes[0]?.before.columns, resizes.at(-1)?.after.columns];
  return first !== undefined && last !== undefined && block.columns === last && first < last
    ? { ...block, columns: first }
    : block;
}

/** Only rows that still stand at the bottom; others are left blank where they are. */
function withoutRows(block: Block, resizes: readonly Resize[], added: ReadonlySet<number>): Block {
  const [first, last] = [resizes[0]?.before.rows, resizes.at(-1)?.after.rows];
  if (first === undefined || last === undefined) return block;
  const gone = last - first;
  // A table that became shorter becomes as long as it was.
  if (gone < 0) return block.rows === last ? { ...block, rows: first } : block;
  const bottom = Array.from({ length: gone }, (_, index) => block.row + block.rows - gone + index);
  const isAtBottom = block.rows > gone && bottom.every((row) => added.has(row));
  return gone > 0 && isAtBottom && block.rows >= last ? { ...block, rows: block.rows - gone } : block;
}

/** Tables that the step made of plain cells, and tables that it renamed. */
const namesBack = ({ undo, sheetOf, snapshot }: Present, others: ReadonlySet<string>): readonly Edit[] =>
  [...undo.edits.entries()].reverse().flatMap(([index, edit]): readonly Edit[] => {
    const now = sheetOf(index);
    if (!now || others.has(now.then.name)) return [];
    const has = (name: string): boolean => now.sheet.tables.some((table) => table.name === name);
    if (edit.kind === "addTable")
      return has(edit.table.name) ? [{ kind: "removeTable", sheet: now.sheet.name, table: edit.table }] : [];
    if (edit.kind !== "setTableName" || !has(edit.after)) return [];
    const isTaken = snapshot.sheets.some(({ tables }) => tables.some(({ name }) => name === edit.before));
    return isTaken ? [] : [{ ...edit, sheet: now.sheet.name, before: edit.after, after: edit.before }];
  });
