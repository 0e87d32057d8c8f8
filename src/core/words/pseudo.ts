import { english } from "./english";
import type { Words } from "./words";

const ACCENTED: Readonly<Record<string, string>> = {
  a: "à",
  e: "è",
  i: "ì",
  o: "ò",
  u: "ù",
  A: "À",
  E: "È",
  I: "Ì",
  O: "Ò",
  U: "Ù",
};

/** "[!!  Tèxt  !!]"; Excel's header codes (&P, &N) and the slots of phrases ({days}) stay as they are. */
const wrap = (text: string): string =>
  `[!!  ${text.replace(/\{\w+\}|&?[aeiouAEIOU]/g, (part) => ACCENTED[part] ?? part)}  !!]`;

function disguise(value: unknown): unknown {
  if (typeof value === "string") return value === "" ? "" : wrap(value);
  if (typeof value === "function")
    return (...given: readonly unknown[]): unknown =>
      disguise((value as (...all: readonly unknown[]) => unknown)(...given));
  if (Array.isArray(value)) return value.map(disguise);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, disguise(inner)]));
  return value;
}

/** English in disguise, for tests: a string on screen without the brackets was never moved into the words. */
export const pseudo: Words = { ...(disguise(english) as Words), language: "en" };
