import type { CellContent, Edit } from "../changes/changeSet";
import { patches, type ByCell } from "../sheets/cellPatches";
import { contentOf, sameContent, sameFormula } from "../changes/compareCells";
import { cellAt, type Block, type SheetSnapshot } from "../snapshot/workbookSnapshot";
import { finish } from "../steps/work";
import { formulaReading, type FormulaReading } from "./formulaReading";
import type { ChangedCell } from "../changes/changedCell";
import { lostCells } from "./lostCells";
import type { Present } from "./workbookNow";
import { blocksNow } from "./sheetNow";

export interface CellsBack {
  readonly edits: readonly Edit[];
  readonly left: readonly ChangedCell[];
  /** By the name a sheet had: the rows that the step added to its table, as they are now; null where they are to stay. */
  readonly newRows: ReadonlyMap<string, ReadonlySet<number> | null>;
}

/** A cell that the step wrote: what was there before it, and everything that it wrote there. */
interface Written {
  readonly before: CellContent;
  readonly ours: CellContent[];
}

type WrittenRows = Map<number, Map<number, Written>>;

/** What the step wrote into cells of sheets that were there is put back where it still stands; not on the `others`. */
export function cellsBack(present: Present, others: ReadonlySet<string> = new Set()): CellsBack {
  const written = writtenCells(present);
  const edits: Edit[] = [];
  const left: ChangedCell[] = [];
  const newRows = new Map<string, ReadonlySet<number> | null>();
  for (const [name, now] of present.sheets) {
    if (others.has(name)) continue;
    const cells = written.get(name) ?? (new Map() as WrittenRows);
    const compared = compare(now.sheet, cells, (content, current) => isOurs(content, current, present));
    const added = addedRows(name, present);
    const theirs = theirsIn(now.sheet, added, cells, formulaReading(present.snapshot));
    left.push(...compared.left, ...theirs, ...lostCells(name, now, present));
    // A record is taken back as a whole or not at all.
    const isKept = [...compared.left, ...theirs].some(({ row }) => added.has(row));
    if (added.size > 0) newRows.set(name, isKept ? null : added);
    const back = isKept ? compared.back.filter(({ row }) => !added.has(row)) : compared.back;
    edits.push(...cellEdits(now.sheet, back));
  }
  return { edits, left, newRows };
}

function writtenCells(present: Present): ReadonlyMap<string, WrittenRows> {
  const sheets = new Map<string, WrittenRows>();
  for (const [index, edit] of present.undo.edits.entries()) {
    const now = present.sheetOf(index);
    if (edit.kind !== "setCells" || !now || !present.mayBeApplied(index)) continue;
    const rows = sheets.get(now.then.name) ?? new Map<number, Map<number, Written>>();
    sheets.set(now.then.name, rows);
    for (const piece of present.places.after(index, edit.block, () => true))
      for (const part of blocksNow(piece, now)) note(rows, edit, part);
  }
  return sheets;
}

function note(
  rows: WrittenRows,
  { before, after }: Extract<Edit, { kind: "setCells" }>,
  { first, firstColumn, block }: ReturnType<typeof blocksNow>[number],
): void {
  for (let r = 0; r < block.rows; r += 1) {
    const cells = rows.get(block.row + r) ?? new Map<number, Written>();
    rows.set(block.row + r, cells);
    for (let c = 0; c < block.columns; c += 1) {
      const known = cells.get(block.column + c);
      const wrote = after[first + r]?.[firstColumn + c] ?? null;
      if (known) known.ours.push(wrote);
      else cells.set(block.column + c, { before: before[first + r]?.[firstColumn + c] ?? null, ours: [wrote] });
    }
  }
}

export interface Back {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
}

function compare(
  sheet: SheetSnapshot,
  rows: WrittenRows,
  isOfStep: (content: CellContent, now: CellContent) => boolean,
): { readonly back: readonly Back[]; readonly left: readonly ChangedCell[] } {
  const back: Back[] = [];
  const left: ChangedCell[] = [];
  for (const [row, cells] of rows)
    for (const [column, { before, ours }] of cells) {
      const now = contentOf(cellAt(sheet, row, column));
      if (sameAs(before, now)) continue;
      if ([...ours, ...formulaOf(before)].some((content) => isOfStep(content, now)))
        back.push({ row, column, before: now, after: before });
      else left.push({ sheet: sheet.name, row, column, expected: ours.at(-1) ?? null, now });
    }
  return { back, left };
}

const isFormula = (content: CellContent): content is { readonly formula: string } =>
  typeof content === "object" && content !== null;

export const sameAs = (one: CellContent, now: CellContent): boolean =>
  isFormula(one) && isFormula(now) ? sameFormula(one.formula, now.formula) : sameContent(one, now);

/** What stood before the step may have other headings in it by now. */
export const formulaOf = (before: CellContent): readonly CellContent[] => (isFormula(before) ? [before] : []);

/** Excel rewrites formulas when headings change; formulas wait for the end of a step, and until then their cells are empty. */
export function isOurs(wrote: CellContent, now: CellContent, { snapshot }: Pick<Present, "snapshot">): boolean {
  if (!isFormula(wrote)) return sameContent(wrote, now);
  const read = formulaReading(snapshot);
  return now === null || (isFormula(now) && read(wrote.formula) === read(now.formula));
}

/** The rows that the step gave to the table of a sheet, as they are now. */
function addedRows(name: string, { undo, sheets, places, mayBeApplied }: Present): ReadonlySet<number> {
  const now = sheets.get(name);
  const rows = new Set<number>();
  for (const [index, edit] of undo.edits.entries()) {
    if (!now || edit.kind !== "resizeTable" || places.sheetOf(index) !== name || !mayBeApplied(index)) continue;
    for (let row = edit.before.row + edit.before.rows; row < edit.after.row + edit.after.rows; row += 1) {
      const at = now.rowOf(row);
      if (at !== null) rows.add(at);
    }
  }
  return rows;
}

/** What stands in new rows and is not of the step: a comment in a column of one's own, a note beside the table. */
function theirsIn(
  sheet: SheetSnapshot,
  rows: ReadonlySet<number>,
  written: WrittenRows,
  read: FormulaReading,
): readonly ChangedCell[] {
  const { used } = sheet;
  if (!used) return [];
  return [...rows].flatMap((row) =>
    Array.from({ length: used.columns }, (_, index) => used.column + index).flatMap(
      (column): readonly ChangedCell[] => {
        const now = contentOf(cellAt(sheet, row, column));
        const isFilled = isFormula(now) && isFilledDown(sheet, { row, column, formula: read(now.formula) }, rows, read);
        const isTheirs = now !== null && !isFilled && !written.get(row)?.has(column);
        return isTheirs ? [{ sheet: sheet.name, row, column, expected: null, now }] : [];
      },
    ),
  );
}

/** Headings are written by themselves: by such edits it is known what formulas name them after that. */
function rowsApart(block: Block, headingRows: readonly number[]): readonly Block[] {
  const ends = headingRows.flatMap((row) => [row, row + 1]).filter((row) => row > block.row);
  const cuts = [...new Set([...ends.filter((row) => row < block.row + block.rows), block.row + block.rows])];
  let from = block.row;
  return cuts
    .sort((one, other) => one - other)
    .map((to) => {
      const part = { ...block, row: from, rows: to - from };
      from = to;
      return part;
    });
}

/** A table fills the formula of a column into its new rows by itself: it stands in others of its rows, too. */
const isFilledDown = (
  sheet: SheetSnapshot,
  { row, column, formula }: { readonly row: number; readonly column: number; readonly formula: string },
  added: ReadonlySet<number>,
  read: FormulaReading,
): boolean =>
  sheet.tables
    .filter(({ block }) => holdsCell(block, row, column))
    .some(({ block }) =>
      Array.from({ length: block.rows - 1 }, (_, index) => block.row + 1 + index).some((other) => {
        const content = added.has(other) ? null : contentOf(cellAt(sheet, other, column));
        return isFormula(content) && read(content.formula) === formula;
      }),
    );

const holdsCell = ({ row, column, rows, columns }: Block, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

export function cellEdits(sheet: SheetSnapshot, cells: readonly Back[]): readonly Edit[] {
  const contents = (side: "before" | "after"): ByCell<CellContent> => {
    const rows = new Map<number, Map<number, CellContent>>();
    for (const cell of cells)
      rows.set(cell.row, (rows.get(cell.row) ?? new Map<number, CellContent>()).set(cell.column, cell[side]));
    return rows;
  };
  const [before, after] = [contents("before"), contents("after")];
  const change = (row: number, column: number) => {
    const [was, then] = [before.get(row)?.get(column), after.get(row)?.get(column)];
    return was === undefined || then === undefined ? null : { before: was, after: then };
  };
  const headingRows = sheet.tables.map(({ block }) => block.row);
  return finish(patches(before, after, change)).flatMap(({ block, changes }) =>
    rowsApart(block, headingRows).map((part): Edit => {
      const rows = changes.slice(part.row - block.row, part.row - block.row + part.rows);
      return {
        kind: "setCells",
        sheet: sheet.name,
        block: part,
        before: rows.map((row) => row.map((cell) => cell.before)),
        after: rows.map((row) => row.map((cell) => cell.after)),
      };
    }),
  );
}
