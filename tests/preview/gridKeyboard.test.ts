import { move, type GridExtent, type Position } from "../../src/preview/gridKeyboard";

const extent: GridExtent = { rows: 100, columns: 10, merges: [{ row: 2, column: 1, rows: 2, columns: 3 }], page: 20 };
const press = (at: Position, key: string, ctrlKey = false): Position | null => move(at, { key, ctrlKey }, extent);

describe("The keys of the grid", () => {
  test("arrows move by a cell and stop at the edges", () => {
    expect(press({ row: 0, column: 0 }, "ArrowDown")).toEqual({ row: 1, column: 0 });
    expect(press({ row: 0, column: 0 }, "ArrowUp")).toEqual({ row: 0, column: 0 });
    expect(press({ row: 5, column: 9 }, "ArrowRight")).toEqual({ row: 5, column: 9 });
  });

  test("a merged area is one cell: into it on its first, out of it behind its last", () => {
    expect(press({ row: 3, column: 0 }, "ArrowRight")).toEqual({ row: 2, column: 1 });
    expect(press({ row: 2, column: 1 }, "ArrowRight")).toEqual({ row: 2, column: 4 });
    expect(press({ row: 2, column: 1 }, "ArrowDown")).toEqual({ row: 4, column: 1 });
  });

  test("pages and ends", () => {
    expect(press({ row: 50, column: 4 }, "PageDown")).toEqual({ row: 70, column: 4 });
    expect(press({ row: 50, column: 4 }, "Home")).toEqual({ row: 50, column: 0 });
    expect(press({ row: 50, column: 4 }, "Home", true)).toEqual({ row: 0, column: 0 });
    expect(press({ row: 50, column: 4 }, "End", true)).toEqual({ row: 99, column: 9 });
  });

  test("a letter moves nowhere: it begins an edit", () => {
    expect(press({ row: 0, column: 0 }, "a")).toBeNull();
  });
});
