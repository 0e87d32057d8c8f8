import { cellAt, type Cell, type SheetSnapshot } from "../snapshot/workbookSnapshot";
import type { CellContent } from "./changeSet";

/** What a cell of the workbook holds, as an edit would write it. */
export function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return null;
  if (cell.formula !== undefined) return { formula: cell.formula };
  return cell.value === "" ? null : cell.value;
}

/** "" and nothing are one to Excel. */
const plain = (content: CellContent | undefined): CellContent =>
  content === "" || content === undefined ? null : content;

/** Whether two contents are the same; a formula is its text, spaces and case of functions apart. */
export function sameContent(one: CellContent | undefined, other: CellContent | undefined): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a !== null && b !== null && typeof a === "object" && typeof b === "object")
    return normalFormula(a.formula) === normalFormula(b.formula);
  return a === b;
}

const normalFormula = (formula: string): string => formula.replace(/\s+/g, "").toUpperCase();

/** The contents of a rectangle of a sheet as it stands. */
export const contentsAt = (
  sheet: SheetSnapshot,
  row: number,
  column: number,
  rows: number,
  columns: number,
): CellContent[][] =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => contentOf(cellAt(sheet, row + r, column + c))),
  );

/** Excel writes formulas its own way: it leaves out the name of the table that a formula stands in, and adds brackets. */
export const sameFormula = (one: string, other: string): boolean =>
  one === other || plainFormula(one) === plainFormula(other);

/** A formula as Excel would write it in the table that it stands in, without spaces and in capitals. */
export const plainFormula = (formula: string): string =>
  formula
    .toUpperCase()
    .replace(/\s+/gu, "")
    .replace(/[\p{L}_][\p{L}\p{N}_.]*\[\[#THISROW\],\[([^\]]*)\]\]/gu, "[@$1]")
    .replace(/[\p{L}_][\p{L}\p{N}_.]*\[@/gu, "[@")
    .replace(/\[@\[([^\]]*)\]\]/gu, "[@$1]");
