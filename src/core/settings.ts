import { fromSerial, parseIsoDate, type CalendarDate } from "./calendar/calendarDate";
import type { Finding } from "./findings/finding";
import type { Policy } from "./rate/rating";
import { readPolicy, SETTINGS } from "./rate/settings";
import type { CellPlace } from "./snapshot/address";
import type { Cell, WorkbookSnapshot } from "./snapshot/workbookSnapshot";
import { findOwnTable, recordsOf } from "./tables/records";
import { WRITTEN_WORDS, type WrittenWords } from "./words/writtenWords";

/** What the Settings table of the workbook says; the standard values where it says nothing. */
export interface WorkbookSettings {
  readonly policy: Policy;
  /** The as-at day that stands in the table; null where the cell is empty and the calendar decides. */
  readonly asAt: CalendarDate | null;
  /** The language of our sheets; null where there is no Settings table yet. */
  readonly language: "en" | "cy" | null;
  /** Settings that are no sensible number (F46). */
  readonly findings: readonly Finding[];
}

/** Reads the table PlanSettings, in whichever language it stands. */
export function readSettings(snapshot: WorkbookSnapshot): WorkbookSettings {
  const rows = settingRows(snapshot);
  const named = (name: (words: WrittenWords) => string): SettingCell | undefined =>
    WRITTEN_WORDS.map((words) => rows.get(name(words))).find((found) => found !== undefined);
  const values = new Map<string, unknown>();
  const places = new Map<string, CellPlace>();
  for (const { key } of SETTINGS) {
    const found = named((words) => words.settings[key].name);
    if (!found) continue;
    values.set(key, found.cell.value);
    places.set(key, found.place);
  }
  const language = named((words) => words.sheets.settings.language.name)?.cell.text;
  return {
    ...readPolicy(values, places),
    asAt: dayIn(named((words) => words.sheets.settings.asAt.name)?.cell, snapshot),
    language: language === undefined ? null : languageCalled(language),
  };
}

/** A value's cell and where it stands, so that a finding about it leads there. */
interface SettingCell {
  readonly cell: Cell;
  readonly place: CellPlace;
}

/** The value cell of each setting by the setting's name; a setting whose cell is empty is not here. */
function settingRows(snapshot: WorkbookSnapshot): ReadonlyMap<string, SettingCell> {
  const rows = new Map<string, SettingCell>();
  const table = findOwnTable(snapshot, "settings");
  for (const record of table ? recordsOf(table) : []) {
    const [name, value, place] = [record.text("setting").trim(), record.cell("value"), record.place("value")];
    if (name && value && place) rows.set(name, { cell: value, place });
  }
  return rows;
}

function dayIn(cell: Cell | undefined, snapshot: WorkbookSnapshot): CalendarDate | null {
  if (cell === undefined) return null;
  return typeof cell.value === "number"
    ? fromSerial(cell.value, snapshot.dateSystem)
    : parseIsoDate(String(cell.value).trim());
}

const languageCalled = (name: string): "en" | "cy" =>
  WRITTEN_WORDS.some((words) => words.sheets.settings.languages.cy === name.trim()) ? "cy" : "en";
