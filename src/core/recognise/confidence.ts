/**
 * How sure a role is, from the heading's plainness and from how the contents bear it out. The figures are calibrated: of the
 * roles stated with 0.9 or more at least 97 % are right on all gold at hand (`npm run accuracy` prints the table).
 */
export function roleConfidence(strength: number, fit: number, rivals: number): number {
  const base = CERTAINTY.find(([least]) => strength >= least)?.[1] ?? 0.4;
  const borne = fit >= 0.8 ? 0.08 : fit >= 0.3 ? 0.04 : fit >= 0 ? 0 : fit > -0.75 ? -0.2 : -0.35;
  return bounded(base + borne - (rivals > 0 ? 0.08 : 0));
}

const CERTAINTY: readonly (readonly [strength: number, confidence: number])[] = [
  [0.99, 0.92],
  [0.85, 0.86],
  [0.75, 0.8],
  [0.65, 0.72],
  [0.5, 0.62],
  [0.4, 0.5],
];

const bounded = (x: number): number => Math.round(Math.min(0.99, Math.max(0.2, x)) * 100) / 100;

/** A role by its contents alone, under a heading that says nothing. */
export const contentsConfidence = 0.55;

/** How sure a table is: its columns' mean, and how far its kind is ahead of the next. */
export function tableConfidence(columns: readonly number[], score: number, nextScore: number, records: number): number {
  const mean = columns.length === 0 ? 0.4 : columns.reduce((a, b) => a + b, 0) / columns.length;
  const ahead = score - nextScore;
  const lead = ahead >= 0.25 ? 0.03 : ahead >= 0.1 ? 0 : -0.1;
  return bounded(mean + lead - (records === 0 ? 0.2 : records < 3 ? 0.05 : 0));
}
