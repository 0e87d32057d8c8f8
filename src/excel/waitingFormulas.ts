import type { CellContent } from "../core/changes/changeSet";
import type { Block } from "../core/snapshot/workbookSnapshot";
import type { FormulaRun } from "./cellContents";
import { holds } from "./textCells";

/** A formula of the run that is written once every table it may name is there; its cells are blank until then. */
export interface WaitingFormula {
  readonly sheet: string;
  readonly edit: number;
  readonly run: FormulaRun;
}

/** What a block holds so far: a cell is blank as long as the run's own formula for it waits. */
export function soFar(
  waiting: readonly WaitingFormula[],
  sheet: string,
  block: Block,
  before: readonly (readonly CellContent[])[],
): readonly (readonly CellContent[])[] {
  const here = waiting.filter((one) => one.sheet === sheet && meet(one.run.block, block));
  if (here.length === 0) return before;
  const waits = (row: number, column: number): boolean => here.some(({ run }) => holds(run.block, row, column));
  return before.map((row, r) => row.map((content, c) => (waits(block.row + r, block.column + c) ? null : content)));
}

const meet = (one: Block, other: Block): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** What still waits when a block is written over: a later edit of the same run counts, not the formula before it. */
export const withoutBlock = (waiting: readonly WaitingFormula[], sheet: string, block: Block): WaitingFormula[] =>
  waiting.flatMap((one) => {
    const { block: own, formula } = one.run;
    if (one.sheet !== sheet || own.column < block.column || own.column >= block.column + block.columns) return [one];
    const end = own.row + own.rows;
    const parts = [
      { row: own.row, rows: Math.min(end, block.row) - own.row },
      { row: Math.max(own.row, block.row + block.rows), rows: end - Math.max(own.row, block.row + block.rows) },
    ];
    return parts
      .filter(({ rows }) => rows > 0)
      .map((part) => ({ ...one, run: { formula, block: { ...own, ...part } } }));
  });
