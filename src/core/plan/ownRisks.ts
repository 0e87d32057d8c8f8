import { excelTrim } from "../read/content";
import { riskScore } from "./riskScore";
import type { Cell, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { findOwnTable, recordsOf } from "../tables/records";
import type { Risk } from "./actionPlan";
import { rawText, textInCell } from "./ownCells";

const numberIn = (cell: Cell | undefined): number | null => (typeof cell?.value === "number" ? cell.value : null);

/** The risks of our own table as its live formulas read them; null where there is no such table. */
export function readOwnRisks(snapshot: WorkbookSnapshot, refs: readonly string[]): readonly Risk[] | null {
  const table = findOwnTable(snapshot, "risks");
  if (!table) return null;
  return recordsOf(table).flatMap(({ cell, place }): readonly Risk[] => {
    const risk = excelTrim(rawText(cell("risk")));
    const at = place("risk") ?? place("id");
    if (risk === "" || at === null) return [];
    const written = textInCell(cell("recommendation"));
    const [likelihood, impact] = [numberIn(cell("likelihood")), numberIn(cell("impact"))];
    return [
      {
        place: at,
        id: textInCell(cell("id")),
        recommendation: refs.find((ref) => ref.toLowerCase() === written?.toLowerCase()) ?? written,
        ...{ risk, likelihood, impact, score: riskScore(likelihood, impact, numberIn(cell("statedScore"))) },
        mitigation: textInCell(cell("mitigation")),
        owner: textInCell(cell("owner")),
        trend: textInCell(cell("trend")),
      },
    ];
  });
}
