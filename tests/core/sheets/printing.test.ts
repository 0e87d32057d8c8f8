import fc from "fast-check";
import { pagesFor } from "../../../src/core/sheets/printing";

const columns = (count: number, width: number): number[] => Array<number>(count).fill(width);

describe("a sheet on paper", () => {
  test("is one page of A4 wide while its columns can be read there (B3)", () => {
    expect(pagesFor(columns(10, 20), 1)).toEqual({
      paper: "A4",
      fitToPagesWide: 1,
      fitToPagesTall: null,
      titleColumns: null,
    });
  });

  test("goes to A3 before it becomes too small to read", () => {
    expect(pagesFor(columns(10, 30), 1)).toMatchObject({ paper: "A3", fitToPagesWide: 1, titleColumns: null });
  });

  test("is split into pages side by side, each with the columns that say what a row is about", () => {
    expect(pagesFor(columns(28, 18), 4)).toMatchObject({
      paper: "A3",
      fitToPagesWide: 2,
      titleColumns: { first: 0, last: 3 },
    });
  });

  test("repeats the first column alone where the others would fill the page", () => {
    expect(pagesFor([10, 200, ...columns(20, 20)], 2).titleColumns).toEqual({ first: 0, last: 0 });
  });

  test("is never printed under 60 % for want of pages", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 4, maxLength: 60 }), (widths) => {
        const { paper, fitToPagesWide, titleColumns } = pagesFor(widths, 4);
        const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
        const repeated = titleColumns === null ? 0 : sum(widths.slice(0, titleColumns.last + 1));
        const needed = sum(widths) + repeated * (fitToPagesWide - 1);
        expect(needed * 0.6).toBeLessThanOrEqual(fitToPagesWide * (paper === "A3" ? 204 : 141) + 0.001);
      }),
    );
  });
});
