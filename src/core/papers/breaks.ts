import { PAGE_HEIGHT } from "./measures";
import type { PlacedRow } from "./placed";

/** Rows that stay on one page. */
export interface Unit {
  readonly rows: number;
  /** Never the last thing on a page: a heading, a title. */
  readonly goesOn: boolean;
  /** So many rows from here on go to a page together where they fit on one and leave no more than half of another empty. */
  readonly whole?: number;
}

const heightOf = (rows: readonly PlacedRow[], from: number, count: number): number =>
  rows.slice(from, from + count).reduce((sum, { height }) => sum + height, 0);

/** How many rows from a unit on may not be parted from it: headings stay with what they head. */
function bound(units: readonly Unit[], index: number, rowsFit: (rows: number) => boolean): number {
  const unit = units[index];
  if (!unit) return 0;
  if (unit.goesOn) return unit.rows + bound(units, index + 1, (rows) => rowsFit(unit.rows + rows));
  return unit.whole !== undefined && rowsFit(unit.whole) ? unit.whole : unit.rows;
}

/** The rows that begin a page. A page holds so many points of rows; on later pages the repeated row takes its own. */
export function breaksOf(rows: readonly PlacedRow[], units: readonly Unit[]): readonly number[] {
  const breaks: number[] = [];
  const repeated = rows[0]?.height ?? 0;
  let [row, filled, isBound] = [0, 0, false];
  for (const [index, unit] of units.entries()) {
    const height = heightOf(rows, row, unit.rows);
    const staysWhole = (count: number): boolean => {
      const whole = heightOf(rows, row, count);
      return repeated + whole <= PAGE_HEIGHT && (filled + whole <= PAGE_HEIGHT || filled > PAGE_HEIGHT / 2);
    };
    const needed = isBound ? height : heightOf(rows, row, bound(units, index, staysWhole));
    if (row > 0 && !isBound && filled + needed > PAGE_HEIGHT) {
      breaks.push(row);
      filled = repeated;
    }
    filled += height;
    row += unit.rows;
    isBound = unit.goesOn;
  }
  return breaks;
}
