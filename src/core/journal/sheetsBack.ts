import type { CellContent, Edit } from "../changes/changeSet";
import { contentOf, contentsAt } from "../changes/compareCells";
import { simulate } from "../changes/simulate";
import { cellAt, type Block, type SheetSnapshot } from "../snapshot/workbookSnapshot";
import { ownTables, type OwnTable } from "../tables/findTables";
import { useOf } from "./formulaUses";
import { holdsOnlyHistory, sumOfSheetRow } from "./historyRows";
import { formulaReading, type FormulaReading } from "./formulaReading";
import type { ChangedCell } from "../changes/changedCell";
import type { TakingBack } from "./workbookNow";
import { rowsAsWritten } from "./rowsAsWritten";
import { plainContent, type AddedSheet, type UndoData } from "./undoData";

export interface SheetsBack {
  readonly edits: readonly Edit[];
  readonly left: readonly ChangedCell[];
  /** A sheet stays, because somebody has written on it. */
  readonly isKept: boolean;
}

/**
 * The sheets that a step made go, each as a whole; one that somebody has written on stays as a whole, and so does one that
 * a formula uses which stays itself: without it that would say #REF!. `before` is what is done before sheets go.
 */
export function addedSheetsBack(given: TakingBack, before: readonly Edit[]): SheetsBack {
  const { undo, snapshot, kept } = given;
  const own = [...ownTables(snapshot).found.values()];
  const sheets = undo.added
    .filter(({ table }) => table === null || !kept.has(table))
    .flatMap((added) => {
      const marked = own.find(({ description }) => description.name === added.table);
      const sheet = marked?.sheet ?? snapshot.sheets.find(({ name }) => name === added.name);
      const known = {
        read: formulaReading(snapshot),
        isHistoryRow: marked ? historyRowsOf(marked, undo) : () => false,
      };
      return sheet ? [{ added, sheet, theirs: theirsOn(sheet, added, known) }] : [];
    });
  const untouched = sheets.filter(({ theirs }) => theirs.length === 0);
  const uses = usesOf(
    untouched.map(({ sheet }) => sheet),
    given,
    before,
  );
  const going = untouched.filter(({ sheet }) => !uses.has(sheet.name));
  return {
    edits: removals([...going].reverse()),
    left: [...sheets.flatMap(({ theirs }) => theirs), ...uses.values()],
    isKept: going.length < sheets.length,
  };
}

/** By name, the sheets of those that are to go which formulas use that stay, each with such a cell. */
function usesOf(
  going: readonly SheetSnapshot[],
  { snapshot }: TakingBack,
  before: readonly Edit[],
): ReadonlyMap<string, ChangedCell> {
  const uses = new Map<string, ChangedCell>();
  if (going.length === 0) return uses;
  const after = simulate(snapshot, { edits: before });
  for (let isMore = true; isMore;) {
    isMore = false;
    const staying = after.sheets.filter(({ name }) => uses.has(name) || !going.some((one) => one.name === name));
    for (const sheet of going.filter(({ name }) => !uses.has(name))) {
      const use = useOf(sheet, staying, snapshot.names);
      if (!use) continue;
      const { formula, ...place } = use;
      uses.set(sheet.name, { ...place, expected: null, now: { formula }, keeps: sheet.name });
      isMore = true;
    }
  }
  return uses;
}

type Going = { readonly added: Pick<AddedSheet, "view">; readonly sheet: SheetSnapshot };

/**
 * Sheets of ours go one by one, once all of them are blank: Excel writes other formulas over a table that goes, and #REF! over
 * a sheet. Of work that stops half way these would be taken for somebody's own.
 */
function removals(sheets: readonly Going[]): readonly Edit[] {
  const headings = ({ tables }: SheetSnapshot): ReadonlySet<number> => new Set(tables.map(({ block }) => block.row));
  return [
    ...sheets.flatMap(({ sheet }) => blanked(sheet, (row) => !headings(sheet).has(row))),
    ...sheets.flatMap(({ added, sheet }) => [
      ...tablesGone(sheet),
      // A heading of a table cannot be empty.
      ...blanked(sheet, (row) => headings(sheet).has(row)),
      { kind: "removeSheet", sheet: sheet.name, view: added.view } as const,
    ]),
  ];
}

const tablesGone = ({ name, tables }: SheetSnapshot): readonly Edit[] =>
  tables.map((table): Edit => {
    const { block, headings } = table;
    return { kind: "removeTable", sheet: name, table: { name: table.name, block, headings, calculated: [] } };
  });

/** Empties the rows of a sheet that are asked for. */
function blanked(sheet: SheetSnapshot, isWanted: (row: number) => boolean): readonly Edit[] {
  const { name, used } = sheet;
  if (!used) return [];
  const runs: Block[] = [];
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    const last = runs.at(-1);
    if (!isWanted(row)) continue;
    if (last && last.row + last.rows === row) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ ...used, row, rows: 1 });
  }
  return runs.map((block): Edit => {
    const before = contentsAt(sheet, block.row, block.column, block.rows, block.columns);
    return { kind: "setCells", sheet: name, block, before, after: before.map((row) => row.map(() => null)) };
  });
}

/** The edits that take a sheet of ours away, whatever of it is there; its table first, by which it is known. */
export const removal = (sheet: SheetSnapshot, { view }: Pick<AddedSheet, "view">): readonly Edit[] => [
  ...tablesGone(sheet),
  ...blanked(sheet, () => true),
  { kind: "removeSheet", sheet: sheet.name, view },
];

/** Whether the sheet of the history holds nothing but what steps wrote there. */
export const isOnlyHistory = (table: OwnTable): boolean => {
  const { sheet, block, fields, description } = table;
  const { used } = sheet;
  if (!used) return true;
  if (!holdsOnlyHistory(table)) return false;
  const ours = new Set([description.sheet, description.about].flatMap((text) => [text.en, text.cy]));
  return Array.from({ length: used.rows }, (_, r) => used.row + r).every((row) =>
    Array.from({ length: used.columns }, (_, c) => used.column + c).every((column) => {
      const now = contentOf(cellAt(sheet, row, column));
      if (now === null || (row < block.row && typeof now === "string" && ours.has(now))) return true;
      const one = description.columns.find(({ field }) => field === (fields[column - block.column] ?? null));
      if (!isIn(block, row, column) || !one) return false;
      return row > block.row || now === one.heading.en || now === one.heading.cy;
    }),
  );
};

/** The cells of a sheet that hold something else than the step wrote there. */
function theirsOn(
  sheet: SheetSnapshot,
  { cells, formulas }: AddedSheet,
  {
    read,
    isHistoryRow,
  }: { readonly read: FormulaReading; readonly isHistoryRow: (row: number, column: number) => boolean },
): readonly ChangedCell[] {
  const { used } = sheet;
  if (!used) return [];
  const ours = formulas && new Set(formulas.map(read));
  const found: ChangedCell[] = [];
  const asWrittenIn = rowsAsWritten(cells, sheet, used);
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    const asWritten = asWrittenIn(row);
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const now = contentOf(cellAt(sheet, row, column));
      if (now === null) continue;
      const isFormula = typeof now === "object";
      if (isFormula && ours ? ours.has(read(now.formula)) : asWritten.holds(column, plainContent(now))) continue;
      if (!(isFormula && ours) && isFilledIn(now, sheet, row, column)) continue;
      if (isHistoryRow(row, column)) continue;
      found.push({ sheet: sheet.name, row, column, expected: asWritten.at(column), now });
    }
  }
  return found;
}

/** The heading that Excel gives to a new column of a table, in English and Welsh. */
const NEW_COLUMN = /^(?:Column|Colofn)\d+$/u;

/** A table fills in formulas, and headings where there are none. */
const isFilledIn = (now: CellContent, { tables }: SheetSnapshot, row: number, column: number): boolean =>
  tables.some(({ block }) => {
    if (!isIn(block, row, column)) return false;
    return typeof now === "object" || (row === block.row && NEW_COLUMN.test(String(now)));
  });

/** Rows of the history that the step told, wherever they stand by now. */
function historyRowsOf(table: OwnTable, { told = [] }: UndoData): (row: number, column: number) => boolean {
  const { key, block, fields } = table;
  const ours = new Set(key === "changes" ? told : []);
  return (row, column) =>
    row > block.row &&
    isIn(block, row, column) &&
    (fields[column - block.column] ?? null) !== null &&
    ours.has(sumOfSheetRow(table, row) ?? "");
}

const isIn = ({ row, column, rows, columns }: Block, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;
