import type { CalendarDate } from "../calendar/calendarDate";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { asAtCell } from "../sheets/asAtCell";
import type { ChangeSet } from "../changes/changeSet";
import { contentOf, sameContent } from "../changes/compareCells";
import { dayContent } from "../sheets/sheetLayout";

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
