import type { FixesWords } from "../fixesWords";

export const fixes: FixesWords = {
  becomes: (before, after) => `Rating: ${before} → ${after}`,
  stays: (rating) => `Rating stays ${rating}`,
  recommendation: (ref, before, after) => `Recommendation ${ref}: ${before} → ${after}`,
  change: (count) =>
    count === 0 ? "No rating changes" : count === 1 ? "1 rating changes" : `${String(count)} ratings change`,
};
