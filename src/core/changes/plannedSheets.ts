import type { ChangeSet } from "./changeSet";
import { TABLE } from "../tables/allTables";
import { recordsOf } from "./describe";
import { NOTHING_AROUND, type Around } from "./inSight";

/** A sheet that a change adds: its table by our name for it, and how many records stand in that. */
export interface PlannedSheet {
  readonly sheet: string;
  readonly table: string | null;
  /** Null for the history: what the step does is told there afterwards. */
  readonly rows: number | null;
}

/** The sheets a change adds that somebody sees, in the order in which they will stand. */
export function plannedSheets(changes: ChangeSet, { newHistory }: Around = NOTHING_AROUND): readonly PlannedSheet[] {
  if (changes.edits.length === 0) return [];
  const added = changes.edits.flatMap((edit): readonly PlannedSheet[] => {
    if (edit.kind !== "addSheet" || edit.view.visibility !== "visible") return [];
    const added = changes.edits.find((other) => other.kind === "addTable" && other.sheet === edit.sheet);
    return added?.kind === "addTable"
      ? [{ sheet: edit.sheet, table: added.table.name, rows: recordsOf(changes, added) }]
      : [{ sheet: edit.sheet, table: null, rows: 0 }];
  });
  return newHistory === null ? added : [...added, { sheet: newHistory, table: TABLE.changes.name, rows: null }];
}
