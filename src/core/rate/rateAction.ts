import type { Action } from "../plan/actionPlan";
import { overrideInForce } from "./override";
import type { ComputedReason, RatedAction } from "./rating";
import type { Policy } from "./limits";
import { ratingInputs, type RatingDay, type RatingInputs } from "./ratingInputs";
import { RATING_TABLE, ruleOf, type Condition, type RatingRow } from "./ratingTable";
import type { RuleChanges } from "./ruleRows";

export interface RatingContext extends RatingDay {
  readonly policy: Policy;
  /** The language of the workbook: a letter alone is a colour in that language only (R9). */
  readonly language?: "en" | "cy";
  /** A revised day that nobody agreed waits (F49). */
  readonly movesWait?: boolean;
  /** Ratings and words that the council has changed in PlanRules. */
  readonly changes?: RuleChanges;
}

/** The rating of an action on the day, with the row that gave it and the reason; an override in force replaces it (R9). */
export function rateAction(action: Action, context: RatingContext): RatedAction {
  const { asOf, policy, language = "en", changes = {} } = context;
  const inputs = ratingInputs(action, context);
  const row = RATING_TABLE.find(({ when }) => when.every((one) => holds(one, inputs, policy)));
  if (row === undefined) throw new Error("The rating table has no row for otherwise.");
  const rating = changes[row.key]?.rating ?? row.rating;
  const computed = { rating, reason: reasonOf(row, inputs, changes) };
  const override = overrideInForce(action.override, asOf, language);
  const rule = row.key === "R8j" ? "" : ruleOf(row.key);
  if (override === null) return { action, ...computed, rule };
  const { reason, by } = override;
  const words = changes.R9?.words;
  return {
    action,
    rating: override.rating,
    reason: { code: "override", reason, by, computed, ...(words ? { words } : {}) },
    rule: "R9",
    byTheRules: { rating, rule },
  };
}

function holds(condition: Condition, inputs: RatingInputs, policy: Policy): boolean {
  if ("status" in condition) return inputs.status === condition.status;
  if ("has" in condition) return inputs.flags[condition.has];
  if ("lacks" in condition) return !inputs.flags[condition.lacks];
  const value = inputs.measures[condition.measure];
  if (value === null) return false;
  const limit = condition.limit === 0 ? 0 : policy[condition.limit];
  return { over: value > limit, upTo: value <= limit, under: value < limit }[condition.is];
}

function reasonOf({ key, reason: code, n: measure }: RatingRow, inputs: RatingInputs, changes: RuleChanges) {
  const { measures, completedLate, status } = inputs;
  const n = measure === undefined ? null : measures[measure];
  const late = status === "complete" && completedLate !== null && completedLate > 0 ? completedLate : null;
  const [words, lateWords] = [changes[key]?.words, late === null ? undefined : changes.R3c?.words];
  return {
    code,
    ...(n === null ? {} : { n: Math.floor(n) }),
    // The council's own words may say how far it is wherever they like.
    ...(code === "due-soon" || words ? { percent: Math.floor(measures.percent ?? 0) } : {}),
    ...(late === null ? {} : { late }),
    ...(words ? { words } : {}),
    ...(lateWords ? { lateWords } : {}),
  } satisfies ComputedReason;
}
