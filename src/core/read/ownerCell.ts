import { isErrorValue } from "../text/errorValue";
import { excelTrim } from "./content";
import type { RegisterEntry } from "./readings";

/**
 * The first or last word of an Owner cell that names no one person: a group, or a word for nobody. In small letters. A name
 * of fewer than four letters is none either: initials are to be written out.
 */
export const NOBODY_WORDS: readonly string[] = [
  ...["team", "teams", "group", "board", "cabinet", "committee", "panel", "council", "governors", "department"],
  ...["service", "services", "schools", "officers", "headteachers", "vacant", "vacancy", "everyone", "confirmed"],
  ...["tîm", "timau", "grŵp", "bwrdd", "cabined", "pwyllgor", "cyngor", "llywodraethwyr", "adran", "gwasanaeth"],
  ...["gwasanaethau", "ysgolion", "swyddogion", "gwag", "pawb", "gadarnhau"],
];

const NAMES_NOBODY = new Set(NOBODY_WORDS);
const SHORTEST_NAME = 4;

/**
 * Whether the Owner cell of our own table names somebody who answers, as its live formula reads it: the name is looked up
 * in PlanOwners; one that is not listed there is taken for a person, unless it is a word for nobody or a group. An error names
 * nobody (O10).
 */
export function ownerCellAnswers(text: string, register: readonly RegisterEntry[]): boolean {
  if (isErrorValue(text)) return false;
  const rows = rowsThatCount(text, register);
  if (rows.length > 0)
    return rows.some(({ kind, saysNoKind }) => saysNoKind !== true && (kind === "person" || kind === "post"));
  const words = excelTrim(text).toLowerCase().split(" ");
  const isNobody = [words[0], words.at(-1)].some((word) => word !== undefined && NAMES_NOBODY.has(word));
  return excelTrim(text).length >= SHORTEST_NAME && !isNobody;
}

/** The rows by which an owner's name is judged: none where no row of the name says a kind. */
export function rowsThatCount(text: string, register: readonly RegisterEntry[]): readonly RegisterEntry[] {
  const rows = rowsNamed(text, register);
  return rows.some(({ saysNoKind }) => saysNoKind !== true) ? rows : [];
}

/** The rows of PlanOwners with the name that stands in the cell; case does not count. */
export const rowsNamed = (text: string, register: readonly RegisterEntry[]): readonly RegisterEntry[] =>
  text === "" ? [] : register.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
