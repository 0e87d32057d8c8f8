/**
 * A sentence with slots, as data, so that code and a formula in a cell write the same words: "{days} days overdue". The
 * first slot decides between the forms; a language fills in those in which its nouns change after a number.
 */
export interface Phrase {
  readonly one?: string;
  readonly two?: string;
  readonly other: string;
}

export type Slots = Readonly<Record<string, string | number>>;

const SLOT = /\{(\w+)\}/g;

const firstSlot = ({ other }: Phrase): string | undefined => /\{(\w+)\}/.exec(other)?.[1];

/** The sentence with its slots filled. */
export function fillPhrase(phrase: Phrase, slots: Slots): string {
  const counted = slots[firstSlot(phrase) ?? ""];
  const form = counted === 1 ? phrase.one : counted === 2 ? phrase.two : undefined;
  return (form ?? phrase.other).replace(SLOT, (_, name: string) => String(slots[name] ?? ""));
}

/** A text as a formula writes it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The same sentence as an expression of a formula; the slots are expressions. */
export function phraseFormula(phrase: Phrase, slots: Readonly<Record<string, string>>): string {
  const counted = slots[firstSlot(phrase) ?? ""];
  const other = formFormula(phrase.other, slots);
  if (counted === undefined) return other;
  const two = phrase.two === undefined ? other : `IF(${counted}=2,${formFormula(phrase.two, slots)},${other})`;
  return phrase.one === undefined ? two : `IF(${counted}=1,${formFormula(phrase.one, slots)},${two})`;
}

function formFormula(form: string, slots: Readonly<Record<string, string>>): string {
  const parts = form.split(SLOT).map((part, index) => (index % 2 === 0 ? part && quoted(part) : (slots[part] ?? '""')));
  return parts.filter((part) => part !== "").join("&") || '""';
}
