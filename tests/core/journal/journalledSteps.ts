import type { ChangeSet, Edit } from "../../../src/core/changes/changeSet";
import { movedLine } from "../../../src/core/changes/movedLines";
import type { ProposalInput } from "../../../src/core/sheets/sheetLayout";
import { simulate } from "../../../src/core/changes/simulate";
import type { StepName } from "../../../src/core/history/stepNames";
import { journalEntries, type JournalEntry } from "../../../src/core/journal/entries";
import { journalled } from "../../../src/core/journal/journalled";
import { proposeTakeBack, type TakeBackStep } from "../../../src/core/journal/takeBackStep";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";

/** A change set with its place in the journal. */
export const entered = (
  input: ProposalInput,
  changes: ChangeSet,
  { name = "summary", room }: { readonly name?: StepName; readonly room?: number } = {},
): ChangeSet =>
  finish(journalled(input, changes, { step: { name, about: "" }, when: "2020-02-28 14:32", by: "Mari" }, room));

export const stepTaken = (...step: Parameters<typeof entered>): WorkbookSnapshot =>
  simulate(step[0].snapshot, entered(...step));

export function entryIn(snapshot: WorkbookSnapshot, id: string): JournalEntry {
  const entry = journalEntries(snapshot).find((one) => one.id === id);
  if (!entry) throw new Error(`No entry ${id}`);
  return entry;
}

/** The step that takes an entry back, and the workbook after it. */
export function takenBack(input: ProposalInput, id: string): TakeBackStep & { readonly now: WorkbookSnapshot } {
  const said = { when: "2020-02-29 09:00", by: "" };
  const back = finish(proposeTakeBack(input, entryIn(input.snapshot, id), said));
  if (!back) throw new Error("Its undo data is gone.");
  return { ...back, now: simulate(input.snapshot, back.changes) };
}

/** The workbook after so many edits of a change set; names that stand for rows have moved with them, as in Excel. */
export function halfWay(snapshot: WorkbookSnapshot, { edits }: ChangeSet, count: number): WorkbookSnapshot {
  const made = edits.slice(0, count);
  const after = simulate(snapshot, { edits: made });
  const names = after.names.flatMap((name) => {
    const at = made.findLastIndex((edit) => edit.kind === "setName" && edit.name === name.name);
    const formula = movedReference(name.formula, made.slice(at + 1));
    return formula === null ? [] : [{ ...name, formula }];
  });
  return { ...after, names };
}

/** A reference to one cell of a sheet after rows of that sheet have come and gone; null where its own row went. */
function movedReference(formula: string, edits: readonly Edit[]): string | null {
  const [, sheet = "", row = ""] = /^='?(.+?)'?!\$A\$(\d+)$/u.exec(formula) ?? [];
  if (row === "") return formula;
  const moves = edits.filter((edit) => edit.kind === "insertRows" || edit.kind === "removeRows");
  const now = moves
    .filter((edit) => edit.sheet === sheet)
    .reduce<number | null>(
      (line, { kind, at, rows }) => (line === null ? null : movedLine(line, at, kind === "insertRows" ? rows : -rows)),
      Number(row) - 1,
    );
  return now === null ? null : formula.replace(/\d+$/u, String(now + 1));
}
