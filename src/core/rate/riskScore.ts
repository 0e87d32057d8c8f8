import { cellOfRow } from "./structuredReference";

const [LEAST, MOST] = [1, 5];
/** Five times five. */
export const HIGHEST_SCORE = MOST * MOST;

const isLevel = (level: number | null): level is number =>
  level !== null && Number.isInteger(level) && level >= LEAST && level <= MOST;

/** Likelihood times impact, each 1 to 5, unless the register states a score of its own; null where neither is known (R17). */
export function riskScore(likelihood: number | null, impact: number | null, stated: number | null): number | null {
  if (stated !== null) return stated;
  return isLevel(likelihood) && isLevel(impact) ? likelihood * impact : null;
}

/** The formula of the column Score; the same rule as `riskScore`. */
export function riskScoreFormula(headings: Readonly<Record<"likelihood" | "impact" | "statedScore", string>>): string {
  const likelihood = cellOfRow(headings.likelihood);
  const impact = cellOfRow(headings.impact);
  const stated = cellOfRow(headings.statedScore);
  const isLevelCell = (cell: string): string =>
    `IF(ISNUMBER(${cell}),AND(${cell}>=${String(LEAST)},${cell}<=${String(MOST)},${cell}=INT(${cell})))`;
  const product = `IF(AND(${isLevelCell(likelihood)},${isLevelCell(impact)}),${likelihood}*${impact},"")`;
  return `=IF(ISNUMBER(${stated}),${stated},${product})`;
}
