import fc from "fast-check";
import { paneDoubts as welsh } from "../../src/core/words/cy/paneDoubts";
import { paneDoubts as english } from "../../src/core/words/en/paneDoubts";
import { toneOf } from "../../src/taskpane/structure/toneOf";

describe("toneOf", () => {
  it.each([
    ["#C00000", "red"],
    ["#800000", "dark red"],
    ["#FF0000", "red"],
    ["#FFC000", "orange"],
    ["#FFFF00", "yellow"],
    ["#92D050", "green"],
    ["#00B050", "green"],
    ["#00B0F0", "blue"],
    ["#0070C0", "blue"],
    ["#002060", "dark blue"],
    ["#7030A0", "purple"],
    ["#C6EFCE", "light green"],
    ["#FFEB9C", "light yellow"],
    ["#FFC7CE", "light red"],
    ["#8EB4E3", "light blue"],
    ["#984807", "brown"],
    ["#FF66CC", "pink"],
    ["#D9D9D9", "light grey"],
    ["#7F7F7F", "grey"],
    ["#404040", "dark grey"],
    ["#FFFFFF", "white"],
    ["#000000", "black"],
  ])("calls %s %s, as people who pick a fill in Excel do", (fill, name) => {
    expect(english.fill(toneOf(fill))).toBe(name);
  });

  it("has the shade behind the colour in Welsh", () => {
    expect(welsh.fill(toneOf("#8EB4E3"))).toBe("glas golau");
    expect(welsh.fill(toneOf("#800000"))).toBe("coch tywyll");
  });

  it("has a name for every colour there is, in capitals or not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const fill = `#${number.toString(16).padStart(6, "0")}`;
        expect(toneOf(fill.toUpperCase())).toEqual(toneOf(fill));
        expect(welsh.fill(toneOf(fill))).toMatch(/^\p{Ll}+( golau| tywyll)?$/u);
      }),
    );
  });
});
