import type { ActionList, SessionState } from "../app/sessionState";
import { daysBetween } from "../core/calendar/calendarDate";
import type { RatedAction, Rating } from "../core/rate/rating";
import type { Review } from "../core/review";
import type { CellPlace } from "../core/snapshot/address";
import { accountableOwner, dayThatCounts, isDueBy, isOverdue } from "../core/plan/actionFacts";
import { groupOf } from "./checks/groups";
import { asideFindings, openFindings } from "./checks/openFindings";

/** Red first: what needs somebody most. */
const WORST_FIRST: readonly Rating[] = ["Red", "Amber", "Green", "Blue", "Grey"];

export const ownerOf = ({ action }: RatedAction): string | null => accountableOwner(action)?.text ?? null;

const byDay = (one: RatedAction, other: RatedAction): number =>
  (dayThatCounts(one.action) ?? "").localeCompare(dayThatCounts(other.action) ?? "");

export const worstFirst = (rated: readonly RatedAction[]): readonly RatedAction[] =>
  [...rated].sort((a, b) => WORST_FIRST.indexOf(a.rating) - WORST_FIRST.indexOf(b.rating));

/** The actions of a list in the order in which they are gone through; `owner` narrows the next steps to one person's. */
export function actionsIn(review: Review, list: ActionList, owner: string | null): readonly RatedAction[] {
  const { rated, asOf, report } = review;
  const theirs = rated.filter((one) => owner === null || ownerOf(one) === owner);
  switch (list.of) {
    case "overdue":
      return theirs.filter(({ action }) => isOverdue(action, asOf)).sort(byDay);
    case "due":
      return theirs.filter(({ action }) => isDueBy(action, asOf, report.horizon.day)).sort(byDay);
    case "recommendation":
      return worstFirst(rated.filter(({ action }) => belongsTo(review, action.recommendation) === list.ref));
    case "group": {
      const ofGroup =
        list.group === "set-aside"
          ? asideFindings(review)
          : openFindings(review).filter((one) => groupOf(one) === list.group);
      const keys = new Set(ofGroup.map((one) => one.actionKey));
      return rated.filter(({ action }) => keys.has(action.key));
    }
    case "all":
      return rated;
  }
}

/** A recommendation by its number; null for an action that belongs to none that the plan knows. */
const belongsTo = ({ recommendations }: Review, ref: string | null): string | null =>
  recommendations.some(({ recommendation }) => recommendation.ref === ref) ? ref : null;

/** Who has next steps, in the order of the plan. */
export const ownersIn = (review: Review): readonly string[] =>
  [...new Set(review.rated.flatMap((one) => ownerOf(one) ?? []))].sort((a, b) => a.localeCompare(b));

export const daysLate = ({ asOf }: Review, { action }: RatedAction): number => {
  const day = dayThatCounts(action);
  return day === null ? 0 : daysBetween(day, asOf);
};

/** The action whose row is selected, in the council's own sheet or in our table; null on any other row. */
export function selectedAction(review: Review, selection: CellPlace | null): RatedAction | null {
  if (!selection) return null;
  const { sheet, row } = selection;
  // An action of our table keeps the place it came from; where it is now, its cells say.
  const isThere = ({ action: { place, rows, cells } }: RatedAction): boolean =>
    (place.sheet === sheet && (place.row === row || rows.includes(row))) ||
    (cells.action?.sheet === sheet && cells.action.row === row);
  return review.rated.find(isThere) ?? null;
}

/** The actions of our table whose rows are selected, where these are several. */
export function selectedActions(review: Review, { selection }: Pick<SessionState, "selection">): ReadonlySet<string> {
  const { sheet, rows = [] } = selection ?? {};
  const isIn = (row: number): boolean => rows.some(([first, last]) => first <= row && row <= last);
  return new Set(
    review.rated.flatMap(({ action: { key, cells } }) =>
      cells.action?.sheet === sheet && cells.action !== undefined && isIn(cells.action.row) ? [key] : [],
    ),
  );
}

/** Where the action is now: in our table once it is there (its cells say so), else where it was found. */
export const placeOfAction = ({ action: { cells, place } }: RatedAction): CellPlace => cells.action ?? place;

/** "R1.4 Review the use of examination data". */
export const titleOf = ({ action: { id, action } }: RatedAction): string => (id ? `${id} ${action}` : action);
