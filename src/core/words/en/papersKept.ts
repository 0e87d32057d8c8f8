import type { KeptWords } from "../keptWords";

export const kept: KeptWords = {
  kinds: { headline: "Headline", decision: "Decision", comment: "Comment" },
  check: (figures) => `Check the line above: the figures have changed since it was written (then ${figures}).`,
  comment: (text) => `Board comment: ${text}`,
  ofGone: (kind, text) => `${kind}, as it was written: ${text}`,
};
