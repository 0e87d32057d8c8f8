import { readHistory } from "../history/readHistory";
import { pastSchools, recordIdOfSchool } from "../history/recordRows";
import { comparedWith } from "../history/sealedPaper";
import { findOwnTable } from "../tables/records";
import type { Edit } from "../changes/changeSet";
import type { ProposalInput } from "../sheets/sheetLayout";
import { changeCells } from "../sheets/tableCells";

/**
 * Which schools were Red in the papers that those of the as-at day are compared with, in PlanSchools: the formulas count by it, and so
 * does the product (M13).
 */
export function redLastTime({ snapshot, plan, asOf }: ProposalInput): readonly Edit[] {
  const table = findOwnTable(snapshot, "schools");
  if (!table) return [];
  const paper = comparedWith(readHistory(snapshot), asOf);
  const before = paper ? pastSchools(paper) : null;
  const changes = (plan.schools ?? []).flatMap((school) => {
    const wasRed = before?.get(recordIdOfSchool(school))?.rating === "Red";
    const row = school.place.row - table.block.row - 1;
    if (school.place.sheet !== table.sheet.name || wasRed === school.wasRed) return [];
    return [{ row, field: "redLastTime", content: wasRed ? 1 : null } as const];
  });
  return changeCells(table, changes);
}
