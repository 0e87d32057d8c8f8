import { TextCells } from "../../src/excel/textCells";

const noted = (): TextCells => {
  const cells = new TextCells();
  cells.noteFormats("Plan", { row: 4, column: 0, rows: 2, columns: 2 }, [
    ["@", "General"],
    ["@", "General"],
  ]);
  return cells;
};

test("cells of text stay cells of text when their sheet gets another name", () => {
  const cells = noted();
  cells.noteRename("Plan", "Cynllun");
  expect(cells.has("Cynllun", 5, 0)).toBe(true);
  expect(cells.has("Cynllun", 5, 1)).toBe(false);
});

test("cells of text move with the rows and columns that come and go before them", () => {
  const cells = noted();
  cells.noteMove("Plan", { axis: "rows", at: 2, by: 3 });
  cells.noteMove("Plan", { axis: "columns", at: 0, by: 1 });
  expect([cells.has("Plan", 4, 0), cells.has("Plan", 8, 1)]).toEqual([false, true]);
});

test("a row that is inserted takes the formats of the row above it, and one above the block does not", () => {
  const cells = noted();
  cells.noteMove("Plan", { axis: "rows", at: 6, by: 2 });
  cells.noteMove("Plan", { axis: "rows", at: 4, by: 1 });
  expect([4, 5, 6, 7, 8, 9].map((row) => cells.has("Plan", row, 0))).toEqual([false, true, true, true, true, false]);
});

test("rows that went say nothing of rows that are inserted where they were", () => {
  const cells = noted();
  cells.note("Plan", { row: 6, column: 0, rows: 3, columns: 1 }, false);
  cells.noteMove("Plan", { axis: "rows", at: 6, by: -3 });
  cells.noteMove("Plan", { axis: "rows", at: 6, by: 2 });
  expect(cells.has("Plan", 7, 0)).toBe(true);
});
