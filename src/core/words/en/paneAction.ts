import type { Rating } from "../../rate/rating";

const position: Record<"overdue" | "due" | "recommendation" | "group" | "all", (place: string) => string> = {
  overdue: (place) => `${place} overdue`,
  due: (place) => `${place} due`,
  recommendation: (place) => place,
  group: (place) => place,
  all: (place) => place,
};

/** What is said of one action: why it is rated as it is, and what would change that. */
export const paneAction = {
  /** The action was open, and is no longer in the plan. */
  gone: "This action is no longer in the plan.",
  source: "source",
  why: (rating: string): string => `Why ${rating}`,
  /** Where a person set the rating. */
  byHand: (by: string, reason: string): string => `Set by hand by ${by}: “${reason}”.`,
  byTheRules: (rating: string, reason: string): string => `By the rules it is ${rating}: ${reason}.`,
  dueAndOpen: (day: string): string => `It was due on ${day} and is not complete.`,
  empty: "none",
  percent: (percent: number): string => `${String(percent)} %`,
  inForce: "In force",
  /** A limit of the rating rules that it was compared with. */
  limit: "Limit",
  change: "What would change it",
  leftAsItIs: "Left as it is:",
  fromDay: (day: string, inDays: string): string => `from ${day}, ${inDays}`,
  staysAsItIs: "stays so for two years",
  newDay: "New day,",
  anyDay: "whichever",
  upTo: (day: string): string => `up to ${day}`,
  between: (from: string, to: string): string => `${from} to ${to}`,
  from: (day: string): string => `from ${day}`,
  completeWithEvidence: "Complete, with evidence",
  completeWithout: "Complete, evidence to follow",
  toLookAt: "To look at here",
  nothingToLookAt: "Nothing to look at here.",
  update: (id: string): string => `Update ${id}…`,
  showInSheet: (id: string): string => `Show ${id} in the sheet`,
  position,
  /** After "yn", which softens: "yn Goch". */
  ratedAs: { Blue: "Blue", Green: "Green", Amber: "Amber", Red: "Red", Grey: "Grey" } satisfies Readonly<
    Record<Rating, string>
  >,
};

export type PaneActionWords = typeof paneAction;
