import type { CorrectionsWords } from "../correctionsWords";

export const corrections: CorrectionsWords = {
  about: { table: "Table", column: "Column", dates: "Dates", colour: "Colour", owner: "Owner", spelling: "Spelling" },
  leftOut: "Left out",
  notTaken: "not taken",
  meansNothing: "Means nothing",
  spellings: { same: "The same owner", another: "Another owner" },
  dateOrders: { "day-first": "Day first", "month-first": "Month first" },
  tableKinds: {
    actions: "Actions",
    recommendations: "Recommendations",
    owners: "Owners",
    risks: "Risks",
    measures: "Measures",
    keyDates: "Key dates",
    schools: "Schools",
    schoolBalances: "School balances",
    updates: "Updates",
    findings: "Findings",
    settings: "Settings",
  },
  colours: { Blue: "Blue", Green: "Green", Yellow: "Yellow", Amber: "Amber", Red: "Red", Grey: "Grey" },
};
