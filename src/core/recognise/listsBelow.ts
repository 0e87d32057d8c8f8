import type { RecognisedColumn } from "./recognition";
import type { GridRow } from "./sheetGrid";

/** What nearly every action of a plan has, and a list of something else has not. */
const DECISIVE = new Set(["due", "status", "id", "percentComplete", "claimedRag"]);
const NEARLY_ALL = 0.8;
const FEWEST_ABOVE = 2;
const FEWEST_IN_LIST = 2;

/**
 * The rows of other lists that stand below a plan, parted from it by a blank row ("Talking points", names of a working group): none
 * of a list's rows has a day, a state or a number, which nearly every action above has (T4).
 */
export function rowsOfOtherLists(body: readonly GridRow[], columns: readonly RecognisedColumn[]): ReadonlySet<number> {
  const decisive = columns.filter((c) => c.role !== null && DECISIVE.has(c.role)).map((c) => c.column);
  if (decisive.length === 0) return NONE;
  const segments = segmentsOf(body);
  const [first = []] = segments;
  const full = first.filter((line) => line.cells.length > 1);
  const has = (line: GridRow): boolean => line.cells.some((c) => decisive.includes(c.column));
  if (segments.length < 2 || full.length < FEWEST_ABOVE || full.filter(has).length < NEARLY_ALL * full.length)
    return NONE;
  const others = segments.slice(1).filter((lines) => lines.length >= FEWEST_IN_LIST && !lines.some(has));
  return new Set(others.flatMap((lines) => lines.map((line) => line.row)));
}

const NONE: ReadonlySet<number> = new Set();

/** Rows in a run without a blank row between them. */
function segmentsOf(body: readonly GridRow[]): readonly (readonly GridRow[])[] {
  const segments: GridRow[][] = [];
  let before = -2;
  for (const line of body) {
    if (line.row === before + 1) segments.at(-1)?.push(line);
    else segments.push([line]);
    before = line.row;
  }
  return segments;
}
