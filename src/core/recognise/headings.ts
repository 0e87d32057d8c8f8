import type { GridCell, GridRow, SheetGrid } from "./sheetGrid";
import { isTimeline } from "./timeline";
import { type HeadingMatch, matchHeading, matchWithSlips } from "./vocabulary";

/** The heading of one column, put together from one to three rows (T2). */
export interface Heading {
  readonly column: number;
  readonly text: string;
  /** The group label above, "" where there is none. */
  readonly group: string;
  readonly matches: readonly HeadingMatch[];
}

/** The headings of the rows that head a table, left to right. */
export function headingsOf(grid: SheetGrid, lines: readonly GridRow[]): readonly Heading[] {
  const bottom = lines[lines.length - 1];
  if (!bottom) return [];
  const columns = [...new Set(lines.flatMap((line) => line.cells.map((c) => c.column)))].sort((a, b) => a - b);
  return columns.flatMap((column) => {
    const parts = lines.flatMap((line) => line.cells.filter((c) => c.column === column).map((c) => c.text));
    const own = parts[parts.length - 1];
    if (own === undefined) return [];
    const groups = lines.slice(0, -1).map((line) => labelOver(grid, line, column));
    const group = groups.filter((text) => text !== "" && text !== own).join(" ");
    const wrapped = wrappedHeading(parts);
    return [
      {
        column,
        text: wrapped ?? own,
        group,
        matches: wrapped === null ? matchesOf(own, parts, group) : matchHeading(wrapped),
      },
    ];
  });
}

const PLAINEST = 0.95;

/** "Target" above "date": neither is as plain alone as both together; a group label may stand above both. */
function wrappedHeading(parts: readonly string[]): string | null {
  const isPlain = (text: string): boolean => (matchHeading(text)[0]?.strength ?? 0) >= PLAINEST;
  if (parts.length < 2 || isPlain(parts[parts.length - 1] ?? "")) return null;
  const joined = parts.slice(0, -1).map((_, from) => parts.slice(from).join(" "));
  return joined.find(isPlain) ?? null;
}

/** The label of a group row over a column: the merge that covers it, else the last label to the left. */
function labelOver(grid: SheetGrid, line: GridRow, column: number): string {
  const merge = grid.mergeAt(line.row, column);
  if (merge) return grid.textAt(merge.row, merge.column);
  const anyMerged = line.cells.some((c) => (grid.mergeAt(line.row, c.column)?.columns ?? 1) > 1);
  let label: GridCell | undefined;
  for (const cell of line.cells) if (cell.column <= column) label = cell;
  return label === undefined || (anyMerged && label.column !== column) ? "" : label.text;
}

/** "Q2" and "Q3" under "RAG status": the same field of each period. */
const ofEachPeriod = (group: string): readonly HeadingMatch[] =>
  matchHeading(group)
    .filter((match) => match.kind === "actions" && REPEATED.has(match.role))
    .map((match) => ({ ...match, strength: match.strength * 0.9 }));
/** Fields that are written anew for each month, quarter or term. */
export const REPEATED = new Set(["latestUpdate", "claimedRag", "status", "percentComplete"]);

/** What the heading may mean: alone, or with the words above it where only both together are plain ("Target" over "date"). */
function matchesOf(own: string, parts: readonly string[], group: string): readonly HeadingMatch[] {
  const alone = matchWithSlips(own);
  const joined = group === "" ? [] : matchHeading(`${group} ${own}`);
  if ((joined[0]?.strength ?? 0) >= 0.95 && (alone[0]?.strength ?? 0) < 0.95) return joined;
  if (alone.length > 0) return alone;
  if (isTimeline(own)) return ofEachPeriod(group);
  // A strange heading means what stands above it: in its own column, less surely over several.
  const upper = parts.length > 1 ? matchHeading(parts[0] ?? "") : matchHeading(group);
  return upper.map((match) => ({ ...match, strength: match.strength * (parts.length > 1 ? 0.8 : 0.6) }));
}
