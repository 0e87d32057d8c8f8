import type { CellPlace } from "../snapshot/address";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { findOwnTable, recordsOf, type FieldOfTable } from "./records";

/** The cell of PlanRecommendations that carries a field of a recommendation; null where there is no such cell. */
export function recommendationCell(
  snapshot: WorkbookSnapshot,
  ref: string,
  field: FieldOfTable<"recommendations">,
): CellPlace | null {
  const table = findOwnTable(snapshot, "recommendations");
  const record = table && recordsOf(table).find(({ text }) => text("ref").trim() === ref);
  return record?.place(field) ?? null;
}
