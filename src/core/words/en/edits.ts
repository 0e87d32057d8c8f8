import type { EditsWords } from "../editsWords";

const quoted = (name: string): string => `“${name}”`;
const names = (all: readonly string[]): string => all.join(", ");
const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

export const edits: EditsWords = {
  nothing: "Nothing to write: the workbook already says all this.",
  addSheets: (all) => `Will add ${count(all.length, "sheet", "sheets")}: ${names(all)}.`,
  removeSheets: (all) => `Will remove ${count(all.length, "sheet", "sheets")}: ${names(all)}.`,
  writeRows: (rows, sheet) => `Will write ${count(rows, "row", "rows")} to ${quoted(sheet)}.`,
  addRows: (rows, sheet) => `Will add ${count(rows, "row", "rows")} at the end of ${quoted(sheet)}.`,
  addColumns: (n, sheet) =>
    `Will give the table on ${quoted(sheet)} the ${count(n, "column", "columns")} that it lacks, at its right edge. Nothing that stands in it is removed.`,
  renewFormulas: (n, sheet) => `Will renew ${count(n, "formula", "formulas")} on ${quoted(sheet)}.`,
  removeColumns: (n, sheet) =>
    `Will take ${count(n, "column", "columns")} off the right edge of the table on ${quoted(sheet)}.`,
  removeRows: (rows, sheet) => `Will take ${count(rows, "row", "rows")} off the end of the table on ${quoted(sheet)}.`,
  renameSheet: (before, after) => `Will rename the sheet ${quoted(before)} to ${quoted(after)}.`,
  renameTable: (before, after) => `Will rename the table ${quoted(before)} to ${quoted(after)}.`,
  insertRows: (rows, sheet) =>
    `Will insert ${count(rows, "row", "rows")} on ${quoted(sheet)}; what stands below moves down.`,
  removeBlankRows: (rows, sheet) =>
    `Will remove ${count(rows, "blank row", "blank rows")} from ${quoted(sheet)}; what stands below moves up.`,
  insertColumns: (columns, sheet) =>
    `Will insert ${count(columns, "column", "columns")} on ${quoted(sheet)}; what stands to the right moves right.`,
  removeBlankColumns: (columns, sheet) =>
    `Will remove ${count(columns, "blank column", "blank columns")} from ${quoted(sheet)}; what stands to the right moves left.`,
  makeTable: (table, sheet) => `Will make the cells of ${table} on ${quoted(sheet)} a table, where they stand.`,
  makeRange: (table, sheet) => `Will make the table ${table} on ${quoted(sheet)} plain cells.`,
  writeNames: (n) => `Will write ${count(n, "name", "names")} that formulas use.`,
  removeNames: (n) => `Will remove ${count(n, "name", "names")} that formulas used.`,
  mark: (sheet) =>
    `Will note on ${quoted(sheet)} that it is Action Plan’s, so that it is found again when it is renamed.`,
  unmark: (sheet) => `Will no longer treat ${quoted(sheet)} as a sheet of Action Plan’s.`,
  changeCells: (cells, sheet) => `Will change ${count(cells, "cell", "cells")} on ${quoted(sheet)}.`,
  liveFormulas: (sheet) => `Ratings on ${quoted(sheet)} are formulas: they move as the cells beside them change.`,
  links: (n, sheet) => `Will link ${count(n, "row", "rows")} of ${quoted(sheet)} to the cells they came from.`,
  drawChart: (title, sheet) =>
    title === "" ? `Will draw a chart on ${quoted(sheet)}.` : `Will draw the chart “${title}” on ${quoted(sheet)}.`,
  lookOnly: (sheet) => `Will adjust the look of ${quoted(sheet)}.`,
  recordsFollow: "The add-in’s own records follow, Change history among them.",
  othersUntouched: "No sheet of your own is touched.",
};
