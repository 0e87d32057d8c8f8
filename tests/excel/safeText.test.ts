import { safeText } from "../../src/excel/safeText";

test.each(["TRUE", "false", "Gwir", "anwir"])("%s typed as a text is handed over as one, in both languages", (text) => {
  expect(safeText(text, false)).toBe(`'${text}`);
  expect(safeText(text, true)).toBe(text);
});

test.each(["=1+1", "- see notes", "+ two more", "@ann", "3.10", "1/2", "mai"])(
  "“%s” is kept from becoming a formula, a number or a day",
  (text) => {
    expect(safeText(text, false)).toBe(`'${text}`);
  },
);
