import { fromPence, type Pounds } from "../money/pounds";
import type { Rating } from "../rate/rating";
import type { RatedSchool } from "../rate/rateSchool";
import { PHASES, type Phase } from "../read/schoolWords";
import { SCHOOL_POSITIONS, type SchoolPosition } from "../schools/position";

/** A number of schools and what their latest balances add up to: sums of exact figures. */
export interface SchoolSum {
  readonly schools: number;
  readonly total: Pounds;
}

export interface SchoolFigures {
  readonly all: SchoolSum;
  readonly deficits: SchoolSum;
  readonly surpluses: SchoolSum;
  /** Phases that have schools; null for those whose phase nobody says. They add up to all. */
  readonly byPhase: readonly (SchoolSum & { readonly phase: Phase | null })[];
  readonly byPosition: readonly (SchoolSum & { readonly position: SchoolPosition | null })[];
  readonly byRating: Readonly<Record<Rating, number>>;
}

const sumOf = (schools: readonly RatedSchool[]): SchoolSum => ({
  schools: schools.length,
  total: fromPence(schools.reduce((total, { latest }) => total + (latest?.closing ?? 0), 0)),
});

/** The totals of the schools by phase, position and rating on the day of their cases; a school without a figure adds nothing. */
export function schoolFigures(schools: readonly RatedSchool[]): SchoolFigures {
  const group = <Key>(keys: readonly Key[], keyOf: (one: RatedSchool) => Key) =>
    keys.map((key) => ({ key, own: schools.filter((one) => keyOf(one) === key) })).filter(({ own }) => own.length > 0);
  const counts: Record<Rating, number> = { Blue: 0, Green: 0, Amber: 0, Red: 0, Grey: 0 };
  for (const { rating } of schools) counts[rating] += 1;
  return {
    all: sumOf(schools),
    deficits: sumOf(schools.filter(({ latest }) => latest !== null && latest.closing < 0)),
    surpluses: sumOf(schools.filter(({ latest }) => latest !== null && latest.closing >= 0)),
    byPhase: group([...PHASES, null], ({ school }) => school.phaseMeant).map(({ key, own }) => ({
      phase: key,
      ...sumOf(own),
    })),
    byPosition: group([...SCHOOL_POSITIONS, null], ({ position }) => position).map(({ key, own }) => ({
      position: key,
      ...sumOf(own),
    })),
    byRating: counts,
  };
}
