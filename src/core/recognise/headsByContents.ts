import { foldText } from "../text/normalise";
import { asksToBeDone } from "./actionVerbs";
import { contentsOf, looksLike, type ColumnContents, type ContentClass } from "./columnContents";
import { matchByWords } from "./headingPatterns";
import { isInstruction } from "./rowWords";
import type { GridCell, GridRow, SheetGrid } from "./sheetGrid";
import { matchWithSlips } from "./vocabulary";

const FEWEST_CELLS = 3;
const LONGEST_HEADING = 60;
const ROWS_BELOW = 8;
const FEWEST_BELOW = 2;
const KNOWN = 0.5;

/** How much a column of this kind says for a plan, as log-odds, where so much of it is of the kind and its label is not. */
const SAYS: readonly (readonly [kind: ContentClass, least: number, odds: number])[] = [
  ["status", 0.6, 1.5],
  ["date", 0.6, 1.3],
  ["name", 0.55, 1.1],
  ["colour", 0.7, 0.6],
  ["percent", 0.7, 0.5],
  ["id", 0.7, 0.5],
  ["level", 0.7, 0.4],
  ["number", 0.7, 0.3],
  ["email", 0.7, 0.2],
];
/** Without a state, a day or a person a list of things to be done says nothing that can be followed: it is no plan. */
const FOLLOWS: ReadonlySet<ContentClass> = new Set(["status", "date", "name"]);
const TO_DO = 3;
const KNOWN_LABEL = 0.5;
const MOST_KNOWN = 3;
/** A column of short words that look like nothing, under a label that says nothing. */
const SAYS_NOTHING = -0.35;
const BEFORE_LOOKING = -2.7;
const FEWEST_TO_DO = 0.25;
const SHORTEST_ACTION = 10;
const LONG_WORDS = 14;
const MARKS = 0.9;

/**
 * Whether a row of short labels heads a plan by what stands below it: a column of things to be done, and beside it columns of days,
 * states, names or numbers whose label is none (T14). Each says so much for it or against it; the labels may be of any words.
 */
export function headsByContents(grid: SheetGrid, at: number): boolean {
  const line = grid.rows[at];
  return line !== undefined && cellsHeadPlan(grid, at, line.cells);
}

/** `headsByContents` of some cells of a row: a table beside another. */
export function cellsHeadPlan(grid: SheetGrid, at: number, cells: readonly GridCell[]): boolean {
  if (cells.length < FEWEST_CELLS || !areLabels(cells)) return false;
  const below = rowsBelow(grid, at, cells);
  if (below.length < FEWEST_BELOW) return false;
  const seen = cells.flatMap((cell) => {
    const contents = contentsUnder(below, cell.column);
    return contents === null ? [] : [{ cell, contents, isKnown: isKnown(cell.text) }];
  });
  const toDo = Math.max(0, ...seen.map(({ contents }) => shareToBeDone(contents)));
  if (toDo < FEWEST_TO_DO) return false;
  const kinds = new Set<ContentClass>();
  let odds = BEFORE_LOOKING + TO_DO * toDo;
  odds += KNOWN_LABEL * Math.min(MOST_KNOWN, seen.filter((one) => one.isKnown).length);
  for (const one of seen) {
    const stated = SAYS.filter(([kind, least]) => one.contents.shares[kind] >= least && isContrast(one, kind));
    const [first] = stated;
    if (first && !kinds.has(first[0])) odds += first[2];
    if (first) kinds.add(first[0]);
    else if (!one.isKnown && isSilent(one.contents)) odds += SAYS_NOTHING;
  }
  return odds > 0 && kinds.size >= 2 && [...kinds].some((kind) => FOLLOWS.has(kind));
}

/** Of a column of words, another in each row, how many say what is to be done. */
const shareToBeDone = ({ averageLength, distinctShare, shares }: ColumnContents): number =>
  averageLength >= SHORTEST_ACTION && distinctShare >= 0.6 && shares.date < 0.5 ? shares.verb : 0;

/** Short words; crosses under the months of a chart say nothing against a plan. */
const isSilent = ({ averageLength, shares }: ColumnContents): boolean =>
  averageLength < LONG_WORDS && Math.max(shares.mark, shares.yesNo) < MARKS;

const areLabels = (cells: readonly GridCell[]): boolean =>
  cells.every(
    ({ cell, text }) =>
      typeof cell.value === "string" &&
      text.length <= LONGEST_HEADING &&
      !/^\p{L}{0,3}[-. ]?\d|^[^:]{2,30}:\s*(?:\p{Lu}|\d)/u.test(text) &&
      !isRecordsWords(text) &&
      !isInstruction(text, text),
  ) && areDistinct(cells.map((c) => c.text).filter((text) => text.length > MONTH_INITIAL));

/** "Ask the health board for a named nurse" is what a record says, and heads nothing; "What we are going to do" asks. */
const isRecordsWords = (text: string): boolean =>
  text.split(" ").length > LONGEST_QUESTION && !ASKS.test(text) && asksToBeDone(foldText(text));
const ASKS = /^(?:what|who|how|when|where|why|which|if|beth|pwy|sut|pryd|ble|lle|pam|yr hyn)\b|\?$/i;
const LONGEST_QUESTION = 5;

const areDistinct = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;
/** "J | F | M | A | M": the months of a chart come again. */
const MONTH_INITIAL = 3;

/** The rows directly below, with blank rows left out that part only records. */
function rowsBelow(grid: SheetGrid, at: number, heads: readonly GridCell[]): readonly GridRow[] {
  const first = grid.rows[at];
  const next = grid.rows[at + 1];
  if (!first || !next || next.row > first.row + 2) return [];
  const [left, right] = [heads[0]?.column ?? 0, heads.at(-1)?.column ?? 0];
  return grid.rows
    .slice(at + 1, at + 1 + ROWS_BELOW)
    .map(({ row, cells }) => ({ row, cells: cells.filter((c) => c.column >= left && c.column <= right) }))
    .filter(({ cells }) => cells.length >= 2);
}

function contentsUnder(below: readonly GridRow[], column: number): ColumnContents | null {
  const cells = below.flatMap((row) => row.cells.filter((c) => c.column === column));
  return cells.length === 0
    ? null
    : contentsOf(
        cells.map((c) => ({ ...c.cell, shown: c.text })),
        below.length,
      );
}

/** "Responsible officer" above names and "Implemented" above states are headings, though they read like what stands below. */
const isContrast = (label: { readonly cell: GridCell; readonly isKnown: boolean }, kind: ContentClass): boolean =>
  label.isKnown || !looksLike(kind, label.cell.cell, label.cell.text);

const isKnown = (text: string): boolean =>
  (matchWithSlips(text)[0]?.strength ?? matchByWords(text)[0]?.strength ?? 0) >= KNOWN;
