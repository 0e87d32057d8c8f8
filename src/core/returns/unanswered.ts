import { addDays, type CalendarDate } from "../calendar/calendarDate";
import { accountableOwner, isOpen } from "../plan/actionFacts";
import type { Action, ActionPlan } from "../plan/actionPlan";

/** An action that was updated in the week up to the as-at day has its answer. */
const ANSWERED_WITHIN = 6;

/** The first day of the week up to the as-at day. */
export const weekUpTo = (asOf: CalendarDate): CalendarDate => addDays(asOf, -ANSWERED_WITHIN);

/** The open actions of each owner that nobody has updated in the last week, by the one who answers for them. */
export function unanswered(
  { actions }: Pick<ActionPlan, "actions">,
  asOf: CalendarDate,
): ReadonlyMap<string, readonly Action[]> {
  const since = weekUpTo(asOf);
  const found = new Map<string, Action[]>();
  for (const action of actions) {
    const owner = accountableOwner(action)?.text ?? null;
    const updated = action.lastUpdated.day;
    if (owner === null || !isOpen(action) || (updated !== null && updated >= since && updated <= asOf)) continue;
    const theirs = found.get(owner);
    if (theirs) theirs.push(action);
    else found.set(owner, [action]);
  }
  return new Map([...found].sort(([one], [other]) => one.localeCompare(other)));
}
