import type { FailureSentence } from "./failuresWords";

/** What happened and what to do next, where a file cannot be taken or holds no plan. */
export interface FilesWords {
  /** The file cannot be taken (`FileFailureCode` of the reader); `name` is the file's. */
  readonly file: {
    readonly [
      code in
        | "encrypted"
        | "strict-ooxml"
        | "old-xls"
        | "xlsb"
        | "open-document"
        | "other-document"
        | "web-page"
        | "text"
        | "not-a-workbook"
        | "corrupt"
        | "zip-bomb"
        | "too-large"
        | "no-worksheets"
        | "too-many-formats"
    ]: (name: string) => FailureSentence;
  };
  readonly nothingRecognised: FailureSentence;
}
