import type { ChangeSet, Edit } from "../core/edits/changeSet";
import { originalPlaces } from "../core/edits/originalPlaces";
import type { Block } from "../core/snapshot/workbookSnapshot";
import { without } from "./blocks";
import { isOfLines } from "./lines";
import type { Difference } from "./checkBefore";

/** With more cells changed than this, rows were moved: what was written is no longer where it was written. */
const MOST_CELLS_OF_A_SHEET = 50;

/**
 * A change set without what somebody changed since: single cells are left out; a sheet on which somebody added something
 * to what is to go, or moved rows, is left as a whole. Names that formulas of a sheet left may use stay with it.
 */
export function leaveTheirs(changes: ChangeSet, differences: readonly Difference[]): ChangeSet {
  const places = originalPlaces(changes);
  const sheets = sheetsLeft(changes, differences);
  return {
    edits: changes.edits.flatMap((edit, index): readonly Edit[] => {
      const sheet = places.sheetOf(index);
      if (edit.kind === "setName") return sheets.size > 0 && edit.after === null ? [] : [edit];
      if (sheet !== null && sheets.has(sheet)) return [];
      return edit.kind === "setCells" && sheet !== null ? cellsWithout(edit, holesOn(differences, sheet)) : [edit];
    }),
  };
}

function sheetsLeft({ edits }: ChangeSet, differences: readonly Difference[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const left = new Set<string>();
  for (const { sheet, edit } of differences) {
    counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
    if (edits[edit]?.kind !== "setCells") left.add(sheet);
  }
  for (const [sheet, count] of counts) if (count > MOST_CELLS_OF_A_SHEET) left.add(sheet);
  const places = originalPlaces({ edits });
  // A sheet or rows that would go must not take a changed cell with them.
  for (const [index, edit] of edits.entries()) {
    const sheet = places.sheetOf(index);
    const goes = edit.kind === "removeSheet" || isOfLines(edit);
    if (goes && sheet !== null && counts.has(sheet)) left.add(sheet);
  }
  return left;
}

const holesOn = (differences: readonly Difference[], sheet: string): readonly Block[] =>
  differences.filter((one) => one.sheet === sheet).map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));

type SetCells = Extract<Edit, { kind: "setCells" }>;

/** Sheets whose rows move are left as a whole, so that a cell stands where the edit says. */
function cellsWithout(edit: SetCells, holes: readonly Block[]): readonly Edit[] {
  if (holes.length === 0) return [edit];
  return without([edit.block], holes).map((block): Edit => {
    const cut = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] =>
      rows
        .slice(block.row - edit.block.row, block.row - edit.block.row + block.rows)
        .map((row) => row.slice(block.column - edit.block.column, block.column - edit.block.column + block.columns));
    return { ...edit, block, before: cut(edit.before), after: cut(edit.after) };
  });
}
