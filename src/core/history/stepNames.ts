/** What the product does to a workbook; the journal and the command line know each step by this name. */
const STEP_NAMES = [
  "structure",
  "summary",
  "asAt",
  "heading",
  "fix",
  "setAside",
  "refresh",
  "schoolCase",
  "schoolFigures",
  "schoolSheets",
  "update",
  "recommendationSet",
  "returns",
  "merge",
  "servicePlans",
] as const;
export type StepName = (typeof STEP_NAMES)[number];

export const isStepName = (text: string): text is StepName => (STEP_NAMES as readonly string[]).includes(text);

/** A step that somebody asks for, as data: the journal keeps it, so that work which was interrupted can be finished. */
export interface StepRequest {
  readonly name: StepName;
  /** What it is asked for: of the as-at day the day, in ISO form; of fixes the cells and what they are given, of checks to be set aside which and why, of changes of the source what was chosen, of a school's case what was recorded, of a file of figures what was taken, of the sheets of schools which are not built, of updates what is said of which action, of a ready set of recommendations its key, of returns for whom they were made, of a merge what came back, of plans of other services what was read of their files; "" where there is nothing to say. */
  readonly about: string;
}
