import type { Rating } from "./rating";
import type { Policy } from "./limits";

export type ImpactKey = `R15${"a" | "b" | "c" | "d"}`;
export type ImpactReasonCode = "impact-unknown" | "impact-far" | "impact-short" | "impact-on-line";

/** When a row of R15 holds, as data that the evaluator and the formula writer both read. */
export type ImpactCondition =
  /** Nothing says how far short of its line a measure is. */
  "unknown" | { readonly shortBy: keyof Policy | 0 };

export interface ImpactRow {
  readonly key: ImpactKey;
  readonly rating: Rating;
  /** Null for "otherwise". */
  readonly when: ImpactCondition | null;
  readonly reason: ImpactReasonCode;
  /** Whether its sentence states how far short the measure is. */
  readonly saysHowFar?: true;
}

/** R15 of one measure: the first row that holds decides. */
export const IMPACT_TABLE: readonly ImpactRow[] = [
  { key: "R15a", rating: "Grey", when: "unknown", reason: "impact-unknown" },
  { key: "R15b", rating: "Red", when: { shortBy: "impactShortPercent" }, reason: "impact-far", saysHowFar: true },
  { key: "R15c", rating: "Amber", when: { shortBy: 0 }, reason: "impact-short", saysHowFar: true },
  { key: "R15d", rating: "Green", when: null, reason: "impact-on-line" },
];

/** From the worst: what nobody could rate is worse than Green, so that silence never reassures. */
export const WORST_IMPACT = ["Red", "Amber", "Grey", "Green", "Blue"] as const satisfies readonly Rating[];
