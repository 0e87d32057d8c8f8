import { decimalMarkOf, readMoney, type MoneyUnit } from "../../../src/core/read/readMoney";
import { snapshotOfTexts } from "../../../src/core/snapshot/textSnapshot";
import { lookAt } from "../papers/builtPapers";

const cell = (text: string) => ({ value: text, text, format: "General" });
/** In pence; "either" where it can be read in two ways, "no" where it is no amount. */
const read = (text: string, unit: MoneyUnit = 100, around: readonly string[] = []): number | string | null => {
  const seen = decimalMarkOf([text, ...around].map((one) => [cell(one), unit] as const));
  const { amount, isEither, unreadable } = readMoney(cell(text), unit, seen);
  return isEither ? "either" : unreadable ? "no" : amount;
};

describe("amounts with a decimal comma (M14)", () => {
  test.each([
    ["1.234,56", 123_456],
    ["1234,56", 123_456],
    ["-1.234.567,8", -123_456_780],
    ["(1.234,56)", -123_456],
    ["£1 234,56 DR", -123_456],
    ["1’234,56", 123_456],
    ["1234,5", 123_450],
    ["0,50", 50],
    [",5", 50],
    ["1.234.567", 123_456_700],
    ["1234.5600000000002", 123_456],
    ["1’234.56", 123_456],
  ])("%s can be read in one way", (text, pence) => {
    expect(read(text)).toBe(pence);
  });

  test.each(["1.234,56,7", "1,23,456", "1.2.3", "1234,567", "12.34,5", "01.234,5", ",", "1.23E+05", "1.234,-"])(
    "%s is no amount",
    (text) => {
      expect(read(text)).toBe("no");
    },
  );

  test("a comma before three figures parts thousands, as in Britain; a point before three in pounds may be either", () => {
    expect([read("1,234"), read("12,345"), read("1.234"), read("£12.345")]).toEqual([
      ...[123_400, 1_234_500],
      ...["either", "either"],
    ]);
    expect([read("1.579", 100_000_000), read("£1.579m"), read("912.4", 100_000)]).toEqual([
      ...[157_900_000, 157_900_000, 91_240_000],
    ]);
  });

  test("the amounts around it decide what can be read in two ways", () => {
    expect(read("1.234", 100, ["567,80", "1.000,50"])).toBe(123_400);
    expect(read("1.234", 100, ["567.80"])).toBe("either");
    expect(read("1.234", 100_000, ["567.8"])).toBe(123_400);
    expect(read("1.234", 100_000, ["567,8", "12,5"])).toBe(123_400_000);
    expect(read("1,234", 100_000, ["567,8", "12,5"])).toBe(123_400);
    expect(read("1,234", 100_000, ["567,8", "567.8"])).toBe("either");
  });

  test("where the others have points, “12,50” may lack a figure; one of that kind does not turn the others", () => {
    const others = ["12,345", "7,890", "1,234"];
    expect(read("12,50", 100, others)).toBe("either");
    expect(read("12,50")).toBe("either");
    expect(read("12,50", 100, ["7,25"])).toBe(1250);
    expect(read("7,890", 100, ["12,50", ...others])).toBe(789_000);
    // "12,345" with a figure missing is not one pound twenty-three.
    expect([read("1,2345"), read("1,2345", 100, others), read("1,2345", 100, ["1,2345", "2,3456"])]).toEqual([
      "no",
      "no",
      "no",
    ]);
    expect(read("1234,5600000000002")).toBe(123_456);
    expect(read("12.50", 100, ["1.234,56", "1.234,57"])).toBe("either");
  });
});

test("what may be thousands is told at its cell, in a row of totals, too, and is not counted (M1)", () => {
  const rows = [
    "School No|School|Sector|Year|Kind|Closing balance £",
    "4901|Ysgol Un|Primary|2018/19|Actual|1.234",
    "4902|Ysgol Dau|Primary|2018/19|Actual|5",
    "|Total||2018/19|Actual|2.468",
  ];
  const returned = snapshotOfTexts(
    "Returns",
    rows.map((row) => row.split("|")),
  );
  const { findings, plan } = lookAt(returned, "2020-02-28");
  expect(
    findings.flatMap(({ code, facts, place }) =>
      code === "balance-doubtful" && "why" in facts ? [[facts.why, facts.text, place?.row]] : [],
    ),
  ).toEqual([
    ["decimal-mark", "1.234", 1],
    ["decimal-mark", "2.468", 3],
  ]);
  expect(plan.schoolBalances?.map(({ number, closing }) => [number, closing])).toEqual([["4902", 500]]);
});
