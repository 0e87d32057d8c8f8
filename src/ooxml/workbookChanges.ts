import type {
  CellStyle,
  ChartContents,
  DrawnContents,
  FormatRuleContents,
  LinkContents,
  PageSetup,
  Rectangle,
  SheetContents,
  TableContents,
  ValidationContents,
} from "./workbookContents";

/**
 * What to splice into a file. Whatever is not named here comes out byte for byte. The operations of a sheet are carried
 * out in the order given; a sheet that is added can be named in later operations.
 */
export interface WorkbookChanges {
  readonly removedSheets: readonly string[];
  /** Appended after the last sheet, in this order. */
  readonly addedSheets: readonly string[];
  /** All tabs by the names they have afterwards, where some were moved. */
  readonly order?: readonly string[];
  /** New names by old ones. */
  readonly renamedSheets: ReadonlyMap<string, string>;
  /** Names of the workbook; null takes one away. */
  readonly names: readonly { readonly name: string; readonly refersTo: string | null; readonly isHidden?: true }[];
  /** By the names that the sheets have afterwards. */
  readonly sheets: ReadonlyMap<string, SheetChanges>;
}

/** Cells to write, by `cellKey(row, column)`: a map, or something that tells of each cell when it is asked. */
export interface CellChanges {
  readonly size: number;
  keys(): Iterable<number>;
  get(key: number): CellChange | undefined;
}

export interface SheetChanges {
  /** A patch leaves what it does not name. */
  readonly cells: CellChanges;
  readonly columnWidths: ReadonlyMap<number, number>;
  /** null gives the row its automatic height back. */
  readonly rowHeights: ReadonlyMap<number, number | null>;
  /** Rows to hide (true) or to show. */
  readonly hiddenRows: ReadonlyMap<number, boolean>;
  /** All merged areas the sheet has afterwards, where some changed. */
  readonly merges?: readonly Rectangle[];
  /** true folds a column away in a group of its own level, false shows it outside any group. */
  readonly foldedColumns: ReadonlyMap<number, boolean>;
  /** Rows and columns that stay in sight are changed together: without `frozenColumns` no column does. */
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly visibility?: SheetContents["visibility"];
  readonly showGridlines?: boolean;
  readonly tabColour?: string | null;
  readonly pageSetup?: PageSetup;
  readonly removedTables: readonly string[];
  readonly addedTables: readonly TableToWrite[];
  readonly resizedTables: ReadonlyMap<string, Rectangle>;
  /** All columns and filters that a table has afterwards, by its old name, where some changed. */
  readonly tableColumns: ReadonlyMap<string, Pick<TableContents, "columns" | "filters">>;
  /** New names by old ones; every other change names a table by its old name. */
  readonly renamedTables: ReadonlyMap<string, string>;
  /** Rules of the blocks named replace what those very blocks had. */
  readonly formatRules: readonly {
    readonly block: Rectangle;
    readonly rules: readonly Omit<FormatRuleContents, "block">[];
  }[];
  readonly validations: readonly { readonly block: Rectangle; readonly rule: ValidationContents["rule"] | null }[];
  readonly links: readonly (LinkContents | { readonly row: number; readonly column: number; readonly target: null })[];
  /** Custom properties; null takes one away. */
  readonly properties: ReadonlyMap<string, string | null>;
  readonly removedCharts: readonly string[];
  readonly addedCharts: readonly ChartContents[];
  /** New references by old ones, for charts that are otherwise left as they are, by their anchors. */
  readonly chartReferences: ReadonlyMap<number, ReadonlyMap<string, string>>;
  /** Notes and threads, by the cells at which they stood; null where they went with their cell. */
  readonly movedNotes: readonly {
    readonly row: number;
    readonly column: number;
    readonly to: { readonly row: number; readonly column: number } | null;
  }[];
  /** Where an anchor of the drawing is now. */
  readonly movedAnchors: ReadonlyMap<number, Pick<DrawnContents, "from" | "to">>;
}

/** Whether nothing on the sheet is to change. */
export function leavesSheet({ cells, ...rest }: SheetChanges): boolean {
  const isNothing = (part: unknown): boolean =>
    part === undefined || (Array.isArray(part) ? part.length === 0 : part instanceof Map && part.size === 0);
  return cells.size === 0 && Object.values(rest).every(isNothing);
}

export interface CellChange {
  /** undefined: the value stays. null empties the cell. */
  readonly value?: string | number | boolean | null;
  readonly isError?: true;
  /** With its "="; `value` is then the last calculated result. */
  readonly formula?: string;
  /** `value` is a new result of the formula that stands in the file, which stays as the file has it. */
  readonly isResult?: true;
  /** Merged onto the format the cell has. */
  readonly style?: CellStyle;
}

export interface TableToWrite {
  readonly name: string;
  readonly block: Rectangle;
  /** Columns without ids are numbered from 1. */
  readonly columns: readonly { readonly id?: number; readonly name: string; readonly formula?: string }[];
  readonly style: string;
  /** Whether every other row is tinted; yes when absent, as in Excel. */
  readonly bandedRows?: boolean;
}

const COLUMNS = 16384;
/** One number for a place on a sheet, so that a map of cells needs no strings. */
export const cellKey = (row: number, column: number): number => row * COLUMNS + column;
export const rowOfKey = (key: number): number => Math.floor(key / COLUMNS);
export const columnOfKey = (key: number): number => key % COLUMNS;
