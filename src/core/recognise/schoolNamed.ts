import { foldText } from "../text/normalise";
import type { CardFields } from "./recognition";
import type { GridRow } from "./sheetGrid";

/** A school's name and number as a line names them; null where it names none. */
export interface SchoolNamed {
  readonly name: string | null;
  readonly number: string | null;
}

/** "School:", "Name of school", "Enw'r ysgol": a label whose value is the school. */
const NAME_LABEL = /^(?:(?:name of (?:the )?)?school(?: ?name)?|ysgol|enw'?r ysgol|enw yr ysgol)\s*:?$/;
const NUMBER_LABEL =
  /^(?:(?:dfe|dfes|dcsf|la|lea|estab(?:lishment)?|school|wg|welsh government|ysgol)\s*(?:no\.?|number|code|ref|id|rhif)?|(?:school )?(?:no\.?|number|code)|rhif(?:'r| yr)?(?: ysgol)?|cod(?: ysgol)?)\s*:?$/;

/** What a school is called by, in either language. */
const SCHOOL_WORD =
  /^(?:ysgol|school|primary|secondary|high|infants?|juniors?|nursery|academy|college|comprehensive|coleg|gynradd|uwchradd|meithrin)$/;
/** Words of titles, which are no part of a name. */
const OF_TITLES =
  /^(?:deficits?|recovery|surplus|budgets?|balances?|plans?|forecasts?|financial|finance|finances|position|outturn|three|five|year|years|schools?|the|of|for|our|all|total|average|county|council|authority|summary|reserves?|licensed|licence|draft|revised|final|monitoring|report|return|income|expenditure|appendix|annex|table|sheet|cynllun|adfer|diffyg|cyllideb|cyllidebau|balansau|balans|ysgolion|rhagolwg|sefyllfa|ariannol|crynodeb|cyngor|cyfanswm|sir|blwyddyn|tair|pum|cronfeydd|[\d/-]+)$/;
/** "of", "the", "y" inside a name. */
const WITHIN = /^(?:of|the|and|&|y|yr|a|ac|in|upon|on)$/;

const IN_BRACKETS =
  /[([][^()[\]]{0,24}?(?<!\d)(\d{3}[ /]?\d{4}|\d{3,4})[^()[\]\d]{0,6}[)\]]|\b(?:no\.?|number|dfe|rhif|code|cod)\s*:?\s*(\d{3}[ /]?\d{4}|\d{3,4})(?!\d)/i;
const IN_FRONT = /^(\d{3}[ /]?\d{4}|\d{4})\s+[-–:]?\s*(?=\p{Lu})/u;
const YEAR = /^(?:19|20)\d\d$/;

/** The school that one line names: "Aber Rhydol High School (school no. 4071)", "Recovery plan - Ysgol y Bryn". */
export function schoolInLine(line: string): SchoolNamed {
  const text = line.slice(0, 200);
  const name = text
    .replace(IN_FRONT, "")
    .split(/\s[-–—|]\s|[:;,()[\]/]|\s{3,}/)
    .map(nameIn)
    .find((one) => one !== null);
  if (name === undefined) return { name: null, number: null };
  const [, inBrackets, behindWord] = IN_BRACKETS.exec(text) ?? [];
  const number = inBrackets ?? behindWord ?? IN_FRONT.exec(text)?.[1] ?? null;
  return { name, number: number !== null && YEAR.test(number) ? null : number };
}

/** The longest run of words with capitals around a word for a school, without the words of titles at its ends. */
function nameIn(part: string): string | null {
  const words = part.trim().split(/\s+/);
  const folded = words.map((word) => foldText(word).replace(/[.'’]+$/, ""));
  const at = folded.findIndex((word, i) => SCHOOL_WORD.test(word) && /^\p{Lu}/u.test(words[i] ?? ""));
  if (at < 0) return null;
  let from = at;
  let to = at;
  const belongs = (i: number): boolean => /^[\p{Lu}\d]/u.test(words[i] ?? "") || WITHIN.test(folded[i] ?? "");
  const isOfTitle = (i: number): boolean => OF_TITLES.test(folded[i] ?? "") && !SCHOOL_WORD.test(folded[i] ?? "");
  while (from > 0 && folded[at] !== "ysgol" && belongs(from - 1) && !isTitleWord(folded[from - 1])) from--;
  while (to + 1 < words.length && belongs(to + 1) && !isOfTitle(to + 1)) to++;
  while (from < to && (WITHIN.test(folded[from] ?? "") || isOfTitle(from))) from++;
  while (to > from && (WITHIN.test(folded[to] ?? "") || isOfTitle(to))) to--;
  // "Powys secondary schools" are no school.
  if (/^(?:schools|ysgolion|sector|phase)$/.test(folded[to + 1] ?? "")) return null;
  const named = folded.slice(from, to + 1).filter((word) => !SCHOOL_WORD.test(word) && !OF_TITLES.test(word));
  return named.some((word) => /\p{L}{2}/u.test(word)) ? words.slice(from, to + 1).join(" ") : null;
}
const isTitleWord = (word: string | undefined): boolean =>
  word !== undefined && !WITHIN.test(word) && OF_TITLES.test(word);

/** Where the school stands that lines above a table name, the nearest first: label and value, or a title. */
export function schoolInRows(rows: readonly GridRow[]): CardFields {
  const found = new Map<string, readonly { row: number; column: number; text: string }[]>();
  const take = (role: string, row: number, column: number, text: string): void => {
    if (!found.has(role)) found.set(role, [{ row, column, text }]);
  };
  for (const { row, cells } of rows) {
    for (const [i, { column, text }] of cells.entries()) {
      const [, label = text, behind] = /^([^:]{2,30}):\s*(\S.*)$/.exec(text) ?? [];
      const value = behind ?? cells[i + 1]?.text;
      const place = behind === undefined ? (cells[i + 1]?.column ?? column) : column;
      if (value !== undefined && NAME_LABEL.test(foldText(label)) && /\p{L}/u.test(value)) {
        const { number } = schoolInLine(value);
        take("school", row, place, value.replace(/\s*[([][^()[\]]*\d{3}[^()[\]]*[)\]]\s*$/, ""));
        if (number !== null) take("schoolNumber", row, place, number);
      } else if (
        value !== undefined &&
        NUMBER_LABEL.test(foldText(label)) &&
        /^\d{3}[ /]?\d{4}$|^\d{3,4}$/.test(value)
      ) {
        take("schoolNumber", row, place, value);
      } else if (cells.length <= 3) {
        const { name, number } = schoolInLine(text);
        if (name === null || found.has("school")) continue;
        take("school", row, column, name);
        if (number !== null) take("schoolNumber", row, column, number);
      }
    }
  }
  return found;
}
