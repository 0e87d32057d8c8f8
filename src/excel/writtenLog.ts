import type { ChangedCell } from "../core/changes/changedCell";
import type { CellContent } from "../core/changes/changeSet";
import type { Block } from "../core/snapshot/workbookSnapshot";
import { isFormulaContent, stillHolds } from "./cellContents";
import { contentNow } from "./changedCells";

/** Contents that are put over what is there; undefined leaves a cell as it is. */
export type Contents = readonly (readonly (CellContent | undefined)[])[];

/** One block of cells that was written, in the rows as they were then. */
export interface WrittenBlock {
  readonly edit: number;
  readonly sheet: string;
  readonly block: Block;
  /** What is expected there; with two, either will do. */
  readonly expected: readonly Contents[];
  readonly wrote: Contents;
  /** Rows into which Excel fills formulas by itself. */
  readonly mayBeFilled: (row: number) => boolean;
  /** What was there instead, by row and column of the block. */
  readonly theirs: Map<string, CellContent>;
}

interface Pending {
  readonly written: WrittenBlock;
  /** Read in the same request, before the write. */
  readonly seen: Excel.Range;
}

/**
 * What a run has written. Each block is read in the request that writes it, before the write (a load before a set gives
 * the old value), so that it is known afterwards whether somebody was quicker.
 */
export class WrittenLog {
  readonly blocks: WrittenBlock[] = [];
  private pending: Pending[] = [];

  /** `asRenamed` gives a formula in which the headings that the run renames are the same before and after. */
  constructor(private readonly asRenamed: (formula: string) => string) {}

  note(seen: Excel.Range, written: Omit<WrittenBlock, "theirs">): void {
    const block = { ...written, theirs: new Map<string, CellContent>() };
    this.blocks.push(block);
    this.pending.push({ written: block, seen: seen.load("formulas") });
  }

  /** After a request, also one that failed half way: the cells that held something else than was expected. */
  settle(): readonly ChangedCell[] {
    const settled = this.pending;
    this.pending = [];
    return settled.flatMap(({ written, seen }) => {
      // What was not reached was neither read nor written.
      const now = seen.toJSON().formulas as readonly (readonly unknown[])[] | undefined;
      return now ? differencesOf(written, now, this.asRenamed) : [];
    });
  }
}

export const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;

function differencesOf(
  written: WrittenBlock,
  now: readonly (readonly unknown[])[],
  asRenamed: (formula: string) => string,
): ChangedCell[] {
  const { sheet, block, expected, theirs } = written;
  return now.flatMap((cells, r) =>
    cells.flatMap((cell, c): ChangedCell[] => {
      const wanted = expected.flatMap((contents) => contents[r]?.[c] ?? [null]);
      const isLeft = written.wrote[r]?.[c] === undefined;
      if (isFormulaContent(contentNow(cell)) && written.mayBeFilled(block.row + r)) return [];
      if (isLeft || wanted.some((content) => stillHolds(content, cell, asRenamed))) return [];
      theirs.set(keyOf(r, c), contentNow(cell));
      const place = { sheet, row: block.row + r, column: block.column + c };
      return [{ ...place, expected: wanted[0] ?? null, now: contentNow(cell) }];
    }),
  );
}
