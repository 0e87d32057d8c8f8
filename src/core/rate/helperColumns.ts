/**
 * The columns of PlanActions that the Rating rests on: each answers one question, so that an officer who presses F2 in any
 * of them can follow it. They stand at the end of the table, grouped and folded.
 */
export const ACTION_HELPERS = [
  "statusNow",
  "percentNow",
  "moveWaits",
  "revisedNow",
  "daysLate",
  "daysMoved",
  "daysSinceStart",
  "daysSinceUpdate",
  "daysSinceCompletion",
  "completedLate",
  "pointsBehind",
  "reviewNow",
  "evidenceNow",
  "whyNow",
  "ownerRows",
  "namesNobody",
  "ownerNow",
  "highPriority",
  "ruleClosed",
  "ruleNoDue",
  "ruleDue",
  "ruleWatch",
  "ruleNow",
  "number",
  "byTheRules",
  "overrideWord",
  "overrideColour",
  "overrideNow",
] as const;
export type ActionHelper = (typeof ACTION_HELPERS)[number];

/** The columns of PlanRecommendations that its Delivery rating rests on. */
export const RECOMMENDATION_HELPERS = [
  "actionsCounted",
  "actionsRated",
  "actionsBlue",
  "actionsRed",
  "actionsAmberOrRed",
  "highPriorityRed",
  "ruleRed",
  "ruleActions",
  "ruleSchools",
  "ruleNow",
  "number",
  "numberOf",
] as const;
export type RecommendationHelper = (typeof RECOMMENDATION_HELPERS)[number];
