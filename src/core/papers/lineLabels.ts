import type { ChartRoom, LineLabel, Scale } from "./chartBlock";
import { SIZE } from "./measures";
import { textWidth } from "./textWidth";

/** A line as it is to be drawn: its name and its points. */
export interface DrawnLine {
  readonly name: string;
  readonly points: readonly (readonly [across: number, up: number])[];
}

/** Points from the left and from the top of the chart. */
type Place = readonly [x: number, y: number];

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
 * and, as far as that can be had, of the lines and of the foot of the chart.
 */
export function lineLabels(
  lines: readonly DrawnLine[],
  room: ChartRoom,
  across: Scale,
  up: Scale,
): readonly (LineLabel | null)[] {
  const { plot } = room;
  const at = ([x, y]: DrawnLine["points"][number]): Place => [
    plot.left + (plot.width * (x - across.least)) / (across.most - across.least),
    plot.top + plot.height - (plot.height * (y - up.least)) / (up.most - up.least),
  ];
  const drawn = lines.map(({ points }) => points.map(at));
  const taken: Box[] = [];
  return lines.map((line, index) => {
    const own = drawn[index] ?? [];
    const found = candidates(line, own)
      .map((one) => ({ ...one, cost: costOf(one, room, taken, own.length - 1, drawn) }))
      .reduce<(Candidate & { readonly cost: number }) | null>(
        (best, one) => (best === null || one.cost < best.cost ? one : best),
        null,
      );
    if (!found) return null;
    taken.push(found.box);
    return found.label;
  });
}

interface Candidate {
  readonly label: LineLabel;
  readonly box: Box;
}

function candidates({ name, points }: DrawnLine, at: readonly Place[]): readonly Candidate[] {
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

/**
 * What speaks against a place: names over names most, then names outside of the chart or over the figures and days of its
 * axes, then a figure that is not the last, then the foot of the chart along a name, then lines through it.
 */
function costOf(
  { label, box }: Candidate,
  { width, plot }: ChartRoom,
  taken: readonly Box[],
  last: number,
  lines: readonly (readonly Place[])[],
): number {
  const foot = plot.top + plot.height;
  const overNames = taken.filter((other) => overlaps(box, other)).length;
  const isOutside = box.left < plot.left || box.right > width || box.top < 0 || box.bottom > foot + HEIGHT / 2;
  const isOnFoot = box.top < foot && box.bottom > foot && box.left < plot.left + plot.width;
  const through = lines.filter((points) => runsThrough(points, box)).length;
  return 100 * overNames + (isOutside ? 50 : 0) + (label.point === last ? 0 : 10) + (isOnFoot ? 2 : 0) + through;
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Whether a line from point to point has a part inside of a box. */
const runsThrough = (points: readonly Place[], box: Box): boolean =>
  points.some((from, index) => {
    const to = points[index + 1] ?? from;
    const [first, last] = [0, 1].reduce<readonly [number, number]>(
      ([enters, leaves], axis) => {
        const [least, most] = axis === 0 ? [box.left, box.right] : [box.top, box.bottom];
        const [at, length] = [from[axis] ?? 0, (to[axis] ?? 0) - (from[axis] ?? 0)];
        if (length === 0) return at > least && at < most ? [enters, leaves] : [1, 0];
        const shares = [(least - at) / length, (most - at) / length];
        return [Math.max(enters, Math.min(...shares)), Math.min(leaves, Math.max(...shares))];
      },
      [0, 1],
    );
    return first < last;
  });
