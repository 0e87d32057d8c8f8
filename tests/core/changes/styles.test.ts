import { RATING_COLOURS, STYLES } from "../../../src/core/changes/styles";

/** Relative luminance by the rule of WCAG 2. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe("the look of our sheets", () => {
  test.each(Object.entries(STYLES))("%s can be read: contrast 4.5 to 1 or better", (_, style) => {
    expect(contrast(style.colour, style.fill ?? "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
  });

  test("the solids of neighbouring series stay apart without colour, but for Blue and Green", () => {
    const greys = Object.values(RATING_COLOURS).map(({ solid }) => luminance(solid));
    const apart = greys.slice(1).map((grey, index) => Math.abs(grey - (greys[index] ?? 0)));
    expect(apart.slice(1).every((difference) => difference > 0.1)).toBe(true);
  });

  test("references are text, so that 3.10 stays 3.10", () => {
    expect(STYLES.bodyStrong.numberFormat).toBe("@");
  });
});
