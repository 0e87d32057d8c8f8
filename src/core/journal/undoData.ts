import type { CellContent, Edit, SheetView } from "../changes/changeSet";
import { checksum } from "../text/checksum";

/** What a step needs to know to be taken back later, wherever rows, columns and sheets have been moved to by then. */
export interface UndoData {
  /** What the step was asked for, so that it can be finished. */
  readonly about: string;
  /** The edits on sheets that were there, and those of names, in the order in which they were carried out. */
  readonly edits: readonly Edit[];
  /** The sheets that they are about. */
  readonly sheets: readonly SheetThen[];
  /** The sheets that the step makes. */
  readonly added: readonly AddedSheet[];
  /** What its rows in the history say, in short. Entries of earlier versions do not hold it. */
  readonly told?: readonly string[];
}

/** A sheet of ours as the step leaves it, so that its cells are found again by table, record and field. */
export interface SheetThen {
  /** What it is called before the step and after it. */
  readonly name: string;
  readonly after: string;
  /** The stable name of its table; null where it has none. */
  readonly table: string | null;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** The field of each column, from the left; null for a column of the user's own. */
  readonly fields: readonly (string | null)[];
  /** The key of each record that the step writes to, by row of the sheet. */
  readonly keys: readonly (readonly [row: number, key: string])[];
}

/** A sheet that the step makes: it goes as a whole, unless somebody has written on it. */
export interface AddedSheet {
  readonly name: string;
  readonly table: string | null;
  readonly view: SheetView;
  readonly cells: readonly WrittenCells[];
  /** Every formula that the step wrote there, once each. Entries of earlier versions do not hold it. */
  readonly formulas?: readonly string[];
}

/** What a step wrote into a rectangle, in full or, where that is long, as a checksum of each row. */
export type WrittenCells =
  | { readonly row: number; readonly column: number; readonly contents: readonly (readonly Plain[])[] }
  | { readonly row: number; readonly column: number; readonly columns: number; readonly sums: readonly string[] };

/** A content without its formula: a table writes formulas its own way. */
export type Plain = string | number | boolean | null | typeof SOME_FORMULA;
/** Stands for any formula. */
export const SOME_FORMULA = { formula: "=" } as const;

export const plainContent = (content: CellContent): Plain =>
  typeof content === "object" && content !== null ? SOME_FORMULA : content === "" ? null : content;

export const samePlain = (one: Plain, other: Plain): boolean =>
  one === other || (typeof one === "object" && typeof other === "object" && one !== null && other !== null);

/** Formulas do not count: they are written last, and a table fills them in by itself. */
export const sumOf = (row: readonly Plain[]): string =>
  checksum(JSON.stringify(row.map((content) => (typeof content === "object" ? null : content))));

/** So many cells of one sheet are kept in full; of more, only whether they are still the same. */
const KEPT_IN_FULL = 3000;

/** The cells of a sheet in the shorter of the two forms. */
export function writtenCells(
  areas: readonly { readonly row: number; readonly column: number; readonly contents: readonly (readonly Plain[])[] }[],
): readonly WrittenCells[] {
  const cells = areas.reduce((sum, { contents }) => sum + contents.length * (contents[0]?.length ?? 0), 0);
  if (cells <= KEPT_IN_FULL) return areas;
  return areas.map(({ row, column, contents }) => {
    return { row, column, columns: contents[0]?.length ?? 0, sums: contents.map(sumOf) };
  });
}

/** A cell of the workbook holds at most 32,767 characters. */
export const LONGEST_PART = 30_000;

/** The undo data as text in pieces that fit into a cell each. */
export function undoTexts(undo: UndoData): readonly string[] {
  const text = JSON.stringify(undo);
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + LONGEST_PART);
    // The two halves of one character stay together: a file holds no half.
    if (end < text.length && isFirstHalf(text.charCodeAt(end - 1))) end -= 1;
    parts.push(text.slice(at, end));
    at = end;
  }
  return parts;
}

const isFirstHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** Reads what `undoTexts` wrote; null for anything else, and for what was dropped. */
export function readUndo(texts: readonly string[]): UndoData | null {
  try {
    const read = JSON.parse(texts.join("")) as Partial<UndoData> | null;
    const isWhole = [read?.edits, read?.sheets, read?.added].every(Array.isArray);
    return isWhole ? (read as UndoData) : null;
  } catch {
    return null; // Somebody wrote into the journal, or a part of it is not there yet.
  }
}
