import { contentsOf, looksLike, type ColumnContents, type ContentClass } from "./columnContents";
import { matchByWords } from "./headingPatterns";
import { isInstruction } from "./rowWords";
import type { GridCell, GridRow, SheetGrid } from "./sheetGrid";
import { matchWithSlips } from "./vocabulary";

const FEWEST_CELLS = 3;
const LONGEST_HEADING = 60;
const ROWS_BELOW = 8;
const FEWEST_BELOW = 2;
const MOSTLY = 0.7;
const VERBS = 0.4;
const KNOWN = 0.5;

/** What a column of a plan looks like; a label above it does not. */
const TYPED: readonly ContentClass[] = ["date", "status", "colour", "percent", "number", "id", "name", "email"];

/**
 * Whether a row of short labels heads a plan by what stands below it: a column of things to be done, and at least two columns of
 * days, states, names or numbers whose label is none (T14). The labels may be of any words.
 */
export function headsByContents(grid: SheetGrid, at: number): boolean {
  const line = grid.rows[at];
  if (!line || line.cells.length < FEWEST_CELLS || !areLabels(line)) return false;
  const below = rowsBelow(grid, at);
  if (below.length < FEWEST_BELOW) return false;
  let typed = 0;
  let known = 0;
  let toDo = 0;
  for (const cell of line.cells) {
    const contents = contentsUnder(below, cell.column);
    if (contents === null) continue;
    const isHeading = isKnown(cell.text);
    if (isContrast(cell, contents, isHeading)) typed++;
    else if (contents.shares.verb >= VERBS && contents.averageLength >= 10) toDo++;
    else if (isHeading) known++;
  }
  return toDo > 0 && typed >= 2 && (typed + known + 1) * 2 >= line.cells.length;
}

const areLabels = (line: GridRow): boolean =>
  line.cells.every(
    ({ cell, text }) =>
      typeof cell.value === "string" &&
      text.length <= LONGEST_HEADING &&
      !/^\d|^[^:]{2,30}:\s*\S/.test(text) &&
      !isInstruction(text, text),
  ) && new Set(line.cells.map((c) => c.text)).size === line.cells.length;

/** The rows directly below, with blank rows left out that part only records. */
function rowsBelow(grid: SheetGrid, at: number): readonly GridRow[] {
  const first = grid.rows[at];
  const next = grid.rows[at + 1];
  if (!first || !next || next.row > first.row + 2) return [];
  return grid.rows.slice(at + 1, at + 1 + ROWS_BELOW).filter((row) => row.cells.length >= 2);
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
const isContrast = (label: GridCell, contents: ColumnContents, isHeading: boolean): boolean =>
  TYPED.some((name) => contents.shares[name] >= MOSTLY && (isHeading || !looksLike(name, label.cell, label.text)));

const isKnown = (text: string): boolean =>
  (matchWithSlips(text)[0]?.strength ?? matchByWords(text)[0]?.strength ?? 0) >= KNOWN;
