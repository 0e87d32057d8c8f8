import { isKnownForename } from "../read/owners/forenames";
import { TITLES } from "../read/owners/ownerWords";
import { foldText } from "../text/normalise";

/** Somebody a plan names, and every way in which it spells the name: "Mared Ifans", "M Ifans", "mared.ifans@council.wales". */
export interface Officer {
  readonly spellings: readonly string[];
  /** What stands in place of the name. */
  readonly shown: string;
}

/** A word of a text, folded, and where it stands. */
interface Word {
  readonly text: string;
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    ...{ text: word, folded: foldText(word), from: index, to: index + word.length },
  }));

/** What may stand between the words of one name. */
const BETWEEN = /^[\s.,'’_-]{1,3}$/u;
const CAPITAL = /^\p{Lu}/u;
/** Forenames that are a word, a colour, a month or a place as well: alone they are no name. */
const ALSO_WORDS = new Set(
  (
    "amber april bill blue brynmor carol christian dawn efa eira eve frank georgia glyn grace green grey guy gwyn haf hazel heather hedd " +
    "holly iris islwyn jack jay june lee lily mai maldwyn mark math max may mei mike miles non norman pat penny poppy " +
    "ray red rob robin rod rose ruby seren sue tim tudur victoria violet will willow wyn"
  ).split(" "),
);
/** Before a forename these make it the name of a school or a saint. */
const NO_PERSON_AFTER = new Set(["st", "saint", "sant", "santes", "ysgol", "llan"]);

/** One way to spell a name, its words folded, and what must hold where it stands. */
interface Spelling {
  readonly words: readonly string[];
  readonly kind: "whole" | "initial" | "titled" | "alone";
  /** Null where it may be one of several people. */
  readonly shown: string | null;
}

/** Shorter ones are found in any text. */
const SHORTEST = 3;

function spellingsOf({ spellings, shown }: Officer): readonly Spelling[] {
  return spellings.flatMap((text): readonly Spelling[] => {
    const plain = text.replace(/\([^)]*\)/g, " ").trim();
    const words = wordsIn(plain)
      .map(({ folded }) => folded)
      .filter((word) => !TITLES.has(word));
    const [first = "", ...others] = words;
    const surname = wordsIn(plain.split(/\s+/).at(-1) ?? "").map(({ folded }) => folded);
    if (others.length === 0) return first.length < SHORTEST ? [] : [{ words: [first], kind: "alone", shown }];
    return [
      { words, kind: "whole", shown },
      { words: [...surname, first], kind: "whole", shown },
      { words: [first, ...surname], kind: "whole", shown },
      { words: [first.charAt(0), ...surname], kind: "initial", shown },
      { words: surname, kind: "titled", shown },
      ...(isKnownForename(first) ? [{ words: [first], kind: "alone", shown } as const] : []),
    ];
  });
}

/** Spellings by their first word, the longest first; what two people share is nobody's. */
function byFirstWord(officers: readonly Officer[]): ReadonlyMap<string, readonly Spelling[]> {
  const all = new Map<string, Spelling>();
  for (const one of officers.flatMap(spellingsOf)) {
    const key = `${one.kind} ${one.words.join(" ")}`;
    const before = all.get(key);
    all.set(key, before && before.shown !== one.shown ? { ...one, shown: null } : one);
  }
  const found = new Map<string, Spelling[]>();
  for (const one of all.values()) {
    const [first = ""] = one.words;
    const there = found.get(first);
    if (there) there.push(one);
    else found.set(first, [one]);
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** Whether a spelling stands at a word, and how many words it takes; a name that a text was cut in is a name. */
function wordsTaken(spelling: Spelling, words: readonly Word[], at: number, text: string): number {
  const { words: own, kind } = spelling;
  let taken = 0;
  for (const [index, word] of own.entries()) {
    const here = words[at + index];
    const isCut = here?.to === text.length && index > 0 && word.startsWith(here.folded);
    if (!here || (here.folded !== word && !isCut)) return 0;
    const before = index === 0 ? null : words[at + index - 1];
    if (before && !BETWEEN.test(text.slice(before.to, here.from))) return 0;
    taken = index + 1;
    if (isCut) break;
  }
  return fits(kind, words, at, taken, text) ? taken : 0;
}

function fits(kind: Spelling["kind"], words: readonly Word[], at: number, taken: number, text: string): boolean {
  const own = words.slice(at, at + taken);
  const [before, after] = [words[at - 1], words[at + taken]];
  if (kind === "whole") return true;
  if (!own.every((word) => CAPITAL.test(word.text))) return false;
  // "A Day of training" is nobody's day.
  if (kind === "initial") return !/^[aiyoe]$/u.test(own[0]?.folded ?? "") || text.charAt(own[0]?.to ?? 0) === ".";
  if (kind === "titled") return before !== undefined && TITLES.has(before.folded) && isJoined(before, own[0], text);
  if (ALSO_WORDS.has(own[0]?.folded ?? "")) return false;
  if (before && NO_PERSON_AFTER.has(before.folded) && isJoined(before, own[0], text)) return false;
  return !(after && CAPITAL.test(after.text) && /^\s$/u.test(text.slice(own[0]?.to, after.from)));
}

const isJoined = (before: Word, word: Word | undefined, text: string): boolean =>
  word !== undefined && BETWEEN.test(text.slice(before.to, word.from));

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu;

/** What puts something else in place of every name in a text; `anyone` stands for a name that is several people's. */
export function namesReplaced(officers: readonly Officer[], anyone: string): (text: string) => string {
  const spellings = byFirstWord(officers);
  const known = new Map<string, string>();
  const inWords = (text: string): string => {
    const words = wordsIn(text);
    let [said, done, at] = ["", 0, 0];
    while (at < words.length) {
      const start = words[at];
      const [taken, shown] = best(spellings.get(start?.folded ?? "") ?? [], words, at, text, anyone);
      const last = words[at + taken - 1];
      if (taken > 0 && start && last) {
        said += text.slice(done, withoutTitle(words, at, text)) + shown;
        done = last.to;
      }
      at += Math.max(1, taken);
    }
    return said + text.slice(done);
  };
  const inAddress = (address: string): string => {
    const [name = ""] = address.split("@");
    return inWords(name) === name ? address : inWords(name);
  };
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const after = inWords(text.replace(EMAIL, inAddress));
    known.set(text, after);
    return after;
  };
}

function best(
  candidates: readonly Spelling[],
  words: readonly Word[],
  at: number,
  text: string,
  anyone: string,
): readonly [taken: number, shown: string] {
  let found: readonly [number, string] = [0, ""];
  for (const one of candidates) {
    const taken = wordsTaken(one, words, at, text);
    if (taken > found[0]) found = [taken, one.shown ?? anyone];
  }
  return found;
}

/** Where the replaced part begins: a title before a name goes with it. */
function withoutTitle(words: readonly Word[], at: number, text: string): number {
  const [before, word] = [words[at - 1], words[at]];
  const from = word?.from ?? 0;
  return before && TITLES.has(before.folded) && isJoined(before, word, text) ? before.from : from;
}
