import { daysBetween, type CalendarDate } from "../calendar/calendarDate";
import type { Action } from "../plan/actionPlan";
import {
  accountableOwner,
  daysWithoutUpdate,
  dayThatCounts,
  isEndless,
  ownerHasLeft,
  revisedThatCounts,
  startDay,
  statusOn,
} from "../plan/actionFacts";
import { hasContent } from "../read/content";
import type { RegisterEntry, Status } from "../read/readings";

/** What a row holds or lacks. "why": a word in Latest update or Risk or barrier; "reviewAhead": a review day not past. */
export type Flag =
  | "dueDay"
  | "endless"
  | "evidence"
  | "why"
  | "reviewDay"
  | "reviewAhead"
  | "percent"
  | "accountableOwner"
  | "ownerLeft";

/** A number of a row; unknown where what it counts from is unknown, and then no condition on it holds. */
export type Measure =
  | "daysLate"
  | "daysToDue"
  | "daysMoved"
  | "daysSinceStart"
  | "daysSinceUpdate"
  | "daysSinceCompletion"
  | "daysWithoutDue"
  | "percent"
  | "pointsBehind";

/** Everything about an action that its rating rests on. */
export interface RatingInputs {
  readonly status: Status | null;
  readonly flags: Readonly<Record<Flag, boolean>>;
  readonly measures: Readonly<Record<Measure, number | null>>;
  /** How many days after its due day it was completed; null where a day is missing. */
  readonly completedLate: number | null;
}

/** What the ratings of a day rest on beside the action itself. */
export interface RatingDay {
  readonly asOf: CalendarDate;
  /** Who is in post, and until when (R8). */
  readonly register?: readonly RegisterEntry[];
  /**
   * The day on which the tables were made, *Taken over on* in Settings. Silence is counted from then where nothing in the
   * row says from when; null before there are tables, and then nothing is counted yet.
   */
  readonly takenOver?: CalendarDate | null;
}

/** The facts the rating table asks for, of one action on one day. */
export function ratingInputs(action: Action, { asOf, register = [], takenOver }: RatingDay): RatingInputs {
  const { due, completedOn, reviewOn = null } = action;
  const revised = revisedThatCounts(action);
  const counted = dayThatCounts(action);
  const since = (day: CalendarDate | null): number | null => (day === null ? null : daysBetween(day, asOf));
  const sinceTakenOver = daysBetween(takenOver ?? asOf, asOf);
  const [late, started] = [since(counted), since(startDay(action))];
  const percent = percentThatCounts(action);
  const owner = accountableOwner(action);
  return {
    status: statusOn(action, asOf),
    flags: {
      dueDay: counted !== null,
      endless: isEndless(action),
      evidence: hasContent(action.evidence),
      why: hasContent(action.latestUpdate) || hasContent(action.risk),
      reviewDay: reviewOn !== null,
      reviewAhead: reviewOn !== null && reviewOn >= asOf,
      percent: percent !== null,
      accountableOwner: owner !== null,
      ownerLeft: ownerHasLeft(action, register, asOf),
    },
    measures: {
      daysLate: late,
      daysToDue: late === null ? null : -late,
      daysMoved: due.day === null || revised === null ? null : daysBetween(due.day, revised),
      daysSinceStart: started,
      daysSinceUpdate: daysWithoutUpdate(action, asOf, takenOver ?? null),
      daysSinceCompletion: since(completedOn.day) ?? sinceTakenOver,
      daysWithoutDue: started ?? sinceTakenOver,
      percent,
      pointsBehind: pointsBehind(started, late, percent),
    },
    completedLate: counted === null || completedOn.day === null ? null : daysBetween(counted, completedOn.day),
  };
}

/** What is not started is done to 0 %, also where nobody says so. */
function percentThatCounts({ status, percent: { percent } }: Action): number | null {
  const isNotStarted = status.status === "not started" || (status.status === null && !status.unreadable);
  return percent ?? (isNotStarted ? 0 : null);
}

/** Whole points of per cent under the straight line from the start to the day that counts; null without both and a percentage. */
function pointsBehind(started: number | null, late: number | null, percent: number | null): number | null {
  if (started === null || late === null || percent === null || started <= late) return null;
  return Math.floor((100 * started) / (started - late) - percent);
}
