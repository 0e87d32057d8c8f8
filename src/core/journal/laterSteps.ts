import { TABLE } from "../tables/allTables";
import type { JournalEntry } from "./entries";

/** What every step writes to. */
const OF_EVERY_STEP: ReadonlySet<string> = new Set([TABLE.changes.name, TABLE.journal.name]);

/** Later steps that have written on sheets which a step made: it can be taken back once they are. Newest first. */
export function laterStepsOn(entry: JournalEntry, entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const made = new Set((entry.undo()?.added ?? []).flatMap(({ table }) => table ?? []));
  for (const table of OF_EVERY_STEP) made.delete(table);
  if (made.size === 0) return [];
  return entries
    .slice(entries.findIndex(({ id }) => id === entry.id) + 1)
    .filter(({ state, undo }) => state === "done" && (undo()?.sheets ?? []).some(({ table }) => made.has(table ?? "")))
    .reverse();
}
