import { sum } from "./textFitting";
import type { PrintSetup } from "../changes/changeSet";

/** How many pages of which paper a sheet takes. */
export type Pages = Pick<PrintSetup, "paper" | "fitToPagesWide" | "fitToPagesTall" | "titleColumns">;

/** Characters of the body font that stand side by side on a landscape page at full size, between Excel's own margins. */
const CHARACTERS = { A4: 141, A3: 204 } as const;
/** Body text of 10 points is still read at 6, on paper in the hand; below that a sheet takes more paper. */
const READABLE = 0.6;
/** Repeated columns may take this share of a page; beyond it only the first is repeated. */
const REPEATED = 0.5;

/** A4 where the columns can be read on one page of it, else A3, else pages of A3 side by side that repeat the first columns. */
export function pagesFor(widths: readonly number[], keyColumns: number): Pages {
  const total = sum(widths);
  for (const paper of ["A4", "A3"] as const) {
    if (total * READABLE <= CHARACTERS[paper])
      return { paper, fitToPagesWide: 1, fitToPagesTall: null, titleColumns: null };
  }
  const page = CHARACTERS.A3 / READABLE;
  const keys = sum(widths.slice(0, keyColumns)) <= page * REPEATED ? keyColumns : 1;
  const repeated = sum(widths.slice(0, keys));
  return {
    paper: "A3",
    fitToPagesWide: Math.ceil((total - repeated) / (page - repeated)),
    fitToPagesTall: null,
    titleColumns: { first: 0, last: keys - 1 },
  };
}
