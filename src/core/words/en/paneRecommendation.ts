import type { CountName } from "../paneRecommendationWords";
import { moves } from "./moves";

/** What is said of one recommendation: the counts that decided, and every view of it, side by side. */
export const paneRecommendation = {
  /** The recommendation was open, and is no longer in the plan. */
  gone: "This recommendation is no longer in the plan.",
  why: (rating: string): string => `Why ${rating}`,
  counts: {
    all: "Actions that count",
    rated: "With a colour",
    blue: "Blue",
    amberOrRed: "Amber or Red",
    red: "Red",
    highRed: "Red of high priority",
    cancelled: "Cancelled, in no number",
  } satisfies Readonly<Record<CountName, string>>,
  of: (count: number, of: number): string => `${String(count)} of ${String(of)}`,
  limit: "Limit",
  empty: "none",
  /** The schools that the finance recommendation goes by (M13). */
  schools: "Schools that count for it, the worst first",
  allSchools: (count: number): string => (count === 1 ? "The one school" : `All ${String(count)} schools`),
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
  measuresRated: (rated: number, of: number): string =>
    `${String(rated)} of ${of === 1 ? "1 measure" : `${String(of)} measures`} rated`,
  /** A judgement with its day. */
  onDay: (text: string, day: string): string => `${text}, ${day}`,
  measures: "Measures",
  figures: (latest: string, target: string): string => `Latest ${latest}, target ${target}`,
  risks: "Risks",
  score: (score: number): string => `Score ${String(score)}`,
  notScored: "No score",
  /** Parts of it that no action and no measure speaks of (F59). */
  notCovered: "What nothing speaks of",
  dates: "How far days have moved",
  evidence: "Evidence",
  /** The actions that a piece of evidence is for, by their ids. */
  forActions: (ids: string): string => `for ${ids}`,
  shown: (shown: number, complete: number): string =>
    complete === 0
      ? "No action is complete yet."
      : `${String(shown)} of ${complete === 1 ? "1 complete action" : `${String(complete)} complete actions`} ${shown === 1 ? "carries" : "carry"} evidence.`,
  slipped: moves.slipped,
  showInSheet: (ref: string): string => `Show ${ref} in the sheet`,
};

export type PaneRecommendationWords = typeof paneRecommendation;
