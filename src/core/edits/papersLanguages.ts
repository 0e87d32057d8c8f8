import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { findOwnTable, recordsOf } from "../tables/records";
import { WRITTEN_WORDS } from "../words/writtenWords";

/** What a build is asked for: papers in the language of the sheets or in both; "" goes by Settings. */
export type PapersIn = "one" | "both" | "";
export const papersInOf = (about: string): PapersIn => (about === "one" || about === "both" ? about : "");

const folded = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();
const BOTH = ["both", "en cy", "cy en", "y ddwy", "y ddwy iaith", "dwyieithog", "bilingual"] as const;

/** Whether Settings ask for papers in both languages: in whichever language they say so (B7). */
export function papersInBoth(snapshot: WorkbookSnapshot): boolean {
  const names = WRITTEN_WORDS.map(({ sheets }) => folded(sheets.settings.papersIn.name));
  const table = findOwnTable(snapshot, "settings");
  const row = table && recordsOf(table).find(({ text }) => names.includes(folded(text("setting"))));
  const value = folded((row?.text("value") ?? "").replace(/[,;/+]/g, " "));
  return [...BOTH, ...WRITTEN_WORDS.map(({ sheets }) => folded(sheets.settings.bothLanguages))].includes(value);
}
