import type { Review } from "../core/review";
import type { Words } from "../core/words/words";

/** Measures and risks as the plan has them, and what each measure says of its recommendation's impact (R15). */
export const impactJson = ({ measures, plan }: Review, words: Words): object => ({
  measures: measures.map(({ measure, rating, reason }) => {
    const { id, recommendation, measure: text, betterWhen, figures, place } = measure;
    return {
      ...{ sheet: place.sheet, row: place.row + 1, id, recommendation, measure: text, betterWhen },
      ...{
        baseline: measure.baseline,
        baselineOn: measure.baselineOn,
        target: measure.target,
        targetOn: measure.targetOn,
      },
      ...{ latest: measure.latest, latestOn: measure.latestOn, readings: figures?.readings ?? [] },
      ...{ rating, reason: words.ratings.impactReason(reason) },
    };
  }),
  risks: (plan.risks ?? []).map(({ place, ...risk }) => ({ sheet: place.sheet, row: place.row + 1, ...risk })),
});
