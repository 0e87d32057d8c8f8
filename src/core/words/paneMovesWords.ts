import type { MovesWords } from "./movesWords";

/** What the pane says of due days that were moved (B16). */
export interface PaneMovesWords extends MovesWords {
  readonly more: (count: number) => string;
  readonly byRecommendation: string;
  readonly byOwner: string;
  readonly nobody: string;
  readonly noRecommendation: string;
  /** "2 of 3 later, by 91 days, 1 not agreed". */
  readonly slip: (slip: {
    readonly moved: number;
    readonly of: number;
    readonly days: number;
    readonly notAgreed: number;
  }) => string;
}
