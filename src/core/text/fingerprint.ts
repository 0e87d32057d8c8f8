import { foldText } from "./normalise";

/**
 * A key on which spellings of one name collide: without case, accents, punctuation, order and repeats.
 * "Lovell, Lynette" and "lynette  LOVELL" have the same one.
 */
export function fingerprint(text: string): string {
  const words = foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .split(" ")
    .filter((word) => word !== "");
  return [...new Set(words)].sort().join(" ");
}
