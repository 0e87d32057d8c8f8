import type { RatedAction, Rating } from "../rate/rating";
import type { PastAction } from "./recordRows";

/** What became of a rating since an earlier paper, in the order in which the papers list them. */
export const RATING_MOVES = ["fell", "rose", "unrated", "newlyRated"] as const;
export type RatingMove = (typeof RATING_MOVES)[number];

const BEST_FIRST: readonly Rating[] = ["Blue", "Green", "Amber", "Red"];

/** Which way a rating went; into and out of "not rated" it went none (R10). */
export function directionOf(was: Rating, now: Rating): "better" | "unchanged" | "worse" | null {
  if (was === "Grey" || now === "Grey") return null;
  const fell = BEST_FIRST.indexOf(now) - BEST_FIRST.indexOf(was);
  return fell > 0 ? "worse" : fell < 0 ? "better" : "unchanged";
}

export interface MovedRating {
  readonly one: RatedAction;
  readonly was: Rating;
  readonly move: RatingMove;
}

const moveOf = (was: Rating, now: Rating): RatingMove =>
  now === "Grey" ? "unrated" : was === "Grey" ? "newlyRated" : directionOf(was, now) === "worse" ? "fell" : "rose";

/** Ratings of actions that were there then. */
export function movedRatings(
  then: ReadonlyMap<string, PastAction>,
  rated: readonly RatedAction[],
): readonly MovedRating[] {
  const moved = rated.flatMap((one): readonly MovedRating[] => {
    const was = then.get(one.action.key)?.rating;
    return was === undefined || was === one.rating ? [] : [{ one, was, move: moveOf(was, one.rating) }];
  });
  return [...moved].sort((a, b) => RATING_MOVES.indexOf(a.move) - RATING_MOVES.indexOf(b.move));
}
