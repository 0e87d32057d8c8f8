import { changesLanguage, proposeLanguageInSteps } from "./edits/changeLanguage";
import type { ChangeSet } from "./edits/changeSet";
import { proposeStructureInSteps, proposeSummaryInSteps } from "./edits/propose";
import { simulate } from "./edits/simulate";
import { reviewInSteps, type Review } from "./review";
import { part, type Work } from "./steps/work";
import type { Words } from "./words/words";

const PROPOSE = { structure: proposeStructureInSteps, summary: proposeSummaryInSteps } as const;

/**
 * What a step would write. Where our sheets are in another language than the one asked for they change it first, all of
 * them, and the step is worked out for the workbook as it then is: one change, taken back as one.
 */
export function* proposal(kind: keyof typeof PROPOSE, review: Review, words: Words): Work<ChangeSet> {
  const input = { ...review, words };
  if (!changesLanguage(input)) return yield* PROPOSE[kind](input);
  const first = yield* part(proposeLanguageInSteps(input), 0, 0.2);
  const again = yield* part(
    reviewInSteps(simulate(review.snapshot, first), {
      asOf: review.asAtSetting,
      fallbackDay: review.asOf,
      corrections: (review.recognition.corrections ?? []).filter(({ anchor }) => anchor?.keptAt === undefined),
    }),
    0.2,
    0.7,
  );
  const second = yield* part(PROPOSE[kind]({ ...again, words }), 0.7, 1);
  return { edits: [...first.edits, ...second.edits] };
}
