/** What can have happened to an action since an earlier paper, in the order in which Changes tells it. */
export const CHANGE_KINDS = [
  "completed",
  "cancelled",
  "reopened",
  "reinstated",
  "dateMoved",
  "added",
  "removed",
  "passedOn",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export type PackPaper =
  | "summary"
  | "exceptions"
  | "upcoming"
  | "changes"
  | "forecast"
  | "owners"
  | "schools"
  | "schoolsWithoutNames"
  | "services"
  | "evidence"
  | "quality"
  | "method";

/** The sheets of schools: with their names, and without. */
export const SCHOOL_PAPERS = ["schools", "schoolsWithoutNames"] as const satisfies readonly PackPaper[];
export type SchoolPaper = (typeof SCHOOL_PAPERS)[number];

/** Papers that a council may leave out. */
export type OptionalPaper = Exclude<PackPaper, "summary">;

export type PackHeading =
  | "page"
  | "sheet"
  | "question"
  | "answer"
  | "rating"
  | "id"
  | "action"
  | "reason"
  | "owner"
  | "due"
  | "nextStep"
  | "corrective"
  | "view"
  | "since"
  | "judgedOn"
  | "why"
  | "measure"
  | "baseline"
  | "target"
  | "latest"
  | "againstLine"
  | "risk"
  | "score"
  | "mitigation"
  | "trend"
  | "fromTo"
  | "days"
  | "askedBy"
  | "agreed"
  | "times"
  | "backBy"
  | "percent"
  | "ref"
  | "change"
  | "then"
  | "now"
  | "kind"
  | "open"
  | "late"
  | "severity"
  | "finding"
  | "count"
  | "example"
  | "rule"
  | "holdsWhen"
  | "inForce"
  | "unit"
  | "asked"
  | "restsOn"
  | "actions"
  | "evidence"
  | "forActions"
  | "whose"
  | "when";
