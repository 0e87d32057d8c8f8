import type { CalendarDate } from "../calendar/calendarDate";
import type { Action } from "../plan/actionPlan";
import { accountableOwner, isOpen } from "../plan/actionFacts";
import { hasContent } from "../read/content";
import type { RatedAction } from "../rate/rating";

/** What only the Board can settle, found in the plan. */
export interface Decisions {
  /** Open actions with a later day that nobody is said to have agreed (F49). */
  readonly moves: readonly { readonly action: Action; readonly id: string; readonly to: CalendarDate }[];
  /** Open actions that nobody holds: no owner, a vacant post, a name to be confirmed. */
  readonly withoutOwner: readonly { readonly action: Action; readonly id: string }[];
  /** Red, open, and nothing says what brings them back. */
  readonly late: readonly { readonly action: Action; readonly id: string }[];
}

const WITHOUT_OWNER = ["vacant", "placeholder", "missing"] as const;

const isWithoutOwner = (action: Action): boolean =>
  accountableOwner(action) === null &&
  action.owner.owners.every(({ kind }) => (WITHOUT_OWNER as readonly string[]).includes(kind));

/** What an action is called on a paper: its id, else the first words of what it says. */
export const nameOf = ({ id, action }: Action): string => id ?? `${action.split(/\s+/).slice(0, 4).join(" ")}…`;

/** The revised day where it is later than the first one; an earlier day, the same and a first one move nothing. */
export function laterDay({ due, revisedDue }: Action): CalendarDate | null {
  return due.day !== null && revisedDue.day !== null && revisedDue.day > due.day ? revisedDue.day : null;
}

export function decisionsIn(rated: readonly RatedAction[]): Decisions {
  const open = rated.filter(({ action }) => isOpen(action));
  const named = ({ action }: RatedAction): { readonly action: Action; readonly id: string } => ({
    action,
    id: nameOf(action),
  });
  return {
    moves: open.flatMap((one) => {
      const to = laterDay(one.action);
      const isAgreed = hasContent(one.action.moveAgreedBy ?? null) || (one.action.moveAgreedOn ?? null) !== null;
      return to === null || isAgreed ? [] : [{ ...named(one), to }];
    }),
    withoutOwner: open.filter(({ action }) => isWithoutOwner(action)).map(named),
    late: open
      .filter(({ action, rating }) => rating === "Red" && (action.correctiveAction ?? "").trim() === "")
      .map(named),
  };
}
