/** The published texts of Excel's error codes; programs branch on the code, never on the text. */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of the Office application.",
  Conflict: "Request could not be processed because of a conflict.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "The requested operation can't be completed because it conflicts with a merged range.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet. These " +
    "non-empty cells might appear empty but have blank values, some formatting, or a formula. Delete enough rows or " +
    "columns to make room for what you want to insert and then try again.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  InvalidArgument: 400,
  InvalidReference: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/** Excel says no: the code goes to the add-in, with the member that refused. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message?: string,
    /** `Class.member`; filled in by the member that was called when it is not given. */
    readonly location?: string,
  ) {
    super(message ?? (MESSAGES as Readonly<Record<string, string>>)[code] ?? code);
    this.name = "ApiError";
  }

  /** The same refusal with a place, when it has none. */
  at(location: string): ApiError {
    return this.location === undefined ? new ApiError(this.code, this.message, location) : this;
  }
}

/** What is not built answers this, with its name: a gap is loud. */
export const apiNotFound = (location: string): ApiError => new ApiError("ApiNotFound", undefined, location);

export const httpStatusOf = (code: string): number => HTTP_STATUS[code] ?? 500;
