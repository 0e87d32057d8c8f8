import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { OwnTable } from "./findTables";
import { findOwnTable, recordsOf } from "./records";
import { readLeftRecord, readRowRecord, type TakenRow } from "./sourceRecords";

export interface SourceMemory {
  readonly rows: readonly TakenRow[];
  /** Sheets of the council's of which somebody said that the tables are the plan now. */
  readonly left: ReadonlySet<string>;
}

const known = new WeakMap<WorkbookSnapshot, SourceMemory>();

/** What was taken over from the council's sheets, as PlanMemory has it; nothing in workbooks made before it was kept. */
export function sourceMemory(snapshot: WorkbookSnapshot): SourceMemory {
  let memory = known.get(snapshot);
  if (memory === undefined) {
    memory = readMemory(findOwnTable(snapshot, "memory"));
    known.set(snapshot, memory);
  }
  return memory;
}

function readMemory(table: OwnTable | null): SourceMemory {
  const records = (table ? recordsOf(table) : []).map(({ text }) => ({ table: text("table"), mark: text("mark") }));
  return {
    rows: records.flatMap((record) => readRowRecord(record) ?? []),
    left: new Set(records.flatMap((record) => readLeftRecord(record) ?? [])),
  };
}
