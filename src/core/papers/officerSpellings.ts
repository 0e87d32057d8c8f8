import { isKnownForename } from "../read/owners/forenames";
import { TITLES } from "../read/owners/ownerWords";
import { foldText } from "../text/normalise";

/** Somebody a plan names, and every way in which it spells the name: "Mared Ifans", "M Ifans". */
export interface Officer {
  readonly spellings: readonly string[];
  /** E-mail addresses that the register gives; what stands before their "@" may be a word of any text. */
  readonly addresses: readonly string[];
  /** What stands in place of the name. */
  readonly shown: string;
}

/** A word of a text, folded, and where it stands. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

/** Accents may be letters by themselves: "Sia\u0302n". */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
export const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    ...{ text: word, folded: foldText(word), from: index, to: index + word.length },
  }));

/** One way to spell a name, its words folded, and what must hold where it stands. */
export interface Spelling {
  readonly words: readonly string[];
  /**
   * A whole name; initial and surname, or the other way round; forename and initial, or two forenames; a surname behind a title; a
   * forename alone.
   */
  readonly kind: "whole" | "initial" | "turned" | "short" | "titled" | "alone";
  /** Other forenames or initials may stand behind the first: "Mared Elin Ifans", "M. E. Ifans". */
  readonly hasOthers: boolean;
  /** Null where it may be one of several people. */
  readonly shown: string | null;
}

/** Shorter ones are found in any text. */
const SHORTEST = 3;

/** What may begin a surname of several words: "Nia ap Gwyn". */
export const PARTICLES = new Set(["ap", "ab", "de", "der", "van", "von", "la", "le", "mac", "o"]);

const folded = (text: string): readonly string[] => wordsIn(text).map((word) => word.folded);

/** The words of a name without its title, "Ifans, Mared" turned round. */
function nameIn(text: string): readonly string[] {
  const plain = text
    .replace(/\([^)]*\)/g, " ")
    .replace(/^([^,]+),([^,]+)$/u, "$2 $1")
    .trim();
  return plain.split(/\s+/u).filter((part) => !TITLES.has(folded(part)[0] ?? ""));
}

function spellingsOf({ spellings, shown }: Officer): readonly Spelling[] {
  const made = (words: readonly string[], kind: Spelling["kind"], hasOthers = false): Spelling => ({
    ...{ words, kind, hasOthers, shown },
  });
  return spellings.flatMap((text): readonly Spelling[] => {
    const parts = nameIn(text);
    const words = parts.flatMap(folded);
    const [first = "", ...others] = words;
    if (others.length === 0) return first.length < SHORTEST ? [] : [made([first], "alone")];
    const last = folded(parts.at(-1) ?? "");
    const particle = folded(parts.at(-2) ?? "");
    const surnames = parts.length > 2 && PARTICLES.has(particle.join(" ")) ? [[...particle, ...last], last] : [last];
    const initial = first.charAt(0);
    const isInitial = first.length === 1;
    const forenames = [
      ...(words.length === 3 ? [made(words.slice(0, 2), "short")] : []),
      ...(isKnownForename(first) ? [made([first], "alone")] : []),
    ];
    return [
      ...(isInitial ? [] : [made(words, "whole"), ...forenames]),
      ...surnames.flatMap((surname) => [
        ...(isInitial ? [] : [made([...surname, first], "whole"), made([first, ...surname], "whole", true)]),
        made([initial, ...surname], "initial", true),
        made([...surname, initial], "turned"),
        made(surname, "titled"),
        ...(isInitial ? [] : [made([first, (surname[0] ?? "").charAt(0)], "short")]),
      ]),
    ];
  });
}

/** Spellings by their first word, the longest and whole names first; what two people share is nobody's. */
export function byFirstWord(officers: readonly Officer[]): ReadonlyMap<string, readonly Spelling[]> {
  const all = new Map<string, Spelling>();
  for (const one of officers.flatMap(spellingsOf)) {
    const key = `${one.kind} ${String(one.hasOthers)} ${one.words.join(" ")}`;
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
  const rank = ({ words, kind }: Spelling): number => 2 * words.length + (kind === "whole" ? 1 : 0);
  for (const list of found.values()) list.sort((a, b) => rank(b) - rank(a));
  return found;
}

/** What stands for somebody by what an address may begin with: "mifans", "maredifans", "ifansm"; null where several people have it. */
export function byAddress(officers: readonly Officer[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { words, kind, shown } of officers.flatMap(spellingsOf)) {
    if (kind === "titled" || kind === "short" || words.length < 2) continue;
    const key = words.join("");
    const before = found.get(key);
    found.set(key, before !== undefined && before !== shown ? null : shown);
  }
  return found;
}
