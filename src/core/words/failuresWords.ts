/** Excel said no (`FailureCode` of the port), each code with its sentences. */
export type RefusalWords = {
  /**
   * `where` is a sheet, a table, cells or ""; `usedBy` is the sheet on which a name is used, or the formula (with "=") that
   * it stands for.
   */
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

/** What happened and what to do next, for everything that Excel can refuse. */
export interface FailuresWords {
  readonly excel: RefusalWords;
  /** The same where part of the work was done before it was refused: what was done, and what stands as it was. */
  readonly excelAfter: (before: PartDone) => RefusalWords;
  /** Later steps went before the one that was asked for was refused; `left` names cells of them that stay. */
  readonly laterStepsBack: (steps: number, left: string) => PartDone;
  /** What there was of an interrupted step has gone, and it is not done again. */
  readonly remainderBack: PartDone;
  /** A step was being taken back when Excel stopped: it can only be taken back further. */
  readonly halfBack: (where: string) => FailureSentence;
}

export interface PartDone {
  readonly done: string;
  /** Said where nothing was written besides. */
  readonly stands: string;
}

export interface FailureSentence {
  readonly what: string;
  readonly next: string;
}
