import fc from "fast-check";
import { readClaimedRag } from "../../../src/core/read/readClaimedRag";
import { moneyUnitOf, readMoney } from "../../../src/core/read/readMoney";
import { readPercent } from "../../../src/core/read/readPercent";
import type { Cell } from "../../../src/core/snapshot/workbookSnapshot";

const cell = (value: string | number, format = "General"): Cell => ({ value, text: String(value), format });

describe("S4: percentages", () => {
  test.each([
    [75, 75],
    ["75%", 75],
    ["75 per cent", 75],
    [0.75, 75],
    [0, 0],
    ["half", 50],
    ["three quarters", 75],
    ["tri chwarter", 75],
    ["3 of 4", 75],
    ["three of four", 75],
    ["33.5 %", 33.5],
    ["150%", null],
    [-5, null],
    ["soon", null],
  ])("%j is %j", (value, percent) => {
    expect(readPercent(cell(value), [])).toMatchObject({ percent, ambiguous: false });
  });

  test("a number with a percent format is a share", () => {
    expect(readPercent(cell(1, "0%"), [cell(75)]).percent).toBe(100);
    expect(readPercent(cell(0.005, "0.0%"), []).percent).toBe(0.5);
  });

  test("a bare 1 beside figures over 1 is for a person to settle, beside fractions it is the whole", () => {
    expect(readPercent(cell(1), [cell(1), cell(60)])).toMatchObject({ percent: null, ambiguous: true });
    expect(readPercent(cell(1), [cell(1), cell(0.6)])).toMatchObject({ percent: 100, ambiguous: false });
  });
});

describe("S5: the claimed colour", () => {
  test.each([
    ["G", "Green"],
    ["Amber ↑", "Amber"],
    ["Red – significant delay", "Red"],
    ["gwyrdd", "Green"],
    ["oren", "Amber"],
    ["Melyn", "Yellow"],
    ["Amber (was Red)", "Amber"],
    ["Red to Amber", "Red"],
    ["Complete", null],
    ["", null],
  ])("%j claims %j", (text, colour) => {
    expect(readClaimedRag(text, undefined, null).colour).toBe(colour);
  });

  test("a fill counts only by a key, and words go before it", () => {
    const key = { fills: new Map([["#00B050", "Green" as const]]), words: new Map() };
    expect(readClaimedRag("", "#00B050", null)).toMatchObject({ colour: null, from: "none" });
    expect(readClaimedRag("", "#00B050", key)).toMatchObject({ colour: "Green", from: "fill" });
    expect(readClaimedRag("Red", "#00B050", key)).toMatchObject({ colour: "Red", from: "words" });
  });
});

describe("M14: money is whole pence", () => {
  test.each([
    ["£1,250,000", 125_000_000],
    ["1 250 000.50", 125_000_050],
    ["-£45,000", -4_500_000],
    ["\u221245,000", -4_500_000],
    ["(45,000)", -4_500_000],
    ["£(45,000)", -4_500_000],
    ["45,000-", -4_500_000],
    ["45,000 DR", -4_500_000],
    ["45,000 CR", 4_500_000],
    ["£45k", 4_500_000],
    ["£1.65m", 165_000_000],
    ["-", 0],
    ["nil", 0],
    [0.1 + 0.2, 30],
    [-1234.56, -123_456],
  ])("%j is %d pence", (value, pence) => {
    expect(readMoney(cell(value), 100).amount).toBe(pence);
  });

  test("“12,50” is no amount that nobody could doubt", () => {
    expect(readMoney(cell("12,50"), 100)).toMatchObject({ amount: null, isEither: true });
  });

  test.each(["(45,000", "lots", "1/2"])("%j is no amount", (value) => {
    expect(readMoney(cell(value), 100)).toMatchObject({ amount: null, unreadable: true });
  });

  test.each([
    ["Closing balance £'000", 100_000],
    ["Balance (£k)", 100_000],
    ["Balance £m", 100_000_000],
    ["Opening balance £", 100],
  ])("the heading %j counts in %d pence", (heading, unit) => {
    expect(moneyUnitOf(heading)).toBe(unit);
  });

  test("the rounding of a figure is kept for comparing", () => {
    expect(readMoney(cell(-45.3), 100_000)).toMatchObject({ amount: -4_530_000, roundedTo: 10_000 });
    expect(readMoney(cell("£1.65m"), 100).roundedTo).toBe(1_000_000);
  });

  test("any text is read without throwing", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { amount } = readMoney(cell(text), 100);
        expect(amount === null || Number.isInteger(amount)).toBe(true);
      }),
    );
  });
});
