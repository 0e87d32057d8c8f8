import type { Block } from "../../core/snapshot/workbookSnapshot";
import type { PlainValue } from "./plainValues";

/** The cells a formula can ask for while it is worked out. */
export interface CellReader {
  /** The value of a cell, worked out first where it is a formula's. */
  readonly valueAt: (sheet: string, row: number, column: number) => PlainValue;
  /** Values of one column, top to bottom; the same list for the same cells. */
  readonly column: (sheet: string, block: Block) => readonly PlainValue[];
  /** What was found out about a column once and holds for all formulas of this calculation. */
  readonly remember: <T>(column: readonly PlainValue[], what: string, find: () => T) => T;
}

/** Works a formula out for the row it stands in. */
export type Evaluate = (cells: CellReader, row: number) => PlainValue;

/** An argument of a function: as one value and, where it is a reference, as cells. */
export interface Argument {
  readonly value: Evaluate;
  readonly isReference: boolean;
  /** The cells of a reference to one column; else null. */
  readonly column: ((cells: CellReader) => readonly PlainValue[]) | null;
}
