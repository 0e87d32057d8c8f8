import type { PaneSinceWords } from "../paneSinceWords";

const some = (count: number, what: string): readonly string[] => (count === 0 ? [] : [`${String(count)} ${what}`]);
const ratings = (count: number, way: string): readonly string[] =>
  some(count, `${count === 1 ? "rating is" : "ratings are"} ${way}`);

export const paneSince: PaneSinceWords = {
  since: (day, isReceived) => `Since the ${isReceived ? "Board’s papers" : "papers"} of ${day}:`,
  moved: (
    { completed, becameOverdue, added, removed, better, worse, unrated, newlyRated, recommendations },
    rating,
  ) => [
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
  nothing: "no action was completed, became overdue, came, went or changed its rating.",
};
