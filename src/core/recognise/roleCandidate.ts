/** A column may carry a role, for these reasons. */
export interface RoleCandidate {
  readonly column: number;
  readonly role: string;
  readonly strength: number;
  readonly fit: number;
  /** What decides between candidates. */
  readonly score: number;
  readonly from: "heading" | "contents" | "position";
}

/** How well a heading and the contents under it speak for a role. */
export function candidate(
  column: number,
  role: string,
  strength: number,
  fit: number,
  from: RoleCandidate["from"],
): RoleCandidate {
  const factor = fit >= 0 ? 1 + 0.3 * fit : 1 + 0.65 * fit;
  return { column, role, strength, fit, from, score: strength * factor };
}
