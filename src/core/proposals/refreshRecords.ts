import type { RowsOfRecords, StatedAs, StatedRecord } from "../plan/actionPlan";
import { withIds } from "../plan/givenIds";
import { readReading } from "../plan/latestReading";
import { readingsInTable, type ReadingLine } from "../plan/readingsInTable";
import type { ChangedRecord } from "../plan/sourceDifference";
import { workForEach, type Work } from "../steps/work";
import type { OwnTable } from "../tables/findTables";
import { findOwnTable, recordsOf } from "../tables/records";
import { RECORD_TABLES, type RecordTable } from "../tables/sourceRecords";
import type { Edit } from "../changes/changeSet";
import { createSheet } from "../sheets/createSheet";
import { growTable } from "../sheets/growTable";
import { keyDateColumns } from "../sheets/layoutKeyDates";
import {
  layoutReadingsOf,
  measureColumns,
  readingColumns,
  readingsOf,
  type ReadingRow,
} from "../sheets/layoutMeasures";
import { ownerColumns } from "../sheets/layoutOwners";
import { recommendationColumns } from "../sheets/layoutRecommendations";
import { riskColumns } from "../sheets/layoutRisks";
import { termColumnsOf } from "../sheets/layoutSchoolTerms";
import type { Column, LayoutInput } from "../sheets/sheetLayout";
import { changeCells, type CellChange } from "../sheets/tableCells";

/** What is brought over from the council's sheets into the tables beside PlanActions. */
export interface RecordsTaken {
  readonly changed: readonly ChangedRecord[];
  readonly added: readonly StatedRecord[];
}

type ColumnsOf = {
  readonly [Of in RecordTable]: (input: LayoutInput) => readonly Column<RowsOfRecords[Of] & { readonly id: string }>[];
};

const COLUMNS: ColumnsOf = {
  recommendations: recommendationColumns,
  owners: ownerColumns,
  measures: measureColumns,
  risks: riskColumns,
  keyDates: keyDateColumns,
  schoolTerms: termColumnsOf,
};

/** What the cells of those tables, and new rows of them, are to say; a latest figure is a line of PlanReadings. */
export function* recordEdits(input: LayoutInput, taken: RecordsTaken): Work<readonly Edit[]> {
  const edits = yield* workForEach(RECORD_TABLES, (of) => editsOfTable(of, input, taken));
  return [...edits.flat(), ...(yield* readingEdits(input, taken))];
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- ties the columns of a table to its rows
function* editsOfTable<Of extends RecordTable>(
  of: Of,
  input: LayoutInput,
  { changed, added }: RecordsTaken,
): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, of) as OwnTable | null;
  if (!table) return [];
  const columns = COLUMNS[of](input);
  const cells = changed
    .filter((one) => one.of === of && one.field !== "latest")
    .map(({ record, field, source }): CellChange<string> => {
      const column = columns.find((one) => one.field === field);
      return { row: record.row, field, content: column?.content(rowOf<Of>(source as StatedAs<Of>)) ?? null };
    });
  const rows = newRows(
    of,
    table,
    added.filter((one): one is StatedRecord & StatedAs<Of> => one.of === of),
  );
  return [...changeCells(table, cells), ...(yield* growTable(table, columns, rows))];
}

type RowOf<Of extends RecordTable> = RowsOfRecords[Of] & { readonly id: string };
const rowOf = <Of extends RecordTable>({ row }: StatedAs<Of>): RowOf<Of> => row as RowOf<Of>;

const LETTERS: Readonly<Partial<Record<RecordTable, string>>> = { measures: "M", risks: "K" };

/** Rows as they are to be written: one that the council does not number gets a number that our table does not have. */
function newRows<Of extends RecordTable>(
  of: Of,
  table: OwnTable,
  added: readonly StatedAs<Of>[],
): readonly RowOf<Of>[] {
  const letter = LETTERS[of];
  if (letter === undefined) return added.map(rowOf<Of>);
  const there = recordsOf(table).map(({ text }) => ({ id: text("id") }));
  const rows = added.map((one) => ({ ...rowOf<Of>(one), id: one.values.id?.source === "" ? null : rowOf<Of>(one).id }));
  return withIds([...there, ...rows], letter).slice(there.length) as readonly RowOf<Of>[];
}

/** Readings of new measures, latest figures that have changed, and the number of a measure that has another now. */
function* readingEdits(input: LayoutInput, { changed, added }: RecordsTaken): Work<readonly Edit[]> {
  const measures = findOwnTable(input.snapshot, "measures");
  if (!measures) return [];
  const isMeasure = (one: StatedRecord): one is StatedAs<"measures"> => one.of === "measures";
  const ofNew = newRows("measures", measures, added.filter(isMeasure)).flatMap((row) => readingsOf(row));
  const linesOf = readingsInTable(input.snapshot);
  const cells: CellChange<"measureId" | "value">[] = [];
  const rows: ReadingRow[] = [...ofNew];
  for (const one of changed) {
    if (one.of !== "measures" || !isMeasure(one.source)) continue;
    const id = one.record.text("id");
    if (one.field === "id")
      cells.push(
        ...linesOf(id).map(({ record }) => ({ row: record.row, field: "measureId", content: one.now }) as const),
      );
    if (one.field === "latest")
      for (const reading of readingsOf({ ...one.source.row, id })) {
        const line = sameDay(linesOf(id), one);
        if (line) cells.push({ row: line.record.row, field: "value", content: reading.value });
        else rows.push(reading);
      }
  }
  const table = findOwnTable(input.snapshot, "readings");
  if (!table) return rows.length === 0 ? [] : createSheet(yield* layoutReadingsOf(input, rows));
  return [...changeCells(table, cells), ...(yield* growTable(table, readingColumns(input), rows))];
}

/** The line of a figure that the council has put right, of one and the same day. */
const sameDay = (lines: readonly ReadingLine[], { table, now }: ChangedRecord): ReadingLine | undefined =>
  readReading(table)?.day === readReading(now)?.day ? lines.find(({ text }) => text === table) : undefined;
