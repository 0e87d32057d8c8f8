import type { ChangeSet } from "../core/changes/changeSet";
import { cameOf } from "../core/journal/entries";
import type { Applied, Failure, FailureCode, Outcome, Progress, WorkbookPort } from "./workbookPort";

/** After these nobody knows by the answer alone how much was written: the workbook's own journal knows. */
const UNSURE: ReadonlySet<FailureCode> = new Set(["half-written", "offline", "too-large"]);

/** Applies a change set; an empty one costs no round trip. What came of it is told as the workbook says. */
export async function applyChanges(
  port: WorkbookPort,
  changes: ChangeSet,
  progress?: Progress,
): Promise<Outcome<Applied>> {
  if (changes.edits.length === 0) return { ok: true, value: { edits: 0, roundTrips: 0 } };
  const applied = await port.apply(changes, progress);
  if (applied.ok || !changes.journal || !UNSURE.has(applied.failure.code)) return applied;
  const now = await port.read();
  if (!now.ok) return { ok: false, failure: { ...applied.failure, code: "not-known" } };
  switch (cameOf(now.value, changes.journal)) {
    case "all":
      return { ok: true, value: { edits: changes.edits.length, roundTrips: 0 } };
    case "half":
      return { ok: false, failure: { ...applied.failure, code: "half-written" } };
    case "nothing":
      return { ok: false, failure: nothingWritten(applied.failure) };
  }
}

/** What could not be taken back may be nothing at all; what somebody typed over meanwhile is something. */
const nothingWritten = (failure: Failure): Failure =>
  failure.code === "half-written" && failure.cells === undefined ? { ...failure, code: "excel-error" } : failure;
