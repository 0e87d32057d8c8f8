import { cellAt, type SheetSnapshot } from "../snapshot/workbookSnapshot";
import type { CellContent } from "../changes/changeSet";
import { contentOf } from "../changes/compareCells";
import type { RowsNamed } from "./namedRows";
import type { Alignment } from "./paperAlignment";
import type { Picture } from "./paperPicture";

/** The sheet of a paper as it stands, and what we know of it. */
export interface ExistingPaper {
  readonly sheet: SheetSnapshot;
  readonly picture: Picture;
  readonly alignment: Alignment;
  /** The rows of it that formulas speak of. */
  readonly named: () => readonly RowsNamed[];
}

export const widthOf = ({ used }: SheetSnapshot): number => (used ? used.column + used.columns : 0);

export const contentIn = (sheet: SheetSnapshot, row: number, column: number): CellContent =>
  contentOf(cellAt(sheet, row, column));

/** The columns of a row that hold what somebody typed. */
export const theirsIn = ({ sheet, alignment }: ExistingPaper, row: number): readonly number[] =>
  Array.from({ length: widthOf(sheet) }, (_, column) => column).filter(
    (column) => contentIn(sheet, row, column) !== null && !(alignment.ours[row]?.has(column) ?? false),
  );
