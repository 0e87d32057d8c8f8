import { addDays, type CalendarDate } from "../calendar/calendarDate";
import type { Action } from "../plan/actionPlan";
import type { DateReading } from "../read/readings";
import { isOpen } from "../plan/actionFacts";
import { overrideInForce } from "./override";
import type { RatedAction, Rating } from "./rating";
import { rateAction, type RatingContext } from "./rateAction";

/**
 * What would change an action's rating. Nothing here knows the rules: each answer comes from rating the action on another
 * day, or with another day or status in it, so that no sentence of the pane can differ from the rating itself.
 */

/** Two years: a day further off helps nobody to decide today. */
const DAYS_AHEAD = 730;

export interface NextChange {
  readonly day: CalendarDate;
  readonly rated: RatedAction;
}

/** The first day on which the action has another rating though nobody edits it; null where that does not come. */
export function nextChange(action: Action, context: RatingContext, daysAhead = DAYS_AHEAD): NextChange | null {
  const now = rateAction(action, context).rating;
  for (let ahead = 1; ahead <= daysAhead; ahead += 1) {
    const day = addDays(context.asOf, ahead);
    const rated = rateAction(action, { ...context, asOf: day });
    if (rated.rating !== now) return { day, rated };
  }
  return null;
}

/** New due days that give one rating; `to` is null where that goes on as far as was looked. */
export interface NewDays {
  readonly rating: Rating;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/**
 * Which new due day, agreed on the as-at day, gives which rating from then on; none for an action that a new day does not
 * touch: one that is complete or cancelled, or rated by hand.
 */
export function ratingsByNewDay(action: Action, context: RatingContext, daysAhead = DAYS_AHEAD): readonly NewDays[] {
  if (!isOpen(action) || isRatedByHand(action, context)) return [];
  const found: { rating: Rating; from: CalendarDate; to: CalendarDate | null }[] = [];
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const day = addDays(context.asOf, ahead);
    const { rating } = rateAction(movedTo(action, day), context);
    const last = found.at(-1);
    if (last?.rating === rating) last.to = day;
    else found.push({ rating, from: day, to: day });
  }
  const last = found.at(-1);
  if (last) last.to = null;
  return found;
}

/** The rating once the action is complete, with what shows it or without; null for one that is complete already. */
export function ratingWhenComplete(action: Action, context: RatingContext, hasEvidence: boolean): Rating | null {
  if (!isOpen(action) || isRatedByHand(action, context)) return null;
  const complete: Action = {
    ...action,
    status: { raw: "", status: "complete", unreadable: false },
    percent: { raw: "", percent: 100, ambiguous: false },
    completedOn: writtenDay(context.asOf),
    lastUpdated: writtenDay(context.asOf),
    evidence: hasEvidence ? "Evidence" : null,
  };
  return rateAction(complete, context).rating;
}

const isRatedByHand = ({ override }: Action, { asOf, language = "en" }: RatingContext): boolean =>
  overrideInForce(override, asOf, language) !== null;

/** The action as it reads once a new day is agreed on the as-at day. */
const movedTo = (action: Action, day: CalendarDate): Action => ({
  ...action,
  revisedDue: writtenDay(day),
  moveWaits: false,
});

/** A day as a cell of our table is read that holds it. */
export const writtenDay = (day: CalendarDate): DateReading => ({
  raw: day,
  kind: "exact",
  precision: "day",
  basis: "written",
  day,
  firstDay: null,
  rule: "D1",
});
