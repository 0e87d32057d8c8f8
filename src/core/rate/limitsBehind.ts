import type { ComputedReason } from "./rating";
import type { Policy } from "./limits";
import { RATING_TABLE, type Condition } from "./ratingTable";

/** The settings that a reason was compared with, from the rows of the rating table that give it. */
export function limitsBehind({ code }: ComputedReason): readonly (keyof Policy)[] {
  const rows = RATING_TABLE.filter(({ reason }) => reason === code);
  return [...new Set(rows.flatMap(({ when }) => limitsIn(when)))];
}

/** The settings that the conditions of a row compare a figure with. */
export const limitsIn = (conditions: readonly Condition[]): readonly (keyof Policy)[] =>
  conditions.flatMap((condition) => ("limit" in condition && condition.limit !== 0 ? [condition.limit] : []));
