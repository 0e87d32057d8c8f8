import { PAGE_HEIGHT } from "./measures";
import type { PlacedRow } from "./placed";

/** Rows that stay on one page. */
export interface Unit {
  readonly rows: number;
  /** Never the last thing on a page: a heading, a title. */
  readonly goesOn: boolean;
  /** So many units from here on go to a page together where they fit on one and leave no more than half of another empty. */
  readonly whole?: number;
}

/** How high each unit is, by what its first row is known by, and the row that is repeated on later pages. */
export interface Heights {
  readonly keys: readonly string[];
  readonly units: readonly number[];
  /** What stands above each unit where it begins a page: the headings of the tables that go on. */
  readonly again: readonly number[];
  readonly repeated: number;
}

export function heightsOf(
  rows: readonly PlacedRow[],
  units: readonly Unit[],
  repeated: number,
  againAt: (row: number) => number = () => 0,
): Heights {
  let at = 0;
  const parts = units.map((unit) => {
    const own = { first: at, rows: rows.slice(at, at + unit.rows) };
    at += unit.rows;
    return own;
  });
  return {
    keys: parts.map((own) => own.rows[0]?.key ?? ""),
    units: parts.map((own) => own.rows.reduce((all, { height }) => all + height, 0)),
    again: parts.map(({ first }) => againAt(first)),
    repeated,
  };
}

/** What is as high as the higher of two papers that say the same in two languages; what only one of them says is as high as it is. */
export function higherOf(one: Heights, other: Heights): Heights {
  const others = new Map(other.keys.map((key, unit) => [key, unit]));
  const higher = (of: "units" | "again"): readonly number[] =>
    one[of].map((height, unit) => Math.max(height, other[of][others.get(one.keys[unit] ?? "") ?? -1] ?? 0));
  return {
    keys: one.keys,
    units: higher("units"),
    again: higher("again"),
    repeated: Math.max(one.repeated, other.repeated),
  };
}

const sum = (heights: readonly number[], from: number, count: number): number =>
  heights.slice(from, from + count).reduce((all, height) => all + height, 0);

/** How many units from one on may not be parted from it: headings stay with what they head. */
function bound(units: readonly Unit[], index: number, fit: (count: number) => boolean): number {
  const unit = units[index];
  if (!unit) return 0;
  if (unit.goesOn) return 1 + bound(units, index + 1, (count) => fit(1 + count));
  return unit.whole !== undefined && fit(unit.whole) ? unit.whole : 1;
}

/** The units that begin a page. A page holds so many points of rows; on later pages the repeated row takes its own, and the headings of what goes on. */
export function breaksOf(units: readonly Unit[], { units: heights, again, repeated }: Heights): readonly number[] {
  const breaks: number[] = [];
  let [filled, isBound] = [0, false];
  for (const [index, unit] of units.entries()) {
    const height = heights[index] ?? 0;
    const staysWhole = (count: number): boolean => {
      const whole = sum(heights, index, count);
      return repeated + whole <= PAGE_HEIGHT && (filled + whole <= PAGE_HEIGHT || filled > PAGE_HEIGHT / 2);
    };
    const needed = isBound ? height : sum(heights, index, bound(units, index, staysWhole));
    if (index > 0 && !isBound && filled + needed > PAGE_HEIGHT) {
      breaks.push(index);
      filled = repeated + (again[index] ?? 0);
    }
    filled += height;
    isBound = unit.goesOn;
  }
  return breaks;
}
