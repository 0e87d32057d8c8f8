import type { Policy } from "../rate/rating";
import type { CellPlace } from "../snapshot/address";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { findOwnTable, recordsOf } from "../tables/records";
import { WRITTEN_WORDS } from "../words/writtenWords";

/** The cell of a setting's value; null where there is no Settings table, or somebody took the row out. */
export const settingPlace = (snapshot: WorkbookSnapshot, key: keyof Policy): CellPlace | null =>
  placeOfSetting(
    snapshot,
    WRITTEN_WORDS.map(({ settings }) => settings[key].name),
  );

/** The value cell of the row of Settings that has one of these names. */
export function placeOfSetting(snapshot: WorkbookSnapshot, names: readonly string[]): CellPlace | null {
  const table = findOwnTable(snapshot, "settings");
  const record = table && recordsOf(table).find(({ text }) => names.includes(text("setting").trim()));
  return record?.place("value") ?? null;
}
