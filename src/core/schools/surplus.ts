import { fromPence, type Pounds } from "../money/pounds";
import type { Phase } from "../read/schoolWords";
import type { SchoolPosition } from "./position";
import type { SchoolLimits } from "./schoolLimits";

/**
 * The surplus in pounds at or over which the authority may direct how it is spent (M11): School Funding (Wales) Regulations 2010,
 * schedule 4, paragraph 20, names primary, secondary and special schools; the others are the council's own setting.
 */
function surplusLimit(phase: Phase | null, limits: SchoolLimits): number {
  if (phase === "primary") return limits.surplusPrimary;
  return phase === "secondary" || phase === "special" ? limits.surplusSecondary : limits.surplusOther;
}

interface InSurplus {
  readonly school: { readonly phaseMeant: Phase | null };
  readonly position: SchoolPosition | null;
  readonly latest: { readonly closing: Pounds } | null;
}

/** The limit that a school's surplus is at or over, with the surplus; null where it is under it, or there is none (M11). */
export function surplusOverLimit(
  { school, position, latest }: InSurplus,
  limits: SchoolLimits,
): { readonly closing: Pounds; readonly limit: Pounds } | null {
  const limit = fromPence(surplusLimit(school.phaseMeant, limits) * 100);
  if (position !== "surplus" || latest === null || latest.closing < limit) return null;
  return { closing: latest.closing, limit };
}
