/** What a fix does to the ratings: colours are words of the same language. */
export const fixes = {
  becomes: (before: string, after: string): string => `Rating: ${before} → ${after}`,
  stays: (rating: string): string => `Rating stays ${rating}`,
  recommendation: (ref: string, before: string, after: string): string => `Recommendation ${ref}: ${before} → ${after}`,
  /** How many actions have another rating then. */
  change: (count: number): string =>
    count === 0 ? "No rating changes" : count === 1 ? "1 rating changes" : `${String(count)} ratings change`,
};

export type FixesWords = typeof fixes;
