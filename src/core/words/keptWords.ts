/** The words beside what people wrote for the papers. */
export interface KeptWords {
  readonly kinds: Readonly<Record<"headline" | "decision" | "comment", string>>;
  /** Under a text that was written about other figures. */
  readonly check: (figures: string) => string;
  readonly comment: (text: string) => string;
  /** What of a recommendation that is gone was written. */
  readonly ofGone: (kind: string, text: string) => string;
}
