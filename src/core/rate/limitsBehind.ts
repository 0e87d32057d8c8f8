import type { ComputedReason, Policy } from "./rating";
import { RATING_TABLE, type Condition } from "./ratingTable";

/** The settings that a reason was held against, from the rows of the rating table that give it. */
export function limitsBehind({ code }: ComputedReason): readonly (keyof Policy)[] {
  const rows = RATING_TABLE.filter(({ reason }) => reason === code);
  return [...new Set(rows.flatMap(({ when }) => limitsIn(when)))];
}

/** The settings that a condition holds a figure against. */
export function limitsIn(condition: Condition): readonly (keyof Policy)[] {
  if ("all" in condition) return condition.all.flatMap(limitsIn);
  return "limit" in condition && typeof condition.limit !== "number" ? [condition.limit] : [];
}
