import { addDays, type CalendarDate } from "../core/calendar/calendarDate";
import type { Action } from "../core/plan/actionPlan";
import type { RatedAction } from "../core/rate/rating";
import type { Review } from "../core/review";
import type { CellPlace } from "../core/snapshot/address";

export interface Overview {
  readonly actions: number;
  readonly overdue: readonly RatedAction[];
  readonly dueNext: readonly RatedAction[];
  /** The next board meeting after the as-at day, where the plan has its key dates. */
  readonly meeting: CalendarDate | null;
  readonly dueWithinDays: number;
}

/** What matters now: what is overdue, and what falls due by the next meeting (or within the days of R8). */
export function overviewOf(review: Review): Overview {
  const { asOf, plan, policy, rated, findings } = review;
  const meetings = plan.keyDates.filter((date) => date.kind === "board meeting" && date.date > asOf);
  const meeting = meetings.map((date) => date.date).sort()[0] ?? null;
  const until = meeting ?? addDays(asOf, policy.dueSoonDays);
  const late = new Set(findings.filter((finding) => finding.code === "overdue").map((finding) => finding.actionKey));
  const isNext = (action: Action): boolean => {
    const day = dayThatCounts(action);
    return isOpen(action) && day !== null && day >= asOf && day <= until;
  };
  return {
    actions: rated.length,
    overdue: rated.filter(({ action }) => late.has(action.key)),
    dueNext: rated.filter(({ action }) => isNext(action)),
    meeting,
    dueWithinDays: policy.dueSoonDays,
  };
}

const isOpen = (action: Action): boolean => !["complete", "cancelled"].includes(action.status.status ?? "not started");

/** The revised due day if there is one, else the due day. */
export const dayThatCounts = (action: Action): CalendarDate | null => action.revisedDue.day ?? action.due.day;

/** The action whose row is selected, in the council's own sheet or in our table; null on any other row. */
export function selectedAction(review: Review, selection: CellPlace | null): RatedAction | null {
  if (!selection) return null;
  const stands = ({ action }: RatedAction): boolean =>
    action.place.sheet === selection.sheet &&
    (action.place.row === selection.row || action.rows.includes(selection.row));
  return review.rated.find(stands) ?? null;
}
