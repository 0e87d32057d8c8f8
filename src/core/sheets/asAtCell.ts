import type { CellPlace } from "../snapshot/address";
import { cellAt, type Cell, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { WRITTEN_WORDS } from "../words/wordsOfOwnTables";
import { placeOfSetting } from "./settingPlace";

/** The cell of As at in the Settings table: the one as-at day of the workbook (B14). */
export interface AsAtCell {
  readonly place: CellPlace;
  readonly cell: Cell | undefined;
}

/** Null where there is no Settings table yet, or somebody took the row out. */
export function asAtCell(snapshot: WorkbookSnapshot): AsAtCell | null {
  const place = placeOfSetting(
    snapshot,
    WRITTEN_WORDS.map(({ sheets }) => sheets.settings.asAt.name),
  );
  const sheet = snapshot.sheets.find(({ name }) => name === place?.sheet);
  return place && sheet ? { place, cell: cellAt(sheet, place.row, place.column) } : null;
}
