/** What a question for scrutiny may rest on, in the order in which they are asked: of a recommendation the first five that hold. */
export const QUESTIONS = [
  "noActions",
  "allCancelled",
  "overdue",
  "noMeasure",
  "noReading",
  "readings",
  "noEvidence",
  "allComplete",
  "overridden",
  "nobody",
  "noDay",
  "moved",
  "notStarted",
  "dueSoon",
  "resources",
  "stale",
  "unrated",
  "risk",
  "unscored",
  "barriers",
  "noRisk",
  "judged",
  "notJudged",
  "noLead",
  "lead",
  "progress",
] as const;
export type QuestionKey = (typeof QUESTIONS)[number];

/** What a question rests on: so many of so many, a second figure (days, a score, how many of the first), a day, a name. */
export interface QuestionFigures {
  readonly count: number;
  readonly of: number;
  readonly more: number;
  readonly day: string;
  readonly name: string;
}
