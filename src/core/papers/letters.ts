const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** What stands for the one of this number where names are withheld: A to Z, then AA. */
export const letter = (index: number): string =>
  index < ALPHABET.length
    ? ALPHABET.charAt(index)
    : letter(Math.floor(index / ALPHABET.length) - 1) + ALPHABET.charAt(index % ALPHABET.length);
