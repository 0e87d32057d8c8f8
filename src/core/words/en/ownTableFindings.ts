import type { FindingFacts } from "../../findings/finding";
import { tableNamed } from "../../tables/allTables";
import type { FindingSentence } from "../findingsWords";

type Facts = FindingFacts["own-table-damaged"];

const quoted = (text: string): string => `“${text.trim()}”`;
const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;
const heading = (table: string, field: string): string =>
  tableNamed(table)?.columns.find((column) => column.field === field)?.heading.en ?? field;
const headings = (table: string, fields: readonly string[]): string =>
  fields.map((field) => quoted(heading(table, field))).join(", ");

const colours = (ratings: readonly string[]): string => ratings.join(", ");

/** What happened to a table of ours, and how it is put right (F56). */
export const OWN_TABLE: Readonly<Record<Facts["why"], (facts: Facts) => FindingSentence>> = {
  range: ({ table }) => ({
    what: `${table} is no table any more: somebody converted it to plain cells.`,
    next: "The next Create tables or Build summary makes it a table again.",
  }),
  "mark-lost": ({ table }) => ({
    what: `${table} has lost the note by which it is known as Action Plan’s; its name and headings still say so.`,
    next: "The next Create tables or Build summary writes the note again. Delete or rename the table if it is not Action Plan’s.",
  }),
  "no-room": ({ table, rows }) => ({
    what: `${table} lacks ${count(rows, "column", "columns")}, and there is no room: something stands at its right, and another table on the sheet would be torn if columns were inserted.`,
    next: "Move that table to another sheet; the next Create tables or Build summary adds the columns.",
  }),
  "column-gone": ({ table, field }) => ({
    what: `The column ${quoted(heading(table, field))} of ${table} is gone.`,
    next: "Undo its deletion to have its contents back. The next Create tables or Build summary puts the column back at the right edge: with its formulas, or else empty.",
  }),
  "column-doubtful": ({ table, text, choices }) => ({
    what: `${quoted(text)} in ${table} may be a column of Action Plan’s under another heading: ${headings(table, choices)} ${choices.length === 1 ? "is" : "are"} missing. It is not read meanwhile.`,
    next: "Give it the heading of the column it is. If it is your own, insert a column with the missing heading.",
  }),
  "key-empty": ({ table, field, rows }) => ({
    what: `${count(rows, "row", "rows")} of ${table} ${rows === 1 ? "has" : "have"} nothing in ${quoted(heading(table, field))}, so nothing can refer to ${rows === 1 ? "it" : "them"}.`,
    next: "Fill it in.",
  }),
  "key-twice": ({ table, field, text, rows }) => ({
    what: `${quoted(text)} stands in ${String(rows)} rows of ${table} (${heading(table, field)}); the first counts.`,
    next: "Delete the other rows, or clear that cell in a row that is a record of its own.",
  }),
  "typed-over": ({ table, field, rows }) => ({
    what: `A value is typed over the formula of ${quoted(heading(table, field))} in ${count(rows, "row", "rows")} of ${table}: it no longer follows the plan.`,
    next: "Copy the formula from another row of the column into it. Use Override to rate an action otherwise.",
  }),
  "no-formulas": ({ table, field, rows }) => ({
    what: `The formula of ${quoted(heading(table, field))} is missing in ${count(rows, "row", "rows")} of ${table}.`,
    next: "The next Create tables or Build summary writes it again.",
  }),
  "no-action": ({ table, rows }) => ({
    what: `${count(rows, "row", "rows")} of ${table} ${rows === 1 ? "has" : "have"} something typed and no action: ${rows === 1 ? "it is" : "they are"} neither rated nor counted.`,
    next: "Write the action, or clear the row.",
  }),
  "rule-gone": ({ table, text }) => ({
    what: `The row of rule ${text} is gone from ${table}. The standard rule counts on the board, and Rating cells that look it up show an error.`,
    next: "The next Create tables or Build summary writes the row again.",
  }),
  "rating-unknown": ({ table, field, text, choices }) => ({
    what: `${text.trim() === "" ? "The rating" : `The rating ${quoted(text)}`} of rule ${field} in ${table} is no colour. ${colours(choices)} counts on the board, and Rating cells show what stands there.`,
    next: "Choose a colour from the list.",
  }),
  copy: ({ table, text }) => ({
    what: `${quoted(text)} is a copy of the sheet of ${table}. It is not read, and nothing is written to it.`,
    next: "Nothing needs doing. Delete it if it is no longer needed.",
  }),
};
