/**
 * A sentence with slots, as data, so that code and a formula in a cell write the same words: "{n} days overdue". `one` is
 * for the number 1; one form serves every other number, in Welsh by "28 o ddiwrnodau", since a formula that knew the five
 * forms of a Welsh noun could not be read.
 */
export interface Phrase {
  readonly one?: string;
  readonly other: string;
}

export type Slots = Readonly<Record<string, string | number | undefined>>;

/** The sentence with its slots filled, one after the other, as SUBSTITUTE fills them; `n` decides between the forms. */
export function fillPhrase({ one, other }: Phrase, slots: Slots): string {
  const form = slots.n === 1 && one !== undefined ? one : other;
  return Object.entries(slots).reduce((text, [slot, value]) => text.replaceAll(`{${slot}}`, String(value ?? "")), form);
}

/** A text as a formula writes it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A list of words as one text that a formula can look into: "|tbc|none|". No word may hold "|". */
export const wordList = (words: readonly string[]): string => `|${words.join("|").toLowerCase()}|`;

/** Texts in a formula have at most 255 characters; a longer list is put together. */
const LONGEST_TEXT = 250;

/** A list of words as an expression of a formula. */
export function quotedList(words: readonly string[]): string {
  const list = wordList(words);
  const parts = Array.from({ length: Math.ceil(list.length / LONGEST_TEXT) }, (_, i) =>
    quoted(list.slice(i * LONGEST_TEXT, (i + 1) * LONGEST_TEXT)),
  );
  return parts.join("&");
}

/** Whether a text is one of a list, whatever its case. */
export const isOneOf = (text: string, list: string): string => `ISNUMBER(FIND("|"&LOWER(${text})&"|",${list}))`;
