import type { PaneMovesWords } from "../paneMovesWords";
import { moves } from "./moves";

export const paneMoves: PaneMovesWords = {
  ...moves,
  more: (count) => `Show ${String(count)} more`,
  byRecommendation: "By recommendation",
  byOwner: "By owner",
  nobody: "Nobody named",
  noRecommendation: "No recommendation",
  slip: ({ moved, of, days, notAgreed }) =>
    [
      `${String(moved)} of ${String(of)} later`,
      ...(days > 0 ? [`${String(days)} ${days === 1 ? "day" : "days"} in all`] : []),
      ...(notAgreed > 0 ? [`${String(notAgreed)} not agreed`] : []),
    ].join(", "),
};
