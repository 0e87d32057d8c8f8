import { moves } from "./moves";

/** What the pane says of due days that were moved (B16). */
export const paneMoves = {
  ...moves,
  more: (count: number): string => `Show ${String(count)} more`,
  byRecommendation: "By recommendation",
  byOwner: "By owner",
  nobody: "Nobody named",
  noRecommendation: "No recommendation",
  /** "2 of 3 later, by 91 days, 1 not agreed". */
  slip: ({
    moved,
    of,
    days,
    notAgreed,
  }: {
    readonly moved: number;
    readonly of: number;
    readonly days: number;
    readonly notAgreed: number;
  }): string =>
    [
      `${String(moved)} of ${String(of)} later`,
      ...(days > 0 ? [`${String(days)} ${days === 1 ? "day" : "days"} in all`] : []),
      ...(notAgreed > 0 ? [`${String(notAgreed)} not agreed`] : []),
    ].join(", "),
};

export type PaneMovesWords = typeof paneMoves;
