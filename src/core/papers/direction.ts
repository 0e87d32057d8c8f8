import { directionOf } from "../history/ratingMoves";
import type { Rating } from "../rate/rating";
import type { Words } from "../words/words";

/** Which way a rating went since the earlier paper, and what it was; one that is none, or was none, has no direction (R10). */
export function directionSince(was: Rating, now: Rating, { papers }: Words): readonly string[] {
  const direction = directionOf(was, now);
  return [...(direction === null ? [] : [papers.direction[direction]]), papers.was(was)];
}
