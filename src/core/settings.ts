import { fromSerial, parseIsoDate, type CalendarDate } from "./calendar/calendarDate";
import type { Finding } from "./findings/finding";
import type { Policy } from "./rate/rating";
import { readPolicy, SETTINGS } from "./rate/settings";
import { cellAt, type Cell, type WorkbookSnapshot } from "./snapshot/workbookSnapshot";
import { english } from "./words/english";
import { welsh } from "./words/welsh";
import type { Words } from "./words/words";

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

const LANGUAGES: readonly Words[] = [english, welsh];

/** Reads the table PlanSettings, in whichever language it stands. */
export function readSettings(snapshot: WorkbookSnapshot): WorkbookSettings {
  const rows = settingRows(snapshot);
  const named = (name: (words: Words) => string): Cell | undefined =>
    LANGUAGES.map((words) => rows.get(name(words))).find((cell) => cell !== undefined);
  const values = new Map<string, unknown>();
  for (const { key } of SETTINGS) {
    const cell = named((words) => words.settings[key].name);
    if (cell) values.set(key, cell.value);
  }
  const language = named((words) => words.sheets.settings.language.name)?.text;
  return {
    ...readPolicy(values),
    asAt: dayIn(
      named((words) => words.sheets.settings.asAt.name),
      snapshot,
    ),
    language: language === undefined ? null : languageCalled(language),
  };
}

/** The value cell of each setting by the setting's name. */
function settingRows(snapshot: WorkbookSnapshot): ReadonlyMap<string, Cell | undefined> {
  const rows = new Map<string, Cell | undefined>();
  for (const sheet of snapshot.sheets) {
    for (const { block } of sheet.tables.filter((table) => table.name === "PlanSettings")) {
      for (let row = block.row + 1; row < block.row + block.rows; row++) {
        const name = cellAt(sheet, row, block.column)?.text.trim();
        if (name) rows.set(name, cellAt(sheet, row, block.column + 1));
      }
    }
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
  LANGUAGES.some((words) => words.sheets.settings.languages.cy === name.trim()) ? "cy" : "en";
