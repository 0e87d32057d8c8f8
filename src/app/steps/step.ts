import type { ChangeSet } from "../../core/changes/changeSet";
import type { Review } from "../../core/review";
import type { Work } from "../../core/steps/work";
import type { Words } from "../../core/words/words";

/** Something the product does to a workbook. The session and the command line run any of them in one way. */
export interface Step {
  /** There is nothing to do where no plan was found. */
  readonly needsPlan: boolean;
  /** What it would write into the workbook as it was reviewed; `about` is what it was asked for. */
  readonly propose: (review: Review, about: string, words: Words) => Work<ChangeSet>;
}
