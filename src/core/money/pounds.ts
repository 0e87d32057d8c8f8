declare const pence: unique symbol;
/** Money as whole pence; never a fraction, so that sums reconcile to the penny (M14). */
export type Pounds = number & { readonly [pence]: true };

/** Whole pence as money; a fraction of a penny is rounded to the nearest, halves away from nought. */
export const fromPence = (value: number): Pounds => (Math.sign(value) * Math.round(Math.abs(value)) + 0) as Pounds;
