import type { Scan } from "./dateUnit";
import { termOfWord } from "./dateWords";

const OF = new Set(["o", "fis", "mis"]);

/** "Hydref" is Autumn in a column of terms and beside another term ("Hydref / Gwanwyn 2021"), else October, as behind a day or "mis" (D21). */
export const hydrefIsTerm = (scan: Scan, at: number): boolean =>
  !hasDayBefore(scan, at) &&
  !EDGES.has(scan.tokens[at - 1]?.text ?? "") &&
  (scan.column.terms || scan.tokens.some((token) => termOfWord(token.text) !== null));

/** "Diwedd Hydref" is the end of the month; of the term it is "diwedd tymor yr hydref". */
const EDGES = new Set(["diwedd", "ddiwedd", "dechrau", "ddechrau", "canol", "ganol"]);

/** "31 Hydref", "1af o Hydref", "mis Hydref". */
function hasDayBefore({ tokens }: Scan, at: number): boolean {
  let before = at - 1;
  while (OF.has(tokens[before]?.text ?? "")) before--;
  return before < at - 1 || tokens[before]?.kind === "number";
}
