import { LEAST_LEVEL, MOST_LEVEL } from "../plan/riskScore";
import { cellOfRow } from "./structuredReference";

/** The formula of the column Score; the same rule as `riskScore`. */
export function riskScoreFormula(headings: Readonly<Record<"likelihood" | "impact" | "statedScore", string>>): string {
  const likelihood = cellOfRow(headings.likelihood);
  const impact = cellOfRow(headings.impact);
  const stated = cellOfRow(headings.statedScore);
  const isLevelCell = (cell: string): string =>
    `IF(ISNUMBER(${cell}),AND(${cell}>=${String(LEAST_LEVEL)},${cell}<=${String(MOST_LEVEL)},${cell}=INT(${cell})))`;
  const product = `IF(AND(${isLevelCell(likelihood)},${isLevelCell(impact)}),${likelihood}*${impact},"")`;
  return `=IF(ISNUMBER(${stated}),${stated},${product})`;
}
