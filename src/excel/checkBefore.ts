import type { ChangedCell } from "../core/changes/changedCell";
import type { CellContent, ChangeSet, Edit } from "../core/changes/changeSet";
import { originalPlaces, type OriginalPlaces } from "../core/changes/originalPlaces";
import { parseAddress } from "../core/snapshot/address";
import type { Block } from "../core/snapshot/workbookSnapshot";
import { overlap, without } from "./blocks";
import { stillHolds } from "./cellContents";
import { contentNow, isFilledByTable } from "./changedCells";
import { linesAddress, linesOf } from "./lines";
import { checkNames, type Listed } from "./checkNames";
import { Refused } from "./failures";
import type { KnownIds } from "./identities";
import { gridOf, inSmallerPortions, packBlocks, type SheetBlock } from "./portions";
import type { TextCells } from "./textCells";

/** A block as it is before the change set, and what is expected there. */
interface Expected {
  /** The edit that it is expected for. */
  readonly edit: number;
  readonly sheet: string;
  readonly block: Block;
  readonly contents: readonly (readonly CellContent[])[];
  /** Whole rows that are to go: a table has filled its formulas into them. */
  readonly areRows?: boolean;
}

/** A cell that is not as expected, and the edit that expected it. */
export interface Difference extends ChangedCell {
  readonly edit: number;
}

export interface Checked {
  readonly ids: KnownIds;
  readonly differences: readonly Difference[];
  readonly trips: number;
}

/**
 * Refuses when the workbook or a sheet cannot be changed, a name is taken, or a table is filtered. Says which cells that
 * will be overwritten hold something else than the change set found, and notes which are formatted as text. Names are
 * turned into ids by the request that compares: from then on a name may go to another sheet.
 */
export async function checkBefore(
  context: Excel.RequestContext,
  changes: ChangeSet,
  textCells: TextCells,
): Promise<Checked> {
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) throw new Refused("workbook-read-only", "");
  return inSmallerPortions((most) => check(context, changes, textCells, most));
}

async function check(
  context: Excel.RequestContext,
  changes: ChangeSet,
  textCells: TextCells,
  most: number,
): Promise<Checked> {
  const places = originalPlaces(changes);
  const expected = expectedCells(changes, places);
  const [first = [], ...others] = packBlocks(
    expected.map(({ block }, index): SheetBlock => ({ sheet: index, block })),
    most,
  );
  const listed = loadList(context);
  const named = loadNamed(context, changes, places);
  const firstCells = loadCells(first, expected, (name) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  const ids = checkNames(changes, listed());
  checkMarks(named, changes);
  noteRowsAbove(named, textCells);
  const differences = firstCells.flatMap((loaded) => differencesIn(loaded, textCells));
  // What is used beside our cells where rows or a whole sheet are to go, and the cells that are left to be compared.
  const rest = named.flatMap((one) => besidesOurs(one, expected));
  const later = [
    ...others,
    ...packBlocks(
      rest.map(({ block }, index) => ({ sheet: expected.length + index, block })),
      most,
    ),
  ];
  const all = [...expected, ...rest];
  const byId = (name: string): Excel.Worksheet =>
    context.workbook.worksheets.getItem(ids.sheets.get(name.toLowerCase()) ?? name);
  for (const trip of later) differences.push(...(await compareTrip(context, trip, all, byId, textCells)));
  return { ids, differences, trips: 1 + later.length };
}

/** One round trip; it comes after an earlier one, because an answer may be so large. */
async function compareTrip(
  context: Excel.RequestContext,
  trip: readonly SheetBlock[],
  all: readonly Expected[],
  sheetOf: (name: string) => Excel.Worksheet,
  textCells: TextCells,
): Promise<Difference[]> {
  const loaded = loadCells(trip, all, sheetOf);
  await context.sync();
  return loaded.flatMap((one) => differencesIn(one, textCells));
}

function loadList({ workbook }: Excel.RequestContext): () => Listed {
  const { worksheets, tables, names, protection } = workbook;
  worksheets.load("items/id,items/name,items/protection/protected,items/autoFilter/isDataFiltered");
  tables.load("items/id,items/name,items/autoFilter/isDataFiltered,items/worksheet/id");
  names.load("items/name,items/formula,items/scope");
  protection.load("protected");
  return () => ({
    isStructureProtected: protection.protected,
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      isFiltered: sheet.autoFilter.isDataFiltered,
    })),
    tables: tables.items.map((table) => ({
      id: table.id,
      name: table.name,
      sheetId: table.worksheet.id,
      isFiltered: table.autoFilter.isDataFiltered,
    })),
    names: names.items
      .filter(({ scope }) => scope === "Workbook")
      .map(({ name, formula }) => ({ name, formula: String(formula) })),
  });
}

/**
 * What single edits need to know besides cells: where a sheet or rows are to go, what is used there; the mark before; above
 * inserted rows, which take their formats from there, what is formatted as text.
 */
type Named =
  | {
      readonly kind: "used";
      readonly edit: number;
      readonly sheet: string;
      readonly used: Excel.Range;
      readonly areRows: boolean;
    }
  | { readonly kind: "mark"; readonly edit: number; readonly mark: Excel.WorksheetCustomProperty }
  | { readonly kind: "above"; readonly sheet: string; readonly row: Excel.Range };

function loadNamed({ workbook }: Excel.RequestContext, { edits }: ChangeSet, places: OriginalPlaces): readonly Named[] {
  return edits.flatMap((edit, index): readonly Named[] => {
    const origin = places.sheetOf(index);
    if (origin === null) return [];
    const sheet = workbook.worksheets.getItemOrNullObject(origin);
    if (edit.kind === "removeSheet")
      return [
        {
          kind: "used",
          edit: index,
          sheet: origin,
          areRows: false,
          used: sheet.getUsedRangeOrNullObject(true).load("address"),
        },
      ];
    if (edit.kind === "setMark") {
      const mark = sheet.customProperties.getItemOrNullObject(edit.key);
      return [{ kind: "mark", edit: index, mark: mark.load("value") }];
    }
    if (edit.kind === "insertRows") {
      const above = { row: edit.at - 1, column: 0, rows: 1, columns: 1 };
      return (edit.at > 0 ? places.before(index, above) : []).map(({ block }): Named => {
        const row = sheet.getRange(linesAddress("removeRows", block)).getUsedRangeOrNullObject(true);
        return { kind: "above", sheet: origin, row: row.load("address,numberFormat") };
      });
    }
    if (edit.kind !== "removeRows" && edit.kind !== "removeColumns") return [];
    return places.before(index, linesOf(edit)).map(({ block }): Named => {
      const range = sheet.getRange(linesAddress(edit.kind, block));
      return {
        kind: "used",
        edit: index,
        sheet: origin,
        areRows: edit.kind === "removeRows",
        used: range.getUsedRangeOrNullObject(true).load("address"),
      };
    });
  });
}

/** Somebody with another version of the add-in may have written the same mark: it is ours all the same. */
function checkMarks(named: readonly Named[], { edits }: ChangeSet): void {
  for (const one of named) {
    if (one.kind !== "mark") continue;
    const edit = edits[one.edit];
    if (edit?.kind !== "setMark") continue;
    const now = one.mark.isNullObject ? null : one.mark.value;
    if (now !== edit.before && now !== edit.after) throw new Refused("changed-meanwhile", edit.sheet);
  }
}

function noteRowsAbove(named: readonly Named[], textCells: TextCells): void {
  for (const one of named) {
    if (one.kind !== "above" || one.row.isNullObject) continue;
    const block = blockIn(one.row.address);
    if (block) textCells.noteFormats(one.sheet, block, one.row.numberFormat as unknown[][]);
  }
}

const blockIn = (address: string): Block | null => parseAddress(address.slice(address.lastIndexOf("!") + 1));

/**
 * A sheet goes only as it was made, and rows only while they are blank: what is used there besides what was written there
 * must be empty. A row or column that somebody added since would go with it.
 */
function besidesOurs(one: Named, ours: readonly Expected[]): readonly Expected[] {
  if (one.kind !== "used" || one.used.isNullObject) return [];
  const block = blockIn(one.used.address);
  const own = ours.filter(({ sheet }) => sheet === one.sheet).map((other) => other.block);
  return (block ? without([block], own) : []).map((rest) => ({
    edit: one.edit,
    sheet: one.sheet,
    areRows: one.areRows,
    block: rest,
    contents: [],
  }));
}

type SetCells = Extract<Edit, { kind: "setCells" }>;

/** What is overwritten of what is there; an area written twice in one set is compared once, as it was before the first. */
function expectedCells({ edits }: ChangeSet, places: OriginalPlaces): readonly Expected[] {
  const all = edits.flatMap((edit, index): readonly Expected[] => {
    const sheet = places.sheetOf(index);
    if (edit.kind !== "setCells" || sheet === null) return [];
    return piecesOf(edit, index, places).map((piece) => ({ ...piece, edit: index, sheet }));
  });
  return all.filter(
    (one, index) =>
      !all.slice(0, index).some((earlier) => earlier.sheet === one.sheet && overlap(earlier.block, one.block)),
  );
}

const piecesOf = (
  edit: SetCells,
  index: number,
  places: OriginalPlaces,
): readonly Pick<Expected, "block" | "contents">[] =>
  places.before(index, edit.block).map(({ first, firstColumn, block }) => ({
    block,
    contents: edit.before
      .slice(first, first + block.rows)
      .map((row) => row.slice(firstColumn, firstColumn + block.columns)),
  }));

interface Loaded {
  readonly expected: Expected;
  readonly block: Block;
  readonly range: Excel.Range;
}

/** One portion of what is compared; `sheet` of a block is the index of what is expected there. */
function loadCells(
  trip: readonly SheetBlock[],
  all: readonly Expected[],
  sheetOf: (name: string) => Excel.Worksheet,
): readonly Loaded[] {
  return trip.flatMap(({ sheet: index, block }) => {
    const expected = all[index];
    if (!expected) return [];
    const range = sheetOf(expected.sheet).getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    return [{ expected, block, range: range.load("formulas,numberFormat") }];
  });
}

function differencesIn({ expected, block, range }: Loaded, textCells: TextCells): Difference[] {
  const { edit, sheet } = expected;
  const from = block.row - expected.block.row;
  textCells.noteFormats(sheet, block, range.numberFormat as unknown[][]);
  return gridOf(range.formulas).flatMap((row, r) =>
    row.flatMap((cell, c): Difference[] => {
      const content = expected.contents[from + r]?.[block.column - expected.block.column + c] ?? null;
      if (stillHolds(content, cell) || (expected.areRows && isFilledByTable(contentNow(cell)))) return [];
      return [{ edit, sheet, row: block.row + r, column: block.column + c, expected: content, now: contentNow(cell) }];
    }),
  );
}
