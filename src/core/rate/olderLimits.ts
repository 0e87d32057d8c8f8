import type { Policy } from "./limits";

/**
 * What limits of the rating rules were called in PlanSettings before PlanRules held them. A council that changed one there
 * keeps it: PlanRules begins with its value.
 */
export const OLDER_LIMITS: readonly {
  readonly key: keyof Policy;
  readonly names: readonly [en: string, cy: string];
}[] = [
  { key: "overdueRedDays", names: ["Overdue, red after", "Hwyr, coch ar ôl"] },
  { key: "reDatedRedDays", names: ["Re-dated, red after", "Aildrefnwyd, coch ar ôl"] },
  { key: "reDatedAmberDays", names: ["Re-dated, amber after", "Aildrefnwyd, ambr ar ôl"] },
  { key: "startPassedDays", names: ["Start passed, amber after", "Heb ddechrau, ambr ar ôl"] },
  { key: "dueSoonDays", names: ["Due soon, within", "Cwblhau’n fuan, o fewn"] },
  { key: "dueSoonPercent", names: ["Due soon, complete at least", "Cwblhau’n fuan, o leiaf"] },
  { key: "staleDays", names: ["No update, amber after", "Dim diweddariad, ambr ar ôl"] },
  { key: "recommendationRedPercent", names: ["Recommendation, red from", "Argymhelliad, coch o"] },
  { key: "recommendationAmberPercent", names: ["Recommendation, amber from", "Argymhelliad, ambr o"] },
];
