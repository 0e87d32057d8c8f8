import fc from "fast-check";
import { placeFrom, placeText } from "../../../src/core/sheets/placeText";

describe("the text of a source link", () => {
  test("names the sheet plainly, and in quotes when the name needs them", () => {
    expect(placeText({ sheet: "R1", row: 4, column: 0 })).toBe("R1!A5");
    expect(placeText({ sheet: "R1 plan", row: 4, column: 0 })).toBe("'R1 plan'!A5");
    expect(placeText({ sheet: "Head's list", row: 0, column: 27 })).toBe("'Head''s list'!AB1");
    expect(placeText({ sheet: "Gwyliau_2020", row: 0, column: 0 })).toBe("Gwyliau_2020!A1");
  });

  test("is read back to the same place, whatever the sheet is called", () => {
    const name = fc.string({ minLength: 1, maxLength: 31 }).filter((text) => !/[:\\/?*[\]]/.test(text));
    fc.assert(
      fc.property(name, fc.nat(1_048_575), fc.nat(16_383), (sheet, row, column) => {
        expect(placeFrom(placeText({ sheet, row, column }))).toEqual({ sheet, row, column });
      }),
    );
  });

  test("that somebody typed over is no place", () => {
    expect(placeFrom("see R1")).toBeNull();
    expect(placeFrom("The plan as a whole")).toBeNull();
  });
});
