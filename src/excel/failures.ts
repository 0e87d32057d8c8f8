import type { Failure, FailureCode } from "../app/workbookPort";
import type { ChangedCell } from "../core/changes/changedCell";
import { cellsOfFailure } from "./changedCells";

/** Excel's error codes and what they mean to a user. Branched on by code, never by text: texts are localised. */
const CODES: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "sheet-protected",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  ActivityLimitReached: "busy",
  InactiveWorkbook: "busy",
  InvalidOrTimedOutSession: "offline",
  ConnectionFailure: "offline",
  Timeout: "offline",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  ItemAlreadyExists: "name-taken",
  MergedRangeConflict: "merged-cells",
  FilteredRangeConflict: "filtered-range",
  ItemNotFound: "changed-meanwhile",
  InvalidReference: "changed-meanwhile",
  Conflict: "changed-meanwhile",
  ApiNotFound: "excel-too-old",
  NotImplemented: "excel-too-old",
};

/** A vague code says more together with the member that refused: a table's name is taken or not allowed (pitfall 6). */
const CODES_AT: Readonly<Record<string, FailureCode>> = {
  "InvalidArgument Table.name": "name-taken",
  "InvalidArgument NamedItemCollection.add": "name-taken",
  "AccessDenied WorksheetCollection.add": "structure-protected",
  "AccessDenied Worksheet.delete": "structure-protected",
  "AccessDenied Worksheet.name": "structure-protected",
  "AccessDenied Worksheet.visibility": "structure-protected",
  // No flag says that a workbook is shared in the old way, and which of these Excel gives then is not documented.
  "InvalidOperation TableCollection.add": "table-refused",
  "GeneralException TableCollection.add": "table-refused",
};

/** A failure that we noticed ourselves before Excel had to say no. */
export class Refused extends Error {
  constructor(
    readonly code: FailureCode,
    readonly where: string,
    readonly more: Pick<Failure, "usedBy" | "cells"> = {},
  ) {
    super(`${code} ${where}`);
  }
}

/** The user stopped the work between two round trips. */
export const stopped = (): Refused => new Refused("stopped", "");

/** The work stopped half way, and what had been written could not all be taken back. */
export class HalfWritten extends Error {
  constructor(
    override readonly cause: unknown,
    /** What Excel said when it was to be taken back; null where somebody's changes are in the way. */
    readonly whenTakingBack: unknown,
    readonly where: string,
    readonly left: readonly ChangedCell[] = [],
  ) {
    super("What had been written could not be taken back.");
  }
}

/**
 * Turns what Excel (or we) threw into a failure. Anything that is no answer of Excel's is a fault of ours and is thrown
 * on.
 */
export function failureFrom(error: unknown, where: string): Failure {
  if (error instanceof Refused) return { code: error.code, where: error.where, detail: "", ...error.more };
  if (error instanceof HalfWritten) {
    const causes = [error.cause, error.whenTakingBack].filter((cause) => cause !== null);
    const detail = causes
      .map((cause) => failureFrom(cause, "").detail)
      .filter((text) => text !== "")
      .join("; then ");
    return { code: "half-written", where: error.where, detail, ...cellsOfFailure(error.left) };
  }
  if (!isOfficeError(error)) throw error;
  const at = error.debugInfo?.errorLocation;
  return { code: codeOf(error), where, detail: `${error.code}${at ? ` at ${at}` : ""}: ${error.message}` };
}

/** True when Excel refused an answer or a request for its size. */
export const isTooLarge = (error: unknown): boolean => isOfficeError(error) && codeOf(error) === "too-large";

interface OfficeError {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Errors that say nothing of whether the request was carried out. */
const LOST: ReadonlySet<string> = new Set([
  "InvalidOrTimedOutSession",
  "ConnectionFailure",
  "Timeout",
  "ResponsePayloadSizeLimitExceeded",
]);

/** True when Excel may have carried out a request whose answer did not arrive. */
export const isAnswerLost = (error: unknown): boolean => isOfficeError(error) && LOST.has(error.code);

/** Office.js makes its errors in its own realm, so they are known by name. */
export const isOfficeError = (error: unknown): error is OfficeError =>
  typeof error === "object" && error !== null && "name" in error && error.name === "RichApi.Error" && "code" in error;

const codeOf = ({ code, debugInfo }: OfficeError): FailureCode =>
  CODES_AT[`${code} ${debugInfo?.errorLocation ?? ""}`] ?? CODES[code] ?? "excel-error";

/** Excel refused half way and what had been written was taken back; the cause says what Excel said. */
export class TakenBack extends Error {
  constructor(
    override readonly cause: unknown,
    readonly where: string,
  ) {
    super("The run failed half way.");
  }
}
