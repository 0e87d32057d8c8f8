import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { OwnTable } from "./findTables";
import { findOwnTable, recordsOf } from "./records";
import { readFiguresRecord, readLeftRecord, readRowRecord, type TakenRow } from "./sourceRecords";

export interface SourceMemory {
  /** Of actions. */
  readonly rows: readonly TakenRow[];
  /** Of other tables. */
  readonly records: readonly TakenRow[];
  /** Sheets of the council's of which somebody said that the tables are the plan now. */
  readonly left: ReadonlySet<string>;
  /** The figures of schools, by what they are of. */
  readonly figures: ReadonlyMap<string, string>;
}

/** By the sheet that it stands on: nothing else says what it holds. */
const known = new WeakMap<SheetSnapshot, SourceMemory>();

const NOTHING: SourceMemory = { rows: [], records: [], left: new Set(), figures: new Map() };

/** What was taken over from the council's sheets, as PlanMemory has it; nothing in workbooks made before it was kept. */
export function sourceMemory(snapshot: WorkbookSnapshot): SourceMemory {
  const table = findOwnTable(snapshot, "memory");
  if (!table) return NOTHING;
  let memory = known.get(table.sheet);
  if (memory === undefined) {
    memory = readMemory(table);
    known.set(table.sheet, memory);
  }
  return memory;
}

function readMemory(table: OwnTable): SourceMemory {
  const records = recordsOf(table).map(({ text }) => ({ table: text("table"), mark: text("mark") }));
  const rows = records.flatMap((record) => readRowRecord(record) ?? []);
  return {
    rows: rows.filter(({ of }) => of === undefined),
    records: rows.filter(({ of }) => of !== undefined),
    left: new Set(records.flatMap((record) => readLeftRecord(record) ?? [])),
    figures: new Map(
      records.flatMap((record) => {
        const figures = readFiguresRecord(record);
        return figures ? [figures] : [];
      }),
    ),
  };
}
