import { cellAt, type SheetSnapshot } from "../snapshot/workbookSnapshot";
import { contentOf } from "../changes/compareCells";
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

/**
 * Rows that stand whole, in their order or elsewhere since a sort; then, between those in their order, the others; then those
 * that are left, by what they hold.
 */
function alignRows({ rows }: Picture, now: Sums, columns: readonly number[]): readonly (number | null)[] {
  const whole = wholeRows(rows, now, columns);
  const anchors = inOneOrder(whole);
  const taken = new Set(whole.keys());
  const matched = new Set(whole.values());
  const kept = (one: number, other: number): number => {
    if (taken.has(one) || matched.has(other)) return 0;
    const sums = rows[one]?.sums ?? [];
    const same = sums.reduce(
      (count, sum, column) => count + (sum !== null && now[other]?.[columns[column] ?? -1] === sum ? 1 : 0),
      0,
    );
    return same >= Math.max(1, ENOUGH * filled(sums)) ? same : 0;
  };
  const found: (number | null)[] = now.map(() => null);
  for (const [row, at] of whole) found[at] = row;
  let [row, at] = [0, 0];
  for (const [nextRow, nextAt] of [...anchors, [rows.length, now.length] as const]) {
    const between = bestPairs(nextRow - row, nextAt - at, (one, other) => kept(row + one, at + other));
    for (const [one, other] of between) found[at + other] = row + one;
    [row, at] = [nextRow + 1, nextAt + 1];
  }
  const known = new Set(found);
  const left = new Set(rows.flatMap((one, index) => (known.has(index) || filled(one.sums) === 0 ? [] : [index])));
  now.forEach((sums, place) => {
    if (found[place] !== null || left.size === 0) return;
    const [best] = [...left].sort((one, other) => alike(sums, rows[other]?.sums) - alike(sums, rows[one]?.sums));
    if (best === undefined || alike(sums, rows[best]?.sums) < Math.max(1, filled(rows[best]?.sums ?? []) / 2)) return;
    found[place] = best;
    left.delete(best);
  });
  return found;
}

/** Rows that hold all that they held, once on the sheet and once in the picture: where each is now, in the picture's order. */
function wholeRows(rows: Picture["rows"], now: Sums, columns: readonly number[]): ReadonlyMap<number, number> {
  const places = (texts: readonly string[]): ReadonlyMap<string, readonly number[]> => {
    const all = new Map<string, number[]>();
    for (const [index, text] of texts.entries()) {
      const there = all.get(text);
      if (there) there.push(index);
      else all.set(text, [index]);
    }
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
  return whole;
}

/** As many of the pairs as stand in one order on both sides: the longest rising run of places. */
function inOneOrder(pairs: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  const all = [...pairs];
  /** The pair with which a run of each length ends lowest, and the pair before each. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  all.forEach(([, at], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[ends[middle] ?? 0]?.[1] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  });
  const run: (readonly [number, number])[] = [];
  for (let index = ends.at(-1); index !== undefined; index = before[index]) {
    const pair = all[index];
    if (pair) run.push(pair);
  }
  return run.reverse();
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
