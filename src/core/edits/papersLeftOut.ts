import type { LeftOut } from "../papers/paperInput";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { findOwnTable, recordsOf } from "../tables/records";
import type { OptionalPaper } from "../words/packWords";
import { WRITTEN_WORDS } from "../words/writtenWords";

/** As names are compared: capitals, blanks and the kind of apostrophe do not count. */
const folded = (name: string): string => name.replace(/['’]/g, "’").replace(/\s+/g, " ").trim().toLowerCase();

/** The papers that Settings leave out, by the names of their sheets in either language, and names that no paper has (B2). */
export function papersLeftOut(snapshot: WorkbookSnapshot): LeftOut {
  const names = WRITTEN_WORDS.map(({ sheets }) => sheets.settings.papersLeftOut.name.toLowerCase());
  const table = findOwnTable(snapshot, "settings");
  const row = table && recordsOf(table).find(({ text }) => names.includes(text("setting").trim().toLowerCase()));
  const given = (row?.text("value") ?? "").split(/[,;\n]/).map((name) => name.trim());
  const known = new Map(
    WRITTEN_WORDS.flatMap(({ sheets }) =>
      Object.entries(sheets.papers).map(([paper, name]) => [folded(name), paper as OptionalPaper] as const),
    ),
  );
  return {
    papers: [...new Set(given.flatMap((name) => known.get(folded(name)) ?? []))],
    unknown: given.filter((name) => name !== "" && !known.has(folded(name))),
  };
}
