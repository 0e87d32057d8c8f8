import { editDistance } from "../text/editDistance";
import { foldText } from "../text/normalise";

/** Words a letter or two away from a heading's that are words of their own ("Station" is no "Action"). */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  (
    "acting auction audio build bread broad care caution census cable chief claim close coast complain completes " +
    "condition contract control count court course crisis data dare dates dead deal dear death debate debt diet does dose " +
    "draft driver during east edge effort even ever every faction fact fate fixed focus folder food form forum fraction " +
    "function gate grade graph group guard head heads hear heat hold home hope host hour house idea item lack land late law " +
    "leaf league learn lease leave left lend lesson letter level life line link list listen live load loan local long lost " +
    "made main male mass mean meat medical meter mind more most motion name names nation near news night nose nothing notion " +
    "option order other pace pack page pages paid pair past path peer photo place plane plant plus port post pound power " +
    "price proof pupil quality race rates ration reach reaction read reader real rent rest reverse ride ring rise road role " +
    "room rose route rule sale same seat section seed sense series service sheet ship shop side sight site size skill soon " +
    "sort space sport spot stage start station steam stock stop story street study style suit table tail tale talk tank tape " +
    "task team tear test text than thing third time tone tool town track trade train tram trial trip turn unit view visit " +
    "vote wage wait walk wall ward waste water week west what where which white wide wife wind word work yard year"
  ).split(" "),
);
const FEWEST_LETTERS = 4;
const LONG = 8;
const LONGEST = 20;

/** A word of the known headings, with how many headings have it. */
interface HeadingWord {
  readonly word: string;
  readonly letters: number;
  count: number;
}
/** The words of the known headings by their length. */
export type HeadingWords = ReadonlyMap<number, readonly HeadingWord[]>;

export function headingWords(headings: Iterable<string>): HeadingWords {
  const all = new Map<string, HeadingWord>();
  for (const heading of headings) {
    for (const word of heading.split(" ")) {
      const there = all.get(word);
      if (there) there.count++;
      else all.set(word, { word, letters: lettersOf(word), count: 1 });
    }
  }
  const byLength = new Map<number, HeadingWord[]>();
  for (const one of all.values()) byLength.set(one.word.length, [...(byLength.get(one.word.length) ?? []), one]);
  return byLength;
}

/** Which letters a word has, a bit each: words that differ in many letters are not compared further. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) - 97);
  return letters;
}

function bitsOf(number: number): number {
  let bits = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

const MOST_REMEMBERED = 5000;
const remembered = new Map<string, string>();

/** The known word a letter away, two in a long word, the one most headings have where several are as near; else the word. */
export function rightWord(written: string, known: HeadingWords): string {
  const { length } = written;
  if (length < FEWEST_LETTERS || length > LONGEST) return written;
  const before = remembered.get(written);
  if (before !== undefined) return before;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const right = nearest(foldText(written), known) ?? written;
  remembered.set(written, right);
  return right;
}

function nearest(word: string, known: HeadingWords): string | null {
  const { length } = word;
  if (/[^a-z]/.test(word) || OTHER_WORDS.has(word) || known.get(length)?.some((one) => one.word === word)) return null;
  const letters = lettersOf(word);
  let best: HeadingWord | null = null;
  let least = length >= LONG ? 2 : 1;
  for (let size = Math.max(FEWEST_LETTERS, length - least); size <= length + least; size++) {
    for (const one of known.get(size) ?? []) {
      if (bitsOf(letters ^ one.letters) > 2 * least) continue;
      const steps = editDistance(word, one.word, least);
      if (steps > least || (steps === least && one.count <= (best?.count ?? 0))) continue;
      [best, least] = [one, steps];
    }
  }
  return best?.word ?? null;
}
