import { figureNamed, kindNamed } from "../read/schoolFigures";
import { isEdgeOfYear, isYearLabel, yearNamed } from "../read/schoolYears";
import type { GridCell } from "./sheetGrid";

/** No label of a year is longer. */
export const LONGEST_LABEL = 40;
const TWO_FIGURES = /\d\d/;

/** Whether a cell is a year, with the kind of its figures at the most: "2019-20", "31 March 2021", "2022/23 (est.)", "Recovery plan 2023-24". */
export type PeriodTest = (cell: GridCell) => boolean;

/** The test for one look at a sheet: what its cells say comes again and again, and each text is looked at once. */
export function periodTest(): PeriodTest {
  const known = new Map<string, boolean>();
  return ({ text, cell }) => {
    if (text.length > LONGEST_LABEL || !TWO_FIGURES.test(text)) return false;
    if (typeof cell.value === "number" && !Number.isInteger(cell.value)) return false;
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = namesPeriod(text);
    known.set(text, now);
    return now;
  };
}

function namesPeriod(text: string): boolean {
  const named = yearNamed(text);
  // Any other day is when something is to be done.
  if (named === null || (named.day !== null && !isEdgeOfYear(named.day))) return false;
  return isYearLabel(text) || (kindNamed(text) !== null && figureNamed(text) === null);
}
