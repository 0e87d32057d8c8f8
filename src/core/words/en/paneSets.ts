const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

/** Ready sets of recommendations: what is in each, and what adding it does. */
export const paneSets = {
  title: "Ready sets of recommendations",
  about:
    "A set puts its recommendations into the sheet Recommendations and its days into Key dates. A set of your own you type there.",
  recommendations: (n: number): string => count(n, "recommendation", "recommendations"),
  keyDates: (n: number): string => count(n, "key date", "key dates"),
  isMatch: "Your plan uses its words.",
  /** Under these numbers the plan has other recommendations. */
  otherwise: (refs: readonly string[]): string =>
    refs.length === 1
      ? `${refs.join("")} says something else in your plan. That stays.`
      : `${refs.join(", ")} say something else in your plan. Those stay.`,
  show: "What it says",
  /** "2 recommendations", "3 key dates", or one of them. */
  add: (what: readonly string[]): string => `Add ${what.join(" and ")}`,
  /** Where there are no tables yet. */
  tablesFirst: "The sheets of the plan are created with it. Your own sheets stay as they are.",
  stays: "What you have typed stays. Blank cells of recommendations that you have are filled.",
  /** Every word of it stands in the workbook. */
  isThere: "All of it is in your workbook.",
};

export type PaneSetsWords = typeof paneSets;
