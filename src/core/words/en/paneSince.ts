import type { SinceLastPaper } from "../../history/sinceLastPaper";
import type { Rating } from "../../rate/rating";

const some = (count: number, what: string): readonly string[] => (count === 0 ? [] : [`${String(count)} ${what}`]);
const ratings = (count: number, way: string): readonly string[] =>
  some(count, `${count === 1 ? "rating is" : "ratings are"} ${way}`);

/** What the overview says of what moved since the last paper. */
export const paneSince = {
  /** What the sentence is about: "Since the Board’s papers of 28 January 2020:". */
  since: (day: string, isReceived: boolean): string =>
    `Since the ${isReceived ? "Board’s papers" : "papers"} of ${day}:`,
  /** "2 completed", one thing each, what did not happen left out. */
  moved: (
    { completed, becameOverdue, added, removed, better, worse, unrated, newlyRated, recommendations }: SinceLastPaper,
    rating: (one: Rating) => string,
  ): readonly string[] => [
    ...some(completed, "completed"),
    ...some(becameOverdue, "became overdue"),
    ...some(added, "new"),
    ...some(removed, "no longer in the plan"),
    ...ratings(worse, "worse"),
    ...ratings(better, "better"),
    ...some(unrated, "no longer rated"),
    ...some(newlyRated, "newly rated"),
    ...recommendations.map(({ ref, was, now }) => `${ref} is ${rating(now)}, was ${rating(was)}`),
  ],
  /** Where none of these happened; a day may have moved all the same. */
  nothing: "no action was completed, became overdue, came, went or changed its rating.",
};

export type PaneSinceWords = typeof paneSince;
