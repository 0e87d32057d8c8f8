import { TITLES } from "../read/owners/ownerWords";
import { foldText } from "../text/normalise";
import { byAddress, byFirstWord, PARTICLES, wordsIn, type Officer, type Spelling, type Word } from "./officerSpellings";

/** What may stand between the words of one name. */
const BETWEEN = /^[\s.,'’_-]{1,3}$/u;
/** What may stand behind a forename that others follow. */
const BEHIND_FORENAME = /^(?:\.\s?|\s|-)$/u;
const MOST_OTHERS = 2;
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
/** In capitals, as in a heading, these are no surname: "MARED TO CHASE". */
const NO_SURNAME = new Set(
  "a ac and at but by can did for from had has have i in is must of on or should to was will with wedi yn ar gan".split(
    " ",
  ),
);

/** What puts something else in place of every name in a text; `anyone` stands for a name that is several people's. */
export function namesReplaced(
  officers: readonly Officer[],
  anyone: string,
  schools: readonly string[] = [],
): (text: string) => string {
  const spellings = byFirstWord(officers);
  const known = new Map<string, string>();
  let named: readonly (readonly string[])[] = [];
  const inWords = (text: string): string => {
    const words = wordsIn(text);
    let [stated, done, at] = ["", 0, 0];
    while (at < words.length) {
      const start = words[at];
      const ofSchool = named.find((name) => name.every((word, index) => words[at + index]?.folded === word));
      const [taken, shown] = ofSchool
        ? NOBODY
        : best(spellings.get(start?.folded ?? "") ?? [], words, at, text, anyone);
      const last = words[at + taken - 1];
      if (taken > 0 && start && last) {
        stated += text.slice(done, withoutTitle(words, at, text)) + shown;
        done = last.to + (isInitialsPoint(last, text) ? 1 : 0);
      }
      at += Math.max(1, taken, ofSchool?.length ?? 0);
    }
    return stated + text.slice(done);
  };
  const inAddress = inAddresses(officers, anyone, inWords);
  const people = new Set(officers.map(({ shown }) => shown));
  // "Ysgol David Hughes" stays although somebody is called so; what is nothing but somebody's name is no school's.
  named = schools.filter((name) => inWords(name) !== name && !people.has(inWords(name).trim())).map(foldedWords);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const after = inWords(text.replace(EMAIL, inAddress));
    known.set(text, after);
    return after;
  };
}

/** What puts something else in place of an e-mail address that names somebody. */
function inAddresses(
  officers: readonly Officer[],
  anyone: string,
  inWords: (text: string) => string,
): (address: string) => string {
  const addresses = byAddress(officers);
  const given = new Map(
    officers.flatMap((one) => one.addresses.map((text) => [text.toLowerCase(), one.shown] as const)),
  );
  return (address) => {
    const shown = given.get(address.toLowerCase());
    if (shown !== undefined) return shown;
    const [name = ""] = address.split("@");
    const joined = addresses.get(foldText(name).replace(/[^\p{L}]/gu, ""));
    if (joined !== undefined) return joined ?? anyone;
    return inWords(name) === name ? address : inWords(name);
  };
}

const NOBODY = [0, ""] as const;
/** "Ifans, M. has met": the point goes with the initial; one that ends a sentence stays. */
const isInitialsPoint = ({ text: word, to }: Word, text: string): boolean =>
  word.length === 1 && /^\.\s+\p{Ll}/u.test(text.slice(to, to + 4));
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu;
const foldedWords = (text: string): readonly string[] => wordsIn(text).map(({ folded }) => folded);

function best(
  candidates: readonly Spelling[],
  words: readonly Word[],
  at: number,
  text: string,
  anyone: string,
): readonly [taken: number, shown: string] {
  let found: readonly [number, string] = NOBODY;
  for (const one of candidates) {
    const taken = wordsTaken(one, words, at, text);
    if (taken > found[0]) found = [taken, one.shown ?? anyone];
  }
  return found;
}

/** Whether a spelling stands at a word, and how many words it takes. */
function wordsTaken(spelling: Spelling, words: readonly Word[], at: number, text: string): number {
  for (let others = 0; others <= (spelling.hasOthers ? MOST_OTHERS : 0); others += 1) {
    const taken = taking(others, spelling, words, at, text);
    if (taken > 0 && fits(spelling.kind, words, at, taken, text)) return taken;
  }
  return 0;
}

/** How many words a spelling takes with so many other forenames behind the first; a name that a text was cut in is a name. */
function taking(others: number, { words: own }: Spelling, words: readonly Word[], at: number, text: string): number {
  let next = at;
  for (const [index, word] of own.entries()) {
    if (index === 1) {
      if (others > 0 && !areOthers(words.slice(next - 1, next + others), text)) return 0;
      next += others;
    }
    const here = words[next];
    const isCut = here?.to === text.length && index > 0 && here.text.length > 1 && word.startsWith(here.folded);
    if (!here || (here.folded !== word && !isCut)) return 0;
    const before = index === 0 ? null : words[next - 1];
    if (before && !BETWEEN.test(text.slice(before.to, here.from))) return 0;
    next += 1;
    if (isCut) break;
  }
  return next - at;
}

/** A forename, and what stands behind it like other forenames or their initials. */
const areOthers = (words: readonly Word[], text: string): boolean =>
  words.every(
    (word, index) =>
      CAPITAL.test(word.text) && (index === 0 || BEHIND_FORENAME.test(text.slice(words[index - 1]?.to, word.from))),
  );

/** Letters that are words of their own: "A Day of training" is nobody's day. */
const LETTER_WORD = /^[aiyoe]$/u;

function fits(kind: Spelling["kind"], words: readonly Word[], at: number, taken: number, text: string): boolean {
  const own = words.slice(at, at + taken);
  const [before, first, last, after] = [words[at - 1], own[0], own.at(-1), words[at + taken]];
  const isOfPlace = before !== undefined && NO_PERSON_AFTER.has(before.folded) && isJoined(before, first, text);
  const areCapitals = own.every((word) => CAPITAL.test(word.text) || (own.length > 1 && PARTICLES.has(word.folded)));
  // "We will price the works" is not Will Price, and Ysgol David Hughes is a school whoever works there.
  if (kind === "whole") return (areCapitals || !own.some(isAlsoWord)) && !isOfSchool(words, at, text);
  if (!areCapitals) return false;
  const isTitled = before !== undefined && TITLES.has(before.folded) && isJoined(before, first, text);
  const hasPoint = (word: Word | undefined): boolean => word !== undefined && text.charAt(word.to) === ".";
  switch (kind) {
    case "initial":
      return !LETTER_WORD.test(first?.folded ?? "") || hasPoint(first);
    case "turned":
      return !isTitled && (hasPoint(last) || text.slice(own.at(-2)?.to, last?.from).includes(","));
    case "short":
      return !isAlsoWord(first) && !isOfPlace && /^\s$/u.test(text.slice(first?.to, last?.from));
    case "titled":
      return isTitled;
    case "alone":
      return !isAlsoWord(first) && !isOfPlace && !hasSurname(last, after, text);
  }
}

const isAlsoWord = (word: Word | undefined): boolean => ALSO_WORDS.has(word?.folded ?? "");

/** "Ysgol" before a name, with or without "Syr" between. */
function isOfSchool(words: readonly Word[], at: number, text: string): boolean {
  const before = words[at - 1];
  const isTitle = before !== undefined && (before.folded === "syr" || TITLES.has(before.folded));
  const first = isTitle ? at - 2 : at - 1;
  return (
    words[first]?.folded === "ysgol" &&
    words.slice(first, at).every((word, index) => /^\.?\s$/u.test(text.slice(word.to, words[first + index + 1]?.from)))
  );
}

/** Somebody else of the same forename may be meant. */
const hasSurname = (word: Word | undefined, after: Word | undefined, text: string): boolean =>
  after !== undefined &&
  CAPITAL.test(after.text) &&
  !NO_SURNAME.has(after.folded) &&
  /^\s$/u.test(text.slice(word?.to, after.from));

const isJoined = (before: Word, word: Word | undefined, text: string): boolean =>
  word !== undefined && BETWEEN.test(text.slice(before.to, word.from));

/** Where the replaced part begins: a title before a name goes with it. */
function withoutTitle(words: readonly Word[], at: number, text: string): number {
  const [before, word] = [words[at - 1], words[at]];
  const from = word?.from ?? 0;
  return before && TITLES.has(before.folded) && isJoined(before, word, text) ? before.from : from;
}
