import type { SinceLastPaper } from "../history/sinceLastPaper";
import type { Rating } from "../rate/rating";

/** What the overview says of what moved since the last paper. */
export interface PaneSinceWords {
  /** What the sentence is about: "Since the Board’s papers of 28 January 2020:". */
  readonly since: (day: string, isReceived: boolean) => string;
  /** "2 completed", one thing each, what did not happen left out. */
  readonly moved: (since: SinceLastPaper, rating: (one: Rating) => string) => readonly string[];
  /** Where none of these happened; a day may have moved all the same. */
  readonly nothing: string;
}
