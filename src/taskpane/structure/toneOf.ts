import type { Hue, Tone } from "../../core/words/paneDoubtsWords";

/** A hue reaches to this many degrees of the colour circle. */
const REACHES: readonly (readonly [number, Hue])[] = [
  [15, "red"],
  [46, "orange"],
  [66, "yellow"],
  [170, "green"],
  [255, "blue"],
  [290, "purple"],
  [345, "pink"],
  [360, "red"],
];

/** What a fill such as "#92D050" looks like, in the words in which people name a cell's colour. */
export function toneOf(fill: string): Tone {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  if (lightness > 0.97) return { hue: "white", shade: "plain" };
  if (lightness < 0.08) return { hue: "black", shade: "plain" };
  const shade = lightness > 0.7 ? "light" : lightness < 0.3 ? "dark" : "plain";
  const span = most - least;
  if (span < 0.08) return { hue: "grey", shade };
  const sixth =
    most === red ? (green - blue) / span : most === green ? (blue - red) / span + 2 : (red - green) / span + 4;
  const degrees = (sixth * 60 + 360) % 360;
  const hue = REACHES.find(([end]) => degrees <= end)?.[1] ?? "red";
  return hue === "orange" && lightness < 0.4 ? { hue: "brown", shade: "plain" } : { hue, shade };
}
