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
  aboutSheets: {
    recommendations: "One row for each recommendation. Delivery rating and Reason are formulas over the actions.",
    actions:
      "One row for each action. Rating and Reason are formulas and move as you type; Source leads to where the action was first written.",
    owners:
      "The owners that the plan gives its actions, and names still to be found. Add initials and other spellings, and end dates for people who leave.",
    settings: "What the ratings go by. Change a value here and every rating follows.",
    schoolTerms:
      "When school terms begin and end. Change a day here, and dates such as “end of summer term” follow at the next Create tables or Build summary.",
    findings:
      "What somebody should look at. A finding goes when its cause goes; set one aside with a reason and a name.",
    corrections:
      "What you said about your sheets where they can be read in more than one way. Delete a row, or clear its choice, to take a correction back.",
  },
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
  renameSheet: (before, after) => `Will rename the sheet ${quoted(before)} to ${quoted(after)}.`,
  renameTable: (before, after) => `Will rename the table ${quoted(before)} to ${quoted(after)}.`,
  insertRows: (rows, sheet) =>
    `Will insert ${count(rows, "row", "rows")} on ${quoted(sheet)}; everything below moves down.`,
  removeBlankRows: (rows, sheet) =>
    `Will remove ${count(rows, "blank row", "blank rows")} from ${quoted(sheet)}; everything below moves up.`,
  writeNames: (n) => `Will write ${count(n, "name", "names")} that formulas use.`,
  removeNames: (n) => `Will remove ${count(n, "name", "names")} that formulas used.`,
  mark: (sheet) =>
    `Will note on ${quoted(sheet)} that it is Action Plan’s, so that it is found again when it is renamed.`,
  unmark: (sheet) => `Will no longer treat ${quoted(sheet)} as a sheet of Action Plan’s.`,
  changeCells: (cells, sheet) => `Will change ${count(cells, "cell", "cells")} on ${quoted(sheet)}.`,
  liveFormulas: (sheet) => `Ratings on ${quoted(sheet)} are formulas: they move as the cells beside them change.`,
  links: (n, sheet) => `Will link ${count(n, "row", "rows")} of ${quoted(sheet)} to the cells they came from.`,
  drawChart: (title, sheet) => `Will draw the chart “${title}” on ${quoted(sheet)}.`,
  lookOnly: (sheet) => `Will adjust the look of ${quoted(sheet)}.`,
  othersUntouched: "No other sheet is touched.",
};
