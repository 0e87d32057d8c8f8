import type { Rectangle } from "./workbookContents";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** 0 for "A"; null when these are not the letters of a column. */
export function columnOf(letters: string): number | null {
  if (letters.length === 0 || letters.length > 3) return null;
  let column = 0;
  for (let i = 0; i < letters.length; i++) {
    const digit = (letters.charCodeAt(i) & ~32) - 64;
    if (digit < 1 || digit > 26) return null;
    column = column * 26 + digit;
  }
  return column - 1 <= LAST_COLUMN ? column - 1 : null;
}

/** The place of "B3" or "$B$3"; null for anything else. */
function parseCell(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  const column = columnOf(match?.[1] ?? "");
  const row = Number(match?.[2] ?? 0) - 1;
  return column === null || row < 0 || row > LAST_ROW ? null : { row, column };
}

/** The cells of "A1", "A1:C3", "A:C" or "1:3", with or without $; null for anything else. */
export function parseRange(text: string): Rectangle | null {
  const [from = "", to = from, ...more] = text.split(":");
  if (more.length > 0) return null;
  const first = parseCorner(from, 0);
  const last = parseCorner(to, Infinity);
  if (first === null || last === null) return null;
  const [top, bottom] = [Math.min(first.row, last.row), Math.max(first.row, last.row)];
  const [left, right] = [Math.min(first.column, last.column), Math.max(first.column, last.column)];
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function parseCorner(text: string, otherwise: number): { row: number; column: number } | null {
  const cell = parseCell(text);
  if (cell !== null) return cell;
  const plain = text.replace("$", "");
  const column = columnOf(plain);
  if (column !== null) return { row: Math.min(otherwise, LAST_ROW), column };
  const row = /^[0-9]{1,7}$/.test(plain) ? Number(plain) - 1 : -1;
  return row < 0 || row > LAST_ROW ? null : { row, column: Math.min(otherwise, LAST_COLUMN) };
}

/** The ranges of an `sqref`, which are parted by spaces. */
export const parseRanges = (text: string): Rectangle[] =>
  text
    .split(" ")
    .map(parseRange)
    .filter((range) => range !== null);

/** "A1:C3", or "A1" for a single cell. */
export function rangeName({ row, column, rows, columns }: Rectangle): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

export const sameRectangle = (a: Rectangle, b: Rectangle): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** What is left of a rectangle when another is cut out of it: up to four pieces. */
export function subtract(whole: Rectangle, hole: Rectangle): Rectangle[] {
  const bottom = whole.row + whole.rows;
  const right = whole.column + whole.columns;
  const top = Math.max(whole.row, hole.row);
  const low = Math.min(bottom, hole.row + hole.rows);
  const left = Math.max(whole.column, hole.column);
  const far = Math.min(right, hole.column + hole.columns);
  if (top >= low || left >= far) return [whole];
  return [
    { ...whole, rows: top - whole.row },
    { ...whole, row: low, rows: bottom - low },
    { row: top, rows: low - top, column: whole.column, columns: left - whole.column },
    { row: top, rows: low - top, column: far, columns: right - far },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}
