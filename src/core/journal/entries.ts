import type { JournalSpan } from "../changes/changeSet";
import type { CellPlace } from "../snapshot/address";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { findOwnTable, recordsOf } from "../tables/records";
import { readUndo, type UndoData } from "./undoData";

/** What became of a step: it is under way or was interrupted, done, being taken back, or taken back. */
export const ENTRY_STATES = ["open", "done", "takingBack", "takenBack"] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** One step in the journal. */
export interface JournalEntry {
  readonly id: string;
  /** As it was on the clock of who did it: "2020-02-28 14:32". */
  readonly when: string;
  /** "" where nobody gave a name. */
  readonly by: string;
  readonly step: string;
  readonly state: EntryState;
  /** Rows of the journal's table, counted from the first under the heading. */
  readonly rows: readonly number[];
  readonly statePlace: CellPlace;
  /** How much room the undo data takes, in characters. */
  readonly size: number;
  /** What is needed to take it back; null where it was dropped, or is not whole. Read only when it is asked for. */
  readonly undo: () => UndoData | null;
}

/** The journal, oldest entry first. Of an entry that is not whole nothing else was written: it does not count. */
export function journalEntries(snapshot: WorkbookSnapshot): readonly JournalEntry[] {
  const table = findOwnTable(snapshot, "journal");
  if (!table) return [];
  const entries = new Map<
    string,
    ReturnType<typeof recordsOf<(typeof table.description.columns)[number]["field"]>>[number][]
  >();
  for (const record of recordsOf(table)) {
    const id = record.text("entry");
    entries.set(id, [...(entries.get(id) ?? []), record]);
  }
  return [...entries].flatMap(([id, records]): readonly JournalEntry[] => {
    const parts = [...records].sort((a, b) => Number(a.text("part")) - Number(b.text("part")));
    const [first] = parts;
    const statePlace = first?.place("state");
    const state = ENTRY_STATES.find((one) => one === first?.text("state"));
    if (!first || !statePlace || !state || parts.length < Number(first.text("parts"))) return [];
    const texts = parts.map((part) => part.text("undo"));
    return [
      {
        id,
        when: first.text("when"),
        by: first.text("by"),
        step: first.text("step"),
        state,
        rows: parts.map(({ row }) => row),
        statePlace,
        size: texts.reduce((sum, text) => sum + text.length, 0),
        undo: () => readUndo(texts),
      },
    ];
  });
}

/** Work that was interrupted: nothing else may be written before it is finished or taken back. */
export const interruptedEntry = (snapshot: WorkbookSnapshot): JournalEntry | null =>
  journalEntries(snapshot).find(({ state }) => state === "open" || state === "takingBack") ?? null;

/** What came of a change, by the journal: all of it stands, nothing, or work was interrupted. */
export function cameOf(
  snapshot: WorkbookSnapshot,
  { entry, state }: Pick<JournalSpan, "entry" | "state">,
): "all" | "nothing" | "half" {
  if (interruptedEntry(snapshot)) return "half";
  const found = journalEntries(snapshot).find(({ id }) => id === entry);
  // Taken back as the last of all, a step takes the journal with it.
  if (!found) return state === "takenBack" ? "all" : "nothing";
  return found.state === state ? "all" : "nothing";
}
