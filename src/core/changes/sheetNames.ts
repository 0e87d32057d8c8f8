import { withoutLooseEnd } from "../papers/paperHead";
import type { SheetName, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { ALL_TABLES, type TableKey } from "../tables/allTables";
import type { Language } from "../tables/description";
import { findOwnTable } from "../tables/records";

const LONGEST_NAME = 31;

/** A name Excel takes: no forbidden sign, at most 31 characters, no apostrophe at either end. */
const sheetNameFrom = (text: string, suffix: string): string =>
  `${text
    .replace(/[:\\/?*[\]]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim()
    .slice(0, LONGEST_NAME - suffix.length)
    .trimEnd()}${suffix}`;

/** The name, with a number where a sheet has it already. */
export const freeSheetName = (snapshot: WorkbookSnapshot, wanted: string): SheetName =>
  freeName(wanted, new Set(snapshot.sheets.map(({ name }) => name.toLowerCase())));

/** Whole words of a text with a word behind them: of one that is too long the last words go. */
function withApart(text: string, apart: string): string {
  const words = text.split(/\s+/);
  while (words.length > 1 && `${words.join(" ")}${apart}`.length > LONGEST_NAME) words.pop();
  return sheetNameFrom(withoutLooseEnd(words.join(" ")), apart);
}

/** The name where it is free, else with a word that tells it apart, else with a number; `taken` in small letters. */
export function freeName(wanted: string, taken: ReadonlySet<string>, apart?: string): SheetName {
  let name = sheetNameFrom(wanted, "");
  if (apart !== undefined && taken.has(name.toLowerCase())) name = withApart(wanted, apart);
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = sheetNameFrom(wanted, ` ${String(number)}`);
  return name as SheetName;
}

/** The name of each sheet of ours: the one it has, else the language's, with a number where somebody's sheet has that. */
export function nameOwnSheets(snapshot: WorkbookSnapshot, language: Language): Readonly<Record<TableKey, SheetName>> {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const named: Partial<Record<TableKey, SheetName>> = {};
  for (const { key, sheet } of ALL_TABLES) {
    const name = findOwnTable(snapshot, key)?.sheet.name ?? freeName(sheet[language], taken);
    taken.add(name.toLowerCase());
    named[key] = name;
  }
  return named as Record<TableKey, SheetName>;
}
