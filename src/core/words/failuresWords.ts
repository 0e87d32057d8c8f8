import type { FailureSentence } from "./en/files";
/** Why nothing, or not everything, was written. */
type Refusal =
  | "cell-being-edited"
  | "sheet-protected"
  /** Sheets may not be added, deleted or renamed. */
  | "structure-protected"
  /** Excel makes no table, as in a workbook that is shared in the way before co-authoring. */
  | "table-refused"
  | "workbook-read-only"
  | "changed-meanwhile"
  /** Taken back, all but what somebody changed since. */
  | "left-in-place"
  /** Somebody has changed all of it since. */
  | "nothing-taken-back"
  | "name-taken"
  | "merged-cells"
  | "filtered-range"
  | "too-large"
  | "excel-too-old"
  | "sheet-hidden"
  | "offline"
  /** A part of the add-in that is loaded apart. */
  | "not-loaded"
  /** Settings of the workbook. */
  | "not-kept"
  | "busy"
  /** Papers are not built for a day that has not come (B14); `where` is the day. */
  | "day-ahead"
  | "stopped"
  /** Excel refused half way, and what had been written could not be taken back. */
  | "half-written"
  /** Excel could not be asked what came of the writing. */
  | "not-known"
  /** Work that was interrupted waits to be finished or taken back: nothing else is written before. */
  | "interrupted"
  /** A step that is to be taken back and is not in the history. */
  | "no-such-step"
  /** Later steps (`where`) have written on the sheets that the step made. */
  | "rested-on"
  /** What is needed to take a step back was dropped to keep the workbook small. */
  | "undo-dropped"
  | "excel-error";

/** Each refusal with its sentences. */
export type RefusalWords = {
  /**
   * `where` is a sheet, a table, cells or ""; `usedBy` is the sheet on which a name is used, or the formula (with "=") that
   * it stands for.
   */
  readonly [code in Refusal]: (where: string, usedBy?: string) => FailureSentence;
};
