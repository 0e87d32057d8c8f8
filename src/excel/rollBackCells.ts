import type { ChangedCell } from "../core/changes/changedCell";
import type { CellContent, ChangeSet } from "../core/changes/changeSet";
import { sameContent } from "../core/changes/compareCells";
import { originalPlaces, type Piece } from "../core/changes/originalPlaces";
import type { Block } from "../core/snapshot/workbookSnapshot";
import { stillHolds } from "./cellContents";
import { contentNow } from "./changedCells";
import { insertsLines } from "./lines";
import { withEqualHeadings } from "./renamedHeadings";
import { holds } from "./textCells";
import type { Contents, WrittenBlock } from "./writtenLog";
import { keyOf } from "./writtenLog";
import type { Begun } from "./writing";

/** What is to be put back into a block, where it still holds what was written there. */
export interface Restoring {
  readonly edit: number;
  readonly sheet: string;
  /** As it is at the time of rolling back. */
  readonly block: Block;
  readonly contents: Contents;
  /** What was there when it was compared. */
  readonly seen: Contents;
}

/** A cell that a run wrote: what was there before, and everything the run wrote there. */
interface WrittenCell {
  readonly found: CellContent;
  readonly ours: CellContent[];
  readonly mayBeFilled: boolean;
}

/** Cells that a run wrote on sheets that were there, as they are placed when the run is rolled back. */
export class WrittenCells {
  private readonly sheets = new Map<string, Map<string, WrittenCell>>();
  private readonly asRenamed: (formula: string) => string;
  readonly blocks: readonly { readonly edit: number; readonly sheet: string; readonly block: Block }[];

  /** `sheetOf` gives the sheet an edit is about, by whatever stays the same; null where there is nothing to roll back. */
  constructor(changes: ChangeSet, begun: Begun, sheetOf: (edit: number) => string | null) {
    const places = originalPlaces(changes);
    this.asRenamed = withEqualHeadings(changes);
    const wasApplied = (edit: number): boolean =>
      insertsLines(changes.edits[edit]) && begun.structure.happened.has(edit);
    this.blocks = allWritten(changes, begun).flatMap((written) => {
      const sheet = sheetOf(written.edit);
      if (sheet === null) return [];
      return places.after(written.edit, written.block, wasApplied).map((piece) => {
        this.add(sheet, written, piece);
        return { edit: written.edit, sheet, block: piece.block };
      });
    });
  }

  private add(sheet: string, written: WrittenBlock, { first, firstColumn, block }: Piece): void {
    const cells = this.sheets.get(sheet) ?? new Map<string, WrittenCell>();
    this.sheets.set(sheet, cells);
    for (let r = 0; r < block.rows; r++)
      for (let c = 0; c < block.columns; c++) {
        const wrote = written.wrote[first + r]?.[firstColumn + c];
        if (wrote === undefined) continue;
        const key = keyOf(block.row + r, block.column + c);
        const known = cells.get(key);
        const expected = written.expected[0]?.[first + r]?.[firstColumn + c] ?? null;
        const theirs = written.theirs.get(keyOf(first + r, firstColumn + c));
        if (known) known.ours.push(wrote);
        // Somebody who was quicker than a second write of the run typed over the first.
        if (!known || theirs !== undefined) {
          const mayBeFilled = written.mayBeFilled(written.block.row + first + r);
          const found = theirs === undefined ? expected : theirs;
          cells.set(key, { found, ours: [...(known?.ours ?? []), wrote], mayBeFilled });
        }
      }
  }

  /** What a block holds now is compared: what is still ours is to be put back, what is somebody's is left. */
  compare(
    place: { readonly edit: number; readonly sheet: string; readonly block: Block; readonly name: string },
    now: readonly (readonly unknown[])[],
  ): { readonly restoring: Restoring; readonly left: readonly ChangedCell[] } {
    const { edit, sheet, block, name } = place;
    const left: ChangedCell[] = [];
    const contents = now.map((row, r) =>
      row.map((cell, c) => {
        const key = keyOf(block.row + r, block.column + c);
        const written = this.sheets.get(sheet)?.get(key);
        this.sheets.get(sheet)?.delete(key);
        if (!written || stillHolds(written.found, cell)) return undefined;
        const isFilled = written.mayBeFilled && typeof contentNow(cell) === "object";
        // Excel has put new headings into formulas that the run had not come to.
        const isOurs = [written.found, ...written.ours].some((content) => stillHolds(content, cell, this.asRenamed));
        if (isFilled || isOurs) return written.found;
        const expected = written.ours.at(-1) ?? null;
        left.push({ sheet: name, row: block.row + r, column: block.column + c, expected, now: contentNow(cell) });
        return undefined;
      }),
    );
    return { restoring: { edit, sheet, block, contents, seen: now.map((row) => row.map(contentNow)) }, left };
  }
}

/** What was written, and what was only going to be: a table that grows fills its formulas down by itself. */
function allWritten({ edits }: ChangeSet, begun: Begun): readonly WrittenBlock[] {
  const reached = new Set(begun.log.blocks.map(({ edit }) => edit));
  const waiting = edits.flatMap((edit, index): readonly WrittenBlock[] => {
    if (edit.kind !== "setCells" || reached.has(index)) return [];
    const { sheet, block, before, after } = edit;
    const shared = { edit: index, sheet, block, mayBeFilled: () => true, theirs: new Map<string, CellContent>() };
    return [{ ...shared, expected: [before], wrote: after }];
  });
  return [...begun.log.blocks, ...waiting];
}

/** Whether a cell of a sheet that a run adds holds what the run puts there, or nothing. */
export function isOfRun({ edits }: ChangeSet, sheet: string): (row: number, column: number, cell: unknown) => boolean {
  const writes = edits.filter((edit) => edit.kind === "setCells").filter((edit) => edit.sheet === sheet);
  const added = edits.filter((edit) => edit.kind === "addTable").filter((edit) => edit.sheet === sheet);
  const tables = added.map(({ table }) => table.block);
  return (row, column, cell) => {
    const now = contentNow(cell);
    if (now === null) return true;
    // Excel fills in headings that are missing, and formulas of calculated columns.
    const isFilled = (table: Block): boolean => row === table.row || typeof now === "object";
    if (tables.some((table) => holds(table, row, column) && isFilled(table))) return true;
    return writes.some(({ block, after }) => {
      const content = after[row - block.row]?.[column - block.column];
      return content !== undefined && (stillHolds(content, cell) || sameContent(content, now));
    });
  };
}
