import type { Risk } from "./actionPlan";

export const LEAST_LEVEL = 1;
export const MOST_LEVEL = 5;
/** Five times five. */
export const HIGHEST_SCORE = MOST_LEVEL * MOST_LEVEL;

const isLevel = (level: number | null): level is number =>
  level !== null && Number.isInteger(level) && level >= LEAST_LEVEL && level <= MOST_LEVEL;

/** Likelihood times impact, each 1 to 5, unless the register states a score of its own; null where neither is known (R17). */
export function riskScore(likelihood: number | null, impact: number | null, stated: number | null): number | null {
  if (stated !== null) return stated;
  return isLevel(likelihood) && isLevel(impact) ? likelihood * impact : null;
}

/** A score that likelihood and impact do not give. */
export const statedScore = ({
  likelihood,
  impact,
  score,
}: Pick<Risk, "likelihood" | "impact" | "score">): number | null =>
  riskScore(likelihood, impact, null) === score ? null : score;
