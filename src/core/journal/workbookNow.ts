import type { originalPlaces } from "../changes/originalPlaces";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { SheetNow } from "./sheetNow";
import type { UndoData } from "./undoData";

/** A step that is to be taken back, in the workbook as it is now. */
export interface TakingBack {
  readonly entry: string;
  readonly undo: UndoData;
  readonly snapshot: WorkbookSnapshot;
  /** The step, or taking it back, was interrupted: of its edits some have been carried out and some have not. */
  readonly isInterrupted: boolean;
  /** Tables whose sheets stay, although the step made them: history that later steps have written. */
  readonly kept: ReadonlySet<string>;
}

/** How the parts of taking back see the workbook. */
export interface Present extends TakingBack {
  /** By the name that a sheet had before the step. */
  readonly sheets: ReadonlyMap<string, SheetNow>;
  /** By edit: the sheet it is about, as it is now; undefined for a sheet that is gone and for edits of no sheet. */
  readonly sheetOf: (edit: number) => SheetNow | undefined;
  /** Whether an edit may have been carried out at all. */
  readonly mayBeApplied: (edit: number) => boolean;
  /** Of an insertion: the first of its rows as they are now; null where they are not there. */
  readonly insertedAt: (edit: number) => number | null;
  readonly places: ReturnType<typeof originalPlaces>;
}
