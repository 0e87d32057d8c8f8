import type { Phase } from "../read/schoolWords";
import type { SchoolLimits } from "./schoolLimits";

/**
 * The surplus in pounds at or over which the authority may direct how it is spent (M11): School Funding (Wales) Regulations 2010,
 * schedule 4, paragraph 20, names primary, secondary and special schools; the others are the council's own setting.
 */
export function surplusLimit(phase: Phase | null, limits: SchoolLimits): number {
  if (phase === "primary") return limits.surplusPrimary;
  return phase === "secondary" || phase === "special" ? limits.surplusSecondary : limits.surplusOther;
}
