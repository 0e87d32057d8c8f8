import type { ChangeSet, Edit } from "../core/edits/changeSet";
import { parseAddress } from "../core/snapshot/address";
import type { Block, SheetName } from "../core/snapshot/workbookSnapshot";
import { stillHolds } from "./cellContents";
import { Refused } from "./failures";
import { packBlocks, type SheetBlock } from "./portions";
import type { TextCells } from "./textCells";

/** Cells compared in one round trip. */
const CELLS_PER_TRIP = 15_000;

/**
 * Nothing is written when the workbook or a sheet cannot be changed, a name is taken, or a cell that will be overwritten
 * holds something else than the change set found: somebody edited meanwhile. Gives the number of round trips, and notes
 * which cells are formatted as text.
 */
export async function checkBefore(
  context: Excel.RequestContext,
  { edits }: ChangeSet,
  textCells: TextCells,
): Promise<number> {
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) throw new Refused("workbook-read-only", "");
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  tables.load("items/name");
  await context.sync();
  const added = checkSheets(edits, worksheets.items);
  checkTables(edits, new Set(tables.items.map(({ name }) => name.toLowerCase())));
  const overwritten = edits
    .filter((edit) => edit.kind === "setCells")
    .filter((edit) => !added.has(edit.sheet.toLowerCase()));
  const removed = edits.filter((edit) => edit.kind === "removeSheet").map(({ sheet }) => sheet);
  const expected = [...firstWrites(overwritten), ...(await besidesOurs(context, removed, overwritten))];
  const trips = packBlocks(
    expected.map(({ block }, sheet): SheetBlock => ({ sheet, block })),
    CELLS_PER_TRIP,
  );
  for (const trip of trips) await compareCells(context, trip, expected, textCells);
  return 1 + Math.min(1, removed.length) + trips.length;
}

/** A block and what is expected to stand there. */
type Expected = Pick<SetCells, "sheet" | "block" | "before">;

/**
 * A sheet goes only as it was made: what is used on it besides what was written there must be empty. A row or column that
 * somebody added since would go with it.
 */
async function besidesOurs(
  context: Excel.RequestContext,
  sheets: readonly SheetName[],
  ours: readonly SetCells[],
): Promise<readonly Expected[]> {
  if (sheets.length === 0) return [];
  const asked = sheets.map((sheet) => ({
    sheet,
    used: context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load("address"),
  }));
  await context.sync();
  return asked.flatMap(({ sheet, used }): readonly Expected[] => {
    const block = used.isNullObject ? null : parseAddress(used.address.slice(used.address.lastIndexOf("!") + 1));
    const own = ours.filter((edit) => edit.sheet === sheet).map((edit) => edit.block);
    return (block ? without([block], own) : []).map((rest) => ({ sheet, block: rest, before: [] }));
  });
}

/** What is left of some blocks when others are taken away. */
const without = (blocks: readonly Block[], taken: readonly Block[]): readonly Block[] =>
  taken.reduce((left, hole) => left.flatMap((block) => around(block, hole)), blocks);

/** A block without a hole in it: what is above, below, and to either side. */
function around(block: Block, hole: Block): readonly Block[] {
  if (!overlap(block, hole)) return [block];
  const { row, column, rows, columns } = block;
  const top = Math.max(row, hole.row);
  const bottom = Math.min(row + rows, hole.row + hole.rows);
  const left = Math.max(column, hole.column);
  const right = Math.min(column + columns, hole.column + hole.columns);
  return [
    { row, column, rows: top - row, columns },
    { row: bottom, column, rows: row + rows - bottom, columns },
    { row: top, column, rows: bottom - top, columns: left - column },
    { row: top, column: right, rows: bottom - top, columns: column + columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** Gives the names of the sheets that the change set adds, in small letters. */
function checkSheets(edits: readonly Edit[], worksheets: readonly Excel.Worksheet[]): ReadonlySet<string> {
  const byName = new Map(worksheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const added = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === "setName") continue;
    const name = edit.sheet.toLowerCase();
    if (edit.kind === "addSheet") {
      if (byName.has(name)) throw new Refused("name-taken", edit.sheet);
      added.add(name);
    } else if (!added.has(name)) {
      const sheet = byName.get(name);
      if (!sheet) throw new Refused("changed-meanwhile", edit.sheet);
      if (sheet.protection.protected) throw new Refused("sheet-protected", edit.sheet);
    }
  }
  return added;
}

function checkTables(edits: readonly Edit[], standing: Set<string>): void {
  for (const edit of edits) {
    if (edit.kind === "addTable") {
      if (standing.has(edit.table.name.toLowerCase())) throw new Refused("name-taken", edit.table.name);
      standing.add(edit.table.name.toLowerCase());
    }
    const name = edit.kind === "resizeTable" ? edit.name : edit.kind === "removeTable" ? edit.table.name : null;
    if (name !== null && !standing.has(name.toLowerCase())) throw new Refused("changed-meanwhile", name);
    if (edit.kind === "removeTable") standing.delete(edit.table.name.toLowerCase());
  }
}

type SetCells = Extract<Edit, { kind: "setCells" }>;

/** An area written twice in one set is compared once, as it stood before the first. */
const firstWrites = (edits: readonly SetCells[]): SetCells[] =>
  edits.filter(
    (edit, index) =>
      !edits.slice(0, index).some((earlier) => earlier.sheet === edit.sheet && overlap(earlier.block, edit.block)),
  );

const overlap = (a: Block, b: Block): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** One portion of what will be overwritten; `sheet` of a block is the index of its edit. */
async function compareCells(
  context: Excel.RequestContext,
  trip: readonly SheetBlock[],
  edits: readonly Expected[],
  textCells: TextCells,
): Promise<void> {
  const asked = trip.flatMap(({ sheet: index, block }) => {
    const edit = edits[index];
    if (!edit) return [];
    const range = context.workbook.worksheets
      .getItem(edit.sheet)
      .getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    return [{ edit, block, range: range.load("formulas,numberFormat") }];
  });
  await context.sync();
  for (const { edit, block, range } of asked) {
    const now = range.formulas as unknown[][];
    const from = block.row - edit.block.row;
    const isSame = now.every((row, r) => row.every((cell, c) => stillHolds(edit.before[from + r]?.[c] ?? null, cell)));
    if (!isSame) throw new Refused("changed-meanwhile", edit.sheet);
    textCells.noteFormats(edit.sheet, block, range.numberFormat as unknown[][]);
  }
}
