import type { Block } from "./workbookSnapshot";

/** A place in the workbook; row and column count from zero. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** "A" for 0, "AA" for 26. */
export function columnLetter(column: number): string {
  let letters = "";
  for (let n = column; n >= 0; n = Math.floor(n / 26) - 1) letters = String.fromCharCode(65 + (n % 26)) + letters;
  return letters;
}

/** 0 for "A"; the inverse of `columnLetter`. */
export function columnNumber(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** "B3" for row 2, column 1. */
export const cellAddress = (row: number, column: number): string => `${columnLetter(column)}${String(row + 1)}`;

/** "B3:D9", or "B3" for a single cell. */
export function blockAddress(block: Block): string {
  const first = cellAddress(block.row, block.column);
  const last = cellAddress(block.row + block.rows - 1, block.column + block.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Reads "B3" or "B3:D9", with or without $; null when it is neither. */
export function parseAddress(address: string): Block | null {
  const parts = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(address.replaceAll("$", ""));
  if (!parts?.[1] || !parts[2]) return null;
  const column = columnNumber(parts[1]);
  const row = Number(parts[2]) - 1;
  const lastColumn = parts[3] ? columnNumber(parts[3]) : column;
  const lastRow = parts[4] ? Number(parts[4]) - 1 : row;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** The first cell of what is selected: of "B3:D9,F1" B3, of the whole rows "5:7" A5, of the whole columns "C:D" C1. */
export function firstCell(address: string): { readonly row: number; readonly column: number } | null {
  const parts = /^([A-Z]{0,3})(\d{0,7})(?=[:,]|$)/i.exec(address.replaceAll("$", ""));
  if (!parts?.[0]) return null;
  return { row: parts[2] ? Number(parts[2]) - 1 : 0, column: parts[1] ? columnNumber(parts[1]) : 0 };
}

/** From the first row of something to its last. */
export type RowSpan = readonly [first: number, last: number];

/** The rows of "$A$3:$C$7,A9", as Excel says what is selected; whole columns are no rows in particular. */
export const rowSpansOf = (address: string): readonly RowSpan[] =>
  address
    .replaceAll("$", "")
    .split(",")
    .flatMap((part): readonly RowSpan[] => {
      const rows = [...part.matchAll(/\d+/g)].map(([row]) => Number(row) - 1);
      return rows[0] === undefined ? [] : [[rows[0], rows.at(-1) ?? rows[0]]];
    });

/** A sheet name as a formula or a link writes it: quoted, with apostrophes doubled. */
export const quoteSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** "R1!A5", or "'R1 plan'!A5" where the sheet's name holds anything but letters, figures, _ and . */
export const placeText = ({ sheet, row, column }: CellPlace): string =>
  `${/^[\p{L}\p{N}_.]+$/u.test(sheet) ? sheet : quoteSheetName(sheet)}!${cellAddress(row, column)}`;

/** Reads "R1!A5" or "'R1 plan'!A5"; null when the text is no place. */
export function parsePlace(text: string): CellPlace | null {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]{1,3}\$?\d{1,7})$/.exec(text.trim());
  const block = parts?.[3] === undefined ? null : parseAddress(parts[3]);
  if (!parts || !block) return null;
  return { sheet: parts[1]?.replaceAll("''", "'") ?? parts[2] ?? "", row: block.row, column: block.column };
}
