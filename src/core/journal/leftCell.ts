import type { CellContent } from "../edits/changeSet";

/** A cell that holds something else than the step wrote there. */
export interface LeftCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What the step wrote; null where that is not kept. */
  readonly expected: CellContent;
  readonly now: CellContent;
  /** A sheet of the step that stays, because the formula of this cell uses it. */
  readonly keeps?: string;
}
