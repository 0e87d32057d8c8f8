/** The words beside what people wrote for the papers. */
export const kept = {
  kinds: { headline: "Headline", decision: "Decision", comment: "Comment" } satisfies Readonly<
    Record<"headline" | "decision" | "comment", string>
  >,
  /** Under a text that was written about other figures. */
  check: (figures: string): string =>
    `Check the line above: the figures have changed since it was written (then ${figures}).`,
  comment: (text: string): string => `Board comment: ${text}`,
  /** What of a recommendation that is gone was written. */
  ofGone: (kind: string, text: string): string => `${kind}, as it was written: ${text}`,
};

export type KeptWords = typeof kept;
