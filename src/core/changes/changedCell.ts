import type { CellContent } from "./changeSet";

/** A cell that holds something else than was expected there: than a change set found, or than a step wrote. */
export interface ChangedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What was expected; null where that is not kept. */
  readonly expected: CellContent;
  readonly now: CellContent;
  /** A sheet that stays, because the formula of this cell uses it. */
  readonly keeps?: string;
}
