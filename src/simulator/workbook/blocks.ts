import { blockAddress, columnNumber, parseAddress, quoteSheetName } from "../../core/snapshot/address";
import type { Rectangle } from "../../ooxml/workbookContents";

const SHEET_ROWS = 1048576;
const SHEET_COLUMNS = 16384;
export const WHOLE_SHEET: Rectangle = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

export const lastRow = (block: Rectangle): number => block.row + block.rows - 1;
export const lastColumn = (block: Rectangle): number => block.column + block.columns - 1;
export const cellCount = (block: Rectangle): number => block.rows * block.columns;

export function fromCorners(top: number, left: number, bottom: number, right: number): Rectangle {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export const sameBlock = (a: Rectangle, b: Rectangle): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The cells two blocks have in common, or null. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const block = fromCorners(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(lastRow(a), lastRow(b)),
    Math.min(lastColumn(a), lastColumn(b)),
  );
  return block.rows > 0 && block.columns > 0 ? block : null;
}

export const overlaps = (a: Rectangle, b: Rectangle): boolean => intersection(a, b) !== null;

export const holds = (block: Rectangle, row: number, column: number): boolean =>
  row >= block.row && row <= lastRow(block) && column >= block.column && column <= lastColumn(block);

/** Whether all cells of a block lie in another. */
export const encloses = (outer: Rectangle, inner: Rectangle): boolean =>
  holds(outer, inner.row, inner.column) && holds(outer, lastRow(inner), lastColumn(inner));

/** The smallest block round both. */
export const bounding = (a: Rectangle, b: Rectangle): Rectangle =>
  fromCorners(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

/** What is left of a block when another is cut out of it: at most four blocks. */
export function without(block: Rectangle, hole: Rectangle): Rectangle[] {
  const cut = intersection(block, hole);
  if (!cut) return [block];
  const parts = [
    fromCorners(block.row, block.column, cut.row - 1, lastColumn(block)),
    fromCorners(lastRow(cut) + 1, block.column, lastRow(block), lastColumn(block)),
    fromCorners(cut.row, block.column, lastRow(cut), cut.column - 1),
    fromCorners(cut.row, lastColumn(cut) + 1, lastRow(cut), lastColumn(block)),
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** Reads "B3", "B3:D9", "A:C" or "2:5", with or without $; null when it is none of them or lies off the sheet. */
export function parseBlock(address: string): Rectangle | null {
  const text = address.replaceAll("$", "").trim();
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  const block = columns
    ? fromCorners(0, columnNumber(columns[1] ?? ""), SHEET_ROWS - 1, columnNumber(columns[2] ?? ""))
    : rows
      ? fromCorners(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1)
      : parseAddress(text);
  return block && isOnSheet(block) ? block : null;
}

export const isOnSheet = (block: Rectangle): boolean =>
  block.row >= 0 &&
  block.column >= 0 &&
  block.rows >= 1 &&
  block.columns >= 1 &&
  lastRow(block) < SHEET_ROWS &&
  lastColumn(block) < SHEET_COLUMNS;

const NEEDS_NO_QUOTES = /^[A-Za-z_][A-Za-z0-9_.]*$/;
/** A sheet's name before the "!" of an address, quoted only where it must be, as Excel answers. */
const sheetPrefix = (sheet: string): string =>
  NEEDS_NO_QUOTES.test(sheet) && !parseAddress(sheet) ? sheet : quoteSheetName(sheet);

/** "Sheet1!A1:B3", "'Board summary'!A:A". */
export const fullAddress = (sheet: string, block: Rectangle): string => `${sheetPrefix(sheet)}!${localAddress(block)}`;

/** "A1:B3", "A:C" for whole columns, "2:5" for whole rows. */
export function localAddress(block: Rectangle): string {
  const address = blockAddress(block);
  if (block.rows === SHEET_ROWS) return address.replaceAll(/\d+/g, "").replace(/^([A-Z]+)$/, "$1:$1");
  if (block.columns === SHEET_COLUMNS) return `${String(block.row + 1)}:${String(lastRow(block) + 1)}`;
  return address;
}

/** "'Board summary'!$A$8:$A$12", as a chart or a list refers to cells. */
export const absoluteReference = (sheet: string, block: Rectangle): string =>
  `${quoteSheetName(sheet)}!${blockAddress(block).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;

/** Takes "'It''s'!A1:B2" apart; `sheet` is null when the reference names none. */
export function parseReference(reference: string): { sheet: string | null; block: Rectangle } | null {
  const parts = /^=?(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(reference.trim());
  const block = parts?.[3] === undefined ? null : parseBlock(parts[3]);
  if (!parts || !block) return null;
  return { sheet: parts[1]?.replaceAll("''", "'") ?? parts[2] ?? null, block };
}
