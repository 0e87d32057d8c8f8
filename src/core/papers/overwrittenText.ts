import type { Language } from "../tables/description";

/** What somebody wrote for a paper in place of what was drafted, known by its paper and its key (B4, B11). */
export interface KeptText {
  readonly paper: string;
  readonly key: string;
  readonly kind: KeptKind;
  readonly language: Language;
  readonly text: string;
  /** The figures that it was written about. */
  readonly figures: string;
}

export type KeptKind = "headline" | "decision" | "comment";
