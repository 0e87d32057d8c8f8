/** What the counts of a recommendation are called, in the order in which they are told. */
export const COUNT_NAMES = ["all", "rated", "blue", "amberOrRed", "red", "highRed", "cancelled"] as const;
export type CountName = (typeof COUNT_NAMES)[number];
