import type { Action, Recommendation } from "./actionPlan";
import type { StatedRecommendations } from "./planRecommendations";

/**
 * The recommendations of a plan in their order, with those that only actions name, so that none of them goes unrated. Those that
 * a table lists stand as it has them. The others follow by their number (R1, R2, R10): which of them an action happens to name
 * first decides nothing, and papers of one plan agree with each other.
 */
export function allRecommendations(
  { listed, named }: StatedRecommendations,
  actions: readonly Action[],
): readonly Recommendation[] {
  const stated = new Set([...listed, ...named].map(({ ref }) => ref));
  const missing = new Set(
    actions.flatMap(({ recommendation: ref }) => (ref !== null && !stated.has(ref) ? [ref] : [])),
  );
  return [...listed, ...byNumber([...named, ...[...missing].map(withoutWords)])];
}

const withoutWords = (ref: string): Recommendation => ({
  ...{ ref, text: "", source: "", madeOn: null, strand: null, lead: null, place: null },
});

/** Of several sets ("R1", "IAB1") the one that the plan comes to first stands first. */
function byNumber(recommendations: readonly Recommendation[]): readonly Recommendation[] {
  const sets = new Map<string, Recommendation[]>();
  for (const one of recommendations) {
    const name = setOf(one.ref);
    sets.set(name, [...(sets.get(name) ?? []), one]);
  }
  return [...sets.values()].flatMap((set) =>
    set.sort((one, other) => one.ref.localeCompare(other.ref, "en", { numeric: true })),
  );
}

/** What stands before the number: "R" of "R10". A name without a number is a set by itself. */
function setOf(ref: string): string {
  const letters = /^(\p{L}*)[\s.-]?\d/u.exec(ref)?.[1];
  return letters === undefined ? ref : letters.toUpperCase();
}
