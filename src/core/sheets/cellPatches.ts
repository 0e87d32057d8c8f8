import type { Block } from "../snapshot/workbookSnapshot";
import { isStep, type Work } from "../steps/work";

/** Something that stands at each of some cells of a sheet, by row and column. */
export type ByCell<T> = ReadonlyMap<number, ReadonlyMap<number, T>>;

export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** A rectangle in which every cell changes. */
export interface Patch<T> {
  readonly block: Block;
  readonly changes: readonly (readonly Change<T>[])[];
}

const ascending = (...keys: readonly (Iterable<number> | undefined)[]): number[] =>
  [...new Set(keys.flatMap((some) => [...(some ?? [])]))].sort((a, b) => a - b);

interface Run<T> {
  readonly column: number;
  readonly changes: Change<T>[];
}

/**
 * What differs between two sheets' worth of cells, as few rectangles: neighbours in a row, then rows of the same width
 * under each other. `alike` keeps apart what may not share a rectangle.
 */
export function* patches<T>(
  before: ByCell<T>,
  after: ByCell<T>,
  change: (row: number, column: number) => Change<T> | null,
  alike: (one: Change<T>, other: Change<T>) => boolean = () => true,
): Work<readonly Patch<T>[]> {
  const found: { block: Block; changes: (readonly Change<T>[])[] }[] = [];
  const open = new Map<string, (typeof found)[number]>();
  const rows = ascending(before.keys(), after.keys());
  for (const [i, row] of rows.entries()) {
    if (isStep(i)) yield i / rows.length;
    const columns = ascending(before.get(row)?.keys(), after.get(row)?.keys());
    for (const { column, changes } of runsOf(columns, (c) => change(row, c), alike)) {
      const width = `${String(column)}+${String(changes.length)}`;
      const above = open.get(width);
      const first = above?.changes[0]?.[0];
      if (above && first && changes[0] && above.block.row + above.block.rows === row && alike(first, changes[0])) {
        above.block = { ...above.block, rows: above.block.rows + 1 };
        above.changes.push(changes);
        continue;
      }
      const patch = { block: { row, column, rows: 1, columns: changes.length }, changes: [changes] };
      open.set(width, patch);
      found.push(patch);
    }
  }
  return found;
}

function runsOf<T>(
  columns: readonly number[],
  change: (column: number) => Change<T> | null,
  alike: (one: Change<T>, other: Change<T>) => boolean,
): readonly Run<T>[] {
  const runs: Run<T>[] = [];
  for (const column of columns) {
    const changed = change(column);
    if (!changed) continue;
    const last = runs.at(-1);
    const first = last?.changes[0];
    if (last && first && last.column + last.changes.length === column && alike(first, changed))
      last.changes.push(changed);
    else runs.push({ column, changes: [changed] });
  }
  return runs;
}
