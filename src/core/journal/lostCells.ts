import { contentOf, sameContent } from "../changes/compareCells";
import type { Edit } from "../changes/changeSet";
import type { Piece } from "../changes/originalPlaces";
import { cellAt } from "../snapshot/workbookSnapshot";
import type { ChangedCell } from "../changes/changedCell";
import type { Present } from "./workbookNow";
import { placeNow, type SheetNow } from "./sheetNow";

/**
 * What a step wrote and nobody finds any more: its record has another key by now or is one of two with the same, or its
 * column is gone. One cell for each row, where it stood after the step.
 */
export function lostCells(name: string, now: SheetNow, present: Present): readonly ChangedCell[] {
  const rows = new Map<number, ChangedCell>();
  for (const [index, edit] of present.undo.edits.entries()) {
    if (edit.kind !== "setCells" || present.places.sheetOf(index) !== name || !present.mayBeApplied(index)) continue;
    for (const piece of present.places.after(index, edit.block, () => true))
      for (const cell of lostIn(edit, piece, now)) if (!rows.has(cell.row)) rows.set(cell.row, cell);
  }
  return [...rows.values()];
}

function lostIn(edit: Extract<Edit, { kind: "setCells" }>, piece: Piece, now: SheetNow): readonly ChangedCell[] {
  const { first, firstColumn, block } = piece;
  return Array.from({ length: block.rows }, (_, r) => r).flatMap((r) =>
    Array.from({ length: block.columns }, (_, c) => c).flatMap((c): readonly ChangedCell[] => {
      const [row, column] = [block.row + r, block.column + c];
      const [before, expected = null] = [edit.before, edit.after].map((side) => side[first + r]?.[firstColumn + c]);
      if (sameContent(before, expected) || placeNow(row, column, now) !== null) return [];
      const { sheet } = now;
      return [{ sheet: sheet.name, row, column, expected, now: contentOf(cellAt(sheet, row, column)) }];
    }),
  );
}
