import type { CellContent, Edit } from "../edits/changeSet";
import { contentOf, contentsAt } from "../edits/compareCells";
import { simulate } from "../edits/simulate";
import { cellAt, type Block, type SheetSnapshot } from "../snapshot/workbookSnapshot";
import { ownTables, type OwnTable } from "../tables/findTables";
import type { LeftCell } from "./cellsBack";
import { useOf } from "./formulaUses";
import { isAsTold, sumOfSheetRow } from "./historyRows";
import type { TakingBack } from "./takeBack";
import { formulaReading, type FormulaReading } from "./formulaReading";
import {
  plainContent,
  samePlain,
  sumOf,
  type AddedSheet,
  type Plain,
  type UndoData,
  type WrittenCells,
} from "./undoData";

export interface SheetsBack {
  readonly edits: readonly Edit[];
  readonly left: readonly LeftCell[];
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
      const known = { read: formulaReading(snapshot), isTold: marked ? rowsTold(marked, undo) : () => false };
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
    // The journal is made first and goes last: until then it knows of the rest.
    edits: [...going].reverse().flatMap(({ added, sheet }) => removal(sheet, added)),
    left: [...sheets.flatMap(({ theirs }) => theirs), ...uses.values()],
    isKept: going.length < sheets.length,
  };
}

/** By name, the sheets of those that are to go which formulas use that stay, each with such a cell. */
function usesOf(
  going: readonly SheetSnapshot[],
  { snapshot }: TakingBack,
  before: readonly Edit[],
): ReadonlyMap<string, LeftCell> {
  const uses = new Map<string, LeftCell>();
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

/** The edits that take a sheet of ours away, whatever of it is there. */
export function removal(sheet: SheetSnapshot, { view }: Pick<AddedSheet, "view">): readonly Edit[] {
  const { name, used, tables } = sheet;
  const before = used ? contentsAt(sheet, used.row, used.column, used.rows, used.columns) : [];
  return [
    ...tables.map((table): Edit => {
      const { block, headings } = table;
      return { kind: "removeTable", sheet: name, table: { name: table.name, block, headings, calculated: [] } };
    }),
    ...(used
      ? [
          {
            kind: "setCells",
            sheet: name,
            block: used,
            before,
            after: before.map((row) => row.map(() => null)),
          } as const,
        ]
      : []),
    { kind: "removeSheet", sheet: name, view },
  ];
}

/** Whether the sheet of the history holds nothing but what steps wrote there. */
export const isOnlyHistory = (table: OwnTable): boolean => {
  const { sheet, block, fields, description } = table;
  const { used } = sheet;
  if (!used) return true;
  if (!isAsTold(table)) return false;
  const ours = new Set([description.sheet, description.about].flatMap((said) => [said.en, said.cy]));
  return Array.from({ length: used.rows }, (_, r) => used.row + r).every((row) =>
    Array.from({ length: used.columns }, (_, c) => used.column + c).every((column) => {
      const now = contentOf(cellAt(sheet, row, column));
      if (now === null || (row < block.row && typeof now === "string" && ours.has(now))) return true;
      return isIn(block, row, column) && (fields[column - block.column] ?? null) !== null;
    }),
  );
};

/** The cells of a sheet that hold something else than the step wrote there. */
function theirsOn(
  sheet: SheetSnapshot,
  { cells, formulas }: AddedSheet,
  { read, isTold }: { readonly read: FormulaReading; readonly isTold: (row: number, column: number) => boolean },
): readonly LeftCell[] {
  const { used } = sheet;
  if (!used) return [];
  const ours = formulas && new Set(formulas.map(read));
  const found: LeftCell[] = [];
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    const asWritten = rowsOf(cells, sheet, row);
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const now = contentOf(cellAt(sheet, row, column));
      if (now === null) continue;
      const isFormula = typeof now === "object";
      if (isFormula && ours ? ours.has(read(now.formula)) : asWritten.holds(column, plainContent(now))) continue;
      if (!(isFormula && ours) && isFilledIn(now, sheet, row, column)) continue;
      if (isTold(row, column)) continue;
      found.push({ sheet: sheet.name, row, column, expected: asWritten.at(column), now });
    }
  }
  return found;
}

/** A table fills in formulas, and headings where there are none ("Column1"). */
const isFilledIn = (now: CellContent, { tables }: SheetSnapshot, row: number, column: number): boolean =>
  tables.some(({ block }) => {
    if (!isIn(block, row, column)) return false;
    return typeof now === "object" || (row === block.row && /^\p{L}+\d+$/u.test(String(now)));
  });

/** Rows of the history that the step told, wherever they stand by now. */
function rowsTold(table: OwnTable, { told = [] }: UndoData): (row: number, column: number) => boolean {
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

interface RowAsWritten {
  readonly holds: (column: number, now: Plain) => boolean;
  readonly at: (column: number) => string | number | boolean | null;
}

/** What the step wrote into a row, as far as it is kept. */
function rowsOf(cells: readonly WrittenCells[], sheet: SheetSnapshot, row: number): RowAsWritten {
  const parts = cells.filter((part) => row >= part.row && row < part.row + lengthOf(part));
  const wrote = (column: number): Plain[] =>
    parts.flatMap((part): Plain[] => {
      if (!("contents" in part)) return [];
      const content = part.contents[row - part.row]?.[column - part.column];
      return content === undefined ? [] : [content];
    });
  const unchanged = parts.flatMap((part) => {
    if ("contents" in part) return [];
    const [now = []] = contentsAt(sheet, row, part.column, 1, part.columns);
    return sumOf(now.map(plainContent)) === part.sums[row - part.row] ? [part] : [];
  });
  return {
    holds: (column, now) =>
      wrote(column).some((content) => samePlain(content, now)) ||
      unchanged.some((part) => column >= part.column && column < part.column + part.columns),
    at: (column) => {
      const content = wrote(column).at(-1) ?? null;
      return typeof content === "object" ? null : content;
    },
  };
}

const lengthOf = (part: WrittenCells): number => ("contents" in part ? part.contents.length : part.sums.length);
