/** Names of letters that begin with a vowel: "ac R2" is said "ac er dau". */
const VOWEL_LETTERS = /^[AEFHILMNORSUWXY]$/;

/** Whether what is written begins with a vowel when it is said: a letter of a reference by its name, a number by its word (un, wyth, un ar ddeg). */
function beginsWithVowel(written: string): boolean {
  const [figures] = /^\d+/.exec(written) ?? [];
  if (figures !== undefined) return figures === "11" || figures === "1" || figures.startsWith("8");
  const [letters = ""] = /^\p{L}+/u.exec(written) ?? [];
  return letters.length === 1 ? VOWEL_LETTERS.test(letters.toUpperCase()) : /^[aeiouwyâêîôûŵŷ]/i.test(letters);
}

/** "ac" before a vowel, "a" before a consonant. */
export const and = (next: string): string => `${beginsWithVowel(next) ? "ac" : "a"} ${next}`;

/** "R1, R2 ac R3". */
export const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and(words.at(-1) ?? "")}`;

/** "R1, R2 a 3 arall". */
export const listAndMore = (words: readonly string[], more: number): string =>
  more === 0 ? list(words) : `${words.join(", ")} ${and(`${String(more)} arall`)}`;
