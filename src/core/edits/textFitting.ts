/** How text fits cells, in characters of the body font: close enough for widths and heights, since no core can measure. */

const LONGEST_TEXT = 32_767;
/** Excel takes no row higher than this. */
const HIGHEST_ROW = 409;
const LINE = 13.2;
const PADDING = 6;
/** Letters of the body are narrower than the figures that widths are counted in. */
const LETTERS_TO_A_FIGURE = 1.2;
/** look.md: at most six lines. */
const MOST_LINES = 6;
/** Bold headings and the filter button need more than the letters. */
const FILTER_BUTTON = 3;
const NARROWEST = 11;

/** The text, or as much of it as a cell holds with the mark that says so. */
export const cutText = (text: string, mark: string): string =>
  text.length <= LONGEST_TEXT ? text : text.slice(0, LONGEST_TEXT - mark.length) + mark;

/** Lines of at most `width` characters, broken between words; a longer word has a line of its own. */
export function splitLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

/** The first words that fit, with an ellipsis when there are more. */
export function shorten(text: string, width: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length <= width ? plain : `${splitLines(plain, width - 1)[0]?.slice(0, width - 1) ?? ""}…`;
}

/** How many lines the text takes in a wrapped cell of that width. */
export const linesIn = (text: string, width: number): number =>
  text
    .split("\n")
    .reduce(
      (lines, part) =>
        lines + Math.max(1, splitLines(part, Math.max(1, Math.floor(width * LETTERS_TO_A_FIGURE))).length),
      0,
    );

/** Points for a row whose fullest cell has so many lines. */
export const rowHeight = (lines: number): number =>
  Math.min(HIGHEST_ROW, Math.ceil(Math.min(Math.max(lines, 1), MOST_LINES) * LINE + PADDING));

/** As wide as the texts need, no wider than wanted, and wide enough to type in. */
export const widthOf = (texts: readonly string[], wanted: number): number => {
  const longest = texts.reduce(
    (widest, text) => text.split("\n").reduce((width, line) => Math.max(width, line.length), widest),
    NARROWEST,
  );
  return Math.min(wanted, longest + 1);
};

/** Wide enough that no heading breaks inside a word. */
export const widthFor = (heading: string, wanted: number): number =>
  Math.max(wanted, ...heading.split(/\s+/).map((word) => Math.ceil(word.length * 1.15) + FILTER_BUTTON));
