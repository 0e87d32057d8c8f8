import type { MovesWords } from "../movesWords";

const days = (count: number): string => (count === 1 ? "1 day" : `${String(count)} days`);
const by = (what: string, who: string, day: string): string =>
  `${what}${who === "" ? "" : ` by ${who}`}${day === "" ? "" : ` on ${day}`}`;

export const moves: MovesWords = {
  title: "Date moves",
  none: "No due day was moved.",
  state: ({ asked, never, agreed }) => {
    const all = asked + never + agreed;
    const parts = [
      ...(asked > 0 ? [`${String(asked)} not agreed yet`] : []),
      ...(never > 0 ? [`${String(never)} never agreed`] : []),
      ...(agreed > 0 ? [`${String(agreed)} agreed, by whom and when`] : []),
    ];
    return `${all === 1 ? "1 due day was" : `${String(all)} due days were`} moved: ${parts.join(", ")}.`;
  },
  states: { asked: "Not agreed yet", never: "Never agreed", agreed: "Agreed" },
  asked: (who, day) => by("Asked", who, day),
  agreed: (who, day) => by("Agreed", who, day),
  days: (count) => `${days(Math.abs(count))} ${count < 0 ? "earlier" : "later"}`,
  sharedDay: (count, of, day) =>
    `${String(count)} of ${String(of)} open actions with a day ${count === 1 ? "is" : "are"} due on ${day}.`,
  slippage: "How far days have moved",
  slipped: ({ moved, of, days: inAll, most }) => {
    if (of === 0) return "No action has a first day to move from.";
    const all = `${String(of)} ${of === 1 ? "action" : "actions"} with a first day`;
    if (moved === 0) return of === 1 ? "The one action with a first day keeps it." : `None of ${all} has a later one.`;
    const by = moved === 1 ? `by ${days(inAll)}` : `by ${days(inAll)} in all, the furthest by ${String(most)}`;
    return `${String(moved)} of ${all} ${moved === 1 ? "has" : "have"} a later one, ${by}.`;
  },
  heads: { moved: "Later than at first", inAll: "Days in all", furthest: "Furthest", notAgreed: "Moves not agreed" },
};
