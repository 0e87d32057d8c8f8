import type { ChangedCell } from "../core/changes/changedCell";
import type { CellContent, ChangeSet, Edit } from "../core/changes/changeSet";
import { invert } from "../core/changes/invert";
import { originalPlaces } from "../core/changes/originalPlaces";
import type { Block } from "../core/snapshot/workbookSnapshot";
import { bytesOf, isFormulaContent, written } from "./cellContents";
import { compareWritten, type Compared } from "./compareWritten";
import { Identities, type KnownIds } from "./identities";
import { isOfLines } from "./lines";
import type { Restoring } from "./rollBackCells";
import { RoundTrips } from "./roundTrips";
import { isToBeDone, loadLeftAfterFailure, type LeftAfterFailure } from "./leftAfterFailure";
import type { TextCells } from "./textCells";
import { settleUnsureLines } from "./unsureLines";
import { writeEdit, writeFormulas } from "./writeEdits";
import { nothingBegun, rangeOf, type Begun, type Writing } from "./writing";
import { keyOf, type Contents } from "./writtenLog";

/** A run that failed, as far as it came. */
export interface FailedRun {
  readonly changes: ChangeSet;
  readonly ids: KnownIds;
  readonly begun: Begun;
  readonly textCells: TextCells;
}

const NOTHING_PLANNED: Writing["planned"] = {
  constantAt: () => undefined,
  constantBefore: () => undefined,
  namesTableThatGoes: () => false,
  isNewRow: () => false,
  styleOf: () => undefined,
};

/**
 * Takes back what a failed run wrote, only where the workbook still holds it. Gives the cells that were left because
 * somebody has written there since; there the workbook is not as it was.
 */
export async function rollBack(context: Excel.RequestContext, run: FailedRun): Promise<readonly ChangedCell[]> {
  const { changes, begun, textCells } = run;
  const left = await loadLeftAfterFailure(context, begun);
  const sheetOf = sheetIds(run);
  await settleUnsureLines(context, begun.structure, sheetOf, left);
  const compared = await compareWritten(context, { changes, begun, sheetOf }, left);
  const again = nothingBegun(run.changes);
  const trips = new RoundTrips(context, changes.edits.length, undefined, {
    begin: () => undefined,
    end: () => void again.structure.settle(),
  });
  const writing: Writing = {
    ...{ context, trips, identities: identitiesAfter(context, run, left), begun: again, textCells },
    ...{ formulas: [], planned: NOTHING_PLANNED, edit: 0, done: 0 },
  };
  const { first, then } = stepsBack(run, { left, compared, sheetOf });
  // As long as anything of the run stands, its entry in the journal says so.
  for (const isJournal of compared.left.length === 0 ? [false, true] : [false]) {
    const isNow = (edit: number): boolean => isOfJournal(edit, changes) === isJournal;
    for (const step of first.filter(({ edit }) => isNow(edit)))
      await writeEdit(step.inverse, { ...writing, edit: step.edit });
    // Headings have their names again before formulas name them.
    for (const restored of [constantsOf, formulasOf])
      for (const one of compared.restoring.filter(({ edit }) => isNow(edit)))
        await restoreOurs(restored(one), nameIn(left, one.sheet), writing);
    for (const step of then.filter(({ edit }) => isNow(edit)))
      await writeEdit(step.inverse, { ...writing, edit: step.edit });
    if (!isJournal) await restoreLost(run, writing);
    // Of sheets that are made again: their tables stand by now.
    await writeFormulas(writing);
    for (const { id, name } of [...left.added].reverse())
      if (!compared.keptSheets.has(id) && isNow(addingEdit(name, changes)))
        context.workbook.worksheets.getItem(id).delete();
  }
  await trips.send(0);
  const quicker = again.log.settle();
  if (quicker.length > 0) await putBack(writing);
  return [...compared.left, ...quicker];
}

/** Whether an edit only keeps the journal. */
const isOfJournal = (edit: number, { edits, journal }: ChangeSet): boolean =>
  journal !== undefined && (edit < journal.opening || edit >= edits.length - journal.closing);

const addingEdit = (name: string, { edits }: ChangeSet): number =>
  edits.findIndex((edit) => edit.kind === "addSheet" && edit.sheet === name);

const nameIn = ({ sheets }: LeftAfterFailure, id: string): string => sheets.get(id) ?? "";

/** The id of the sheet that an edit is about; null for one that the run adds. */
function sheetIds({ changes, ids }: FailedRun): (edit: number) => string | null {
  const places = originalPlaces(changes);
  return (edit) => {
    const origin = places.sheetOf(edit);
    return origin === null ? null : (ids.sheets.get(origin.toLowerCase()) ?? null);
  };
}

/** Sheets and tables by every name that the edits give them, and by the names they have. */
function identitiesAfter(
  context: Excel.RequestContext,
  { changes, ids }: FailedRun,
  left: LeftAfterFailure,
): Identities {
  const sheets = new Map([...ids.sheets].filter(([, id]) => left.sheets.has(id)));
  for (const edit of changes.edits) {
    const id = edit.kind === "renameSheet" ? sheets.get(edit.sheet.toLowerCase()) : undefined;
    if (edit.kind === "renameSheet" && id !== undefined) sheets.set(edit.after.toLowerCase(), id);
  }
  for (const [id, name] of left.sheets) if (!sheets.has(name.toLowerCase())) sheets.set(name.toLowerCase(), id);
  return new Identities(context, { sheets, tables: left.tables, tableSheets: new Map() });
}

interface StepBack {
  readonly edit: number;
  readonly inverse: Edit;
}

interface Around {
  readonly left: LeftAfterFailure;
  readonly compared: Compared;
  readonly sheetOf: (edit: number) => string | null;
}

/** What comes before the cells: rows that went come back, tables and links let go of the cells. */
const FIRST: readonly ReadonlySet<Edit["kind"]>[] = [
  new Set(["removeRows", "removeColumns"]),
  new Set(["addTable", "resizeTable", "setTableName"]),
  new Set(["setLinks"]),
];

/** The inverses of what was begun, last first, in the order in which they can be carried out. */
function stepsBack(
  run: FailedRun,
  around: Around,
): { readonly first: readonly StepBack[]; readonly then: readonly StepBack[] } {
  const { edits } = run.changes;
  const steps = edits
    .map((_, edit) => edit)
    .filter((edit) => edit < run.begun.edits)
    .reverse()
    .flatMap((edit) => stepBack(edit, run, around));
  const kindOf = ({ edit }: StepBack): Edit["kind"] | undefined => edits[edit]?.kind;
  const isOf = (step: StepBack, kinds: ReadonlySet<Edit["kind"]>): boolean => {
    const kind = kindOf(step);
    return kind !== undefined && kinds.has(kind) && !isReadded(step.edit, run, around);
  };
  return {
    first: FIRST.flatMap((kinds) => steps.filter((step) => isOf(step, kinds))),
    then: steps.filter((step) => !FIRST.some((kinds) => isOf(step, kinds))),
  };
}

/** Whether the edit is about a sheet that the run itself removed: it is made again as a whole. */
function isReadded(edit: number, { changes, begun }: FailedRun, { left, sheetOf }: Around): boolean {
  const id = sheetOf(edit);
  if (id === null || left.sheets.has(id)) return false;
  return changes.edits.some(
    ({ kind }, index) => kind === "removeSheet" && index < begun.edits && sheetOf(index) === id,
  );
}

function stepBack(index: number, run: FailedRun, around: Around): readonly StepBack[] {
  const edit = run.changes.edits[index];
  const [inverse] = edit ? invert({ edits: [edit] }).edits : [];
  if (!edit || !inverse) return [];
  const { left, compared, sheetOf } = around;
  const step = [{ edit: index, inverse }];
  if (edit.kind === "setName") return [{ edit: index, inverse: nameBack(edit, left) }];
  if (isReadded(index, run, around)) return step;
  const id = sheetOf(index);
  // A sheet that the run added goes as a whole; one that somebody deleted has nothing to take back.
  if (id === null || !left.sheets.has(id) || edit.kind === "removeSheet" || edit.kind === "setCells") return [];
  const { happened } = run.begun.structure;
  if (isOfLines(edit) && (!happened.has(index) || compared.keptLines.has(index))) return [];
  if (inverse.kind === "setView" && !happened.has(index))
    return [{ edit: index, inverse: { ...inverse, before: { ...inverse.before, folded: inverse.after.folded } } }];
  if (!isToBeDone(inverse, left)) return [];
  if (inverse.kind !== "resizeTable") return step;
  // One that was not reached must not be made as large as it was to be before a later edit.
  if (!happened.has(index)) return [];
  return [
    { edit: index, inverse: { ...inverse, after: run.begun.structure.tablesBefore.get(index) ?? inverse.after } },
  ];
}

/** A name is written as it was, whether it stands or not. */
const nameBack = (edit: Extract<Edit, { kind: "setName" }>, { names }: LeftAfterFailure): Edit => ({
  ...edit,
  before: names.has(edit.name.toLowerCase()) ? (edit.after ?? edit.before) : null,
  after: edit.before,
});

const asWritten = (content: CellContent | undefined, isText: boolean): string | number | boolean | null => {
  if (content === undefined) return null;
  return isFormulaContent(content) ? content.formula : written(content, isText);
};

const isFormula = (content: CellContent | undefined): boolean => content !== undefined && isFormulaContent(content);

const only = (one: Restoring, isWanted: (content: CellContent | undefined) => boolean): Restoring => ({
  ...one,
  contents: one.contents.map((row) => row.map((content) => (isWanted(content) ? content : undefined))),
});
const constantsOf = (one: Restoring): Restoring => only(one, (content) => !isFormula(content));
const formulasOf = (one: Restoring): Restoring => only(one, isFormula);

/** Puts back what a cell held; what is there is read before, in the same request. */
async function restoreOurs(one: Restoring, sheet: string, writing: Writing): Promise<void> {
  const { edit, block, contents, seen } = one;
  if (isNothing(contents)) return;
  await writing.trips.makeRoom(bytesIn(contents), sheet, 0);
  const shared = { edit, sheet, block, expected: [seen], wrote: contents, mayBeFilled: () => false };
  writing.begun.log.note(rangeOf(writing, sheet, block), shared);
  rangeOf(writing, sheet, block).formulas = valuesOf(contents, sheet, block, writing);
}

async function put(sheet: string, block: Block, contents: Contents, writing: Writing): Promise<void> {
  if (isNothing(contents)) return;
  await writing.trips.makeRoom(bytesIn(contents), sheet, 0);
  rangeOf(writing, sheet, block).formulas = valuesOf(contents, sheet, block, writing);
}

const isNothing = (contents: Contents): boolean =>
  contents.every((row) => row.every((content) => content === undefined));

const bytesIn = (contents: Contents): number =>
  contents.reduce((sum, row) => sum + bytesOf(row.map((content) => content ?? null)), 0);

const valuesOf = (
  contents: Contents,
  sheet: string,
  block: Block,
  { textCells }: Writing,
): (string | number | boolean | null)[][] =>
  contents.map((row, r) =>
    row.map((content, c) => asWritten(content, textCells.has(sheet, block.row + r, block.column + c))),
  );

/** What stood where rows or a sheet went comes back with them. */
async function restoreLost({ changes, begun }: FailedRun, writing: Writing): Promise<void> {
  const places = originalPlaces(changes);
  for (const { edit, sheet, block, contents } of begun.structure.lost)
    for (const piece of places.before(edit, block)) {
      const { first, firstColumn, block: at } = piece;
      const part = contents.slice(first, first + at.rows);
      const kept = part.map((row) =>
        row.slice(firstColumn, firstColumn + at.columns).map((content) => content ?? undefined),
      );
      await put(sheet, piece.block, kept, writing);
    }
}

/** Somebody typed between the last look and the rolling back: what they typed is put back. */
async function putBack(writing: Writing): Promise<void> {
  for (const { sheet, block, theirs } of writing.begun.log.blocks) {
    if (theirs.size === 0) continue;
    const columns = Array.from({ length: block.columns }, (_, column) => column);
    const contents = Array.from({ length: block.rows }, (_, row) =>
      columns.map((column) => theirs.get(keyOf(row, column))),
    );
    await put(sheet, block, contents, writing);
  }
  await writing.trips.send(0);
}
