import { journalEntries } from "../core/journal/entries";
import { undoneInExcel } from "../core/journal/undoneInExcel";
import type { WorkbookSnapshot } from "../core/snapshot/workbookSnapshot";

/** The steps that the workbook's journal knows, newest first, as `history` tells them to machines. */
export function stepsJson(snapshot: WorkbookSnapshot): readonly object[] {
  const undone = undoneInExcel(snapshot);
  return [...journalEntries(snapshot)].reverse().map(({ id, when, by, step, state, size }) => {
    const became = undone.has(id) ? "undone" : state;
    return {
      id,
      when,
      by,
      step,
      state: became,
      canBeTakenBack: size > 0 && became !== "takenBack" && became !== "undone",
    };
  });
}
