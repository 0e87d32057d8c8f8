import type { Applied, Progress } from "../app/workbookPort";
import type { ChangedCell } from "../core/changes/changedCell";
import { placesText } from "../app/placesText";
import type { ChangeSet, Edit } from "../core/changes/changeSet";
import { HANDED_ON } from "./changedCells";
import { setAltTexts } from "./charts";
import { checkBefore } from "./checkBefore";
import { failureFrom, HalfWritten, isAnswerLost, isOfficeError, Refused, stopped, TakenBack } from "./failures";
import { Identities, type KnownIds } from "./identities";
import { canGroupUndo } from "./requirements";
import { rollBack } from "./rollBack";
import { TextCells } from "./textCells";
import { writeAll } from "./writeAll";
import { nothingBegun, type Begun } from "./writing";

/** A run of writing. */
interface Run {
  readonly changes: ChangeSet;
  readonly ids: KnownIds;
  readonly textCells: TextCells;
  readonly progress: Progress | undefined;
}

/**
 * Applies a change set: first it looks whether everything still stands as the change set found it, then it writes in one
 * run, in portions. When Excel refuses half way, or somebody was quicker, what the run wrote is taken back.
 */
export async function applyChangeSet(changes: ChangeSet, progress?: Progress): Promise<Applied> {
  const textCells = new TextCells();
  // While a cell is being edited this refuses at once, so that the user can be told.
  const checked = await Excel.run((context) => checkBefore(context, changes, textCells));
  if (progress?.signal?.aborted) throw stopped();
  const { ids, differences, trips } = checked;
  if (differences.length > 0) throw changedMeanwhile(differences);
  const written = await writeAsOneStep({ changes, ids, textCells, progress });
  return { edits: changes.edits.length, roundTrips: trips + written };
}

const changedMeanwhile = (cells: readonly ChangedCell[]): Refused =>
  new Refused("changed-meanwhile", cells[0]?.sheet ?? "", { cells: cells.slice(0, HANDED_ON) });

/** Tries to make the run one step of Undo where Excel can; where it then refuses, the same is done in several steps. */
async function writeAsOneStep(run: Run): Promise<number> {
  if (!canGroupUndo() || !run.changes.edits.every(canBeUndone)) return writeOrTakeBack(run, {});
  try {
    return await writeOrTakeBack({ ...run, textCells: run.textCells.copy() }, { mergeUndoGroup: true });
  } catch (error) {
    // Where Excel could not be reached, nobody knows what of it was done.
    const isRefused = error instanceof TakenBack && isOfficeError(error.cause);
    if (!isRefused || failureFrom(error.cause, "").code === "offline") throw error;
    return writeOrTakeBack(run, {});
  }
}

/** In an undo group Excel refuses what it could not undo. */
const NOT_UNDONE: ReadonlySet<Edit["kind"]> = new Set(["removeSheet", "renameSheet"]);
const canBeUndone = ({ kind }: Edit): boolean => !NOT_UNDONE.has(kind);

async function writeOrTakeBack(run: Run, options: Excel.RunOptions): Promise<number> {
  const begun = nothingBegun(run.changes);
  const place = { where: "" };
  // A cell that is edited from now on makes Excel wait instead of leaving half of the work.
  const writing = Excel.run({ ...options, delayForCellEdit: true }, async (context) => {
    const identities = new Identities(context, run.ids);
    const trips = await writeAll(run.changes, { ...run, context, identities, begun, place, changedMeanwhile });
    return trips + (await describeCharts(context, run.changes));
  });
  return writing.catch(async (error: unknown) => {
    const where = error instanceof Refused ? error.where : place.where;
    if (leavesToJournal(run.changes, error)) throw new HalfWritten(error, null, where);
    await takeBack(run, begun, error, where);
    throw new TakenBack(error, where);
  });
}

/**
 * Where an answer was lost nobody knows what there is to take back but the journal, and a step that was being taken back is
 * taken back further, not written again. What somebody typed meanwhile is put back in any case.
 */
function leavesToJournal({ journal }: ChangeSet, error: unknown): boolean {
  if (journal === undefined || !isOfficeError(error)) return false;
  return journal.state === "takenBack" || isAnswerLost(error);
}

/** What could not be taken back, or was changed by somebody since, must never be told as "the workbook is as it was". */
async function takeBack({ changes, ids, textCells }: Run, begun: Begun, cause: unknown, where: string): Promise<void> {
  const left = await Excel.run({ delayForCellEdit: true }, (context) =>
    rollBack(context, { changes, ids, begun, textCells }),
  ).catch((whenTakingBack: unknown) => {
    throw new HalfWritten(cause, whenTakingBack, where);
  });
  if (left.length > 0) throw new HalfWritten(cause, null, placesText(left), left);
}

/** Texts for screen readers are a best effort: the sheet says the same in a cell, so Excel may refuse them. */
async function describeCharts(context: Excel.RequestContext, { edits }: ChangeSet): Promise<number> {
  const charts = edits.filter((edit) => edit.kind === "addChart");
  return setAltTexts(context, charts).catch((error: unknown) => {
    if (!isOfficeError(error)) throw error;
    return 1;
  });
}
