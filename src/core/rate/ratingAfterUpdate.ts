import type { CalendarDate } from "../calendar/calendarDate";
import type { Action } from "../plan/actionPlan";
import { dayThatCounts } from "../plan/actionFacts";
import type { Status } from "../read/readings";
import { writtenDay } from "./nextChange";
import { rateAction, type RatingContext } from "./rateAction";
import type { RatedAction } from "./rating";

/** What an update says that a rating rests on. */
interface UpdateFacts {
  readonly status?: Status;
  readonly percent?: number;
  readonly newDay?: CalendarDate;
  readonly agreedBy?: string;
  readonly words?: string;
  readonly evidence?: string;
}

/** The action rated as it reads once it is updated on the as-at day. */
export function ratingAfterUpdate(action: Action, facts: UpdateFacts, context: RatingContext): RatedAction {
  const { status, percent, newDay, agreedBy, words, evidence } = facts;
  const { asOf } = context;
  const isDone = status === "complete";
  const isMove = newDay !== undefined && newDay !== dayThatCounts(action);
  const isFirst = action.due.raw.trim() === "" && action.due.day === null && action.revisedDue.day === null;
  const isAgreed = (agreedBy ?? "").trim() !== "";
  const share = percent ?? (isDone && action.percent.percent !== null ? 100 : undefined);
  const after: Action = {
    ...action,
    lastUpdated: writtenDay(asOf),
    ...(status ? { status: { raw: "", status, unreadable: false } } : {}),
    ...(share === undefined ? {} : { percent: { raw: String(share), percent: share, ambiguous: false } }),
    ...(isDone && action.completedOn.day === null ? { completedOn: writtenDay(asOf) } : {}),
    ...(isMove && isFirst ? { due: writtenDay(newDay) } : {}),
    ...(isMove && !isFirst
      ? {
          revisedDue: writtenDay(newDay),
          // Where moves have to be agreed one that is not waits (F49).
          moveWaits: context.movesWait === true && !isAgreed && action.due.day !== null,
        }
      : isAgreed
        ? { moveWaits: false }
        : {}),
    ...(words?.trim() ? { latestUpdate: words } : {}),
    ...(evidence?.trim() ? { evidence } : {}),
  };
  return rateAction(after, context);
}
