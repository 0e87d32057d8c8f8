import type { CellStyle, Rectangle } from "../ooxml/workbookContents";
import type { ChartFigures } from "./chartFigures";

/** A sheet as the preview draws it. Rows and columns count from zero. */
export interface GridSheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly merges: readonly Rectangle[];
  readonly charts: readonly ChartFigures[];
  cell(row: number, column: number): GridCell | null;
  /** Pixels. */
  columnWidth(column: number): number;
  /** Pixels, of the rows that are not of the plain height; the same map as long as the sheet stands still. */
  readonly rowHeights: ReadonlyMap<number, number>;
}

export interface GridCell {
  /** What the cell shows. */
  readonly text: string;
  /** What an edit of it starts from: the formula, or the text as typed. */
  readonly input: string;
  readonly isNumber: boolean;
  readonly style: CellStyle;
  /** Where its link leads: a place in the workbook. */
  readonly link: string | null;
  /** What somebody says about it in a note or a thread of comments. */
  readonly note: string | null;
}

/** The merge that covers a cell, or null. */
export const mergeAt = (merges: readonly Rectangle[], row: number, column: number): Rectangle | null =>
  merges.find(
    (block) =>
      row >= block.row &&
      row < block.row + block.rows &&
      column >= block.column &&
      column < block.column + block.columns,
  ) ?? null;
