/**
 * Typed text carries what nobody sees: no-break blanks, zero-width marks, dashes of five lengths. Readers see it through
 * `tidyText` and `oneLine`; the raw text is kept beside every reading. People are shown `writtenText` and `writtenLine`.
 */
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const BLANKS = /[^\S\n]+/g;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const DASHES = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u00B4\u0060\u02BC]/g;
const DOUBLE_QUOTES = /[\u201C-\u201F\u2033\u00AB\u00BB\u3003]/g;
const ACCENTS = /[\u0300-\u036F]/g;
/** ½ and its like fall apart into "1⁄2" under NFKC; the fraction slash is a slash to a reader. */
const FRACTION_SLASH = /\u2044/g;

/** What needs tidying: anything but printable ASCII, a grave accent, two blanks, a blank at an end. Nearly no text has it. */
const UNTIDY = /[^ -_a-~]| {2}|^ | $/;

/** The text as a person sees it: one kind of blank, dash, quote and line end; line ends kept, blanks squeezed, ends trimmed. */
export function tidyText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  const plain = text
    .normalize("NFKC")
    .replace(DASHES, "-")
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(FRACTION_SLASH, "/");
  return withoutUnseen(plain);
}

/** The text as its writer has it, for showing: only what nobody sees is tidied; dashes, quotes and fractions stay. */
export const writtenText = (text: string): string => (UNTIDY.test(text) ? withoutUnseen(text.normalize("NFC")) : text);

/** One kind of blank and line end, no invisible marks, no blanks at the ends of lines. */
function withoutUnseen(text: string): string {
  return text
    .replace(LINE_ENDS, "\n")
    .replace(INVISIBLE, "")
    .replace(BLANKS, " ")
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
}

/** The text as its writer has it, on one line. */
export const writtenLine = (text: string): string => writtenText(text).replaceAll("\n", " ");

/** The text on one line. */
export const oneLine = (text: string): string => tidyText(text).replaceAll("\n", " ");

/** For comparing: on one line, without case and accents ("Siôn  HARTLEY" is "sion hartley"). */
export const foldText = (text: string): string =>
  UNTIDY.test(text) ? oneLine(text).normalize("NFD").replace(ACCENTS, "").toLowerCase() : text.toLowerCase();

/** Nothing to read: only blanks and marks that nobody sees. */
export const isBlank = (text: string): boolean => !/\S/.test(text) || tidyText(text) === "";
