import type { ChartRoom, LineLabel, Scale } from "./chartBlock";
import { SIZE } from "./measures";
import { textWidth } from "./textWidth";

/** A line as it is to be drawn: its name and its points. */
export interface DrawnLine {
  readonly name: string;
  readonly points: readonly (readonly [across: number, up: number])[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HEIGHT = 11;
const GAP = 5;

/**
 * Where each line is named: at its end where there is room, else above or below one of its points, clear of the other names
 * and, as far as that can be had, of the lines.
 */
export function lineLabels(
  lines: readonly DrawnLine[],
  room: ChartRoom,
  across: Scale,
  up: Scale,
): readonly (LineLabel | null)[] {
  const { plot } = room;
  const at = ([x, y]: DrawnLine["points"][number]): readonly [number, number] => [
    plot.left + (plot.width * (x - across.least)) / (across.most - across.least),
    plot.top + plot.height - (plot.height * (y - up.least)) / (up.most - up.least),
  ];
  const drawn = lines.map(({ points }) => points.map(at));
  const taken: Box[] = [];
  return lines.map((line, index) => {
    const own = drawn[index] ?? [];
    const found = candidates(line, own)
      .map(({ label, box }) => ({ label, box, cost: costOf(box, room, taken, drawn) }))
      .reduce<{ label: LineLabel; box: Box; cost: number } | null>(
        (best, one) => (best === null || one.cost < best.cost ? one : best),
        null,
      );
    if (!found) return null;
    taken.push(found.box);
    return found.label;
  });
}

function candidates(
  { name, points }: DrawnLine,
  at: readonly (readonly [number, number])[],
): readonly { readonly label: LineLabel; readonly box: Box }[] {
  const last = at.length - 1;
  const order = [
    last,
    ...at
      .map((_, index) => index)
      .filter((index) => index < last)
      .reverse(),
  ];
  return order.flatMap((point) => {
    const [x, y] = at[point] ?? [0, 0];
    const width = textWidth(`${name}: ${String(points[point]?.[1] ?? "")}`, SIZE.note) + GAP;
    const over = (top: number): Box => ({ left: x - width / 2, right: x + width / 2, top, bottom: top + HEIGHT });
    return [
      ...(point === last
        ? [
            {
              label: { point, position: "right" as const },
              box: { left: x + GAP, right: x + GAP + width, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 },
            },
          ]
        : []),
      { label: { point, position: "above" as const }, box: over(y - GAP - HEIGHT) },
      { label: { point, position: "below" as const }, box: over(y + GAP) },
    ];
  });
}

/** What speaks against a place: names over names most, then names outside of the chart, then lines through names. */
function costOf(
  box: Box,
  { width, height }: ChartRoom,
  taken: readonly Box[],
  lines: readonly (readonly (readonly [number, number])[])[],
): number {
  const overNames = taken.filter((other) => overlaps(box, other)).length;
  const isOutside = box.left < 0 || box.right > width || box.top < 0 || box.bottom > height;
  return 100 * overNames + (isOutside ? 50 : 0) + lines.filter((points) => runsThrough(points, box)).length;
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const STEPS = 12;

function runsThrough(points: readonly (readonly [number, number])[], box: Box): boolean {
  return points.some(([x, y], index) => {
    const [toX, toY] = points[index + 1] ?? [x, y];
    return Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).some((share) => {
      const [left, top] = [x + (toX - x) * share, y + (toY - y) * share];
      return left > box.left && left < box.right && top > box.top && top < box.bottom;
    });
  });
}
