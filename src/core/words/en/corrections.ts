import type { CorrectionsWords } from "../correctionsWords";

export const corrections: CorrectionsWords = {
  about: { table: "Table", column: "Column", dates: "Dates", colour: "Colour", owner: "Owner" },
  leftOut: "Left out",
  notTaken: "not taken",
  meansNothing: "Means nothing",
  dateOrders: { "day-first": "Day first", "month-first": "Month first" },
};
