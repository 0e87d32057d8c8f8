import type { MovesWords } from "./movesWords";

/** What the counts of a recommendation are called, in the order in which they are told. */
export const COUNT_NAMES = ["all", "rated", "blue", "amberOrRed", "red", "highRed", "cancelled"] as const;
export type CountName = (typeof COUNT_NAMES)[number];

/** What is said of one recommendation: the counts that decided, and every view of it, side by side. */
export interface PaneRecommendationWords {
  /** The recommendation was open, and is no longer in the plan. */
  readonly gone: string;
  readonly why: (rating: string) => string;
  readonly counts: Readonly<Record<CountName, string>>;
  readonly of: (count: number, of: number) => string;
  readonly limit: string;
  readonly empty: string;
  /** The schools that the finance recommendation goes by (M13). */
  readonly schools: string;
  readonly allSchools: (count: number) => string;
  readonly views: string;
  readonly delivery: string;
  readonly impact: string;
  readonly inspectorate: string;
  readonly selfEvaluation: string;
  readonly restsOn: string;
  readonly noMeasure: string;
  readonly noReading: string;
  readonly notJudged: string;
  readonly notEvaluated: string;
  readonly measuresRated: (rated: number, of: number) => string;
  /** A judgement with its day. */
  readonly onDay: (text: string, day: string) => string;
  readonly measures: string;
  readonly figures: (latest: string, target: string) => string;
  readonly risks: string;
  readonly score: (score: number) => string;
  readonly notScored: string;
  /** Parts of it that no action and no measure speaks of (F59). */
  readonly notCovered: string;
  readonly dates: string;
  readonly evidence: string;
  /** The actions that a piece of evidence is for, by their ids. */
  readonly forActions: (ids: string) => string;
  readonly shown: (shown: number, complete: number) => string;
  readonly slipped: MovesWords["slipped"];
  readonly showInSheet: (ref: string) => string;
}
