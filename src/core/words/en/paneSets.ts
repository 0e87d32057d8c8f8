import type { PaneSetsWords } from "../paneSetsWords";

const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

export const paneSets: PaneSetsWords = {
  title: "Ready sets of recommendations",
  about:
    "A set puts its recommendations into the sheet Recommendations and its days into Key dates. A set of your own you type there.",
  recommendations: (n) => count(n, "recommendation", "recommendations"),
  keyDates: (n) => count(n, "key date", "key dates"),
  isMatch: "Your plan uses its words.",
  otherwise: (refs) =>
    refs.length === 1
      ? `${refs.join("")} says something else in your plan. That stays.`
      : `${refs.join(", ")} say something else in your plan. Those stay.`,
  show: "What it says",
  add: (what) => `Add ${what.join(" and ")}`,
  tablesFirst: "The sheets of the plan are created with it. Your own sheets stay as they are.",
  stays: "What you have typed stays. Blank cells of recommendations that you have are filled.",
  isThere: "All of it is in your workbook.",
};
