import type { Severity } from "../findings/finding";
import type { Rating } from "../rate/rating";

/** A recommendation and its rating, as a headline names it. */
export interface RatedRef {
  readonly ref: string;
  readonly rating: Rating;
}

/** The sentences of the board summary. */
export interface BoardWords {
  readonly asAtLine: (plan: string, asOf: string, actions: number) => string;
  /** First sentence of the headline, with both numbers of its percentage (B9). */
  readonly headlineComplete: (complete: number, actions: number, overdue: number) => string;
  /**
   * Second sentence: which recommendations are Red or Amber, which are not rated, and what falls due. A plan without
   * recommendations is told by the rating of the whole.
   */
  readonly headlineRatings: (refs: readonly RatedRef[], whole: Rating, due: number, by: DueBy) => string;
  readonly noActions: string;
  readonly allCancelled: string;
  /** The heading of the column of what falls due; without a meeting, in so many days. */
  readonly dueInDays: (days: number) => string;
  readonly allRecommendations: string;
  readonly withoutRecommendation: string;
  readonly allRef: string;
  readonly noRef: string;
  readonly completeOf: (complete: number, of: number) => string;
  readonly firstReport: string;
  readonly figuresAll: string;
  readonly chartTitle: string;
  /** "R1, 16 actions: 2 Blue, 5 Green." */
  readonly chartRow: (ref: string, actions: number, counts: readonly RatingCount[]) => string;
  readonly chartIntro: string;
  readonly keyDatesHeading: string;
  readonly keyDate: (day: string, event: string, days: number) => string;
  readonly moreKeyDates: (count: number) => string;
  readonly noKeyDates: string;
  readonly restOnHeading: string;
  readonly restOnFindings: (counts: Readonly<Record<Severity, number>>) => string;
  readonly restOnValues: (asOf: string) => string;
  readonly restOnGrey: (grey: number, actions: number) => string;
  readonly restOnAddUp: (actions: number) => string;
  readonly nextHeading: string;
  readonly nextActions: (overdue: number) => string;
  readonly nextFindings: (errors: number) => string;
  readonly nextSettings: string;
}

export interface RatingCount {
  readonly colour: string;
  readonly count: number;
}

/** Until when "falls due" counts: the next meeting, else so many days. */
export type DueBy =
  { readonly kind: "meeting"; readonly day: string } | { readonly kind: "days"; readonly days: number };
