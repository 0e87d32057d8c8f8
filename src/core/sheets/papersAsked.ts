import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { findOwnTable, recordsOf } from "../tables/records";
import { WRITTEN_WORDS } from "../words/wordsOfOwnTables";
import type { Officers } from "./papersRequest";

const folded = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

/** What Settings say under one of the names of a row. */
function settingText(snapshot: WorkbookSnapshot, names: readonly string[]): string {
  const table = findOwnTable(snapshot, "settings");
  const row = table && recordsOf(table).find(({ text }) => names.map(folded).includes(folded(text("setting"))));
  return row?.text("value") ?? "";
}

/** What is no word for "shown" withholds: a slip names nobody. */
export function officersOf(value: string): Officers {
  const shown = ["", ...WRITTEN_WORDS.map(({ sheets }) => folded(sheets.settings.officers.choices.shown))];
  return shown.includes(folded(value)) ? "shown" : "withheld";
}

/** Whether Settings have the papers name officers (B12). */
export const officersIn = (snapshot: WorkbookSnapshot): Officers =>
  officersOf(
    settingText(
      snapshot,
      WRITTEN_WORDS.map(({ sheets }) => sheets.settings.officers.name),
    ),
  );

const BOTH = ["both", "en cy", "cy en", "y ddwy", "y ddwy iaith", "dwyieithog", "bilingual"] as const;

/** Whether Settings ask for papers in both languages: in whichever language they say so (B7). */
export function papersInBoth(snapshot: WorkbookSnapshot): boolean {
  const names = WRITTEN_WORDS.map(({ sheets }) => sheets.settings.papersIn.name);
  const value = folded(settingText(snapshot, names).replace(/[,;/+]/g, " "));
  return [...BOTH, ...WRITTEN_WORDS.map(({ sheets }) => folded(sheets.settings.bothLanguages))].includes(value);
}
