import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { TABLE } from "../tables/allTables";
import { journalEntries } from "./entries";
import { LOOKS } from "./formatsBack";
import { takeBackEdits } from "./takeBack";

/** They tell of steps, and are none. */
const KEPT: ReadonlySet<string> = new Set([TABLE.journal.name, TABLE.changes.name]);

/**
 * The steps that the journal counts as done although all that they wrote is as it was before: undone in Excel. Excel undoes
 * from the last one on, so the first that stands ends the search.
 */
export function undoneInExcel(snapshot: WorkbookSnapshot): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const { id, state, undo } of [...journalEntries(snapshot)].reverse()) {
    if (state === "takenBack") continue;
    const data = state === "done" ? undo() : null;
    if (data === null) break;
    const { edits, left } = takeBackEdits({ entry: id, undo: data, snapshot, isInterrupted: false, kept: KEPT });
    if (left.length > 0 || edits.some(({ kind }) => !LOOKS.has(kind))) break;
    undone.add(id);
  }
  return undone;
}
