import type { CorrectionsWords } from "../correctionsWords";

export const corrections: CorrectionsWords = {
  about: { table: "Table", column: "Column", dates: "Dates", colour: "Colour", owner: "Owner", spelling: "Spelling" },
  leftOut: "Left out",
  notTaken: "not taken",
  meansNothing: "Means nothing",
  spellings: { same: "The same owner", another: "Another owner" },
  dateOrders: { "day-first": "Day first", "month-first": "Month first" },
};
