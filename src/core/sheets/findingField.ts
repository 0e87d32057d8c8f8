import type { FindingCode } from "../findings/finding";
import type { Action } from "../plan/actionPlan";
import { ACTION_ROLES, type ActionRole } from "../recognise/recognition";
import type { CellPlace } from "../snapshot/address";

/** Fields that may share a cell of the council's sheet with another ("Status / RAG", an id that tells the recommendation). */
const FIELD_OF: Readonly<Partial<Record<FindingCode, ActionRole>>> = {
  "claimed-rosier-than-computed": "claimedRag",
  "no-recommendation": "recommendation",
  "recommendation-doubtful": "recommendation",
};

/** The field of an action that was read from the place; its words where none was. */
function roleAt({ cells }: Action, place: CellPlace): ActionRole {
  const isThere = (role: ActionRole): boolean => {
    const cell = cells[role];
    return cell?.sheet === place.sheet && cell.row === place.row && cell.column === place.column;
  };
  return ACTION_ROLES.find(isThere) ?? "action";
}

/** The field of its action that a finding is about, whichever sheet its place is on. */
export const fieldOf = (code: FindingCode, action: Action, place: CellPlace): ActionRole =>
  FIELD_OF[code] ?? roleAt(action, place);
