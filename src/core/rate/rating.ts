import type { Action, Recommendation } from "../plan/actionPlan";

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
    };

/** The reasons the rows of the rating table give. */
export type ComputedReason =
  | { readonly code: "cancelled" }
  | { readonly code: "on-hold" }
  | { readonly code: "complete-evidenced" }
  | { readonly code: "complete-no-evidence" }
  | { readonly code: "no-due-date" }
  | { readonly code: "overdue"; readonly days: number }
  | { readonly code: "re-dated"; readonly days: number }
  | { readonly code: "not-started"; readonly days: number }
  | { readonly code: "due-soon"; readonly days: number; readonly percent: number }
  | { readonly code: "stale"; readonly days: number }
  | { readonly code: "no-accountable-owner" }
  | { readonly code: "on-track" };

export interface RatedAction {
  readonly action: Action;
  readonly rating: Rating;
  readonly reason: RatingReason;
  /** The row of the rating table that decided: "R5"; "" for "otherwise". */
  readonly rule: string;
}

export interface RatedRecommendation {
  readonly recommendation: Recommendation;
  readonly rating: Rating;
  readonly reason: RecommendationReason;
  /** Number of actions per rating; they add up to all its actions (B8). */
  readonly counts: Readonly<Record<Rating, number>>;
}

/** Which line of R14 held, with both numbers of its percentage (B9). */
export type RecommendationReason =
  | { readonly code: "nothing-rated" }
  | { readonly code: "all-complete" }
  | { readonly code: "high-priority-red"; readonly count: number }
  | { readonly code: "red-share"; readonly red: number; readonly counted: number }
  | { readonly code: "some-red"; readonly red: number; readonly counted: number }
  | { readonly code: "amber-share"; readonly amberOrRed: number; readonly counted: number }
  | { readonly code: "on-track"; readonly counted: number };

/** The thresholds in force, in days or per cent: the rows of the Settings table (R5 to R8, R14). */
export interface Policy {
  readonly overdueRedDays: number;
  readonly reDatedRedDays: number;
  readonly reDatedAmberDays: number;
  readonly startPassedDays: number;
  readonly dueSoonDays: number;
  readonly dueSoonPercent: number;
  readonly staleDays: number;
  readonly recommendationRedPercent: number;
  readonly recommendationAmberPercent: number;
  readonly immediateDays: number;
  readonly implausibleYears: number;
  readonly loadOpen: number;
  readonly loadDueTogether: number;
}

export const STANDARD_POLICY: Policy = {
  overdueRedDays: 31,
  reDatedRedDays: 92,
  reDatedAmberDays: 31,
  startPassedDays: 14,
  dueSoonDays: 28,
  dueSoonPercent: 50,
  staleDays: 45,
  recommendationRedPercent: 20,
  recommendationAmberPercent: 25,
  immediateDays: 28,
  implausibleYears: 5,
  loadOpen: 15,
  loadDueTogether: 5,
};
