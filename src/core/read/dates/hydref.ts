import type { Scan } from "./dateUnit";
import { termOfWord } from "./dateWords";

/** "Hydref" is Autumn in a column of terms and beside another term ("Hydref / Gwanwyn 2021"), else October (D21). */
export const hydrefIsTerm = (scan: Scan): boolean =>
  scan.column.terms || scan.tokens.some((token) => termOfWord(token.text) !== null);
