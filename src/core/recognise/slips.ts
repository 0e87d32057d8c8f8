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

/** The words of the known headings by length, each with how many headings have it. */
export type HeadingWords = ReadonlyMap<number, ReadonlyMap<string, number>>;

export function headingWords(headings: Iterable<string>): HeadingWords {
  const byLength = new Map<number, Map<string, number>>();
  for (const heading of headings) {
    for (const word of heading.split(" ")) {
      const there = byLength.get(word.length) ?? new Map<string, number>();
      there.set(word, (there.get(word) ?? 0) + 1);
      byLength.set(word.length, there);
    }
  }
  return byLength;
}

/** The known word a letter away, two in a long word, the one most headings have where several are as near; else the word. */
export function rightWord(written: string, known: HeadingWords): string {
  const word = foldText(written);
  const { length } = word;
  if (length < FEWEST_LETTERS || length > LONGEST || /[^a-z]/.test(word)) return written;
  if (OTHER_WORDS.has(word) || known.get(length)?.has(word)) return written;
  let best = written;
  let least = length >= LONG ? 2 : 1;
  let most = 0;
  for (let size = Math.max(FEWEST_LETTERS, length - least); size <= length + least; size++) {
    for (const [one, count] of known.get(size) ?? []) {
      const steps = editDistance(word, one, least);
      if (steps > least || (steps === least && count <= most)) continue;
      [best, least, most] = [one, steps, count];
    }
  }
  return best;
}
