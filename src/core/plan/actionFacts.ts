import { daysBetween, type CalendarDate } from "../calendar/calendarDate";
import type { NamedOwner, RegisterEntry, Status } from "../read/readings";
import { hasContent } from "../read/content";
import type { Action } from "./actionPlan";

/** The revised day, as far as it counts: where moves have to be agreed one that is not waits, and the first day counts (F49). */
export const revisedThatCounts = ({ revisedDue, moveWaits }: Action): CalendarDate | null =>
  moveWaits === true ? null : revisedDue.day;

/** The day that counts: the revised due day if there is one that counts, else the due day. */
export const dayThatCounts = (action: Action): CalendarDate | null => revisedThatCounts(action) ?? action.due.day;

/** Whether it is recorded who agreed the revised day, and when. */
export const isMoveAgreed = ({ moveAgreedBy, moveAgreedOn }: Action): boolean =>
  hasContent(moveAgreedBy ?? null) && (moveAgreedOn ?? null) !== null;

/** The actions where a revised day counts only when it is agreed; one without a first day has no other that could count. */
export const withAgreedMovesOnly = (actions: readonly Action[]): readonly Action[] =>
  actions.map((action) =>
    action.revisedDue.day !== null && action.due.day !== null && !isMoveAgreed(action)
      ? { ...action, moveWaits: true }
      : action,
  );

/** The day an action starts: of a period its first day, where a due day takes the last. */
export const startDay = (action: Action): CalendarDate | null => action.start.firstDay ?? action.start.day;

/** Meant to have no last day: ongoing or recurring (D15, D16). A day that stands anywhere goes before it. */
export const isEndless = (action: Action): boolean =>
  dayThatCounts(action) === null && (action.due.kind === "ongoing" || action.due.kind === "recurring");

/** The status as the workbook has it; of an empty cell what S1 makes of it; null where the cell cannot be read. */
export function statusThatCounts(action: Action): Status | null {
  const { status, unreadable } = action.status;
  if (status !== null || (unreadable && !isOnlyClaim(action))) return status;
  return (action.percent.percent ?? 0) > 0 ? "in progress" : "not started";
}

/** In a column of status and colour in one ("Status (RAG)") a colour is a claim, and as a status the cell is empty. */
export function isOnlyClaim({ status, claimedRag, cells }: Action): boolean {
  const [one, other] = [cells.status, cells.claimedRag];
  const isOneCell = one?.sheet === other?.sheet && one?.row === other?.row && one?.column === other?.column;
  return status.status === null && claimedRag.from === "words" && one !== undefined && isOneCell;
}

/** `statusThatCounts` on a day: what is to be completed on a day to come is not complete yet. */
export function statusOn(action: Action, asOf: CalendarDate): Status | null {
  const status = statusThatCounts(action);
  const { day } = action.completedOn;
  return status === "complete" && day !== null && day > asOf ? "in progress" : status;
}

/** Neither complete nor cancelled; on hold is open, and so is a status nobody can read. */
export function isOpen(action: Action): boolean {
  const status = statusThatCounts(action);
  return status !== "complete" && status !== "cancelled";
}

/**
 * The one person, or the post held by one person, who answers for the action: the owner marked as lead, else the first
 * (O2). Null where that is a team, a body, everyone, nobody, or a name that fits two people. In our own table the cell is
 * asked as its live formula asks it (`ownerInTable`).
 */
export function accountableOwner({ owner: { owners }, ownerInTable }: Action): NamedOwner | null {
  const lead = owners.find((owner) => owner.lead) ?? owners[0];
  return lead && (ownerInTable?.answers ?? canAnswer(lead)) ? lead : null;
}

/** Whose the action is said to be: who answers for it, else whoever is named first. */
export const ownerNamed = (action: Action): NamedOwner | undefined =>
  accountableOwner(action) ?? action.owner.owners[0];

const canAnswer = (owner: NamedOwner): boolean =>
  (owner.kind === "person" || owner.kind === "post") && owner.match.how !== "ambiguous";

/** The dated rows of a person, or of a post that was matched by its name (O9). */
export function rowsOfOwner(owner: NamedOwner, register: readonly RegisterEntry[]): readonly RegisterEntry[] {
  if (!("entry" in owner.match)) return [];
  const { entry, how } = owner.match;
  const asPost = how === "post" && entry.post !== null;
  return register.filter((row) => (asPost ? row.post === entry.post : row.name === entry.name));
}

/** Whether the owner has left: every row the register has of the name ended on the day or before it (F6). */
export function ownerHasLeft(action: Action, register: readonly RegisterEntry[], asOf: CalendarDate): boolean {
  const owner = accountableOwner(action);
  if (owner === null) return false;
  const rows = action.ownerInTable?.rows ?? rowsOfOwner(owner, register);
  return rows.length > 0 && rows.every(({ to }) => to !== null && to <= asOf);
}

/**
 * Days since the last update. Never updated counts from its start, but not from before the day the tables were made; before
 * there are tables nothing is counted (R8, F29).
 */
export function daysWithoutUpdate(action: Action, asOf: CalendarDate, takenOver: CalendarDate | null): number {
  const updated = action.lastUpdated.day;
  if (updated !== null) return daysBetween(updated, asOf);
  const sinceTakenOver = daysBetween(takenOver ?? asOf, asOf);
  const started = startDay(action);
  return started === null ? sinceTakenOver : Math.min(daysBetween(started, asOf), sinceTakenOver);
}

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
