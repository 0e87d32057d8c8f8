import {
  cellAt,
  type Block,
  type Cell,
  type SheetName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../snapshot/workbookSnapshot";
import type { OwnSheet, SheetsWords } from "../words/sheetsWords";

/** The tables' names: stable, in English, whatever the language of the sheet. */
export const TABLE_NAMES: Readonly<Record<OwnSheet, string>> = {
  recommendations: "PlanRecommendations",
  actions: "PlanActions",
  owners: "PlanOwners",
  settings: "PlanSettings",
  schoolTerms: "PlanSchoolTerms",
  findings: "PlanFindings",
  corrections: "PlanCorrections",
  boardSummary: "PlanBoardSummary",
};

/** In the order in which the sheets stand in the workbook. */
export const OWN_SHEETS = [
  "boardSummary",
  "recommendations",
  "actions",
  "owners",
  "findings",
  "settings",
  "schoolTerms",
  "corrections",
] as const satisfies readonly OwnSheet[];

/** A table of ours as it stands in the workbook. */
export interface OwnTable {
  readonly sheet: SheetSnapshot;
  readonly block: Block;
  readonly headings: readonly string[];
}

/** The product's table of that kind, wherever the sheet was moved and however it was renamed; null when there is none. */
export function findOwnTable(snapshot: WorkbookSnapshot, kind: OwnSheet): OwnTable | null {
  for (const sheet of snapshot.sheets) {
    const table = sheet.tables.find(({ name }) => name === TABLE_NAMES[kind]);
    if (table) return { sheet, block: table.block, headings: table.headings };
  }
  return null;
}

/** Zero-based position of a column by its heading in any of the languages; -1 when the user took it out. */
export const columnOf = (table: OwnTable, headings: readonly string[]): number =>
  table.headings.findIndex((heading) => headings.includes(heading));

/** A cell of the table's body; rows count from the first under the heading. */
export const bodyCell = (table: OwnTable, row: number, column: number): Cell | undefined =>
  column < 0 ? undefined : cellAt(table.sheet, table.block.row + 1 + row, table.block.column + column);

export const bodyRows = (table: OwnTable): number => table.block.rows - 1;

/** What a cell of the body holds as text, "" for nothing. */
export const bodyText = (table: OwnTable, row: number, column: number): string =>
  String(bodyCell(table, row, column)?.value ?? "");

const LONGEST_NAME = 31;

/** A name Excel takes: no forbidden sign, at most 31 characters, no apostrophe at either end. */
const sheetNameFrom = (text: string, suffix: string): string =>
  `${text
    .replace(/[:\\/?*[\]]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim()
    .slice(0, LONGEST_NAME - suffix.length)
    .trimEnd()}${suffix}`;

/** The name of each sheet of ours: the one it has, else the language's, with a number where somebody's sheet has that. */
export function nameOwnSheets(
  snapshot: WorkbookSnapshot,
  names: SheetsWords["names"],
): Readonly<Record<OwnSheet, SheetName>> {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const free = (wanted: string): SheetName => {
    let name = sheetNameFrom(wanted, "");
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = sheetNameFrom(wanted, ` ${String(number)}`);
    taken.add(name.toLowerCase());
    return name as SheetName;
  };
  const named: Partial<Record<OwnSheet, SheetName>> = {};
  for (const kind of OWN_SHEETS) named[kind] = findOwnTable(snapshot, kind)?.sheet.name ?? free(names[kind]);
  return named as Record<OwnSheet, SheetName>;
}
