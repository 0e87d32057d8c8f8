import type { MoveState } from "../../report/dateMoves";

const days = (count: number): string => (count === 1 ? "1 day" : `${String(count)} days`);
const by = (what: string, who: string, day: string): string =>
  `${what}${who === "" ? "" : ` by ${who}`}${day === "" ? "" : ` on ${day}`}`;

/** What is said of due days that were moved: on papers, in the pane and on the command line. */
export const moves = {
  title: "Date moves",
  none: "No due day was moved.",
  /** How many there are of each kind. */
  state: ({ asked, never, agreed }: Readonly<Record<MoveState, number>>): string => {
    const all = asked + never + agreed;
    const parts = [
      ...(asked > 0 ? [`${String(asked)} not agreed yet`] : []),
      ...(never > 0 ? [`${String(never)} never agreed`] : []),
      ...(agreed > 0 ? [`${String(agreed)} agreed, by whom and when`] : []),
    ];
    return `${all === 1 ? "1 due day was" : `${String(all)} due days were`} moved: ${parts.join(", ")}.`;
  },
  states: { asked: "Not agreed yet", never: "Never agreed", agreed: "Agreed" } satisfies Readonly<
    Record<MoveState, string>
  >,
  /** Who asked, or agreed, and on which day; either may be "", of `agreed` not both. */
  asked: (who: string, day: string): string => by("Asked", who, day),
  agreed: (who: string, day: string): string => by("Agreed", who, day),
  /** By how many days: less than none of an earlier day. */
  days: (count: number): string => `${days(Math.abs(count))} ${count < 0 ? "earlier" : "later"}`,
  /** Of the open actions that have a day so many are due on one. */
  sharedDay: (count: number, of: number, day: string): string =>
    `${String(count)} of ${String(of)} open actions with a day ${count === 1 ? "is" : "are"} due on ${day}.`,
  slippage: "How far days have moved",
  slipped: ({
    moved,
    of,
    days: inAll,
    most,
  }: {
    readonly moved: number;
    readonly of: number;
    readonly days: number;
    readonly most: number;
  }): string => {
    if (of === 0) return "No action has a first day to move from.";
    const all = `${String(of)} ${of === 1 ? "action" : "actions"} with a first day`;
    if (moved === 0) return of === 1 ? "The one action with a first day keeps it." : `None of ${all} has a later one.`;
    const by = moved === 1 ? `by ${days(inAll)}` : `by ${days(inAll)} in all, the furthest by ${String(most)}`;
    return `${String(moved)} of ${all} ${moved === 1 ? "has" : "have"} a later one, ${by}.`;
  },
  heads: {
    moved: "Later than at first",
    inAll: "Days in all",
    furthest: "Furthest",
    notAgreed: "Moves not agreed",
  } satisfies Readonly<Record<"moved" | "inAll" | "furthest" | "notAgreed", string>>,
};

export type MovesWords = typeof moves;
