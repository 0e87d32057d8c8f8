import { editDistance } from "../text/editDistance";
import { foldText, writtenLine } from "../text/normalise";

/** "C.P.", "C in W", "Eglwys yng Nghymru" as one word each, in either language. */
const TOGETHER: readonly (readonly [words: RegExp, one: string])[] = [
  [/\b(?:c in w|ciw|church in wales|yr eglwys yng nghymru|eglwys yng nghymru)\b/g, "ciw"],
  [/\b(?:community primary|county primary|c p|cp|primary|gynradd|cynradd|pri)\b/g, "primary"],
  [/\b(?:high|uwchradd|secondary|hs|comprehensive)\b/g, "high"],
  [/\b(?:special|arbennig)\b/g, "special"],
  [/\b(?:voluntary (?:aided|controlled)|v ?a|v ?c|foundation)\b/g, " "],
];
/** Words that most schools have in one table and lack in the next. */
const LEFT_OUT = new Set(["school", "schools", "ysgol", "ysg", "sch", "the", "y", "yr", "r", "community"]);

/** By which two spellings of one school's name are the same: case, marks, order and language of the usual words do not count. */
export function nameKey(name: string): string {
  const plain = foldText(name)
    .replace(/['’.]/g, " ")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/ s\b/g, "s")
    .trim();
  const stated = TOGETHER.reduce((text, [words, one]) => text.replace(words, one), plain);
  const words = stated.split(" ").filter((word) => word !== "" && !LEFT_OUT.has(word));
  return words.length === 0 ? plain : words.sort().join(" ");
}

/** "Llanfair High School / Ysgol Uwchradd Llanfair (Ysgol Llanfair)", and what stands under "Also known as": each name once. */
export function namesIn(texts: readonly (string | null)[]): readonly string[] {
  const written = texts
    .flatMap((text) => (text ?? "").split(/\s\/\s|[;\n]/))
    .flatMap((text) => {
      const [, first, second] = /^(.*?)\s*\(([^()]*\b(?:ysgol|school)\b[^()]*)\)\s*$/i.exec(text) ?? [];
      return first !== undefined && second !== undefined ? [first, second] : [text];
    });
  return [...new Set(written.map(writtenLine).filter((name) => name !== ""))];
}

/** The number as schools are told apart by it: "666 4901", "666/4901" and "6664901" are 4901 within one authority. */
export function numberKey(number: string): string {
  const plain = number.replace(/[\s/-]/g, "").toLowerCase();
  return /^\d{7}$/.test(plain) ? plain.slice(3) : plain;
}

const SHORT = 8;
const slipsAllowed = (key: string): number => (key.length < SHORT ? 0 : key.length < 14 ? 1 : 2);

/** Whether a key is a slip of the finger or two away from another. */
export const isClose = (key: string, other: string): boolean => {
  const limit = Math.min(slipsAllowed(key), slipsAllowed(other));
  return limit > 0 && editDistance(key, other, limit) <= limit;
};
