import type { EditsWords } from "../editsWords";

const quoted = (name: string): string => `“${name}”`;
const names = (all: readonly string[]): string => all.join(", ");
const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

const NOUNS = {
  recommendations: ["recommendation", "recommendations"],
  actions: ["action", "actions"],
  owners: ["owner", "owners"],
  settings: ["setting", "settings"],
  schoolTerms: ["school term", "school terms"],
  findings: ["finding", "findings"],
  corrections: ["correction", "corrections"],
  boardSummary: ["row", "rows"],
} as const;

const phrase =
  (verb: string, place: string, [one, many]: readonly [string, string]) =>
  (rows: number, sheet: string): string =>
    `${verb} ${count(rows, one, many)} ${place} ${quoted(sheet)}.`;

export const edits: EditsWords = {
  nothing: "Nothing to write: the workbook already says all this.",
  addSheets: (all) => `Will add ${count(all.length, "sheet", "sheets")}: ${names(all)}.`,
  removeSheets: (all) => `Will remove ${count(all.length, "sheet", "sheets")}: ${names(all)}.`,
  writeRows: {
    recommendations: phrase("Will write", "to", NOUNS.recommendations),
    actions: phrase("Will write", "to", NOUNS.actions),
    owners: phrase("Will write", "to", NOUNS.owners),
    settings: phrase("Will write", "to", NOUNS.settings),
    schoolTerms: phrase("Will write", "to", NOUNS.schoolTerms),
    findings: phrase("Will write", "to", NOUNS.findings),
    corrections: phrase("Will write", "to", NOUNS.corrections),
    boardSummary: phrase("Will write", "to", NOUNS.boardSummary),
  },
  addRows: {
    recommendations: phrase("Will add", "at the end of", NOUNS.recommendations),
    actions: phrase("Will add", "at the end of", NOUNS.actions),
    owners: phrase("Will add", "at the end of", NOUNS.owners),
    settings: phrase("Will add", "at the end of", NOUNS.settings),
    schoolTerms: phrase("Will add", "at the end of", NOUNS.schoolTerms),
    findings: phrase("Will add", "at the end of", NOUNS.findings),
    corrections: phrase("Will add", "at the end of", NOUNS.corrections),
    boardSummary: phrase("Will add", "at the end of", NOUNS.boardSummary),
  },
  removeRows: (rows, sheet) => `Will take ${count(rows, "row", "rows")} off the end of the table on ${quoted(sheet)}.`,
  changeCells: (cells, sheet) => `Will change ${count(cells, "cell", "cells")} on ${quoted(sheet)}.`,
  liveFormulas: (sheet) => `Ratings on ${quoted(sheet)} are formulas: they move as the cells beside them change.`,
  links: (n, sheet) => `Will link ${count(n, "row", "rows")} of ${quoted(sheet)} to the cells they came from.`,
  drawChart: (title, sheet) => `Will draw the chart “${title}” on ${quoted(sheet)}.`,
  lookOnly: (sheet) => `Will adjust the look of ${quoted(sheet)}.`,
  othersUntouched: "No other sheet is touched.",
};
