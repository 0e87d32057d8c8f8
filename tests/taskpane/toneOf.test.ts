import fc from "fast-check";
import { english } from "../../src/core/words/english";
import { welsh } from "../../src/core/words/welsh";
import { toneOf } from "../../src/taskpane/toneOf";

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
    expect(english.pane.doubts.fill(toneOf(fill), fill)).toBe(`${name} (${fill})`);
  });

  it("has the shade behind the colour in Welsh", () => {
    expect(welsh.pane.doubts.fill(toneOf("#8EB4E3"), "#8EB4E3")).toBe("glas golau (#8EB4E3)");
    expect(welsh.pane.doubts.fill(toneOf("#800000"), "#800000")).toBe("coch tywyll (#800000)");
  });

  it("has a name for every colour there is, in capitals or not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const fill = `#${number.toString(16).padStart(6, "0")}`;
        expect(toneOf(fill.toUpperCase())).toEqual(toneOf(fill));
        expect(welsh.pane.doubts.fill(toneOf(fill), fill)).toMatch(/^\p{Ll}+( golau| tywyll)? \(#/u);
      }),
    );
  });
});
