import { anchored, subjectOf } from "../core/recognise/corrections";
import type { Correction, CorrectionInForce } from "../core/recognise/recognition";
import type { Review } from "../core/review";
import type { Work } from "../core/steps/work";
import { differenceBetween, type ReviewDifference } from "../core/reviewDifference";
import { inBackground, type Pace } from "./inSlices";

/** The corrections with this one in place of an earlier one about the same thing. */
export function replaceCorrection(corrections: readonly Correction[], next: Correction): readonly Correction[] {
  const subject = subjectOf(next);
  return [...corrections.filter((correction) => subjectOf(correction) !== subject), next];
}

/** The correction as it knows by heading what it is about: rows may be inserted before it is written. */
export const withAnchor = (correction: Correction, review: Review | null): Correction =>
  review ? anchored(correction, review.recognition) : correction;

/** Those that a change had written and that its taking back has to keep, under those made since. */
export const replaceCorrections = (
  written: readonly Correction[],
  later: readonly Correction[],
): readonly Correction[] => later.reduce(replaceCorrection, written);

/** Names a choice: the same for two corrections that say the same of the same thing. */
export const choiceKey = (correction: CorrectionInForce): string =>
  JSON.stringify(correction, (name, value: unknown) => (name === "anchor" ? undefined : value));

/** What weighing needs of the session. */
interface Weighing {
  readonly review: Review;
  /** A review of the same workbook with one more correction. */
  readonly reviewOf: (correction: CorrectionInForce) => Work<Review>;
  /** Whether the review compared with is still the one on show. */
  readonly isWanted: () => boolean;
  readonly tell: (key: string, difference: ReviewDifference) => void;
  readonly pace: Pace;
}

/** Works out what each choice would change, one review after another, and lets the pane breathe before each. */
export async function weigh(choices: readonly CorrectionInForce[], weighing: Weighing): Promise<void> {
  const { review, reviewOf, isWanted, tell, pace } = weighing;
  for (const choice of choices) {
    await pace.rest();
    if (!isWanted()) return;
    const other = await inBackground(reviewOf(choice), pace, isWanted);
    if (!other || !isWanted()) return;
    tell(choiceKey(choice), differenceBetween(review, other));
  }
}
