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

/**
 * The same sentence as an expression of a formula; the slots are expressions. Only what differs between the forms stands
 * inside an IF, since the expressions are long and a formula has 8,192 characters.
 */
export function phraseFormula({ one, two, other }: Phrase, slots: Readonly<Record<string, string>>): string {
  const counted = slots[firstSlot({ other }) ?? ""];
  const forms = [one, two, other].filter((form) => form !== undefined);
  if (counted === undefined || forms.length === 1) return formFormula(other, slots);
  const before = sharedStart(forms);
  const after = sharedEnd(forms.map((form) => form.slice(before.length)));
  const middle = (form: string): string => formFormula(form.slice(before.length, form.length - after.length), slots);
  const twoOrOther = two === undefined ? middle(other) : `IF(${counted}=2,${middle(two)},${middle(other)})`;
  const differing = one === undefined ? twoOrOther : `IF(${counted}=1,${middle(one)},${twoOrOther})`;
  return [before && formFormula(before, slots), differing, after && formFormula(after, slots)]
    .filter(Boolean)
    .join("&");
}

/** What all the forms begin with; never half a slot. */
function sharedStart(forms: readonly string[]): string {
  const [first = "", ...others] = forms;
  let length = 0;
  while (length < first.length && others.every((form) => form[length] === first[length])) length += 1;
  const start = first.slice(0, length);
  return start.lastIndexOf("{") > start.lastIndexOf("}") ? start.slice(0, start.lastIndexOf("{")) : start;
}

function sharedEnd(forms: readonly string[]): string {
  const [first = "", ...others] = forms;
  let length = 0;
  const fits = (form: string): boolean =>
    length < form.length && form[form.length - 1 - length] === first[first.length - 1 - length];
  while (length < first.length && others.every(fits)) length += 1;
  const end = first.slice(first.length - length);
  const [open, close] = [end.indexOf("{"), end.indexOf("}")];
  return close !== -1 && (open === -1 || close < open) ? end.slice(close + 1) : end;
}

function formFormula(form: string, slots: Readonly<Record<string, string>>): string {
  const parts = form.split(SLOT).map((part, index) => (index % 2 === 0 ? part && quoted(part) : (slots[part] ?? '""')));
  return parts.filter((part) => part !== "").join("&") || '""';
}

/** Whether a text is one of a list, whatever its case; shorter than a comparison for each. No text may hold "|". */
export const isOneOf = (text: string, list: readonly string[]): string =>
  `ISNUMBER(FIND("|"&LOWER(${text})&"|",${quoted(`|${list.join("|").toLowerCase()}|`)}))`;
