import { ALL_TABLES } from "../../src/core/tables/allTables";
import type { BothLanguages, ColumnDescription, Holds, TableDescription } from "../../src/core/tables/description";

const LIVES: Readonly<Record<TableDescription["life"], string>> = {
  theirs: "it grows, and what is in it is never refreshed",
  register: "rows are added and marked, never removed or reordered",
  paper: "rebuilt as a whole",
  memory: "what the product knows of its own tables, on a very hidden sheet",
};

const WRITERS: Readonly<Record<ColumnDescription["writtenBy"], string>> = {
  ours: "Action Plan",
  theirs: "proposed once, then the officer’s",
  formula: "formula",
};

const KINDS: Readonly<Record<Exclude<Holds, object>, string>> = {
  text: "text",
  longText: "sentences",
  day: "day",
  wholeNumber: "whole number",
  percentage: "percentage",
  money: "money in pence",
  rating: "rating",
  link: "link",
  setting: "number or day",
};

/** "recommendations", "key date kinds". */
const listName = (list: string): string => list.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const kindOf = (holds: Holds): string =>
  typeof holds === "object" ? `one of the ${listName(holds.oneOf)}` : KINDS[holds];

const both = ({ en, cy }: BothLanguages): string => (en === cy ? en : `${en} / ${cy}`);

const columnRow = ({ field, heading, holds, writtenBy, folded }: ColumnDescription): string =>
  `| ${heading.en} | ${heading.cy} | \`${field}\` | ${kindOf(holds)} | ${WRITERS[writtenBy]}${folded ? ", folded" : ""} |`;

function section({ name, sheet, about, life, recordKey, columns }: TableDescription): string {
  return [
    `## ${name}`,
    `Sheet: ${both(sheet)}. ${about.en}`.trim(),
    `Life: ${LIVES[life]}. A record is known by ${recordKey.map((field) => `\`${field}\``).join(" + ")}.`,
    ["| English | Welsh | field | holds | written by |", "|---|---|---|---|---|", ...columns.map(columnRow)].join("\n"),
  ].join("\n\n");
}

const INTRODUCTION = `# The tables in the workbook

Written by \`npm run tables\` from the descriptions in \`src/core/tables\`; a test holds this page true. A table is found by a
mark on its sheet, a column by its heading in either language or by its id, a row by its key: tables, sheets, columns and rows
can be moved, renamed and sorted. A workbook has the tables that its plan needs; some of them no step fills yet.
`;

/** docs/tables.md. */
export const tablesPage = (): string => `${[INTRODUCTION.trim(), ...ALL_TABLES.map(section)].join("\n\n")}\n`;
