import type { Action, Recommendation } from "../plan/actionPlan";
import type { Phrase } from "./phrase";

/** Best to worst, then not rated. */
export const RATINGS = ["Blue", "Green", "Amber", "Red", "Grey"] as const;
export type Rating = (typeof RATINGS)[number];

/** Why a rating is what it is: a code with the numbers its sentence needs. The words make the sentence. */
export type RatingReason =
  | ComputedReason
  /** R9: shown together with what the rules themselves say. */
  | {
      readonly code: "override";
      readonly reason: string;
      readonly by: string;
      readonly computed: { readonly rating: Rating; readonly reason: ComputedReason };
      /** The council's own words for it, from PlanRules. */
      readonly words?: Phrase;
    };

/** What the rows of the rating table can say. */
export type ReasonCode =
  | "cancelled"
  | "on-hold"
  | "on-hold-no-review"
  | "complete-evidenced"
  | "complete-no-evidence"
  | "evidence-late"
  | "ongoing-no-review"
  | "no-due-date"
  | "overdue"
  | "re-dated"
  | "not-started"
  | "due-soon"
  | "no-percent"
  | "behind"
  | "stale"
  | "no-accountable-owner"
  | "owner-left"
  | "on-track";

export interface ComputedReason {
  readonly code: ReasonCode;
  /** The number the sentence states: days, or points of per cent. */
  readonly n?: number;
  /** How far the action is, in whole per cent. */
  readonly percent?: number;
  /** How many days after its due day a complete action was completed; absent for none. */
  readonly late?: number;
  /** The council's own words for the row, and for being late, from PlanRules; absent where the standard ones stand there. */
  readonly words?: Phrase;
  readonly lateWords?: Phrase;
}

export interface RatedAction {
  readonly action: Action;
  readonly rating: Rating;
  readonly reason: RatingReason;
  /** The rule that decided: "R5"; "" for "otherwise". */
  readonly rule: string;
  /** Under an override: what it replaces. */
  readonly byTheRules?: { readonly rating: Rating; readonly rule: string };
}

export interface RatedRecommendation {
  readonly recommendation: Recommendation;
  readonly rating: Rating;
  readonly reason: RecommendationReason;
  /** Number of actions per rating; with `cancelled` they add up to all its actions (B8). */
  readonly counts: Readonly<Record<Rating, number>>;
  readonly cancelled: number;
  /** "n of m rated": stands beside every colour, so that nobody takes silence for good news. */
  readonly rated: { readonly count: number; readonly of: number };
}

/** What the rows of R14 can say. */
export type RecommendationCode =
  | "no-actions"
  | "nothing-rated"
  | "all-complete"
  | "high-priority-red"
  | "red-share"
  | "some-red"
  | "amber-share"
  | "few-rated"
  | "on-track"
  | "schools-red"
  | "schools-red-again"
  | "schools-amber"
  | "few-schools-rated";

/** Which row of R14 decided, with both numbers of its share (B9). */
export interface RecommendationReason {
  readonly code: RecommendationCode;
  readonly n?: number;
  readonly of?: number;
  /** The council's own words for the row, from PlanRules; absent where the standard ones stand there. */
  readonly words?: Phrase;
}
