/**
 * What to hand to Excel so that a text stays the text it is. Excel reads what is written into a cell as if somebody typed
 * it: "=1+1" becomes a formula, "1/2" a day, "3.10" a number. A leading apostrophe, which is not shown, makes it text.
 * A cell that is formatted as text takes everything as it stands, an apostrophe too.
 */
export const safeText = (text: string, isTextCell: boolean): string =>
  !isTextCell && mightBeRead(text) ? `'${text}` : text;

/** Beginnings of formulas and of errors, an apostrophe that would be taken off, and logical values. */
const READ_AT_ONCE = /^\s*[=+\-@]|^'|^#[a-z]|^\s*(true|false|gwir|anwir)\s*$/iu;

/** Words that may stand in a day, a time or a number, or be one; beside other words a figure is only a figure. */
const WORDS = new Set(
  [
    "january february march april may june july august september october november december",
    "jan feb mar apr jun jul aug sep sept oct nov dec am pm a p e",
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun",
    "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr",
    "ion chwe chwef maw ebr meh gor gorff hyd tach rhag yb yh",
    "llun mawrth mercher iau gwener sadwrn sul dydd",
  ].flatMap((line) => line.split(" ")),
);

function mightBeRead(text: string): boolean {
  if (READ_AT_ONCE.test(text)) return true;
  if (!/[\p{Nd}\p{L}]/u.test(text)) return false;
  return (text.match(/\p{L}+/gu) ?? []).every((word) => WORDS.has(word.toLowerCase()));
}
