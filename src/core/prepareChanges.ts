import { changesLanguage, proposeLanguageInSteps } from "./proposals/changeLanguage";
import type { ChangeSet } from "./changes/changeSet";
import type { PapersAsked } from "./sheets/papersRequest";
import { proposeStructureInSteps, proposeSummaryInSteps } from "./proposals/propose";
import { proposePutRightInSteps } from "./proposals/putRight";
import { redLastTime } from "./proposals/redLastTime";
import { simulate } from "./changes/simulate";
import { reviewInSteps, type Review } from "./review";
import { part, type Work } from "./steps/work";
import { english } from "./words/english";
import { welsh } from "./words/welsh";
import type { Words } from "./words/words";

const PROPOSE = { structure: proposeStructureInSteps, summary: proposeSummaryInSteps } as const;

/**
 * What a step would write. Our tables are put right first, and sheets of ours in another language than the one asked
 * for change it, all of them; the step is worked out for the workbook as it then is. All of it is one
 * change, taken back as one.
 */
export function* proposal(
  kind: keyof typeof PROPOSE,
  review: Review,
  words: Words,
  asked: PapersAsked = {},
): Work<ChangeSet> {
  let [now, edits]: [Review, ChangeSet["edits"]] = [review, []];
  const sheetWords = wordsOfSheets(now, words);
  const { edits: first } = yield* part(proposePutRightInSteps({ ...now, words: sheetWords }), 0, 0.1);
  if (first.length > 0) [now, edits] = [yield* part(afterwards(now, first), 0.1, 0.3), first];
  if (changesLanguage({ ...now, words })) {
    const { edits: changed } = yield* part(proposeLanguageInSteps({ ...now, words }), 0.3, 0.4);
    [now, edits] = [yield* part(afterwards(now, changed), 0.4, 0.7), [...edits, ...changed]];
  }
  const again = kind === "summary" ? redLastTime({ ...now, words }) : [];
  if (again.length > 0) [now, edits] = [yield* part(afterwards(now, again), 0.7, 0.75), [...edits, ...again]];
  const { edits: last } = yield* part(PROPOSE[kind]({ ...now, words, ...asked }), 0.75, 1);
  return { edits: [...edits, ...last] };
}

/** The words of the sheets that stand; before the first, those that new ones are to have. */
export const wordsOfSheets = ({ language }: Pick<Review, "language">, words: Words): Words =>
  language === null ? words : language === "cy" ? welsh : english;

/** What there is to say about the workbook once the edits are made. */
const afterwards = (review: Review, edits: ChangeSet["edits"]): Work<Review> =>
  reviewInSteps(simulate(review.snapshot, { edits }), {
    asOf: review.asAtSetting,
    fallbackDay: review.asOf,
    corrections: (review.recognition.corrections ?? []).filter(({ anchor }) => anchor?.keptAt === undefined),
  });
