/** What happened and what to do next, for everything that Excel can refuse. */
export interface FailuresWords {
  /**
   * Excel said no (`FailureCode` of the port); `where` is a sheet, a table, cells or "";
   * `usedBy` is the sheet on which a name is used, or the formula (with "=") that it stands for.
   */
  readonly excel: {
    readonly [
      code in
        | "cell-being-edited"
        | "sheet-protected"
        | "structure-protected"
        | "workbook-read-only"
        | "changed-meanwhile"
        | "left-in-place"
        | "nothing-taken-back"
        | "name-taken"
        | "merged-cells"
        | "filtered-range"
        | "too-large"
        | "excel-too-old"
        | "sheet-hidden"
        | "offline"
        | "not-loaded"
        | "not-kept"
        | "busy"
        | "day-ahead"
        | "stopped"
        | "half-written"
        | "not-known"
        | "interrupted"
        | "no-such-step"
        | "rested-on"
        | "undo-dropped"
        | "excel-error"
    ]: (where: string, usedBy?: string) => FailureSentence;
  };
}

export interface FailureSentence {
  readonly what: string;
  readonly next: string;
}
