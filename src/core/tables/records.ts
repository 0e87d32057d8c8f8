import { cellAt, type Cell, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { CellPlace } from "../snapshot/address";
import type { TABLE, TableKey } from "./allTables";
import type { FieldOf } from "./description";
import { ownTables, type OwnTable } from "./findTables";

export type FieldOfTable<Key extends TableKey> = FieldOf<(typeof TABLE)[Key]>;

/** The product's table of that kind, wherever the sheet was moved and whatever it is called; null when there is none. */
export const findOwnTable = <Key extends TableKey>(
  snapshot: WorkbookSnapshot,
  key: Key,
): OwnTable<FieldOfTable<Key>> | null =>
  (ownTables(snapshot).found.get(key) as OwnTable<FieldOfTable<Key>> | undefined) ?? null;

/** Position of a field's column, counted from the left of the table; -1 where no column carries it. */
export const columnOf = <Field extends string>(table: OwnTable<Field>, field: Field): number =>
  table.fields.indexOf(field);

/** A cell of the table's body; rows count from the first under the heading. */
export const bodyCell = (table: OwnTable, row: number, column: number): Cell | undefined =>
  column < 0 ? undefined : cellAt(table.sheet, table.block.row + 1 + row, table.block.column + column);

/** The cells of a row of the table's body, and what else stands in that row of the sheet. */
export const bodyLine = ({ sheet, block }: OwnTable, row: number): readonly (Cell | undefined)[] | undefined =>
  sheet.cells[block.row + 1 + row - (sheet.used?.row ?? 0)];

export const bodyRows = (table: OwnTable): number => table.block.rows - 1;

/** What a cell of the body holds as text, "" for nothing. */
export const bodyText = (table: OwnTable, row: number, column: number): string =>
  String(bodyCell(table, row, column)?.value ?? "");

/** One row of a table of ours; its cells are asked for by field. */
export interface OwnRecord<Field extends string> {
  /** Counted from the first under the heading. */
  readonly row: number;
  readonly cell: (field: Field) => Cell | undefined;
  /** What the cell holds, as text; "" for nothing. */
  readonly text: (field: Field) => string;
  /** Where the field of this record is; null where no column carries it. */
  readonly place: (field: Field) => CellPlace | null;
}

const recordsKnown = new WeakMap<OwnTable, readonly OwnRecord<string>[]>();

/** The records of a table, from the top; rows that hold nothing in a column of ours are none. */
export function recordsOf<Field extends string>(table: OwnTable<Field>): readonly OwnRecord<Field>[] {
  const records = (recordsKnown.get(table) as readonly OwnRecord<Field>[] | undefined) ?? readRecords(table);
  recordsKnown.set(table, records as readonly OwnRecord<string>[]);
  return records;
}

function readRecords<Field extends string>(table: OwnTable<Field>): readonly OwnRecord<Field>[] {
  const ours = table.fields.flatMap((field, column) =>
    field !== null && table.description.columns.find((one) => one.field === field)?.writtenBy !== "formula"
      ? [column]
      : [],
  );
  return Array.from({ length: bodyRows(table) }, (_, row) => row)
    .filter((row) => ours.some((column) => bodyText(table, row, column) !== ""))
    .map((row) => recordAt(table, row));
}

/** The record in a row of the body, whether it holds anything or not. */
export function recordAt<Field extends string>(table: OwnTable<Field>, row: number): OwnRecord<Field> {
  return {
    row,
    cell: (field) => bodyCell(table, row, columnOf(table, field)),
    text: (field) => bodyText(table, row, columnOf(table, field)),
    place: (field) => {
      const column = columnOf(table, field);
      return column < 0
        ? null
        : { sheet: table.sheet.name, row: table.block.row + 1 + row, column: table.block.column + column };
    },
  };
}
