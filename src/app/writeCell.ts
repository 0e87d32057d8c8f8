import type { ChangeSet } from "../core/edits/changeSet";
import { applyChanges } from "./applyChanges";
import type { Choices, Result, SessionSurroundings } from "./sessionState";
import type { Outcome, Progress } from "./workbookPort";

/** The write of one cell: what it is to hold, what is chosen with it, and what it leaves behind. */
export interface CellWrite {
  readonly propose: () => ChangeSet;
  readonly chosen: (changes: ChangeSet, lastChange: ChangeSet | null) => Partial<Choices>;
  readonly result: Result;
}

/** Writes it, and gives what was written. */
export async function writeCell(
  { work, port }: Pick<SessionSurroundings, "work" | "port">,
  propose: CellWrite["propose"],
  progress: Progress,
): Promise<Outcome<ChangeSet>> {
  const ready = await work.readyToWrite();
  if (!ready.ok) return ready;
  const changes = propose();
  const applied = await applyChanges(port, changes, progress);
  return applied.ok ? { ok: true, value: changes } : applied;
}
