// `node scripts/icons.mjs`: draws every icon of the add-in into assets/. Shapes are rectangles, discs and strokes on a
// grid of 32; the colours stand out on a light and on a dark ribbon alike.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { png } from "./png.mjs";
import { ROOT } from "./install.mjs";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const BLUE = "#3A7BC8";
const GREEN = "#3C8D47";
const AMBER = "#C98700";
const RED = "#D0453C";
const WHITE = "#FFFFFF";

const box = (x, y, width, height, colour, radius = 0) => ({
  colour,
  holds: (px, py) => {
    const dx = Math.max(x + radius - px, px - (x + width - radius), 0);
    const dy = Math.max(y + radius - py, py - (y + height - radius), 0);
    return px >= x && px <= x + width && py >= y && py <= y + height && dx * dx + dy * dy <= radius * radius + 1e-9;
  },
});
const disc = (cx, cy, r, colour) => ({ colour, holds: (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= r * r });
const ring = (cx, cy, r, width, colour) => ({
  colour,
  holds: (x, y) => Math.abs(Math.hypot(x - cx, y - cy) - r) <= width / 2,
});
const stroke = (points, width, colour) => ({
  colour,
  holds: (x, y) =>
    points.slice(1).some(([bx, by], index) => {
      const [ax, ay] = points[index];
      const along = Math.min(
        1,
        Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)),
      );
      return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)) <= width / 2;
    }),
});
const polygon = (corners, colour) => ({
  colour,
  holds: (x, y) =>
    corners.reduce((inside, [ax, ay], index) => {
      const [bx, by] = corners[(index + corners.length - 1) % corners.length];
      return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
    }, false),
});

const ICONS = {
  icon: [
    box(2, 2, 28, 28, BLUE, 5),
    stroke(
      [
        [7, 10],
        [9.5, 12.5],
        [14, 7.5],
      ],
      2.6,
      WHITE,
    ),
    box(16, 8.5, 9, 3, WHITE),
    box(7, 16, 18, 3, WHITE),
    box(7, 22, 12, 3, WHITE),
  ],
  pane: [
    box(3, 5, 26, 22, BLUE, 2),
    box(5.5, 10, 12.5, 14.5, WHITE),
    box(20, 10, 6.5, 14.5, WHITE),
    box(21.5, 12, 3.5, 2, BLUE),
    box(21.5, 16, 3.5, 2, BLUE),
  ],
  structure: [
    box(3, 5, 26, 22, BLUE, 2),
    ...[0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => box(5.5 + column * 7.3, 12 + row * 4.4, 6, 3, WHITE))),
  ],
  check: [
    ring(13, 13, 8.5, 3.2, BLUE),
    stroke(
      [
        [19.5, 19.5],
        [27.5, 27.5],
      ],
      4,
      BLUE,
    ),
    stroke(
      [
        [9, 13],
        [12, 16],
        [17.5, 10],
      ],
      2.4,
      GREEN,
    ),
  ],
  summary: [
    box(3, 6, 12, 5, GREEN),
    box(15, 6, 14, 5, AMBER),
    box(3, 13.5, 18, 5, GREEN),
    box(21, 13.5, 8, 5, RED),
    box(3, 21, 8, 5, BLUE),
    box(11, 21, 12, 5, GREEN),
    box(23, 21, 6, 5, AMBER),
  ],
  schools: [
    polygon(
      [
        [16, 4],
        [30, 14],
        [2, 14],
      ],
      BLUE,
    ),
    box(5, 14, 22, 13, BLUE),
    disc(16, 11, 2, WHITE),
    box(13.5, 19, 5, 8, WHITE),
    box(7.5, 17, 3.5, 4, WHITE),
    box(21, 17, 3.5, 4, WHITE),
  ],
};

/** Each pixel is the mean of 8 by 8 points; a later shape lies over an earlier one. */
function draw(shapes, size) {
  const POINTS = 8;
  const pixels = new Uint8Array(size * size * 4);
  const rgb = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0, 0];
      for (let point = 0; point < POINTS * POINTS; point++) {
        const px = ((x + ((point % POINTS) + 0.5) / POINTS) * 32) / size;
        const py = ((y + (Math.floor(point / POINTS) + 0.5) / POINTS) * 32) / size;
        const top = shapes.findLast((shape) => shape.holds(px, py));
        if (!top) continue;
        rgb(top.colour).forEach((channel, index) => (sum[index] += channel));
        sum[3] += 1;
      }
      if (sum[3] === 0) continue;
      const at = (y * size + x) * 4;
      for (let index = 0; index < 3; index++) pixels[at + index] = Math.round(sum[index] / sum[3]);
      pixels[at + 3] = Math.round((255 * sum[3]) / (POINTS * POINTS));
    }
  return pixels;
}

mkdirSync(join(ROOT, "assets"), { recursive: true });
for (const [name, shapes] of Object.entries(ICONS))
  for (const size of SIZES) writeFileSync(join(ROOT, "assets", `${name}-${size}.png`), png(draw(shapes, size), size));
