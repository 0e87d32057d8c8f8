import type { Edit } from "../changes/changeSet";
import { contentOf, sameContent } from "../changes/compareCells";
import { dayContent, type LayoutInput } from "../sheets/sheetLayout";
import { cellAt } from "../snapshot/workbookSnapshot";
import { findOwnTable } from "../tables/records";

/**
 * Days in PlanActions that were written for a term whose dates have changed since: they follow, so that the live formulas
 * go by the new day. A day that an officer typed is none of them.
 */
export function movedDates({ plan, snapshot }: LayoutInput): readonly Edit[] {
  const table = findOwnTable(snapshot, "actions");
  if (!table) return [];
  const { sheet } = table;
  return plan.actions.flatMap((action) =>
    (action.movedDates ?? []).flatMap((role): readonly Edit[] => {
      const place = action.cells[role];
      if (!place || place.sheet !== sheet.name) return [];
      const reading = action[role];
      const day = role === "start" ? (reading.firstDay ?? reading.day) : reading.day;
      const [before, after] = [contentOf(cellAt(sheet, place.row, place.column)), dayContent(day, snapshot.dateSystem)];
      if (sameContent(before, after)) return [];
      const block = { row: place.row, column: place.column, rows: 1, columns: 1 };
      return [{ kind: "setCells", sheet: sheet.name, block, before: [[before]], after: [[after]] }];
    }),
  );
}
