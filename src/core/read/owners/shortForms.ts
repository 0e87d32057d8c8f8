import { foldText } from "../../text/normalise";

/** Letters that stand for somebody, as the source of a pattern: "CP", "LlJ", "SPr"; at least two capitals. */
export const LETTERS = "(?=\\p{L}*\\p{Lu}\\p{L}*\\p{Lu})\\p{Lu}\\p{L}{1,3}";
const ALONE = new RegExp(`^${LETTERS}$`, "u");
export const isLetters = (text: string): boolean => ALONE.test(text);

/** "CP" and, with a name between that the line leaves out, "CMP" are Carys Penhale; "LlJ" is Llinos Jervis, "SPr" Sioned Probert. */
export function isShortFor(initials: string, name: string): boolean {
  const words = name.split(/[ -]/).map(foldText);
  const plain = words.map((word) => word.charAt(0)).join("");
  const letters = foldText(initials);
  if (spells(letters, words) || (words.length > 2 && spells(letters, words.slice(1)))) return true;
  const isLonger = letters.length === plain.length + 1 && plain.length >= 2;
  return isLonger && letters[0] === plain[0] && letters.at(-1) === plain.at(-1);
}

/** The letters are the beginnings of the words, one after the other, from the first word to the last. */
function spells(letters: string, [word = "", ...others]: readonly string[]): boolean {
  if (others.length === 0) return letters !== "" && word.startsWith(letters);
  return [1, 2, 3].some((length) => {
    const begins = letters.slice(0, length);
    return begins.length === length && word.startsWith(begins) && spells(letters.slice(length), others);
  });
}
