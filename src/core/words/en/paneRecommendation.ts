import type { PaneRecommendationWords } from "../paneRecommendationWords";
import { moves } from "./moves";

export const paneRecommendation: PaneRecommendationWords = {
  gone: "This recommendation is no longer in the plan.",
  why: (rating) => `Why ${rating}`,
  counts: {
    all: "Actions that count",
    rated: "With a colour",
    blue: "Blue",
    amberOrRed: "Amber or Red",
    red: "Red",
    highRed: "Red of high priority",
    cancelled: "Cancelled, in no number",
  },
  of: (count, of) => `${String(count)} of ${String(of)}`,
  limit: "Limit",
  empty: "none",
  schools: "Schools that count for it, the worst first",
  allSchools: (count) => (count === 1 ? "The one school" : `All ${String(count)} schools`),
  views: "Side by side, never one colour",
  delivery: "Delivery",
  impact: "Impact",
  inspectorate: "Inspectorate",
  selfEvaluation: "Self-evaluation",
  restsOn: "It rests on",
  noMeasure: "No measure",
  noReading: "No reading",
  notJudged: "Not judged",
  notEvaluated: "Not evaluated",
  measuresRated: (rated, of) => `${String(rated)} of ${of === 1 ? "1 measure" : `${String(of)} measures`} rated`,
  onDay: (text, day) => `${text}, ${day}`,
  measures: "Measures",
  figures: (latest, target) => `Latest ${latest}, target ${target}`,
  risks: "Risks",
  score: (score) => `Score ${String(score)}`,
  notScored: "No score",
  notCovered: "What nothing speaks of",
  dates: "How far days have moved",
  evidence: "Evidence",
  forActions: (ids) => `for ${ids}`,
  shown: (shown, complete) =>
    complete === 0
      ? "No action is complete yet."
      : `${String(shown)} of ${complete === 1 ? "1 complete action" : `${String(complete)} complete actions`} ${shown === 1 ? "carries" : "carry"} evidence.`,
  slipped: moves.slipped,
  showInSheet: (ref) => `Show ${ref} in the sheet`,
};
