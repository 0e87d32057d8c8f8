import type { DateSystem } from "../calendar/calendarDate";

/** The workbook as it stood when it was read: a value that nothing changes. Rows and columns count from zero. */
export interface WorkbookSnapshot {
  readonly dateSystem: DateSystem;
  readonly sheets: readonly SheetSnapshot[];
  /** The defined names of the workbook; names that belong to one sheet only are not among them. */
  readonly names: readonly NameSnapshot[];
  /** Whether sheets may not be added, deleted, renamed or moved. */
  readonly isStructureProtected: boolean;
  /** Manual calculation: formulas keep their last results until somebody calculates. */
  readonly calculation: "automatic" | "manual";
}

export interface NameSnapshot {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
  readonly isVisible: boolean;
}

declare const sheetName: unique symbol;
export type SheetName = string & { readonly [sheetName]: true };
export const asSheetName = (text: string): SheetName => text as SheetName;

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface SheetSnapshot {
  readonly name: SheetName;
  /** Excel's own identity of the sheet: it stays over renaming and moving, but is another one when the file is opened again. */
  readonly id: string;
  /** The worksheet's custom properties, as their keys were written; none where this Excel has no such properties. */
  readonly properties: ReadonlyMap<string, string>;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** The smallest rectangle that holds every value (values, not formats: T1); null for an empty sheet. */
  readonly used: Block | null;
  /** Rows of the used rectangle, each with its columns; `cells[0][0]` stands at (used.row, used.column). */
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  readonly merges: readonly Block[];
  readonly tables: readonly TableSnapshot[];
}

/** A cell that holds something, or that has a fill. */
export interface Cell {
  /** What the cell holds: a number for days, too; an error as its text ("#REF!"); "" for a cell that is only filled. */
  readonly value: string | number | boolean;
  /** What the cell shows, as Excel displays it. */
  readonly text: string;
  /** The number format code, "General" when there is none. */
  readonly format: string;
  /** The formula with its "=", where the cell has one. */
  readonly formula?: string;
  /** The fill colour as "#RRGGBB"; absent for no fill. */
  readonly fill?: string;
  /** The whole cell is struck out. */
  readonly struck?: true;
}

export interface TableSnapshot {
  readonly name: string;
  /** The whole table, heading row included. */
  readonly block: Block;
  readonly headings: readonly string[];
  /** Excel's number of each column: it stays with the column when that is moved or renamed. Not in every program's files. */
  readonly columnIds: readonly number[];
  /** Whether a filter hides rows of the table. */
  readonly isFiltered: boolean;
}

/** A rectangle of cells. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cell at a place of the sheet (zero-based), or undefined where it holds nothing. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell | undefined {
  const { used } = sheet;
  return used ? sheet.cells[row - used.row]?.[column - used.column] : undefined;
}
