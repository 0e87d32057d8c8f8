import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { doubtsOf } from "./doubts";
import { isOwnTableName } from "./ownTables";
import type { Correction, Recognition } from "./recognition";
import { recogniseSheet } from "./recogniseSheet";
import { matchHeading } from "./vocabulary";

/**
 * Finds the tables of a workbook, what their columns and rows are, how sure that is and why (T1 to T12). Writes nothing; what
 * the officer chose before (`corrections`) replaces what was found.
 */
export function recognise(snapshot: WorkbookSnapshot, corrections: readonly Correction[] = []): Recognition {
  const theirs = snapshot.sheets.filter((sheet) => !sheet.tables.some((table) => isOwnTableName(table.name)));
  const language = languageOf(theirs.length > 0 ? theirs : snapshot.sheets);
  const sheets = snapshot.sheets.map((sheet) => recogniseSheet(sheet, corrections, language === "cy"));
  return {
    tables: sheets.flatMap(({ proposals }) => proposals.map((p) => p.table)),
    notPlans: sheets.flatMap(({ sheet, why }) => (why === null ? [] : [{ sheet: sheet.name, why }])),
    doubts: sheets.flatMap(({ sheet, proposals }) => proposals.flatMap((p) => doubtsOf(sheet, p))),
    language,
  };
}

const CELLS_LOOKED_AT = 3000;

/** The language of most known headings; words that are headings in both ("status" is not, "cost" is) say nothing. */
function languageOf(sheets: readonly SheetSnapshot[]): "en" | "cy" {
  let welsh = 0;
  let english = 0;
  for (const sheet of sheets) {
    let looked = 0;
    for (const line of sheet.cells) {
      if (looked > CELLS_LOOKED_AT) break;
      for (const cell of line) {
        if (cell === undefined || typeof cell.value !== "string" || cell.value.length > 40) continue;
        looked++;
        const languages = new Set(
          matchHeading(cell.value)
            .filter((m) => m.strength >= 0.8)
            .map((m) => m.language),
        );
        if (languages.size !== 1) continue;
        if (languages.has("cy")) welsh++;
        else english++;
      }
    }
  }
  return welsh > english ? "cy" : "en";
}
