import type { Rating } from "../../rate/rating";
import type { Severity } from "../../findings/finding";

const COUNTS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;
const counted = (count: number, one: string, many: string): string =>
  `${COUNTS[count] ?? String(count)} ${count === 1 ? one : many}`;
const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
const andMore = (words: readonly string[], more: number): string =>
  more === 0 ? list(words) : `${words.join(", ")} and ${String(more)} more`;
const plural = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? "" : "s"}`;

export const summary = {
  sheet: "Board summary",
  askedTo: "The Board is asked to",
  /** Actions whose later day nobody agreed, with that day. */
  agreeMoves: (moves: readonly { readonly id: string; readonly to: string }[], more: number): string =>
    `Agree or refuse ${counted(moves.length + more, "date move", "date moves")}: ${andMore(
      moves.map(({ id, to }) => `${id} to ${to}`),
      more,
    )}.`,
  nameOwners: (ids: readonly string[], more: number): string =>
    ids.length + more === 1
      ? `Name an owner for ${list(ids)}, which nobody holds.`
      : `Name an owner each for ${andMore(ids, more)}, which nobody holds.`,
  bringBack: (ids: readonly string[], more: number): string =>
    ids.length + more === 1
      ? `Decide how ${list(ids)} is brought back: it is Red, and no corrective action is recorded.`
      : `Decide how ${andMore(ids, more)} are brought back: they are Red, and no corrective action is recorded.`,
  nothingToDecide:
    "Note this paper: no date move, no missing owner and no Red action without a corrective action is recorded.",
  stateOfEach: "Where each recommendation stands",
  headings: {
    ref: "Ref",
    recommendation: "Recommendation",
    lead: "Lead",
    delivery: "Delivery",
    since: "Since earlier paper",
    impact: "Impact",
    complete: "Complete",
    rated: "Rated",
    overdue: "Overdue",
    dueBy: (day: string): string => `Due by ${day}`,
    decide: "The one thing to decide",
  },
  decideMove: (id: string, to: string): string => `Let ${id} move to ${to}?`,
  decideOwner: (id: string): string => `Who takes on ${id}?`,
  decideLate: (id: string): string => `${id} is Red: what brings it back?`,
  all: "All",
  allOf: (count: number): string => plural(count, "recommendation"),
  none: "None",
  withoutRecommendation: "Actions without a recommendation",
  byRating: "Actions by rating",
  allActions: "All",
  keyDates: "Key dates",
  date: "Date",
  what: "What",
  noKeyDates: "None is recorded",
  moreKeyDates: (count: number): string => `and ${String(count)} more`,
  chart: (rows: readonly string[]): string =>
    rows.length === 0 ? "There are no actions to draw." : `Actions by rating: ${rows.join("; ")}.`,
  chartRow: (ref: string, counts: readonly { readonly rating: Rating; readonly count: number }[]): string =>
    counts.length === 0
      ? `${ref} no actions`
      : `${ref} ${counts.map(({ rating, count }) => `${String(count)} ${rating === "Grey" ? "not rated" : rating}`).join(", ")}`,
  restOn: (
    { error, warning, note }: Readonly<Record<Severity, number>>,
    grey: number,
    actions: number,
    cancelled: number,
  ): string =>
    `What the figures rest on: ${plural(error, "error")}, ${plural(warning, "warning")} and ${plural(note, "note")} stood when this was built; ${
      grey === 0
        ? "every action has a colour"
        : `${String(grey)} of ${plural(actions, "action")} ${grey === 1 ? "has" : "have"} no colour`
    }${cancelled === 0 ? "" : `, ${String(cancelled)} of them cancelled`}. Each action is counted once.`,
};

export type SummaryWords = typeof summary;
