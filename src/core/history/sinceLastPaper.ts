import type { CalendarDate } from "../calendar/calendarDate";
import { isOverdue, statusThatCounts } from "../plan/actionFacts";
import type { RatedAction, RatedRecommendation, Rating } from "../rate/rating";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { movedRatings, type RatingMove } from "./ratingMoves";
import { readHistory } from "./readHistory";
import { pastPaper, type PastAction } from "./recordRows";
import { comparedWith } from "./sealedPaper";

/** What moved since the paper that one of this day is compared with (B5), counted as its sheet of changes counts. */
export interface SinceLastPaper {
  readonly asAt: CalendarDate;
  /** Whether the Board received it; else it is the newest of an earlier day. */
  readonly isReceived: boolean;
  readonly added: number;
  readonly removed: number;
  readonly completed: number;
  /** Of actions that stood in the paper; one that is on hold waits and is not overdue (F21). */
  readonly becameOverdue: number;
  readonly better: number;
  readonly worse: number;
  /** Into "not rated" and out of it, which is neither better nor worse (R10). */
  readonly unrated: number;
  readonly newlyRated: number;
  /** The recommendations whose rating is another one, in the order of the plan. */
  readonly recommendations: readonly { readonly ref: string; readonly was: Rating; readonly now: Rating }[];
}

interface Today {
  readonly snapshot: WorkbookSnapshot;
  readonly asOf: CalendarDate;
  readonly rated: readonly RatedAction[];
  readonly recommendations: readonly RatedRecommendation[];
}

/** Null where no paper of an earlier day is sealed in the workbook. */
export function sinceLastPaper({ snapshot, asOf, rated, recommendations }: Today): SinceLastPaper | null {
  const paper = comparedWith(readHistory(snapshot), asOf);
  const asAt = paper?.asAt ?? null;
  if (!paper || asAt === null) return null;
  const past = pastPaper(paper);
  const wereThere = rated.flatMap((one): readonly [RatedAction, PastAction][] => {
    const was = past.actions.get(one.action.key);
    return was ? [[one, was]] : [];
  });
  const moved = movedRatings(past.actions, rated);
  const moves = (move: RatingMove): number => moved.filter((one) => one.move === move).length;
  return {
    ...{ asAt, isReceived: paper.received !== null },
    added: rated.length - wereThere.length,
    removed: past.actions.size - wereThere.length,
    completed: wereThere.filter(([{ action }, was]) => statusThatCounts(action) === "complete" && !was.isComplete)
      .length,
    becameOverdue: wereThere.filter(([{ action }, was]) => isOverdue(action, asOf) && !wasOverdue(was, asAt)).length,
    ...{ better: moves("rose"), worse: moves("fell"), unrated: moves("unrated"), newlyRated: moves("newlyRated") },
    recommendations: recommendations.flatMap(({ recommendation: { ref }, rating: now }) => {
      const was = past.recommendations.get(ref);
      return was === undefined || was === now ? [] : [{ ref, was, now }];
    }),
  };
}

const wasOverdue = ({ isOpen, isOnHold, due }: PastAction, asAt: CalendarDate): boolean =>
  isOpen && !isOnHold && due !== null && due < asAt;
