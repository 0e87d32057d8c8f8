import { reasonSentences, type RatingsWords, type ReasonPhrases, type RecommendationPhrases } from "../ratingsWords";

const reasons: ReasonPhrases = {
  cancelled: { other: "Cancelled" },
  "on-hold": { other: "On hold" },
  "complete-evidenced": { other: "Complete and evidenced" },
  "complete-no-evidence": { other: "Complete, evidence awaited" },
  "no-due-date": { other: "No due date" },
  overdue: { one: "{days} day overdue", other: "{days} days overdue" },
  "re-dated": { one: "Due date moved {days} day", other: "Due date moved {days} days" },
  "not-started": {
    one: "Not started, {days} day after its start",
    other: "Not started, {days} days after its start",
  },
  "due-soon": {
    one: "Due in {days} day, {percent} % complete",
    other: "Due in {days} days, {percent} % complete",
  },
  stale: { one: "No update for {days} day", other: "No update for {days} days" },
  "no-accountable-owner": { other: "No accountable owner" },
  "on-track": { other: "On track" },
  override: { other: "Set by {by}: {reason}. By the rules: " },
};

const recommendationReasons: RecommendationPhrases = {
  "nothing-rated": { other: "No action is rated" },
  "all-complete": { other: "Every action is complete and evidenced" },
  "high-priority-red": { one: "{count} high-priority action is Red", other: "{count} high-priority actions are Red" },
  "red-share": { one: "{red} of {counted} actions is Red", other: "{red} of {counted} actions are Red" },
  "some-red": { one: "{red} of {counted} actions is Red", other: "{red} of {counted} actions are Red" },
  "amber-share": {
    one: "{amberOrRed} of {counted} actions is Amber or Red",
    other: "{amberOrRed} of {counted} actions are Amber or Red",
  },
  "on-track": { other: "On track" },
};

export const ratings: RatingsWords = {
  colours: { Blue: "Blue", Green: "Green", Amber: "Amber", Red: "Red", Grey: "Grey" },
  letters: { Blue: "B", Green: "G", Amber: "A", Red: "R", Grey: "-" },
  reasons,
  recommendationReasons,
  ...reasonSentences(reasons, recommendationReasons),
};
