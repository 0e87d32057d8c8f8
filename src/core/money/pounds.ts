declare const pence: unique symbol;
/** Money as whole pence; never a fraction, so that sums reconcile to the penny (M14). */
export type Pounds = number & { readonly [pence]: true };

/** Whole pence as money; a fraction of a penny is rounded to the nearest, halves away from nought. */
export const fromPence = (value: number): Pounds => (Math.sign(value) * Math.round(Math.abs(value)) + 0) as Pounds;

/** Pounds as they stand in a cell, as money. */
export const fromPounds = (pounds: number): Pounds => fromPence(Number((pounds * 100).toFixed(4)));

/** The amount in pounds, for a cell. */
export const toPounds = (amount: Pounds): number => amount / 100;

export const addPounds = (a: Pounds, b: Pounds): Pounds => (a + b) as Pounds;
export const subtractPounds = (a: Pounds, b: Pounds): Pounds => (a - b) as Pounds;
