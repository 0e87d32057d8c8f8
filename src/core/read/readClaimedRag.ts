import { foldText, isBlank, tidyText } from "../text/normalise";
import { COLOUR_LETTERS, COLOUR_SIGNS, COLOUR_WORDS, NO_CLAIM } from "./colourWords";
import type { ClaimedColour, ClaimedRagReading, ColourKey } from "./readings";
import { statusInText } from "./readStatus";

const byWord = (lists: Readonly<Record<ClaimedColour, string>>): ReadonlyMap<string, ClaimedColour> =>
  new Map(
    (Object.keys(lists) as ClaimedColour[]).flatMap((colour) =>
      lists[colour].split(" ").map((word) => [word, colour] as const),
    ),
  );
const WORDS = byWord(COLOUR_WORDS);
const LETTERS = byWord(COLOUR_LETTERS);

/** Best to worst (S6); of two colours the worse counts. Grey claims nothing. */
const WORSE: readonly ClaimedColour[] = ["Grey", "Blue", "Green", "Yellow", "Amber", "Red"];

const LONGEST = 200;
/** A longer text is a story that names colours, no claim that lies between two. */
const LONGEST_CLAIM = 40;

/** A claim in words: the colour that counts, and whether somebody has to say what is meant (F52). */
interface Claim {
  readonly colour: ClaimedColour | null;
  readonly unclear: boolean;
}

/**
 * Reads a claimed colour (S5) from words or letters, and from the fill only with a key that the user has confirmed; the meaning
 * of blue, yellow and amber differs between bodies. Words that somebody was asked about mean what was answered (F52). A column that
 * also holds the status or the update may say other things than colours: `alone` is false there.
 */
export function readClaimedRag(
  text: string,
  fill: string | undefined,
  key: ColourKey | null,
  alone = true,
): ClaimedRagReading {
  const answered = key?.words.get(claimKey(text));
  if (answered !== undefined) return { raw: text, colour: answered, from: "words" };
  const claim = isBlank(text) ? null : claimInText(text);
  if (claim && (claim.colour !== null || claim.unclear))
    return { raw: text, colour: claim.colour, from: "words", ...(claim.unclear && { unclear: true }) };
  if (alone && !isBlank(text) && !saysOtherwise(text)) return { raw: text, colour: null, from: "words", unclear: true };
  const keyColour = fill === undefined ? undefined : (key?.fills.get(fill) ?? key?.fills.get(fill.toUpperCase()));
  return keyColour ? { raw: text, colour: keyColour, from: "fill" } : { raw: text, colour: null, from: "none" };
}

/** What the words of a claim are known by in the key of colours. */
export const claimKey = (text: string): string => foldText(text.slice(0, LONGEST)).trim();

/** "Not started" and "TBC" under a heading of colours are no colours that somebody failed to write. */
function saysOtherwise(text: string): boolean {
  const folded = foldText(text.slice(0, LONGEST));
  const plain = folded.replace(/[^\p{L}\p{N}']+/gu, " ").trim();
  const isDash = plain === "" && !/[●•◉◯○.]/u.test(folded);
  return isDash || NO_CLAIM.has(plain) || statusInText(folded) !== null;
}

/** The one colour that a text names, or the worse of two; null where it names none. */
export const colourInText = (text: string): ClaimedColour | null => claimInText(text).colour;

/** Each colour that a text names, in the order in which it does. */
export const coloursNamed = (text: string): readonly ClaimedColour[] => [
  ...new Set(coloursIn(tidyText(text.slice(0, LONGEST)))),
];

function claimInText(text: string): Claim {
  const tidy = tidyText(text.slice(0, LONGEST));
  const folded = foldText(tidy);
  const colours = coloursIn(tidy);
  const distinct = [...new Set(colours)];
  const [first = null] = colours;
  if (distinct.length < 2 || isLead(folded)) return { colour: first, unclear: false };
  // All the colours of the scale, one after the other: nobody has chosen yet.
  if (distinct.length > 2) return { colour: null, unclear: folded.length <= LONGEST_CLAIM };
  const towards = ARROW.test(tidy) ? colours.at(-1) : undefined;
  const worse = WORSE[Math.max(...distinct.map((colour) => WORSE.indexOf(colour)))];
  return folded.length > LONGEST_CLAIM
    ? { colour: null, unclear: false }
    : { colour: towards ?? worse ?? null, unclear: true };
}

/** The colours in their order: words wherever they stand, letters and signs only where nothing else does. */
function coloursIn(text: string): readonly ClaimedColour[] {
  const words = foldText(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  const named = words.flatMap((word) => WORDS.get(word) ?? []);
  if (named.length > 0) return named;
  const letters = words.map((word) => LETTERS.get(word));
  const only = letters.length <= 3 && !letters.includes(undefined) ? letters : [];
  if (only.length > 0 && !/\d/.test(text)) return only.filter((colour) => colour !== undefined);
  // "AG", "RA": capitals of two colours.
  if (/^\s*[BGARCMYO]{2,3}\s*$/.test(text))
    return Array.from(text.trim()).flatMap((letter) => LETTERS.get(letter.toLowerCase()) ?? []);
  return Array.from(text.slice(0, 20)).flatMap((sign) => COLOUR_SIGNS.get(sign) ?? []);
}

/** From what it was to what it is. */
const ARROW = /[→⇒➔➜➡⟶]|-+>|=+>/u;

/** "Amber - was Red": the first colour stands, the other is history. */
const isLead = (text: string): boolean => /\b(was|previously|formerly|from|oedd|gynt)\b/.test(text);
