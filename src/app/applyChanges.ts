import type { ChangeSet } from "../core/edits/changeSet";
import type { Applied, Outcome, Progress, WorkbookPort } from "./workbookPort";

/** Applies a change set; an empty one costs no round trip. */
export async function applyChanges(
  port: WorkbookPort,
  changes: ChangeSet,
  progress?: Progress,
): Promise<Outcome<Applied>> {
  return changes.edits.length === 0 ? { ok: true, value: { edits: 0, roundTrips: 0 } } : port.apply(changes, progress);
}
