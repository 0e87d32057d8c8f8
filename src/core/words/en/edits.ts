const quoted = (name: string): string => `“${name}”`;
const names = (all: readonly string[]): string => all.join(", ");
const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

/** What a change set will do, before anybody agrees to it. */
export const edits = {
  nothing: "Nothing to write: the workbook already says all this.",
  addSheets: (all: readonly string[]): string => `Will add ${count(all.length, "sheet", "sheets")}: ${names(all)}.`,
  removeSheets: (all: readonly string[]): string =>
    `Will remove ${count(all.length, "sheet", "sheets")}: ${names(all)}.`,
  /** Rows of a new table, or rows added to one that was there. */
  writeRows: (rows: number, sheet: string): string => `Will write ${count(rows, "row", "rows")} to ${quoted(sheet)}.`,
  addRows: (rows: number, sheet: string): string =>
    `Will add ${count(rows, "row", "rows")} at the end of ${quoted(sheet)}.`,
  /** Columns that a table is given because it lacks them. */
  addColumns: (n: number, sheet: string): string =>
    `Will give the table on ${quoted(sheet)} the ${count(n, "column", "columns")} that it lacks, at its right edge. Nothing that stands in it is removed.`,
  renewFormulas: (n: number, sheet: string): string =>
    `Will renew ${count(n, "formula", "formulas")} on ${quoted(sheet)}.`,
  removeColumns: (n: number, sheet: string): string =>
    `Will take ${count(n, "column", "columns")} off the right edge of the table on ${quoted(sheet)}.`,
  removeRows: (rows: number, sheet: string): string =>
    `Will take ${count(rows, "row", "rows")} off the end of the table on ${quoted(sheet)}.`,
  renameSheet: (before: string, after: string): string =>
    `Will rename the sheet ${quoted(before)} to ${quoted(after)}.`,
  renameTable: (before: string, after: string): string =>
    `Will rename the table ${quoted(before)} to ${quoted(after)}.`,
  insertRows: (rows: number, sheet: string): string =>
    `Will insert ${count(rows, "row", "rows")} on ${quoted(sheet)}; what stands below moves down.`,
  removeBlankRows: (rows: number, sheet: string): string =>
    `Will remove ${count(rows, "blank row", "blank rows")} from ${quoted(sheet)}; what stands below moves up.`,
  insertColumns: (columns: number, sheet: string): string =>
    `Will insert ${count(columns, "column", "columns")} on ${quoted(sheet)}; what stands to the right moves right.`,
  removeBlankColumns: (columns: number, sheet: string): string =>
    `Will remove ${count(columns, "blank column", "blank columns")} from ${quoted(sheet)}; what stands to the right moves left.`,
  /** Cells that stand become a table, and plain cells again. */
  makeTable: (table: string, sheet: string): string =>
    `Will make the cells of ${table} on ${quoted(sheet)} a table, where they stand.`,
  makeRange: (table: string, sheet: string): string => `Will make the table ${table} on ${quoted(sheet)} plain cells.`,
  /** Defined names. */
  writeNames: (n: number): string => `Will write ${count(n, "name", "names")} that formulas use.`,
  removeNames: (n: number): string => `Will remove ${count(n, "name", "names")} that formulas used.`,
  /** The note on a sheet by which one of our own is known again. */
  mark: (sheet: string): string =>
    `Will note on ${quoted(sheet)} that it is Action Plan’s, so that it is found again when it is renamed.`,
  unmark: (sheet: string): string => `Will no longer treat ${quoted(sheet)} as a sheet of Action Plan’s.`,
  changeCells: (cells: number, sheet: string): string =>
    `Will change ${count(cells, "cell", "cells")} on ${quoted(sheet)}.`,
  liveFormulas: (sheet: string): string =>
    `Ratings on ${quoted(sheet)} are formulas: they move as the cells beside them change.`,
  links: (n: number, sheet: string): string =>
    `Will link ${count(n, "row", "rows")} of ${quoted(sheet)} to the cells they came from.`,
  drawChart: (title: string, sheet: string): string =>
    title === "" ? `Will draw a chart on ${quoted(sheet)}.` : `Will draw the chart “${title}” on ${quoted(sheet)}.`,
  lookOnly: (sheet: string): string => `Will adjust the look of ${quoted(sheet)}.`,
  /** Under every list: the history and what is out of sight are written, too. */
  recordsFollow: "The add-in’s own records follow, Change history among them.",
  /** The promise under that. */
  othersUntouched: "No sheet of your own is touched.",
};

export type EditsWords = typeof edits;
