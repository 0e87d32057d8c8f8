import type { CalendarDate } from "../calendar/calendarDate";
import type { Action } from "../plan/actionPlan";
import type { NamedOwner, Status } from "../read/readings";

/** The day that counts: the revised due day if there is one, else the due day. */
export const dayThatCounts = (action: Action): CalendarDate | null => action.revisedDue.day ?? action.due.day;

/** The day an action starts: of a period its first day, where a due day takes the last. */
export const startDay = (action: Action): CalendarDate | null => action.start.firstDay ?? action.start.day;

/** The status as the workbook has it; of an empty cell what S1 makes of it; null where the cell cannot be read. */
export function statusThatCounts(action: Action): Status | null {
  const { status, unreadable } = action.status;
  if (status !== null || unreadable) return status;
  return (action.percent.percent ?? 0) > 0 ? "in progress" : "not started";
}

/** Neither complete nor cancelled; on hold is open, and so is a status nobody can read. */
export function isOpen(action: Action): boolean {
  const status = statusThatCounts(action);
  return status !== "complete" && status !== "cancelled";
}

/**
 * The one person, or the post held by one person, who answers for the action: the owner marked as lead, else the first
 * (O2). Null where that is a team, a body, everyone, nobody, or a name that fits two people.
 */
export function accountableOwner({ owner: { owners } }: Action): NamedOwner | null {
  const lead = owners.find((owner) => owner.lead) ?? owners[0];
  return lead && canAnswer(lead) ? lead : null;
}

const canAnswer = (owner: NamedOwner): boolean =>
  (owner.kind === "person" || owner.kind === "post") && owner.match.how !== "ambiguous";

/** Whether a cell of text says anything. */
export const isFilled = (text: string | null): boolean => text !== null && text.trim() !== "";

/** Open and past its day; what is on hold waits and is not overdue (F21). */
export function isOverdue(action: Action, asOf: CalendarDate): boolean {
  const day = dayThatCounts(action);
  return day !== null && day < asOf && isOpen(action) && statusThatCounts(action) !== "on hold";
}

/** Open and due from `asOf` to `until`, both included. */
export function isDueBy(action: Action, asOf: CalendarDate, until: CalendarDate): boolean {
  const day = dayThatCounts(action);
  return day !== null && day >= asOf && day <= until && isOpen(action);
}
