import type { Policy } from "../rate/rating";
import type { CellPlace } from "../snapshot/address";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { WRITTEN_WORDS } from "../words/writtenWords";
import { bodyRows, bodyText, columnOf, findOwnTable } from "./ownTables";

/** The cell of a setting's value; null where there is no Settings table, or somebody took the row out. */
export const settingPlace = (snapshot: WorkbookSnapshot, key: keyof Policy): CellPlace | null =>
  placeOfSetting(
    snapshot,
    WRITTEN_WORDS.map(({ settings }) => settings[key].name),
  );

/** The value cell of the row of Settings that has one of these names. */
export function placeOfSetting(snapshot: WorkbookSnapshot, names: readonly string[]): CellPlace | null {
  const table = findOwnTable(snapshot, "settings");
  if (!table) return null;
  const headings = WRITTEN_WORDS.map(({ sheets }) => sheets.headings.settings);
  const name = columnOf(
    table,
    headings.map(({ setting }) => setting),
  );
  const value = columnOf(
    table,
    headings.map(({ value: called }) => called),
  );
  const row = Array.from({ length: bodyRows(table) }).findIndex((_, index) =>
    names.includes(bodyText(table, index, name)),
  );
  if (row < 0 || value < 0) return null;
  return { sheet: table.sheet.name, row: table.block.row + 1 + row, column: table.block.column + value };
}
