import type { Rating } from "../rate/rating";

/** What is said of one action: why it is rated as it is, and what would change that. */
export interface PaneActionWords {
  /** The action was open, and is no longer in the plan. */
  readonly gone: string;
  readonly source: string;
  readonly why: (rating: string) => string;
  /** Where a person set the rating. */
  readonly byHand: (by: string, reason: string) => string;
  readonly byTheRules: (rating: string, reason: string) => string;
  readonly dueAndOpen: (day: string) => string;
  readonly empty: string;
  readonly percent: (percent: number) => string;
  readonly inForce: string;
  /** A limit of the rating rules that it was compared with. */
  readonly limit: string;
  readonly change: string;
  readonly leftAsItIs: string;
  readonly fromDay: (day: string, inDays: string) => string;
  readonly staysAsItIs: string;
  readonly newDay: string;
  readonly anyDay: string;
  readonly upTo: (day: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly from: (day: string) => string;
  readonly completeWithEvidence: string;
  readonly completeWithout: string;
  readonly toLookAt: string;
  readonly nothingToLookAt: string;
  readonly update: (id: string) => string;
  readonly showInSheet: (id: string) => string;
  readonly position: Readonly<
    Record<"overdue" | "due" | "recommendation" | "group" | "all", (place: string) => string>
  >;
  /** After "yn", which softens: "yn Goch". */
  readonly ratedAs: Readonly<Record<Rating, string>>;
}
