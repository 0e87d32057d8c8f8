import type { CorrectionsWords } from "../en/corrections";

export const corrections: CorrectionsWords = {
  about: {
    table: "Tabl",
    column: "Colofn",
    dates: "Dyddiadau",
    colour: "Lliw",
    claim: "Statws CMG a nodwyd",
    owner: "Perchennog",
    spelling: "Sillafiad",
  },
  leftOut: "Hepgorwyd",
  notTaken: "heb ei gymryd",
  meansNothing: "Dim ystyr",
  spellings: { same: "Yr un perchennog", another: "Perchennog arall" },
  dateOrders: { "day-first": "Diwrnod yn gyntaf", "month-first": "Mis yn gyntaf" },
  tableKinds: {
    actions: "Camau gweithredu",
    recommendations: "Argymhellion",
    owners: "Perchnogion",
    risks: "Risgiau",
    measures: "Mesurau",
    keyDates: "Dyddiadau allweddol",
    schools: "Ysgolion",
    schoolBalances: "Balansau ysgolion",
    updates: "Diweddariadau",
    findings: "Canfyddiadau",
    settings: "Gosodiadau",
  },
  colours: { Blue: "Glas", Green: "Gwyrdd", Yellow: "Melyn", Amber: "Ambr", Red: "Coch", Grey: "Llwyd" },
};
