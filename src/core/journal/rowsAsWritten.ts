import { contentsAt } from "../changes/compareCells";
import type { Block, SheetSnapshot } from "../snapshot/workbookSnapshot";
import { plainContent, samePlain, sumOf, type Plain, type WrittenCells } from "./undoData";

/** What a step wrote into the cells of one row, as far as it is kept. */
export interface RowAsWritten {
  readonly holds: (column: number, now: Plain) => boolean;
  readonly at: (column: number) => string | number | boolean | null;
}

/**
 * What a step wrote into each row of a sheet that it made, wherever the row stands by now: people sort, insert and delete
 * rows. A row is first looked for in its place, then anywhere, then by most of its cells. Each is found once: a copy of it
 * is somebody's own.
 */
export function rowsAsWritten(
  cells: readonly WrittenCells[],
  sheet: SheetSnapshot,
  used: Block,
): (row: number) => RowAsWritten {
  const parts = cells.map((part) => ({ part, found: foundRows(part, sheet, used) }));
  return (row) => {
    const here = parts.flatMap(({ part, found }): readonly FoundRow[] => {
      const known = found.get(row);
      return known === undefined ? [] : [{ part, ...known }];
    });
    const wrote = (column: number): readonly Plain[] =>
      here.flatMap(({ part, index }): readonly Plain[] => {
        const content = "contents" in part ? part.contents[index]?.[column - part.column] : undefined;
        return content === undefined ? [] : [content];
      });
    return {
      holds: (column, now) =>
        wrote(column).some((content) => samePlain(content, now)) ||
        here.some(({ part, isWhole }) => isWhole && "sums" in part && isIn(part, column)),
      at: (column) => {
        const content = wrote(column).at(-1) ?? null;
        return typeof content === "object" ? null : content;
      },
    };
  };
}

/** Which of the rows that were written a row of the sheet is, and whether all of it is as it was written. */
interface Found {
  readonly index: number;
  readonly isWhole: boolean;
}

type FoundRow = Found & { readonly part: WrittenCells };

const widthOf = (part: WrittenCells): number => ("contents" in part ? (part.contents[0]?.length ?? 0) : part.columns);
const lengthOf = (part: WrittenCells): number => ("contents" in part ? part.contents.length : part.sums.length);

const isIn = ({ column, columns }: Extract<WrittenCells, { sums: unknown }>, at: number): boolean =>
  at >= column && at < column + columns;

const sumsOf = (part: WrittenCells): readonly string[] => ("contents" in part ? part.contents.map(sumOf) : part.sums);

/** The rows of a part of what was written, by the rows in which they stand now. */
function foundRows(part: WrittenCells, sheet: SheetSnapshot, used: Block): ReadonlyMap<number, Found> {
  const found = new Map<number, Found>();
  const wrote = sumsOf(part);
  const now = new Map(
    contentsAt(sheet, used.row, part.column, used.rows, widthOf(part)).map(
      (row, r) => [used.row + r, row.map(plainContent)] as const,
    ),
  );
  const sums = new Map([...now].map(([row, contents]) => [row, sumOf(contents)]));
  const left = new Set(wrote.keys());
  const take = (row: number, index: number | undefined, isWhole: boolean): void => {
    if (index === undefined) return;
    found.set(row, { index, isWhole });
    left.delete(index);
  };
  for (const index of wrote.keys())
    if (sums.get(part.row + index) === wrote[index]) take(part.row + index, index, true);
  const elsewhere = new Map<string, number[]>();
  for (const index of left) elsewhere.set(wrote[index] ?? "", [...(elsewhere.get(wrote[index] ?? "") ?? []), index]);
  for (const [row, sum] of sums) if (!found.has(row)) take(row, elsewhere.get(sum)?.shift(), true);
  for (const [row, contents] of now)
    if (!found.has(row)) take(row, likest(part, left, contents) ?? inPlace(part, left, row), false);
  return found;
}

const inPlace = (part: WrittenCells, left: ReadonlySet<number>, row: number): number | undefined =>
  row >= part.row && row < part.row + lengthOf(part) && left.has(row - part.row) ? row - part.row : undefined;

/** The row of which most cells are as they were written. */
function likest(part: WrittenCells, left: ReadonlySet<number>, now: readonly Plain[]): number | undefined {
  if (!("contents" in part)) return undefined;
  let best: { readonly index: number; readonly same: number } | undefined;
  for (const index of left) {
    const wrote = part.contents[index] ?? [];
    const same = wrote.filter((one, c) => one !== null && samePlain(one, now[c] ?? null)).length;
    const isMost = same * 2 > wrote.filter((one) => one !== null).length;
    if (isMost && same > (best?.same ?? 0)) best = { index, same };
  }
  return best?.index;
}
