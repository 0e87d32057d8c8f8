import { isErrorValue } from "../text/errorValue";

/**
 * What people type into a cell to say that nothing stands there yet: "-", "TBC", "to follow". Such a cell is as good as
 * empty, whether it is asked for evidence, for a reason or for a name. In small letters; no word may hold "|".
 */
export const NO_CONTENT: readonly string[] = [
  ...["", "-", "--", "–", "—", ".", "..", "?", "0", "x", "none", "nil", "no", "n/a", "na", "tbc", "tba", "tbd"],
  ...["to follow", "awaited", "pending", "dim", "i ddilyn", "i’w gadarnhau", "i'w gadarnhau", "amherthnasol"],
];

const NO_WORDS = new Set(NO_CONTENT);

/** As the live formulas leave a text: no-break blanks are blanks, none at the ends, one between words. */
export const trimmedText = (text: string): string =>
  text
    .replaceAll("\u00A0", " ")
    // eslint-disable-next-line no-control-regex -- what Excel's CLEAN takes out
    .replace(/[\u0000-\u001F]/g, "")
    .replace(/ +/g, " ")
    .replace(/^ | $/g, "");

/** As Excel's TRIM leaves a text: no blanks at the ends, one between words; a no-break blank is none. */
export const excelTrim = (text: string): string => text.replace(/ +/g, " ").replace(/^ | $/g, "");

/** Whether a cell of text says anything: "-", "none", "TBC", "to follow", "0", error values and blanks of any kind do not. */
export const hasContent = (text: string | null): boolean =>
  text !== null && !NO_WORDS.has(trimmedText(text).toLowerCase()) && !isErrorValue(text);
