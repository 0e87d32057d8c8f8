import type { ChangedCell } from "../core/changes/changedCell";
import type { ChangeSet } from "../core/changes/changeSet";
import { originalPlaces } from "../core/changes/originalPlaces";
import type { Block } from "../core/snapshot/workbookSnapshot";
import { contentNow, isFilledByTable } from "./changedCells";
import { insertsLines, linesAddress, linesOf } from "./lines";
import { gridOf, inSmallerPortions, packBlocks, type SheetBlock } from "./portions";
import { isOfRun, WrittenCells, type Restoring } from "./rollBackCells";
import type { LeftAfterFailure } from "./leftAfterFailure";
import type { Begun } from "./writing";
import { keyOf } from "./writtenLog";

export interface Compared {
  readonly restoring: readonly Restoring[];
  /** Cells that somebody has written since, which are left as they are. */
  readonly left: readonly ChangedCell[];
  /** Ids of sheets of the run that stay, because somebody has written on them. */
  readonly keptSheets: ReadonlySet<string>;
  /** Inserted rows and columns (by their edits) that stay for the same reason. */
  readonly keptLines: ReadonlySet<number>;
}

interface FailedWriting {
  readonly changes: ChangeSet;
  readonly begun: Begun;
  /** The id of the sheet that an edit is about; null for one that the run adds. */
  readonly sheetOf: (edit: number) => string | null;
}

/** What to read, and what to do with what is there. */
interface Question {
  readonly sheet: string;
  readonly block: Block;
  readonly answer: (block: Block, now: readonly (readonly unknown[])[]) => void;
}

/** Compares what a failed run wrote with what is there now; sheets are known by their ids. */
export const compareWritten = (
  context: Excel.RequestContext,
  run: FailedWriting,
  found: LeftAfterFailure,
): Promise<Compared> => inSmallerPortions((most) => compare(context, run, found, most));

async function compare(
  context: Excel.RequestContext,
  { changes, begun, sheetOf }: FailedWriting,
  found: LeftAfterFailure,
  most: number,
): Promise<Compared> {
  const restoring: Restoring[] = [];
  const left: ChangedCell[] = [];
  const keptSheets = new Set<string>();
  const keptLines = new Set<number>();
  const cells = new WrittenCells(changes, begun, (edit) => {
    const id = sheetOf(edit);
    return id !== null && found.sheets.has(id) ? id : null;
  });
  const blank = new Set<string>();
  const written = ofWrittenBlocks(cells, found, { restoring, left, blank });
  const added = ofAddedSheets(changes, found, (id, cell) => {
    keptSheets.add(id);
    left.push(cell);
  });
  await ask(context, [...written, ...added], most);
  const rows = insertedLines(changes, begun, sheetOf).filter(({ sheet }) => found.sheets.has(sheet));
  await askUsed(context, rows, ({ edit, sheet }, part, now) => {
    const isOurs = (row: number, column: number, cell: unknown): boolean =>
      contentNow(cell) === null || isFilledByTable(contentNow(cell)) || blank.has(`${sheet} ${keyOf(row, column)}`);
    const theirs = others(part, now, found.sheets.get(sheet) ?? "", isOurs);
    if (theirs.length > 0) keptLines.add(edit);
    const isListed = (one: ChangedCell): boolean =>
      left.some((other) => other.sheet === one.sheet && other.row === one.row && other.column === one.column);
    left.push(...theirs.filter((one) => !isListed(one)));
  });
  return { restoring, left, keptSheets, keptLines };
}

interface Gathered {
  readonly restoring: Restoring[];
  readonly left: ChangedCell[];
  /** The cells that were empty before, by sheet and place. */
  readonly blank: Set<string>;
}

/** What is put back of the blocks that were written, and what somebody else wrote there since. */
const ofWrittenBlocks = (cells: WrittenCells, found: LeftAfterFailure, gathered: Gathered): readonly Question[] =>
  cells.blocks.map(({ edit, sheet, block }) => ({
    sheet,
    block,
    answer: (part, now) => {
      const name = found.sheets.get(sheet) ?? "";
      const { restoring, left } = cells.compare({ edit, sheet, block: part, name }, now);
      gathered.restoring.push(restoring);
      gathered.left.push(...left);
      for (const [r, row] of restoring.contents.entries())
        for (const [c, content] of row.entries())
          if (content === null) gathered.blank.add(`${sheet} ${keyOf(part.row + r, part.column + c)}`);
    },
  }));

/** What somebody else wrote on the sheets that the run added. */
const ofAddedSheets = (
  changes: ChangeSet,
  found: LeftAfterFailure,
  keep: (sheet: string, cell: ChangedCell) => void,
): readonly Question[] =>
  found.added.flatMap(({ id, name, used }): readonly Question[] => {
    if (used === null) return [];
    const isOurs = isOfRun(changes, name);
    const answer: Question["answer"] = (part, now) =>
      others(part, now, found.sheets.get(id) ?? name, isOurs).forEach((cell) => keep(id, cell));
    return [{ sheet: id, block: used, answer }];
  });

/** Cells of a block that somebody else wrote. */
const others = (
  block: Block,
  now: readonly (readonly unknown[])[],
  sheet: string,
  isOurs: (row: number, column: number, cell: unknown) => boolean,
): readonly ChangedCell[] =>
  now.flatMap((cells, r) =>
    cells.flatMap((cell, c): readonly ChangedCell[] => {
      const [row, column] = [block.row + r, block.column + c];
      return isOurs(row, column, cell) ? [] : [{ sheet, row, column, expected: null, now: contentNow(cell) }];
    }),
  );

async function ask(context: Excel.RequestContext, questions: readonly Question[], most: number): Promise<void> {
  const blocks = questions.map(({ block }, index) => ({ sheet: index, block }));
  for (const trip of packBlocks(blocks, most)) await askTrip(context, trip, questions);
}

async function askTrip(
  context: Excel.RequestContext,
  trip: readonly SheetBlock[],
  questions: readonly Question[],
): Promise<void> {
  const asked = trip.flatMap(({ sheet: index, block }) => {
    const question = questions[index];
    if (!question) return [];
    const sheet = context.workbook.worksheets.getItem(question.sheet);
    const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns).load("formulas");
    return [{ question, block, range }];
  });
  await context.sync();
  for (const { question, block, range } of asked) question.answer(block, gridOf(range.formulas));
}

interface InsertedLines {
  readonly edit: number;
  readonly sheet: string;
  readonly address: string;
}

/** The rows and columns that a run inserted, as they are placed now. */
function insertedLines(
  changes: ChangeSet,
  { structure: { happened } }: Begun,
  sheetOf: (edit: number) => string | null,
): readonly InsertedLines[] {
  const places = originalPlaces(changes);
  const isInserted = (edit: number): boolean => insertsLines(changes.edits[edit]) && happened.has(edit);
  return changes.edits.flatMap((edit, index): readonly InsertedLines[] => {
    const sheet = sheetOf(index);
    if (!insertsLines(edit) || sheet === null || !isInserted(index)) return [];
    return places
      .after(index, linesOf(edit), isInserted)
      .map(({ block }) => ({ edit: index, sheet, address: linesAddress(edit.kind, block) }));
  });
}

async function askUsed(
  context: Excel.RequestContext,
  rows: readonly InsertedLines[],
  answer: (rows: InsertedLines, block: Block, now: readonly (readonly unknown[])[]) => void,
): Promise<void> {
  if (rows.length === 0) return;
  const asked = rows.map((one) => {
    const range = context.workbook.worksheets.getItem(one.sheet).getRange(one.address);
    return {
      one,
      used: range.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount,formulas"),
    };
  });
  await context.sync();
  for (const { one, used } of asked) {
    if (used.isNullObject) continue;
    const block = { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
    answer(one, block, used.formulas as unknown[][]);
  }
}
