import fc from "fast-check";
import { columnLetters, columnOf, parseRange, rangeName, subtract } from "../../src/ooxml/cellAddress";
import { forgetSheets } from "../../src/ooxml/formulas/forgetSheets";
import { formulaPieces } from "../../src/ooxml/formulas/formulaPieces";
import { shiftFormula } from "../../src/ooxml/formulas/shiftFormula";
import { shownFormula, storedFormula } from "../../src/ooxml/formulas/storedFormula";

describe("A shared formula means, in every cell, what Excel would fill there", () => {
  test.each([
    ["A1+$B2-C$3*$D$4", 1, 1, "B2+$B3-D$3*$D$4"],
    ["SUM(A1:B2)", 2, 0, "SUM(A3:B4)"],
    ["SUM(A:A)+SUM($1:$1)+SUM(2:3)", 1, 1, "SUM(B:B)+SUM($1:$1)+SUM(3:4)"],
    ['IF(A1="A1",LOG10(B1),"say ""B1""")', 1, 0, 'IF(A2="A1",LOG10(B2),"say ""B1""")'],
    ["'A1 plan'!A1+Q1!B1", 1, 0, "'A1 plan'!A2+Q1!B2"],
    ["'It''s A1'!A1", 0, 2, "'It''s A1'!C1"],
    ["Plan[[#This Row],[A1]]+A1", 1, 0, "Plan[[#This Row],[A1]]+A2"],
    ["A1", -1, 0, "#REF!"],
    ["XFD1", 0, 1, "#REF!"],
    ["TAXES2020+ABCD1+A1048577+my.A1+A1B", 1, 1, "TAXES2020+ABCD1+A1048577+my.A1+A1B"],
    ["$A$1:B2", 1, 1, "$A$1:C3"],
    ["[1]Sheet1!A1", 1, 0, "[1]Sheet1!A2"],
    ["Plan[Cost '] A1]+A1", 1, 0, "Plan[Cost '] A1]+A2"],
    ["Plan[It''s A1]+A1", 1, 0, "Plan[It''s A1]+A2"],
    ["a1&b$1", 1, 0, "A2&B$1"],
  ])("%s moved by %d and %d", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns).toUpperCase()).toBe(expected.toUpperCase());
  });

  test("there and back is where it was", () => {
    const reference = fc
      .record({
        row: fc.integer({ min: 200, max: 900_000 }),
        column: fc.integer({ min: 200, max: 16_000 }),
        locks: fc.nat(3),
      })
      .map(({ row, column, locks }) => `${locks & 1 ? "$" : ""}${columnLetters(column)}${locks & 2 ? "$" : ""}${row}`);
    const by = fc.integer({ min: -150, max: 150 });
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1 }), by, by, (references, rows, columns) => {
        const formula = references.join('+"A1"&');
        expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });

  test("the pieces of any formula are the formula", () => {
    const letters = fc.constantFrom("A1", '"', "'", "[", "]", "!", "#", "@", "(", ")", "x");
    fc.assert(
      fc.property(fc.array(letters), (pieces) => {
        const formula = pieces.join("");
        expect(
          formulaPieces(formula)
            .map(({ text }) => text)
            .join(""),
        ).toBe(formula);
      }),
    );
  });
});

describe("Formulas of tables are shown as Excel shows them, and stored as files hold them", () => {
  test.each([
    ["=[@Due]", "=Actions[[#This Row],[Due]]"],
    [
      '=IF([@[Percent complete]]=100,"[@Due]",[@Due]-TODAY())',
      '=IF(Actions[[#This Row],[Percent complete]]=100,"[@Due]",Actions[[#This Row],[Due]]-TODAY())',
    ],
    ["=COUNTIFS(Owners[Name],[@Lead])", "=COUNTIFS(Owners[Name],Actions[[#This Row],[Lead]])"],
    ["=Settings[@Value]", "=Settings[[#This Row],[Value]]"],
    ["=SUM([@[Q1]:[Q4]])", "=SUM(Actions[[#This Row],[Q1]:[Q4]])"],
    ["=_xlfn", "=_xlfn"],
  ])("%s", (shown, stored) => {
    expect(`=${storedFormula(shown.slice(1), "Actions")}`).toBe(stored);
    expect(`=${shownFormula(stored.slice(1), "Actions")}`).toBe(shown);
  });

  test("a column without a table's name is this table's; another workbook is left alone", () => {
    expect(storedFormula("SUM([Due])", "Actions")).toBe("SUM(Actions[Due])");
    expect(storedFormula("[1]Sheet1!A1+[Book.xlsx]Sheet1!A1", "Actions")).toBe("[1]Sheet1!A1+[Book.xlsx]Sheet1!A1");
    expect(storedFormula("Actions[@Due]", null)).toBe("Actions[[#This Row],[Due]]");
    expect(shownFormula("Actions[[#This Row],[Due]]", null)).toBe("Actions[@Due]");
  });

  test("functions younger than the format get their prefix and lose it", () => {
    const shown = 'TEXTJOIN(",",TRUE,FILTER(A1:A9,B1:B9="IFS("))+IFERROR(COUNTIFS(A:A,1),MAXIFS(A:A,B:B,1))';
    const stored =
      '_xlfn.TEXTJOIN(",",TRUE,_xlfn._xlws.FILTER(A1:A9,B1:B9="IFS("))+IFERROR(COUNTIFS(A:A,1),_xlfn.MAXIFS(A:A,B:B,1))';
    expect(storedFormula(shown, null)).toBe(stored);
    expect(shownFormula(stored, null)).toBe(shown);
  });

  test("a sorted list is stored under the name by which Excel knows it, so that it does not open as #NAME?", () => {
    expect(storedFormula("SORT(A1:A9)+SORTBY(A1:A9,B1:B9)", null)).toBe(
      "_xlfn._xlws.SORT(A1:A9)+_xlfn.SORTBY(A1:A9,B1:B9)",
    );
  });

  test("a heading with a bracket that nothing closes does not swallow the formula", () => {
    expect(storedFormula("[@[Cost '[]]+[Due]", "Actions")).toBe("Actions[[#This Row],[Cost '[]]+Actions[Due]");
  });

  test("a heading with a bracket in it does not end the reference", () => {
    expect(storedFormula("[@[Cost '] [@x] ']]]+[Due]", "Actions")).toBe(
      "Actions[[#This Row],[Cost '] [@x] ']]]+Actions[Due]",
    );
  });
});

describe("Formulas forget a sheet that is gone", () => {
  const gone = new Set(["board summary", "settings", "it's"]);
  test.each([
    ["'Board summary'!A1+Settings!$B$2", "#REF!A1+#REF!$B$2"],
    ["SETTINGS!A1:B2", "#REF!A1:B2"],
    ["'It''s'!A1", "#REF!A1"],
    ["MySettings!A1+'Other Settings'!A1&\"Settings!A1\"", "MySettings!A1+'Other Settings'!A1&\"Settings!A1\""],
  ])("%s", (formula, expected) => {
    expect(forgetSheets(formula, gone)).toBe(expected);
  });
});

describe("Places on a sheet", () => {
  test("letters and numbers of columns go both ways, to the last", () => {
    fc.assert(fc.property(fc.nat(16_383), (column) => columnOf(columnLetters(column)) === column));
    expect([columnLetters(0), columnLetters(25), columnLetters(26), columnLetters(16_383)]).toEqual([
      "A",
      "Z",
      "AA",
      "XFD",
    ]);
    expect([columnOf("XFE"), columnOf("A1"), columnOf("")]).toEqual([null, null, null]);
  });

  test("ranges may be single cells, whole rows and whole columns, and start at any corner", () => {
    expect(parseRange("$C$3:A1")).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
    expect(parseRange("B:C")).toEqual({ row: 0, column: 1, rows: 1_048_576, columns: 2 });
    expect(parseRange("2:3")).toEqual({ row: 1, column: 0, rows: 2, columns: 16_384 });
    expect([parseRange(""), parseRange("A0"), parseRange("A1:B2:C3"), parseRange("#REF!")]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(rangeName({ row: 2, column: 1, rows: 1, columns: 1 })).toBe("B3");
  });

  test("a rectangle with a hole is pieces that cover the rest once", () => {
    const rectangle = fc.record({
      row: fc.nat(5),
      column: fc.nat(5),
      rows: fc.integer({ min: 1, max: 5 }),
      columns: fc.integer({ min: 1, max: 5 }),
    });
    const cells = ({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }) =>
      Array.from(
        { length: rows * columns },
        (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
      );
    fc.assert(
      fc.property(rectangle, rectangle, (whole, hole) => {
        const inHole = new Set(cells(hole));
        const left = subtract(whole, hole).flatMap(cells);
        expect(left.sort()).toEqual(
          cells(whole)
            .filter((cell) => !inHole.has(cell))
            .sort(),
        );
      }),
    );
  });
});
