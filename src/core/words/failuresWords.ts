/** What happened and what to do next, for everything that Excel or a file can refuse. */
export interface FailuresWords {
  /** Excel said no (`FailureCode` of the port); `where` is a sheet, a table or "". */
  readonly excel: {
    readonly [
      code in
        | "cell-being-edited"
        | "sheet-protected"
        | "workbook-read-only"
        | "changed-meanwhile"
        | "name-taken"
        | "merged-cells"
        | "filtered-range"
        | "too-large"
        | "excel-too-old"
        | "offline"
        | "busy"
        | "stopped"
        | "half-written"
        | "excel-error"
    ]: (where: string) => FailureSentence;
  };
  /** The file cannot be taken (`FileFailureCode` of the reader); `name` is the file's. */
  readonly file: {
    readonly [
      code in
        | "encrypted"
        | "strict-ooxml"
        | "old-xls"
        | "not-a-workbook"
        | "corrupt"
        | "zip-bomb"
        | "too-large"
        | "no-worksheets"
    ]: (name: string) => FailureSentence;
  };
  readonly nothingRecognised: FailureSentence;
}

export interface FailureSentence {
  readonly what: string;
  readonly next: string;
}
