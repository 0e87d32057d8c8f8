import type { Applied, Progress } from "../app/workbookPort";
import type { ChangeSet, Edit } from "../core/edits/changeSet";
import { setAltTexts } from "./charts";
import { checkBefore } from "./checkBefore";
import { HalfWritten, isOfficeError, Refused, stopped, TakenBack } from "./failures";
import { canGroupUndo } from "./requirements";
import { RoundTrips } from "./roundTrips";
import { whatToTakeBack, type Begun } from "./takeBack";
import { TextCells } from "./textCells";
import { writeEdit, writeFormulas } from "./writeEdits";
import { plannedBy, type Writing } from "./writing";

/**
 * Applies a change set: first it looks whether everything still stands as the change set found it, then it writes in one
 * run, in portions. When Excel refuses half way, what the run wrote is taken back.
 */
export async function applyChangeSet(changes: ChangeSet, progress?: Progress): Promise<Applied> {
  const textCells = new TextCells();
  // While a cell is being edited this refuses at once, so that the user can be told.
  const checks = await Excel.run((context) => checkBefore(context, changes, textCells));
  if (progress?.signal?.aborted) throw stopped();
  const roundTrips = await writeAsOneStep(changes, textCells, progress);
  return { edits: changes.edits.length, roundTrips: checks + roundTrips };
}

/** Tries to make the run one step of Undo where Excel can; where it then refuses, the same is done in several steps. */
async function writeAsOneStep(changes: ChangeSet, textCells: TextCells, progress?: Progress): Promise<number> {
  if (!canGroupUndo() || !changes.edits.every(canBeUndone)) return writeOrTakeBack(changes, textCells, progress, {});
  try {
    return await writeOrTakeBack(changes, textCells.copy(), progress, { mergeUndoGroup: true });
  } catch (error) {
    if (!(error instanceof TakenBack) || !isOfficeError(error.cause)) throw error;
    return writeOrTakeBack(changes, textCells, progress, {});
  }
}

/** In an undo group Excel refuses what it could not undo. */
const canBeUndone = ({ kind }: Edit): boolean => kind !== "removeSheet";

async function writeOrTakeBack(
  changes: ChangeSet,
  textCells: TextCells,
  progress: Progress | undefined,
  options: Excel.RunOptions,
): Promise<number> {
  const begun: Begun = { edits: 0, added: [] };
  const sending: { trips: RoundTrips | null } = { trips: null };
  // A cell that is edited from now on makes Excel wait instead of leaving half of the work.
  const run = Excel.run({ ...options, delayForCellEdit: true }, async (context) => {
    const trips = new RoundTrips(context, changes.edits.length, progress);
    sending.trips = trips;
    await write(changes, { context, trips, textCells }, begun);
    return trips.count + (await describeCharts(context, changes));
  });
  return run.catch(async (error: unknown) => {
    const where = error instanceof Refused ? error.where : (sending.trips?.where ?? "");
    await takeBack(changes, begun, textCells, error, where);
    throw new TakenBack(error, where);
  });
}

async function write(
  changes: ChangeSet,
  parts: Pick<Writing, "context" | "trips" | "textCells">,
  begun: Begun,
): Promise<void> {
  const all = changes.edits.length;
  const writing = { ...parts, added: begun.added, formulas: [], planned: plannedBy(changes) };
  for (const [done, edit] of changes.edits.entries()) {
    begun.edits = done + 1;
    await writeEdit(edit, { ...writing, done });
  }
  await writeFormulas({ ...writing, done: all });
  await parts.trips.send(all);
}

async function takeBack(
  changes: ChangeSet,
  begun: Begun,
  textCells: TextCells,
  cause: unknown,
  where: string,
): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const back = await whatToTakeBack(context, changes, begun);
      const trips = new RoundTrips(context, back.edits.length, undefined);
      await write(back, { context, trips, textCells }, { edits: 0, added: [] });
    });
  } catch (whenTakingBack) {
    throw new HalfWritten(cause, whenTakingBack, where);
  }
}

/** Texts for screen readers are a best effort: the sheet says the same in a cell, so Excel may refuse them. */
async function describeCharts(context: Excel.RequestContext, { edits }: ChangeSet): Promise<number> {
  const charts = edits.filter((edit) => edit.kind === "addChart");
  return setAltTexts(context, charts).catch((error: unknown) => {
    if (!isOfficeError(error)) throw error;
    return 1;
  });
}
