import { matchByWords } from "./headingPatterns";
import type { SheetGrid } from "./sheetGrid";
import { type HeadingMatch, matchHeading } from "./vocabulary";

const PLAIN_ENOUGH = 0.5;
const FEWEST_QUESTIONS = 5;

/**
 * A row whose words the vocabulary does not know, and which asks for the parts of a plan all the same: who, by when and at least
 * two more, each something else, above a row with as much in it. "Pwy fydd yn atebol? | Erbyn pryd fydd hyn wedi'i wneud? | ..."
 */
export function asksForPlan(grid: SheetGrid, at: number): boolean {
  const line = grid.rows[at];
  const below = grid.rows[at + 1];
  if (!line || !below || line.cells.length < FEWEST_QUESTIONS || below.row !== line.row + 1) return false;
  if (below.cells.length * 2 < line.cells.length) return false;
  if (line.cells.some(({ cell, text }) => typeof cell.value !== "string" || /^\d/.test(text) || text.length > 90))
    return false;
  const roles = new Set(
    line.cells.flatMap(({ text }) =>
      asked(text)
        .slice(0, 1)
        .map((match) => match.role),
    ),
  );
  return roles.has("owner") && roles.has("due") && roles.size >= 4 && roles.size >= line.cells.length * 0.5;
}

/** What a label asks for, by the vocabulary, else by the words it turns on. */
function asked(text: string): readonly HeadingMatch[] {
  const known = matchHeading(text).filter((match) => match.kind === "actions" && match.strength >= PLAIN_ENOUGH);
  return known.length > 0 ? known : matchByWords(text);
}
