import type { CorrectionsWords } from "../correctionsWords";

export const corrections: CorrectionsWords = {
  about: {
    table: "Tabl",
    column: "Colofn",
    dates: "Dyddiadau",
    colour: "Lliw",
    owner: "Perchennog",
    spelling: "Sillafiad",
  },
  leftOut: "Hepgorwyd",
  notTaken: "heb ei gymryd",
  meansNothing: "Dim ystyr",
  spellings: { same: "Yr un perchennog", another: "Perchennog arall" },
  dateOrders: { "day-first": "Diwrnod yn gyntaf", "month-first": "Mis yn gyntaf" },
};
