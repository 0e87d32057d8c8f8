import { parseBlock } from "./blocks";

const LONGEST_SHEET_NAME = 31;
const FORBIDDEN = /[:\\/?*[\]]/;

/** Whether Excel takes this as the name of a sheet. */
export const isSheetName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= LONGEST_SHEET_NAME &&
  !FORBIDDEN.test(name) &&
  !name.startsWith("'") &&
  !name.endsWith("'") &&
  // Excel keeps it for its own sheet of tracked changes.
  name.toLowerCase() !== "history";

/** Whether Excel takes this as the name of a table: a word that is not a reference. */
export const isTableName = (name: string): boolean =>
  name.length <= 255 &&
  /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) &&
  !/^[rc]$/i.test(name) &&
  !/^r\d*c\d*$/i.test(name) &&
  !parseBlock(name);

/** Excel compares names without regard to case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The first of "Table1", "Table2", ... that is not taken. */
export function freeName(stem: string, isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(`${stem}${String(number)}`)) number++;
  return `${stem}${String(number)}`;
}

/** A heading that no other column of a table has: "Due", else "Due2"; "Column3" for a blank one. */
export function freeHeading(text: string, number: number, taken: ReadonlySet<string>): string {
  const stem = text === "" ? `Column${String(number)}` : text;
  if (!taken.has(stem.toLowerCase())) return stem;
  let suffix = 2;
  while (taken.has(`${stem}${String(suffix)}`.toLowerCase())) suffix++;
  return `${stem}${String(suffix)}`;
}
