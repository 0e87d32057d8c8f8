/** What a change set will do, before anybody agrees to it. */
export interface EditsWords {
  readonly nothing: string;
  readonly addSheets: (names: readonly string[]) => string;
  readonly removeSheets: (names: readonly string[]) => string;
  /** Rows of a new table, or rows added to one that was there. */
  readonly writeRows: (rows: number, sheet: string) => string;
  readonly addRows: (rows: number, sheet: string) => string;
  /** Columns that a table is given because it lacks them. */
  readonly addColumns: (columns: number, sheet: string) => string;
  readonly renewFormulas: (cells: number, sheet: string) => string;
  readonly removeColumns: (columns: number, sheet: string) => string;
  readonly removeRows: (rows: number, sheet: string) => string;
  readonly renameSheet: (before: string, after: string) => string;
  readonly renameTable: (before: string, after: string) => string;
  readonly insertRows: (rows: number, sheet: string) => string;
  readonly removeBlankRows: (rows: number, sheet: string) => string;
  readonly insertColumns: (columns: number, sheet: string) => string;
  readonly removeBlankColumns: (columns: number, sheet: string) => string;
  /** Cells that stand become a table, and plain cells again. */
  readonly makeTable: (table: string, sheet: string) => string;
  readonly makeRange: (table: string, sheet: string) => string;
  /** Defined names. */
  readonly writeNames: (count: number) => string;
  readonly removeNames: (count: number) => string;
  /** The note on a sheet by which one of our own is known again. */
  readonly mark: (sheet: string) => string;
  readonly unmark: (sheet: string) => string;
  readonly changeCells: (cells: number, sheet: string) => string;
  readonly liveFormulas: (sheet: string) => string;
  readonly links: (count: number, sheet: string) => string;
  readonly drawChart: (title: string, sheet: string) => string;
  readonly lookOnly: (sheet: string) => string;
  /** Under every list: the history and what is out of sight are written, too. */
  readonly recordsFollow: string;
  /** The promise under that. */
  readonly othersUntouched: string;
}
