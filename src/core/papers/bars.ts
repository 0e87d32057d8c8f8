import type { ChartRoom } from "./chartBlock";
import { SIZE } from "./measures";
import type { PlacedRow } from "./placed";
import { textWidth } from "./textWidth";

const GAP = { left: 8, right: 6, label: 3 } as const;

/** Bars in line with the rows of their table, the first of which is its heading; at their left the names of the rows. */
export function roomOfBars(rows: readonly PlacedRow[], names: number, width: number): ChartRoom {
  const top = rows[0]?.height ?? 0;
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const widths = rows.slice(1).map(({ cells }) => textWidth(String(cells.get(names)?.content ?? ""), SIZE.note));
  const left = Math.min(Math.max(0, ...widths) + GAP.left, width / 2);
  return { width, height, plot: { left, top, width: width - left - GAP.right, height: height - top } };
}

/**
 * How the counts of each series are shown: count and letter where a bar is as wide as both, the count alone where it is not,
 * and nothing where even that is wider. `figures` are those of each bar, by series.
 */
export function labelsOf(
  figures: readonly (readonly number[])[],
  letters: readonly string[],
  width: number,
): readonly string[] {
  return letters.map((letter, series) => {
    const parts = figures.map((bar) => ({
      count: bar[series] ?? 0,
      points:
        (width * (bar[series] ?? 0)) /
        Math.max(
          1,
          bar.reduce((sum, one) => sum + one, 0),
        ),
    }));
    /** The least count from which on every bar has room. */
    const leastWith = (said: (count: number) => string): number =>
      1 +
      Math.max(
        0,
        ...parts
          .filter(({ count, points }) => textWidth(said(count), SIZE.note) + GAP.label > points)
          .map(({ count }) => count),
      );
    const alone = leastWith(String);
    const lettered = Math.max(
      alone,
      leastWith((count) => `${String(count)} ${letter}`),
    );
    const whole = `0" ${letter}"`;
    return alone === lettered
      ? `[<${String(alone)}]"";${whole}`
      : `[<${String(alone)}]"";[<${String(lettered)}]0;${whole}`;
  });
}
