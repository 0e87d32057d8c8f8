import { displayText } from "../../../src/core/changes/displayText";
import { freeName } from "../../../src/core/changes/sheetNames";

test("an amount is shown rounded to the nearest pound, with commas", () => {
  expect(displayText(1999.6, "#,##0", 1900)).toBe("2,000");
  expect(displayText(1999.4, "#,##0", 1900)).toBe("1,999");
});

test("a sheet whose long name is taken gets a number and stays within the 31 characters that Excel takes", () => {
  const wanted = "Improvement recommendation four";
  expect(wanted).toHaveLength(31);
  expect(freeName(wanted, new Set([wanted.toLowerCase()]))).toBe("Improvement recommendation fo 2");
});

test("a sheet’s name holds no sign that Excel forbids there", () => {
  expect(freeName("Key dates: 2019/20 [draft]?", new Set())).not.toMatch(/[:\\/?*[\]]/);
});
