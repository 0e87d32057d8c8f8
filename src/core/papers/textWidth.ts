/**
 * How wide a text is in points, by the advance widths of Arial (in thousandths of the size): the widest of the usual
 * theme fonts, so that what fits by it fits.
 */
const FIRST = 32;
const REGULAR =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584";
const BOLD =
  "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584";

const tableOf = (widths: string): readonly number[] => widths.split(" ").map(Number);
const WIDTHS = { regular: tableOf(REGULAR), bold: tableOf(BOLD) } as const;
const OTHERS: Readonly<Record<string, number>> = {
  "\u00a0": 278,
  "·": 333,
  "’": 278,
  "‘": 278,
  "→": 1000,
  "↑": 556,
  "↓": 556,
};
/** Dashes, ellipses, signs that are not in the tables: as wide as the widest letter. */
const WIDE = 1000;

function widthOfLetter(letter: string, widths: readonly number[]): number {
  const known = widths[letter.charCodeAt(0) - FIRST] ?? OTHERS[letter];
  if (known !== undefined) return known;
  // A letter with an accent is as wide as the letter.
  const base = letter.normalize("NFD").charAt(0);
  return widths[base.charCodeAt(0) - FIRST] ?? WIDE;
}

/** The width of a text of that size, in points. */
export function textWidth(text: string, size: number, isBold = false): number {
  const widths = isBold ? WIDTHS.bold : WIDTHS.regular;
  let sum = 0;
  for (const letter of text) sum += widthOfLetter(letter, widths);
  return (sum * size) / 1000;
}

/** The lines that a text takes in so many points: broken at spaces and where it breaks itself, inside a word only where that is wider. */
export function linesOf(text: string, room: number, size: number, isBold = false): readonly string[] {
  return text.split("\n").flatMap((part) => {
    const lines: string[] = [];
    for (const word of part.split(/ +/).flatMap((one) => piecesOf(one, room, size, isBold))) {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      if (last !== undefined && textWidth(longer, size, isBold) <= room) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines.length === 0 ? [""] : lines;
  });
}

/** A word as Excel breaks it where the column is narrower than it; nothing of no word. */
function piecesOf(word: string, room: number, size: number, isBold: boolean): readonly string[] {
  if (word === "") return [];
  if (textWidth(word, size, isBold) <= room) return [word];
  const pieces: string[] = [];
  for (const letter of word) {
    const last = pieces.at(-1);
    if (last !== undefined && textWidth(last + letter, size, isBold) <= room) pieces[pieces.length - 1] = last + letter;
    else pieces.push(letter);
  }
  return pieces;
}

/** Whether some word is wider than the room there is for it: Excel would break it inside. */
export const hasTooWideWord = (text: string, room: number, size: number, isBold = false): boolean =>
  text.split(/[ \n]+/).some((word) => textWidth(word, size, isBold) > room);
