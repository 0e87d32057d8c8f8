import { isInstruction } from "./rowWords";
import type { GridRow } from "./sheetGrid";
import { matchWithSlips } from "./vocabulary";

const FEWEST = 3;
const SHARE = 0.6;
const NAMED_BY_HEADING = 0.5;
const LONGEST_LABEL = 60;

/**
 * Whether a row outside any table heads one once slips of the finger are put right: most of its short texts are headings then, each of
 * another field, and what is to be done is among them ("Actoin | Ownre | Daet due").
 */
export function headsWithSlips({ cells }: GridRow): boolean {
  if (cells.length < FEWEST) return false;
  if (cells.some(({ cell, text }) => typeof cell.value !== "string" || text.length > LONGEST_LABEL || isData(text)))
    return false;
  const stated = cells.flatMap(({ text }) => {
    const [best] = matchWithSlips(text).filter(({ kind }) => kind === "actions");
    return best && best.strength >= NAMED_BY_HEADING ? [best.role] : [];
  });
  return (
    stated.length >= Math.max(FEWEST, SHARE * cells.length) &&
    new Set(stated).size >= FEWEST &&
    stated.includes("action")
  );
}

/** "2.1", "Lead: Ann Lee", "Delete the examples": no label. */
const isData = (text: string): boolean =>
  /^\p{L}{0,3}[-. ]?\d|^[^:]{2,30}:\s*(?:\p{Lu}|\d)/u.test(text) || isInstruction(text, text);
