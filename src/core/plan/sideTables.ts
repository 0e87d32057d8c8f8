import { fromSerial, type CalendarDate } from "../calendar/calendarDate";
import type { PlanDates } from "../read/dateColumn";
import { judgeDateColumn } from "../read/judgeDateColumn";
import { readDateCell } from "../read/readDateCell";
import type { RecognisedTable } from "../recognise/recognition";
import type { CellPlace } from "../snapshot/address";
import type { Cell, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { cellFor, cellText, recordsOf, type TableRecord } from "./tableRecords";

/** What the tables beside the actions are read with. */
export interface SideContext {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly RecognisedTable[];
  readonly dates: PlanDates;
  readonly welsh: boolean;
}

/** A record of a table and what is read of it. */
export interface StatedIn<Row> {
  readonly record: TableRecord;
  readonly row: Row;
}

/** The records of a kind: of our own table where there is one, else of the ticked tables. */
export function recordsOfKind(
  { snapshot, tables }: SideContext,
  kind: RecognisedTable["kind"],
): readonly TableRecord[] {
  const all = tables.filter((table) => table.kind === kind);
  const own = all.filter((table) => table.own !== null);
  return (own.length > 0 ? own : all.filter((table) => table.ticked)).flatMap((table) => recordsOf(snapshot, table));
}

/** Where a record of a table beside the actions stands. */
export const placeOf = ({ sheet, rows, table }: TableRecord): CellPlace => ({
  sheet: sheet.name,
  row: rows[0] ?? 0,
  column: table.firstColumn,
});

/** The day that a cell of a record gives; null where it gives none. */
export function dayIn(record: TableRecord, role: string, context: SideContext): CalendarDate | null {
  return daysIn(record, role, context)?.last ?? null;
}

/** The first and last day of the span that a cell gives; null where it gives none. */
export function daysIn(
  record: TableRecord,
  role: string,
  { snapshot, dates }: SideContext,
): { readonly first: CalendarDate; readonly last: CalendarDate } | null {
  const cell = cellFor(record, role);
  if (cell === undefined) return null;
  const column = judgeDateColumn([cell], { system: snapshot.dateSystem, role: "other", heading: "", plan: dates });
  const reading = readDateCell(cell, column, { inferFrom: null, lastUpdated: null }, dates);
  const last =
    reading.unformattedSerial && typeof cell.value === "number"
      ? fromSerial(cell.value, snapshot.dateSystem)
      : reading.day;
  return last === null ? null : { first: reading.firstDay ?? last, last };
}

/** The number a cell holds or begins with. */
export const numberIn = (cell: Cell | undefined): number | null => {
  const found = typeof cell?.value === "number" ? cell.value : Number.parseFloat(cellText(cell));
  return Number.isFinite(found) ? found : null;
};
