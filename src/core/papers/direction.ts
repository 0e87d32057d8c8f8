import type { Rating } from "../rate/rating";
import type { Words } from "../words/words";

const BEST_FIRST: readonly Rating[] = ["Blue", "Green", "Amber", "Red"];

/** Which way a rating went since the earlier paper, and what it was; one that is none, or was none, has no direction (R10). */
export function directionSince(was: Rating, now: Rating, { papers }: Words): readonly string[] {
  if (was === "Grey" || now === "Grey") return [papers.was(was)];
  const fell = BEST_FIRST.indexOf(now) - BEST_FIRST.indexOf(was);
  const direction = fell > 0 ? "worse" : fell < 0 ? "better" : "unchanged";
  return [papers.direction[direction], papers.was(was)];
}
