import type { CellPlace } from "../snapshot/address";
import { cellAt, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { ChangeSet } from "../changes/changeSet";
import { contentOf, sameContent } from "../changes/compareCells";

/** Gives a column of ours its heading again, so that it is known by it. */
export function proposeHeading(snapshot: WorkbookSnapshot, place: CellPlace, heading: string): ChangeSet {
  const sheet = snapshot.sheets.find(({ name }) => name === place.sheet);
  const before = sheet ? contentOf(cellAt(sheet, place.row, place.column)) : null;
  if (!sheet || sameContent(before, heading)) return { edits: [] };
  const block = { row: place.row, column: place.column, rows: 1, columns: 1 };
  return { edits: [{ kind: "setCells", sheet: sheet.name, block, before: [[before]], after: [[heading]] }] };
}
