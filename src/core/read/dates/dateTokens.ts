import { tidyText } from "../../text/normalise";

/** A word, a number or a mark of a cell's text. Letters are without case and accents, so that vocabularies need one spelling. */
export interface DateToken {
  readonly kind: "word" | "number" | "mark";
  /** Folded: "1af" is the number token "1" with the ending "af". */
  readonly text: string;
  /** As typed; "May" and "may" differ inside a sentence. */
  readonly typed: string;
  /** Of a number: its value, and the ordinal ending that stands on it ("st", "ydd"), or "". */
  readonly value: number;
  readonly ending: string;
  /** Blank before the token. */
  readonly spaced: boolean;
}

/** A cell that holds more than this is prose: the rest is not looked at, so that no text takes more than linear time. */
export const LONGEST_TEXT = 2000;
/** Stands for a line end while blanks are skipped; of the private use area, so that no cell means anything by it. */
const LINE_END = "\uE000";
const TOKEN = /(\s*)(?:(\d+)|([\p{L}\p{M}']+)|([^\s\p{L}\p{M}\d']))/uy;
const SHORT_YEAR = /^\d\d(?!\d)/;
const ACCENTS = /[\u0300-\u036F]/g;
const ACCENTED = /[\u0080-\uFFFF]/;
const ORDINAL_ENDINGS = new Set(["st", "nd", "rd", "th", "af", "il", "ail", "ydd", "edd", "ed", "fed", "eg", "ain"]);

/** Cuts a text into words, numbers and marks. */
export function tokenise(text: string): readonly DateToken[] {
  const lines = tidyText(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
  const tidy = lines.includes("\n") ? lines.replaceAll("\n", ` ${LINE_END} `) : lines;
  const tokens: DateToken[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(tidy); match; match = TOKEN.exec(tidy)) {
    const [, blanks = "", digits, letters, mark] = match;
    const whole = digits ?? letters ?? (mark === LINE_END ? "\n" : mark) ?? "";
    // "'" at the ends of a word is a quote, inside it an apostrophe.
    const typed = letters?.includes("'") ? whole.replace(/^'+|'+$/g, "") : whole;
    if (typed !== "") add(tokens, { digits, letters, typed, spaced: blanks !== "" });
    // The apostrophe of "July '20" makes the figures a year, not a day.
    const quotes = tokens.length > 0 && letters?.endsWith("'") === true;
    if (quotes && SHORT_YEAR.test(tidy.slice(TOKEN.lastIndex, TOKEN.lastIndex + 3)))
      add(tokens, { digits: undefined, letters: undefined, typed: "'", spaced: typed === "" });
  }
  return tokens;
}

/** The words and numbers with single blanks between, without marks. */
export function plainWords(tokens: readonly DateToken[]): string {
  let words = "";
  for (const { kind, text } of tokens) if (kind !== "mark") words = words === "" ? text : `${words} ${text}`;
  return words;
}

interface Piece {
  readonly digits: string | undefined;
  readonly letters: string | undefined;
  readonly typed: string;
  readonly spaced: boolean;
}

function add(tokens: DateToken[], piece: Piece): void {
  const { typed, spaced } = piece;
  const folded = (ACCENTED.test(typed) ? typed.normalize("NFD").replace(ACCENTS, "") : typed).toLowerCase();
  const previous = tokens[tokens.length - 1];
  if (
    piece.letters !== undefined &&
    previous?.kind === "number" &&
    previous.ending === "" &&
    ORDINAL_ENDINGS.has(folded)
  ) {
    if (!spaced || folded.length === 2) {
      tokens[tokens.length - 1] = { ...previous, ending: folded };
      return;
    }
  }
  const kind = piece.digits !== undefined ? "number" : piece.letters !== undefined ? "word" : "mark";
  tokens.push({ kind, text: folded, typed, value: kind === "number" ? Number(piece.digits) : NaN, ending: "", spaced });
}
