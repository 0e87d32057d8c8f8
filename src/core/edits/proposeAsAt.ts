import type { CalendarDate } from "../calendar/calendarDate";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { asAtCell } from "./asAtCell";
import type { CellContent, ChangeSet } from "./changeSet";
import { contentOf, sameContent } from "./compareCells";
import { dayContent } from "./sheetLayout";

/** Writes the as-at day into Settings; null empties the cell, and the calendar decides. */
export function proposeAsAt(snapshot: WorkbookSnapshot, asAt: CalendarDate | null): ChangeSet {
  const found = asAtCell(snapshot);
  const sheet = snapshot.sheets.find(({ name }) => name === found?.place.sheet);
  if (!found || !sheet) return { edits: [] };
  const [before, after] = [contentOf(found.cell), dayContent(asAt, snapshot.dateSystem)];
  if (sameContent(before, after)) return { edits: [] };
  const { row, column } = found.place;
  const block = { row, column, rows: 1, columns: 1 };
  return { edits: [{ kind: "setCells", sheet: sheet.name, block, before: [[before]], after: [[after]] }] };
}

/**
 * An earlier change as it reads once one of its cells was written again by us: taking it back expects what is there now,
 * and not what it wrote itself.
 */
export function withLater(earlier: ChangeSet, later: ChangeSet): ChangeSet {
  const written = later.edits.flatMap((edit) => (edit.kind === "setCells" ? [edit] : []));
  const laterContent = (sheet: string, row: number, column: number): CellContent | undefined =>
    written.find(({ sheet: its, block }) => its === sheet && block.row === row && block.column === column)
      ?.after[0]?.[0];
  return {
    edits: earlier.edits.map((edit) =>
      edit.kind !== "setCells"
        ? edit
        : {
            ...edit,
            after: edit.after.map((cells, r) =>
              cells.map((cell, c) => {
                const now = laterContent(edit.sheet, edit.block.row + r, edit.block.column + c);
                return now === undefined ? cell : now;
              }),
            ),
          },
    ),
  };
}
