import type { RatedAction } from "../core/rate/rating";
import type { Review } from "../core/review";
import { isDueBy, isOverdue } from "../core/plan/actionFacts";
import type { CellPlace } from "../core/snapshot/address";

/** The actions that the report of the same day counts as overdue, and as due by its horizon. */
export function countedIn({ asOf, rated, report: { horizon } }: Review): {
  readonly overdue: readonly RatedAction[];
  readonly dueByHorizon: readonly RatedAction[];
} {
  return {
    overdue: rated.filter(({ action }) => isOverdue(action, asOf)),
    dueByHorizon: rated.filter(({ action }) => isDueBy(action, asOf, horizon.day)),
  };
}

/** The action whose row is selected, in the council's own sheet or in our table; null on any other row. */
export function selectedAction(review: Review, selection: CellPlace | null): RatedAction | null {
  if (!selection) return null;
  const { sheet, row } = selection;
  // An action of our table keeps the place it came from; where it stands now, its cells say.
  const stands = ({ action: { place, rows, cells } }: RatedAction): boolean =>
    (place.sheet === sheet && (place.row === row || rows.includes(row))) ||
    (cells.action?.sheet === sheet && cells.action.row === row);
  return review.rated.find(stands) ?? null;
}
