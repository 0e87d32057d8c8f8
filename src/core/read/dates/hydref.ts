import type { Scan } from "./dateUnit";
import { termOfWord } from "./dateWords";

const OF = new Set(["o", "fis", "mis"]);

/** "Hydref" is Autumn in a column of terms and beside another term ("Hydref / Gwanwyn 2021"), else October, as behind a day or "mis" (D21). */
export const hydrefIsTerm = (scan: Scan, at: number): boolean =>
  !hasDayBefore(scan, at) && (scan.column.terms || scan.tokens.some((token) => termOfWord(token.text) !== null));

/** "31 Hydref", "1af o Hydref", "mis Hydref". */
function hasDayBefore({ tokens }: Scan, at: number): boolean {
  let before = at - 1;
  while (OF.has(tokens[before]?.text ?? "")) before--;
  return before < at - 1 || tokens[before]?.kind === "number";
}
