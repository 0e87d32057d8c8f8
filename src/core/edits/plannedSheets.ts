import type { ChangeSet } from "./changeSet";
import { recordsOf } from "./describe";

/** A sheet that a change adds: its table by our name for it, and how many records stand in that. */
export interface PlannedSheet {
  readonly sheet: string;
  readonly table: string | null;
  readonly rows: number;
}

/** The sheets a change adds that somebody sees, in the order in which they will stand. */
export function plannedSheets(changes: ChangeSet): readonly PlannedSheet[] {
  return changes.edits.flatMap((edit): readonly PlannedSheet[] => {
    if (edit.kind !== "addSheet" || edit.view.visibility !== "visible") return [];
    const added = changes.edits.find((other) => other.kind === "addTable" && other.sheet === edit.sheet);
    return added?.kind === "addTable"
      ? [{ sheet: edit.sheet, table: added.table.name, rows: recordsOf(changes, added) }]
      : [{ sheet: edit.sheet, table: null, rows: 0 }];
  });
}
