import type { Rating } from "../rate/rating";

/** How a rating stands to the one of the earlier paper. */
export type Direction = "better" | "unchanged" | "worse";

/** A recommendation whose rating is another than in the earlier paper. */
export interface MovedRating {
  readonly ref: string;
  readonly was: Rating;
  readonly now: Rating;
}
