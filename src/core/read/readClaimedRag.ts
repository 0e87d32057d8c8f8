import { foldText, isBlank } from "../text/normalise";
import type { ClaimedColour, ClaimedRagReading } from "./readings";

const WORDS: ReadonlyMap<string, ClaimedColour> = new Map([
  ...["blue", "glas", "las"].map((word) => [word, "Blue"] as const),
  ...["green", "gwyrdd", "wyrdd", "werdd", "gwerdd"].map((word) => [word, "Green"] as const),
  ...["yellow", "melyn", "felyn", "melen", "felen"].map((word) => [word, "Yellow"] as const),
  ...["amber", "orange", "ambr", "oren"].map((word) => [word, "Amber"] as const),
  ...["red", "coch", "goch"].map((word) => [word, "Red"] as const),
  ...["grey", "gray", "llwyd", "lwyd"].map((word) => [word, "Grey"] as const),
]);
/** One letter counts only when it stands alone: "R", "(A)", "G ↑". */
const LETTERS: ReadonlyMap<string, ClaimedColour> = new Map([
  ["b", "Blue"],
  ["g", "Green"],
  ["y", "Yellow"],
  ["a", "Amber"],
  ["o", "Amber"],
  ["r", "Red"],
]);
/** Welsh letters that mean another colour than in English, told by the words around: "C" (coch), "M" (melyn). */
const WELSH_LETTERS: ReadonlyMap<string, ClaimedColour> = new Map([
  ["c", "Red"],
  ["m", "Yellow"],
]);
const SIGNS: ReadonlyMap<string, ClaimedColour> = new Map([
  ["🔵", "Blue"],
  ["🟢", "Green"],
  ["🟡", "Yellow"],
  ["🟠", "Amber"],
  ["🔴", "Red"],
]);

/**
 * Reads a claimed colour (S5) from words or letters, and from the fill only with a key that the user has confirmed; the meaning
 * of blue, yellow and amber differs between bodies. Keys are fills as "#RRGGBB".
 */
export function readClaimedRag(
  text: string,
  fill: string | undefined,
  key: ReadonlyMap<string, ClaimedColour> | null,
): ClaimedRagReading {
  const worded = isBlank(text) ? null : colourInText(text);
  if (worded) return { raw: text, colour: worded, from: "words" };
  const meant = fill === undefined ? undefined : (key?.get(fill) ?? key?.get(fill.toUpperCase()));
  return meant ? { raw: text, colour: meant, from: "fill" } : { raw: text, colour: null, from: "none" };
}

/** The one colour that a text names; null where it names none or several ("Red to Amber" is for a person to settle). */
export function colourInText(text: string): ClaimedColour | null {
  const folded = foldText(text.slice(0, 200));
  const words = folded.split(/[^\p{L}]+/u).filter((word) => word !== "");
  const named = words.flatMap((word) => WORDS.get(word) ?? []);
  const distinct = [...new Set(named)];
  if (distinct.length > 0) return distinct.length === 1 || isLead(folded) ? (distinct[0] ?? null) : null;
  const [only] = words;
  if (words.length === 1 && only !== undefined) return LETTERS.get(only) ?? WELSH_LETTERS.get(only) ?? null;
  for (const sign of text.slice(0, 20)) if (SIGNS.has(sign)) return SIGNS.get(sign) ?? null;
  return null;
}

/** "Amber - was Red": the first colour stands, the other is history. */
const isLead = (text: string): boolean => /\b(was|previously|formerly|from|oedd|gynt)\b/.test(text);
