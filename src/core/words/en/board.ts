import type { Rating } from "../../rate/rating";
import type { BoardWords, DueBy, RatedRef } from "../boardWords";

const actions = (count: number): string => (count === 1 ? "1 action" : `${String(count)} actions`);
const days = (count: number): string => (count === 1 ? "1 day" : `${String(count)} days`);
const percent = (part: number, of: number): string => `${String(Math.round((100 * part) / of))}%`;
const be = (count: number): string => (count === 1 ? "is" : "are");
const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

const dueBy = (by: DueBy): string =>
  by.kind === "meeting" ? `by the next meeting on ${by.day}` : `within ${days(by.days)}`;

function ratingsClause(refs: readonly RatedRef[], whole: Rating): string {
  if (refs.length === 0)
    return `The plan names no recommendations; taken together it is ${whole === "Grey" ? "not rated" : whole}`;
  const of = (rating: Rating): string[] => refs.filter((row) => row.rating === rating).map((row) => row.ref);
  const clause = (rating: Rating): string[] => {
    const found = of(rating);
    return found.length > 0 ? [`${list(found)} ${be(found.length)} ${rating}`] : [];
  };
  const grey = of("Grey");
  const unrated = grey.length > 0 ? [`${list(grey)} ${be(grey.length)} not rated`] : [];
  const clauses = [...clause("Red"), ...clause("Amber")];
  // "None is Red" would reassure where none is rated.
  if (grey.length === refs.length) return "No recommendation is rated";
  return [
    ...(clauses.length > 0 ? clauses : [`No ${grey.length > 0 ? "rated " : ""}recommendation is Red or Amber`]),
    ...unrated,
  ].join("; ");
}

export const board: BoardWords = {
  asAtLine: (plan, asOf, count) => `${plan ? `${plan} · ` : ""}As at ${asOf} · ${actions(count)}`,
  headlineComplete: (complete, of, overdue) =>
    `${String(complete)} of ${actions(of)} ${be(complete)} complete (${percent(complete, of)}), and ${overdue === 0 ? "none" : String(overdue)} ${be(overdue)} overdue.`,
  headlineRatings: (refs, whole, due, by) =>
    `${ratingsClause(refs, whole)}; ${due === 0 ? "no action" : actions(due)} ${due < 2 ? "falls" : "fall"} due ${dueBy(by)}.`,
  noActions: "The plan has no actions yet.",
  allCancelled: "Every action of the plan is cancelled.",
  dueInDays: (count) => `Due in ${days(count)}`,
  allRecommendations: "All recommendations",
  withoutRecommendation: "Actions without a recommendation",
  allRef: "All",
  noRef: "None",
  completeOf: (complete, of) => `${String(complete)} of ${String(of)}`,
  firstReport: "First report",
  figuresAll: "All actions",
  chartTitle: "Actions by rating, for each recommendation",
  chartRow: (ref, count, counts) =>
    `${ref}, ${actions(count)}${count > 0 ? `: ${counts.map((row) => `${String(row.count)} ${row.colour}`).join(", ")}` : ""}.`,
  chartIntro: "The chart in words:",
  keyDatesHeading: "Key dates",
  keyDate: (day, event, ahead) => `${day}: ${event}${ahead === 0 ? " (today)" : ` (in ${days(ahead)})`}`,
  moreKeyDates: (count) => `and ${String(count)} more`,
  noKeyDates: "No meeting or other key date after this day is recorded.",
  restOnHeading: "What the figures rest on",
  restOnFindings: ({ error, warning, note }) =>
    `${String(error)} ${error === 1 ? "error" : "errors"}, ${String(warning)} ${warning === 1 ? "warning" : "warnings"} and ${String(note)} ${note === 1 ? "note" : "notes"} stood in the plan when this was built.`,
  restOnValues: (asOf) => `The figures are those of ${asOf}; they do not change after this sheet was built.`,
  restOnGrey: (grey, of) =>
    `${String(grey)} of ${actions(of)} ${grey === 1 ? "is Grey and counts" : "are Grey and count"} towards no rating.`,
  restOnAddUp: (of) => `Each action is counted once: the rows and the colours add up to ${String(of)}.`,
  nextHeading: "Where to look next",
  nextActions: (overdue) => (overdue > 0 ? `Actions: ${String(overdue)} overdue` : "Actions"),
  nextFindings: (errors) =>
    errors > 0 ? `Findings: ${String(errors)} ${errors === 1 ? "error" : "errors"} to clear` : "Findings",
  nextSettings: "Settings: the as-at day, the language and the limits of the checks",
};
