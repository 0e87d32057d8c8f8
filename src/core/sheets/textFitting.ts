/** How text fits cells, in characters of the body font: close enough for widths and heights, since no core can measure. */

const LONGEST_TEXT = 32_767;
/** Excel takes no row higher than this. */
const HIGHEST_ROW = 409;
const LINE = 13.2;
const PADDING = 6;
/** Letters of the body are narrower than the figures that widths are counted in. */
const LETTERS_TO_A_FIGURE = 1.15;
/** look.md: at most six lines. */
const MOST_LINES = 6;
/** Bold headings and the filter button need more than the letters. */
const FILTER_BUTTON = 3;
const NARROWEST = 11;

/** The text, or as much of it as a cell holds with the mark that says so. */
export const cutText = (text: string, mark: string): string =>
  text.length <= LONGEST_TEXT ? text : text.slice(0, LONGEST_TEXT - mark.length) + mark;

/** Capitals are a quarter wider than small letters: a phase in capitals needs more room than its letters say. */
const CAPITAL = 0.25;

/** How many small letters take the room of the text. */
const lettersOf = (text: string): number => text.length + CAPITAL * (text.match(/\p{Lu}/gu)?.length ?? 0);

/** Lines of at most `width` characters, broken between words; a longer word has a line of its own. */
export function splitLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let letters = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const more = lettersOf(word);
    const line = letters + 1 + more <= width ? lines.pop() : undefined;
    lines.push(line === undefined ? word : `${line} ${word}`);
    letters = line === undefined ? more : letters + 1 + more;
  }
  return lines;
}

/** A comma and little words ("and", "of the", "ac yn") at the end of a text that goes on: it reads better cut before them. */
const LOOSE_END = /(?:[\s,;:–-]+\p{L}{1,3})*[\s,;:–-]*$/u;

/** The first words that fit, with an ellipsis when there are more. */
export function shorten(text: string, width: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= width) return plain;
  const words = splitLines(plain, width - 1)[0]?.slice(0, width - 1) ?? "";
  return `${words.replace(LOOSE_END, "") || words}…`;
}

/** How many lines the text takes in a wrapped cell of that width. */
export function linesIn(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width * LETTERS_TO_A_FIGURE));
  return text.split("\n").reduce((lines, part) => lines + heightOf(part, room), 0);
}

/** Most texts of a table are short: they need no look at their words. */
function heightOf(paragraph: string, room: number): number {
  if (paragraph.length * (1 + CAPITAL) <= room) return 1;
  // A word wider than the column is broken inside.
  const heights = splitLines(paragraph, room).map((line) => Math.ceil(lettersOf(line) / room));
  return Math.max(1, sum(heights));
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Points for a row whose fullest cell has so many lines. */
export const rowHeight = (lines: number): number =>
  Math.min(HIGHEST_ROW, Math.ceil(Math.min(Math.max(lines, 1), MOST_LINES) * LINE + PADDING));

/** As wide as the texts need, no wider than wanted, and wide enough to type in. */
export const widthOf = (texts: readonly string[], wanted: number): number => {
  const longest = texts.reduce(
    (widest, text) => text.split("\n").reduce((width, line) => Math.max(width, Math.ceil(lettersOf(line))), widest),
    NARROWEST,
  );
  return Math.min(wanted, longest + 1);
};

/** Wide enough that no heading breaks inside a word. */
export const widthFor = (heading: string, wanted: number): number =>
  Math.max(wanted, ...heading.split(/\s+/).map((word) => Math.ceil(word.length * 1.15) + FILTER_BUTTON));
