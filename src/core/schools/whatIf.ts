import { fromPence, type Pounds } from "../money/pounds";
import type { SchoolCase } from "./schoolCase";

/** A closing balance that is expected at the end of a financial year. */
export interface ExpectedClosing {
  readonly year: number;
  readonly closing: Pounds;
}

/** The saving a year that clears a school's deficit in time, beside what is forecast. */
export interface WhatIf {
  /** The first financial year in which it is saved, and the last by which the deficit is to be cleared. */
  readonly from: number;
  readonly by: number;
  readonly years: number;
  /** Whole pence a year; 0 where the forecast clears it already. */
  readonly savingAYear: Pounds;
  /** The closing balances with that saving. */
  readonly closings: readonly ExpectedClosing[];
}

/** What is expected of the years from the latest actual one to the last allowed; years that have no forecast carry the last balance on. */
function expectedClosings({ latest, clearBy, inForce }: SchoolCase): readonly ExpectedClosing[] | null {
  if (latest === null || clearBy === null || clearBy <= latest.year) return null;
  return Array.from({ length: clearBy - latest.year }, (_, i) => {
    const year = latest.year + i + 1;
    const known = inForce.years.findLast((one) => one.year <= year && one.year > latest.year);
    return { year, closing: known?.closing ?? latest.closing };
  });
}

/** The balances if a school saves so much each year on top of its forecast; null where there is nothing to clear, or no year left. */
export const closingsWithSaving = (found: SchoolCase, savingAYear: Pounds): readonly ExpectedClosing[] | null =>
  expectedClosings(found)?.map(({ year, closing }, i) => ({
    year,
    closing: fromPence(closing + savingAYear * (i + 1)),
  })) ?? null;

/**
 * What a school would have to save each year, on top of its forecast, to be out of deficit by the year allowed (M6). Null out of
 * deficit; null, too, where the years allowed have passed.
 */
export function savingToClear(found: SchoolCase): WhatIf | null {
  const expected = expectedClosings(found);
  const [first] = expected ?? [];
  const last = expected?.at(-1);
  if (!expected || !first || !last) return null;
  const savings = expected.map(({ closing }, i) => Math.ceil(Math.max(0, 0 - closing) / (i + 1)));
  // It is cleared as soon as any year closes without a deficit, so that the cheapest way decides.
  const savingAYear = fromPence(Math.min(...savings));
  return {
    from: first.year,
    by: last.year,
    years: expected.length,
    savingAYear,
    closings: closingsWithSaving(found, savingAYear) ?? [],
  };
}
