import type { CellPlace } from "../../../src/core/snapshot/address";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import type { TableKey } from "../../../src/core/tables/allTables";
import type { OwnTable } from "../../../src/core/tables/findTables";
import { findOwnTable, recordAt, type FieldOfTable } from "../../../src/core/tables/records";
import { simulate } from "../../../src/core/changes/simulate";

/** The table, or a failed test. */
export function tableOf<Key extends TableKey>(snapshot: WorkbookSnapshot, key: Key): OwnTable<FieldOfTable<Key>> {
  const table = findOwnTable(snapshot, key);
  if (!table) throw new Error(`There is no table for ${key}.`);
  return table;
}

function placeIn<Key extends TableKey>(
  snapshot: WorkbookSnapshot,
  key: Key,
  row: number,
  field: FieldOfTable<Key>,
): CellPlace {
  const place = recordAt(tableOf(snapshot, key), row).place(field);
  if (!place) throw new Error(`The table for ${key} has no column for ${field}.`);
  return place;
}

/** What a cell of a table of ours holds; rows count from the first under the heading. */
export const inField = <Key extends TableKey>(
  snapshot: WorkbookSnapshot,
  key: Key,
  row: number,
  field: FieldOfTable<Key>,
): unknown => recordAt(tableOf(snapshot, key), row).cell(field)?.value;

/** The workbook after somebody typed a text into a cell of a table of ours. */
export function typedInField<Key extends TableKey>(
  snapshot: WorkbookSnapshot,
  key: Key,
  row: number,
  field: FieldOfTable<Key>,
  text: string | number,
): WorkbookSnapshot {
  const place = placeIn(snapshot, key, row, field);
  const { sheet } = tableOf(snapshot, key);
  const before = [[null]];
  const block = { row: place.row, column: place.column, rows: 1, columns: 1 };
  return simulate(snapshot, { edits: [{ kind: "setCells", sheet: sheet.name, block, before, after: [[text]] }] });
}
