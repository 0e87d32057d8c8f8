/** Why a file cannot be taken; the words turn the code into a sentence with the next step. */
export type FileFailureCode =
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
  | "too-many-formats";

/** Thrown by `src/ooxml` and caught at the edge of the shell; nothing has been written when it is thrown. */
export class FileFailure extends Error {
  constructor(
    readonly code: FileFailureCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = "FileFailure";
  }
}
