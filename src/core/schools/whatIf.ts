import { fromPence, type Pounds } from "../money/pounds";
import type { SchoolCase } from "./schoolCase";

/** The saving a year that clears a school's deficit in time, beside what is forecast. */
export interface WhatIf {
  /** The first financial year in which it is saved, and the last by which the deficit is to be cleared. */
  readonly from: number;
  readonly by: number;
  readonly years: number;
  /** Whole pence a year; 0 where the forecast clears it already. */
  readonly savingAYear: Pounds;
  /** The closing balances with that saving. */
  readonly closings: readonly { readonly year: number; readonly closing: Pounds }[];
}

/**
 * What a school would have to save each year, on top of its forecast, to be out of deficit by the year allowed (M6). Years that have
 * no forecast carry the last balance on. Null out of deficit; null, too, where the years allowed have passed.
 */
export function savingToClear({ latest, clearBy, inForce }: SchoolCase): WhatIf | null {
  if (latest === null || clearBy === null || clearBy <= latest.year) return null;
  const years = clearBy - latest.year;
  const expected = Array.from({ length: years }, (_, i) => {
    const year = latest.year + i + 1;
    const known = inForce.years.findLast((one) => one.year <= year && one.year > latest.year);
    return { year, closing: known?.closing ?? latest.closing };
  });
  const savings = expected.map(({ closing }, i) => Math.ceil(Math.max(0, 0 - closing) / (i + 1)));
  // It is cleared as soon as any year closes without a deficit, so that the cheapest way decides.
  const savingAYear = fromPence(Math.min(...savings));
  return {
    from: latest.year + 1,
    by: clearBy,
    years,
    savingAYear,
    closings: expected.map(({ year, closing }, i) => ({ year, closing: fromPence(closing + savingAYear * (i + 1)) })),
  };
}
