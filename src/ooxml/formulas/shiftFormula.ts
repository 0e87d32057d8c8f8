import { columnLetters, columnOf, LAST_COLUMN, LAST_ROW } from "../cellAddress";
import { formulaPieces } from "./formulaPieces";

/** A word of a formula: letters, digits, and what holds them together in names, functions and references. */
const WORD = /[$A-Za-z0-9_.\\?\u0080-\uffff]+/g;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const WHOLE_COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const WHOLE_ROW = /^(\$?)([0-9]{1,7})$/;

/**
 * The formula as Excel would fill it `rows` down and `columns` right: references move unless a $ holds them, and one
 * that leaves the sheet becomes #REF!. Text in quotes, sheet names, names and functions such as LOG10( stay.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formulaPieces(formula)
    .map(({ kind, text }) => (kind === "plain" ? shiftPlain(text, rows, columns) : text))
    .join("");
}

function shiftPlain(text: string, rows: number, columns: number): string {
  return text.replace(WORD, (word: string, at: number) => {
    const after = text.charAt(at + word.length);
    // A function, or a sheet named like a cell ("Q1!A1").
    if (after === "(" || after === "!") return word;
    const cell = CELL.exec(word);
    if (cell !== null) {
      const [, columnLock = "", letters = "", rowLock = "", digits = ""] = cell;
      const column = shiftColumn(columnLock, letters, columns);
      const row = shiftRow(rowLock, digits, rows);
      // Not a place on a sheet at all ("ABC9999999"): a name.
      if (columnOf(letters) === null || Number(digits) > LAST_ROW + 1 || Number(digits) < 1) return word;
      return column === null || row === null ? "#REF!" : column + row;
    }
    const isPartOfRange = after === ":" || text.charAt(at - 1) === ":";
    return isPartOfRange ? shiftWhole(word, rows, columns) : word;
  });
}

/** "A" of A:C, "3" of 3:5. */
function shiftWhole(word: string, rows: number, columns: number): string {
  const column = WHOLE_COLUMN.exec(word);
  if (column !== null && columnOf(column[2] ?? "") !== null) {
    return shiftColumn(column[1] ?? "", column[2] ?? "", columns) ?? "#REF!";
  }
  const row = WHOLE_ROW.exec(word);
  return row === null ? word : (shiftRow(row[1] ?? "", row[2] ?? "", rows) ?? "#REF!");
}

function shiftColumn(lock: string, letters: string, by: number): string | null {
  if (lock !== "") return lock + letters;
  const column = (columnOf(letters) ?? 0) + by;
  return column < 0 || column > LAST_COLUMN ? null : columnLetters(column);
}

function shiftRow(lock: string, digits: string, by: number): string | null {
  if (lock !== "") return lock + digits;
  const row = Number(digits) - 1 + by;
  return row < 0 || row > LAST_ROW ? null : String(row + 1);
}
