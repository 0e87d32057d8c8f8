import type { SummaryWords } from "../papersWords";

const COUNTS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;
const counted = (count: number, one: string, many: string): string =>
  `${COUNTS[count] ?? String(count)} ${count === 1 ? one : many}`;
const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
const andMore = (words: readonly string[], more: number): string =>
  more === 0 ? list(words) : `${words.join(", ")} and ${String(more)} more`;
const plural = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? "" : "s"}`;

export const summary: SummaryWords = {
  sheet: "Board summary",
  askedTo: "The Board is asked to",
  agreeMoves: (moves, more) =>
    `Agree or refuse ${counted(moves.length + more, "date move", "date moves")}: ${andMore(
      moves.map(({ id, to }) => `${id} to ${to}`),
      more,
    )}.`,
  nameOwners: (ids, more) =>
    ids.length + more === 1
      ? `Name an owner for ${list(ids)}, which nobody holds.`
      : `Name an owner each for ${andMore(ids, more)}, which nobody holds.`,
  bringBack: (ids, more) =>
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
    dueBy: (day) => `Due by ${day}`,
    decide: "The one thing to decide",
  },
  decideMove: (id, to) => `Let ${id} move to ${to}?`,
  decideOwner: (id) => `Who takes on ${id}?`,
  decideLate: (id) => `${id} is Red: what brings it back?`,
  all: "All",
  allOf: (count) => plural(count, "recommendation"),
  none: "None",
  withoutRecommendation: "Actions without a recommendation",
  byRating: "Actions by rating",
  allActions: "All",
  keyDates: "Key dates",
  date: "Date",
  what: "What",
  noKeyDates: "None is recorded",
  moreKeyDates: (count) => `and ${String(count)} more`,
  chart: (rows) => (rows.length === 0 ? "There are no actions to draw." : `Actions by rating: ${rows.join("; ")}.`),
  chartRow: (ref, counts) =>
    counts.length === 0
      ? `${ref} no actions`
      : `${ref} ${counts.map(({ rating, count }) => `${String(count)} ${rating === "Grey" ? "not rated" : rating}`).join(", ")}`,
  restOn: ({ error, warning, note }, grey, actions, cancelled) =>
    `What the figures rest on: ${plural(error, "error")}, ${plural(warning, "warning")} and ${plural(note, "note")} stood when this was built; ${
      grey === 0
        ? "every action has a colour"
        : `${String(grey)} of ${plural(actions, "action")} ${grey === 1 ? "has" : "have"} no colour`
    }${cancelled === 0 ? "" : `, ${String(cancelled)} of them cancelled`}. Each action is counted once.`,
};
