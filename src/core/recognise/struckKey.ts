import { statusInText } from "../read/readStatus";
import type { Status } from "../read/readings";
import type { SheetSnapshot } from "../snapshot/workbookSnapshot";
import { foldText } from "../text/normalise";
import type { RecognisedTable } from "./recognition";

const STRUCK =
  /\b(?:(?:cross|lin|scor|rul)(?:ed|ing)? (?:out|through|off)|str(?:uck|ike)(?: |-)?(?:out|through)?|strikethrough|croesi (?:allan|drwodd|trwodd)|(?:wedi'i |wedi ei |wedi'u )?(?:groesi|chroesi) (?:allan|drwodd)|llinell drwy\w*)\b/;
const LONGEST = 80;

/** What a key on the sheet says that striking out means ("crossed out = finished", or its word struck out itself); null where none says (T13). */
export function struckKeyOn(sheet: SheetSnapshot, table: RecognisedTable): Status | null {
  const records = new Set(table.rows.filter(({ kind }) => kind !== "note").map(({ row }) => row));
  const top = sheet.used?.row ?? 0;
  for (const [r, line] of sheet.cells.entries()) {
    if (records.has(top + r)) continue;
    for (const [c, cell] of line.entries()) {
      if (typeof cell?.value !== "string" || cell.value.length > LONGEST) continue;
      const text = foldText(cell.value);
      if (!STRUCK.test(text) && cell.struck !== true) continue;
      const beside = foldText(String(line[c + 1]?.value ?? ""));
      const means = statusInText(text.replace(STRUCK, " ")) ?? (STRUCK.test(text) ? statusInText(beside) : null);
      if (means === "complete" || means === "cancelled") return means;
    }
  }
  return null;
}
