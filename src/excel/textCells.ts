import type { ChangeSet } from "../core/changes/changeSet";
import { movedBlock, type Move } from "../core/changes/movedLines";
import { STYLES } from "../core/changes/styles";
import type { Block } from "../core/snapshot/workbookSnapshot";

const TEXT_FORMAT = "@";

const isTextFormat = (numberFormat: unknown): boolean => numberFormat === TEXT_FORMAT;

/**
 * Which cells are formatted as text at the moment when they are written: there an apostrophe would be shown. What was
 * noted last holds.
 */
export class TextCells {
  private readonly areas = new Map<string, { readonly block: Block; readonly isText: boolean }[]>();

  note(sheet: string, block: Block, isText: boolean): void {
    const areas = this.areas.get(sheet) ?? [];
    // Only what differs from before needs to be remembered, and most sheets have no cell of text at all.
    if (!isText && !areas.some((area) => area.isText)) return;
    areas.push({ block, isText });
    this.areas.set(sheet, areas);
  }

  /** Notes what the number formats of a block say, cell by cell. */
  noteFormats(sheet: string, block: Block, formats: readonly (readonly unknown[])[]): void {
    for (let column = 0; column < block.columns; column++) {
      for (let row = 0; row < block.rows; row++) {
        const first = row;
        while (isTextFormat(formats[row]?.[column])) row++;
        const run = { row: block.row + first, column: block.column + column, rows: row - first, columns: 1 };
        if (run.rows > 0) this.note(sheet, run, true);
      }
    }
  }

  copy(): TextCells {
    const copy = new TextCells();
    for (const [sheet, areas] of this.areas) copy.areas.set(sheet, [...areas]);
    return copy;
  }

  /** A sheet keeps its cells under another name; where the request fails it still has the one before. */
  noteRename(sheet: string, after: string): void {
    this.areas.set(after, [...(this.areas.get(sheet) ?? [])]);
  }

  /** Rows or columns come or go: formats move with their cells. */
  noteMove(sheet: string, move: Move): void {
    const areas = this.areas.get(sheet);
    if (areas)
      this.areas.set(
        sheet,
        areas
          .map((area) => ({ ...area, block: withInserted(area.block, move) ?? movedBlock(area.block, move) }))
          .filter(({ block }) => block.rows > 0 && block.columns > 0),
      );
  }

  noteStyle({ sheet, block, after }: Extract<ChangeSet["edits"][number], { kind: "setStyle" }>): void {
    this.note(sheet, block, isTextFormat(STYLES[after].numberFormat));
  }

  has(sheet: string, row: number, column: number): boolean {
    return this.areas.get(sheet)?.findLast(({ block }) => holds(block, row, column))?.isText ?? false;
  }
}

/** What is inserted takes the formats of the line before it: a block that ends there goes on. */
function withInserted(block: Block, { axis, at, by }: Move): Block | null {
  if (by < 0) return null;
  if (axis === "rows") return block.row + block.rows === at ? { ...block, rows: block.rows + by } : null;
  return block.column + block.columns === at ? { ...block, columns: block.columns + by } : null;
}

export const holds = (block: Block, row: number, column: number): boolean =>
  row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns;
