import type { PlacedPaper } from "../papers/placed";
import type { SheetName } from "../snapshot/workbookSnapshot";
import type { Work } from "../steps/work";
import { patches, type Change } from "./cellPatches";
import type { CellContent, Edit, StyleName } from "../changes/changeSet";
import { sameContent } from "../changes/compareCells";
import type { Picture } from "./paperPicture";
import type { FinalRow, RowPlan } from "./paperRows";
import type { PaperPosition } from "./paperSheet";
import { contentIn, theirsIn, widthOf, type ExistingPaper } from "./existingPaper";

export type Grid<T> = Map<number, Map<number, T>>;

export function put<T>(grid: Grid<T>, row: number, column: number, value: T): void {
  const line = grid.get(row) ?? new Map<number, T>();
  line.set(column, value);
  grid.set(row, line);
}

interface Rebuilding {
  readonly existing: ExistingPaper;
  readonly plan: RowPlan;
}

/** Looks, contents and heights, in the rows as they then are. */
export function* writeCells(
  sheet: SheetName,
  rows: readonly FinalRow[],
  rebuilding: Rebuilding | null,
  paper: PlacedPaper,
  position: PaperPosition,
): Work<readonly Edit[]> {
  const contentsBefore: Grid<CellContent> = new Map();
  const contentsAfter: Grid<CellContent> = new Map();
  const looksBefore: Grid<StyleName> = new Map();
  const looksAfter: Grid<StyleName> = new Map();
  const heights: Edit[] = [];
  let above: readonly StyleName[] = [];
  rows.forEach(({ from, row }, at) => {
    const was = rebuilding && from !== null ? pictureRow(rebuilding.existing, from) : undefined;
    const now = row === null ? undefined : paper.rows[row];
    if (was) above = was.looks;
    // A row that is inserted looks as the one above it.
    const looks = was?.looks ?? (from === null && rebuilding ? above : []);
    position.columns.forEach((column, index) => {
      put(looksBefore, at, column, looks[index] ?? "plain");
      put(looksAfter, at, column, now?.cells.get(index)?.style ?? "plain");
      if (now && now.cells.get(index)?.content != null)
        put(contentsAfter, at, column, now.cells.get(index)?.content ?? null);
    });
    if (now && was?.height !== now.height)
      heights.push({ kind: "setRowHeights", sheet, firstRow: at, before: [was?.height ?? null], after: [now.height] });
  });
  if (rebuilding) keepTheirs(rebuilding, rows, position, contentsBefore, contentsAfter);
  const styles = yield* stylePatches(sheet, looksBefore, looksAfter);
  const contents = yield* contentPatches(sheet, contentsBefore, contentsAfter);
  return [...styles, ...contents, ...joinedHeights(heights)];
}

const pictureRow = ({ picture, alignment }: ExistingPaper, from: number): Picture["rows"][number] | undefined =>
  picture.rows[alignment.rows[from] ?? -1];

/**
 * What people typed stays in its cell. Where the paper needs that cell it goes to the first free one beside the paper in
 * the same row; what stood beside a row that moved goes with it.
 */
function keepTheirs(
  { existing, plan }: Rebuilding,
  rows: readonly FinalRow[],
  position: PaperPosition,
  before: Grid<CellContent>,
  after: Grid<CellContent>,
): void {
  const { sheet } = existing;
  const beside = Math.max(widthOf(sheet), (position.columns.at(-1) ?? 0) + 1);
  const displaced: { at: number; column: number; content: CellContent }[] = [];
  rows.forEach(({ from }, at) => {
    if (from === null) return;
    for (let column = 0; column < widthOf(sheet); column += 1) put(before, at, column, contentIn(sheet, from, column));
    for (const column of plan.moved.has(from) ? [] : theirsIn(existing, from))
      displaced.push({ at, column, content: contentIn(sheet, from, column) });
  });
  for (const [from, to] of plan.moved)
    for (const column of theirsIn(existing, from))
      displaced.push({ at: position.rows[to] ?? 0, column, content: contentIn(sheet, from, column) });
  const isFree = (at: number, column: number): boolean => (after.get(at)?.get(column) ?? null) === null;
  const waiting = displaced.filter(({ at, column, content }) => {
    if (!isFree(at, column)) return true;
    put(after, at, column, content);
    return false;
  });
  for (const { at, content } of waiting) {
    // Right beside a table it would become a column of it.
    let column = (position.columns.at(-1) ?? 0) + 2;
    while (column < beside && !isFree(at, column)) column += 1;
    while (!isFree(at, column)) column += 1;
    put(after, at, column, content);
  }
}

function* contentPatches(sheet: SheetName, before: Grid<CellContent>, after: Grid<CellContent>): Work<readonly Edit[]> {
  const change = (row: number, column: number): Change<CellContent> | null => {
    const [now, then] = [before.get(row)?.get(column) ?? null, after.get(row)?.get(column) ?? null];
    return sameContent(now, then) ? null : { before: now, after: then };
  };
  return (yield* patches(before, after, change)).map(({ block, changes }): Edit => ({
    kind: "setCells",
    sheet,
    block,
    before: changes.map((row) => row.map((cell) => cell.before)),
    after: changes.map((row) => row.map((cell) => cell.after)),
  }));
}

function* stylePatches(sheet: SheetName, before: Grid<StyleName>, after: Grid<StyleName>): Work<readonly Edit[]> {
  const change = (row: number, column: number): Change<StyleName> | null => {
    const [now, then] = [before.get(row)?.get(column) ?? "plain", after.get(row)?.get(column) ?? "plain"];
    return now === then ? null : { before: now, after: then };
  };
  const alike = (one: Change<StyleName>, other: Change<StyleName>): boolean =>
    one.before === other.before && one.after === other.after;
  return (yield* patches(before, after, change, alike)).flatMap(({ block, changes }): readonly Edit[] => {
    const [first] = changes[0] ?? [];
    return first ? [{ kind: "setStyle", sheet, block, ...first }] : [];
  });
}

type Heights = Extract<Edit, { kind: "setRowHeights" }>;

function joinedHeights(edits: readonly Edit[]): readonly Edit[] {
  const joined: Heights[] = [];
  for (const edit of edits) {
    if (edit.kind !== "setRowHeights") continue;
    const last = joined.at(-1);
    if (last && last.firstRow + last.after.length === edit.firstRow)
      joined[joined.length - 1] = {
        ...last,
        before: [...last.before, ...edit.before],
        after: [...last.after, ...edit.after],
      };
    else joined.push(edit);
  }
  return joined;
}
