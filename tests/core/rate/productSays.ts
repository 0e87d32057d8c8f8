import { addDays } from "../../../src/core/calendar/calendarDate";
import { review } from "../../../src/core/review";
import type { Words } from "../../../src/core/words/words";
import type { CalculationInput } from "../../../src/simulator/recalculation/calculation";
import { AS_OF } from "./actionFixture";
import { snapshotOfCells } from "./snapshotOfCells";

/** What the product says of the cells that the formulas are worked out in: colour and reason, row by row. */
export function productSays(words: Words, input: CalculationInput, rows: number, refs: readonly string[]) {
  // Where the as-at cell holds no day, the formulas go by the calendar of the computer.
  const { rated, recommendations } = review(snapshotOfCells(input), {
    asOf: null,
    fallbackDay: addDays(AS_OF, 5),
    corrections: [],
  });
  return {
    actions: Array.from({ length: rows }, (_, at) => {
      const found = rated.find(({ action }) => action.cells.action?.row === at + 1);
      return found ? [words.ratings.colours[found.rating], words.ratings.reason(found.reason)] : ["", ""];
    }),
    recommendations: refs.map((ref) => {
      const found = recommendations.find(({ recommendation }) => recommendation.ref === ref);
      return (
        found && [
          words.ratings.colours[found.rating],
          words.ratings.recommendationReason(found.reason),
          words.ratings.ratedOf.replace("{n}", String(found.rated.count)).replace("{m}", String(found.rated.of)),
        ]
      );
    }),
  };
}
