import type { Policy } from "../rate/limits";
import { rowOfLimit } from "../rate/ruleRows";
import { SETTINGS, type SettingKey } from "../rate/limitBounds";
import type { CellPlace } from "../snapshot/address";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { findOwnTable, recordsOf } from "../tables/records";
import { WRITTEN_WORDS } from "../words/wordsOfOwnTables";

/** The cell of a limit, in PlanRules or PlanSettings; null where there is no such table, or somebody took the row out. */
export function limitPlace(snapshot: WorkbookSnapshot, limit: keyof Policy): CellPlace | null {
  if (!isSetting(limit)) return placeInRules(snapshot, rowOfLimit(limit));
  return placeOfSetting(
    snapshot,
    WRITTEN_WORDS.map(({ settings }) => settings[limit].name),
  );
}

const isSetting = (limit: keyof Policy): limit is SettingKey => SETTINGS.some(({ key }) => key === limit);

/** The limit's cell of the first row of PlanRules with the key, as the live formulas find it. */
function placeInRules(snapshot: WorkbookSnapshot, key: string | null): CellPlace | null {
  const table = findOwnTable(snapshot, "rules");
  const record = table && recordsOf(table).find(({ text }) => text("rule").toLowerCase() === key?.toLowerCase());
  return record?.place("limit") ?? null;
}

/** The value cell of the row of Settings that has one of these names. */
export function placeOfSetting(snapshot: WorkbookSnapshot, names: readonly string[]): CellPlace | null {
  const table = findOwnTable(snapshot, "settings");
  const record = table && recordsOf(table).find(({ text }) => names.includes(text("setting").trim()));
  return record?.place("value") ?? null;
}
