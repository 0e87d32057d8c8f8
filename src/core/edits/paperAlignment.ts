import { cellAt, type SheetSnapshot } from "../snapshot/workbookSnapshot";
import { contentOf } from "./compareCells";
import { contentSum } from "../text/contentSum";
import type { Picture } from "./paperPicture";

/** Where the rows and columns of a picture stand on the sheet now. */
export interface Alignment {
  /** By column of the picture: the column of the sheet. */
  readonly columns: readonly number[];
  /** By row of the sheet: the row of the picture that it was; null for a row of somebody else's. */
  readonly rows: readonly (number | null)[];
  /** By row of the sheet: the columns that hold something of ours. */
  readonly ours: readonly ReadonlySet<number>[];
}

type Sums = readonly (readonly (string | null)[])[];

/** Of how many of its cells a row must still hold what we wrote to be the row it was. */
const ENOUGH = 0.34;
/** How much of a paper must be left on its sheet to be rebuilt there. */
const LEFT = 0.25;
/** A checksum that occurs more often than this says little about where its column went. */
const MOST_PAIRS = 400;

/** Finds our cells again by what they hold; null where too little of the paper is left, or a column of it is gone. */
export function alignPicture(sheet: SheetSnapshot, picture: Picture): Alignment | null {
  const now = sumsOf(sheet);
  const columns = alignColumns(picture, now);
  if (columns === null) return null;
  const rows = alignRows(picture, now, columns);
  const ours = now.map((sums, row) => oursIn(sums, picture.rows[rows[row] ?? -1]?.sums ?? [], columns));
  const found = ours.reduce((sum, { size }) => sum + size, 0);
  const wrote = picture.rows.reduce((sum, { sums }) => sum + filled(sums), 0);
  return found >= LEFT * wrote ? { columns, rows, ours } : null;
}

function sumsOf(sheet: SheetSnapshot): Sums {
  const { used } = sheet;
  if (!used) return [];
  const columns = Array.from({ length: used.column + used.columns }, (_, column) => column);
  return Array.from({ length: used.row + used.rows }, (_, row) =>
    columns.map((column) => contentSum(contentOf(cellAt(sheet, row, column)))),
  );
}

/** How often what each column of the picture holds is found in each column of the sheet; rare contents weigh more. */
function votesOf({ rows, columns }: Picture, now: Sums): readonly (readonly number[])[] {
  const placesIn = (sums: Sums): ReadonlyMap<string, readonly number[]> => {
    const places = new Map<string, number[]>();
    for (const row of sums)
      row.forEach((sum, column) => {
        if (sum !== null) places.set(sum, [...(places.get(sum) ?? []), column]);
      });
    return places;
  };
  const [then, found] = [placesIn(rows.map(({ sums }) => sums)), placesIn(now)];
  const width = Math.max(0, ...now.map((row) => row.length));
  const votes = Array.from({ length: columns }, () => Array<number>(width).fill(0));
  for (const [sum, from] of then) {
    const to = found.get(sum) ?? [];
    const pairs = from.length * to.length;
    if (pairs === 0 || pairs > MOST_PAIRS) continue;
    for (const one of from) for (const other of to) bump(votes, one, other, 1 / pairs);
  }
  return votes;
}

function bump(table: number[][], row: number, column: number, by: number): void {
  const line = table[row];
  if (line) line[column] = (line[column] ?? 0) + by;
}

/** The columns in their order, each where most of what it held is; one between two known ones may hold nothing now. */
function alignColumns(picture: Picture, now: Sums): readonly number[] | null {
  const votes = votesOf(picture, now);
  const width = votes[0]?.length ?? 0;
  const pairs = bestPairs(picture.columns, width, (one, other) => votes[one]?.[other] ?? 0);
  if (pairs.size === 0) return null;
  const columns: number[] = [];
  for (let column = 0; column < picture.columns; column += 1) {
    const known = pairs.get(column);
    const next = (columns.at(-1) ?? -1) + 1;
    columns.push(known ?? next);
    if (known !== undefined && known < next) return null;
  }
  return columns;
}

/** Pairs in one order that weigh most together; a pair that weighs nothing is none. */
function bestPairs(
  ones: number,
  others: number,
  weight: (one: number, other: number) => number,
): ReadonlyMap<number, number> {
  const best = Array.from({ length: ones + 1 }, () => new Float64Array(others + 1));
  for (let i = ones - 1; i >= 0; i -= 1)
    for (let j = others - 1; j >= 0; j -= 1) {
      const own = weight(i, j);
      const paired = own > 0 ? own + (best[i + 1]?.[j + 1] ?? 0) : 0;
      const row = best[i];
      if (row) row[j] = Math.max(paired, best[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < ones && j < others;) {
    const own = weight(i, j);
    const here = best[i]?.[j] ?? 0;
    if (own > 0 && here === own + (best[i + 1]?.[j + 1] ?? 0)) pairs.set(i++, j++);
    else if (here === (best[i + 1]?.[j] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

const filled = (sums: readonly (string | null)[]): number =>
  sums.reduce((count, sum) => count + (sum === null ? 0 : 1), 0);

/** Rows that a sort has put elsewhere whole; then the others in their order; then those that are left, by what they hold. */
function alignRows({ rows }: Picture, now: Sums, columns: readonly number[]): readonly (number | null)[] {
  const sorted = sortedRows(rows, now, columns);
  const elsewhere = new Set(sorted.values());
  const kept = (one: number, other: number): number => {
    if (sorted.has(one) || elsewhere.has(other)) return 0;
    const sums = rows[one]?.sums ?? [];
    const same = sums.reduce(
      (count, sum, column) => count + (sum !== null && now[other]?.[columns[column] ?? -1] === sum ? 1 : 0),
      0,
    );
    return same >= Math.max(1, ENOUGH * filled(sums)) ? same : 0;
  };
  const found: (number | null)[] = now.map(() => null);
  for (const [row, at] of [...sorted, ...bestPairs(rows.length, now.length, kept)]) found[at] = row;
  const left = new Set(rows.flatMap((row, index) => (found.includes(index) || filled(row.sums) === 0 ? [] : [index])));
  now.forEach((sums, at) => {
    if (found[at] !== null || left.size === 0) return;
    const [row] = [...left].sort((a, b) => alike(sums, rows[b]?.sums) - alike(sums, rows[a]?.sums));
    if (row === undefined || alike(sums, rows[row]?.sums) < Math.max(1, filled(rows[row]?.sums ?? []) / 2)) return;
    found[at] = row;
    left.delete(row);
  });
  return found;
}

/** Rows that hold all that they held, once on the sheet and once in the picture, and no longer in their order: where each is. */
function sortedRows(rows: Picture["rows"], now: Sums, columns: readonly number[]): ReadonlyMap<number, number> {
  const places = (texts: readonly string[]): ReadonlyMap<string, readonly number[]> => {
    const all = new Map<string, number[]>();
    texts.forEach((text, index) => all.set(text, [...(all.get(text) ?? []), index]));
    return all;
  };
  const textOf = (sums: readonly (string | null)[]): string => JSON.stringify(sums);
  const then = places(rows.map(({ sums }) => textOf(sums)));
  const found = places(now.map((sums) => textOf(columns.map((column) => sums[column] ?? null))));
  const whole = new Map<number, number>();
  for (const [text, [row, ...others]] of then) {
    const [at, ...copies] = found.get(text) ?? [];
    if (row === undefined || at === undefined || others.length + copies.length > 0) continue;
    if (filled(rows[row]?.sums ?? []) > 0) whole.set(row, at);
  }
  const inOrder = bestPairs(rows.length, now.length, (row, at) => (whole.get(row) === at ? 1 : 0));
  return new Map([...whole].filter(([row]) => !inOrder.has(row)));
}

/** How many contents of a row of the picture are found in a row of the sheet, in whatever columns. */
function alike(now: readonly (string | null)[], then: readonly (string | null)[] = []): number {
  const left = [...now];
  return then.reduce((count, sum) => {
    const at = sum === null ? -1 : left.indexOf(sum);
    if (at >= 0) left[at] = null;
    return count + (at >= 0 ? 1 : 0);
  }, 0);
}

/** The cells of a row that hold what we wrote: there, or moved along the row with a column of a table. */
function oursIn(
  now: readonly (string | null)[],
  then: readonly (string | null)[],
  columns: readonly number[],
): ReadonlySet<number> {
  const ours = new Set<number>();
  const moved: string[] = [];
  then.forEach((sum, column) => {
    if (sum === null) return;
    const at = columns[column] ?? -1;
    if (now[at] === sum) ours.add(at);
    else moved.push(sum);
  });
  now.forEach((sum, at) => {
    const index = sum === null || ours.has(at) ? -1 : moved.indexOf(sum);
    if (index < 0) return;
    ours.add(at);
    moved.splice(index, 1);
  });
  return ours;
}
