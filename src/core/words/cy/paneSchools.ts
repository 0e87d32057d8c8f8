import type { PaneSchoolsWords } from "../placeWords";

export const paneSchools: PaneSchoolsWords = {
  title: (count) => `${String(count)} ysgol`,
  inDeficit: (count, all) => `${String(count)} o’r ${String(all)} ysgol mewn diffyg`,
  latest: "Yn ôl balans gwirioneddol diweddaraf pob ysgol.",
  deficit: (amount) => `diffyg −${amount}`,
  surplus: (amount) => `gwarged ${amount}`,
  noBalance: "dim balans gwirioneddol",
  positions: {
    surplus: "Mewn gwarged",
    "licensed deficit": "Diffyg â thrwydded",
    "deficit, licence without end": "Diffyg, trwydded heb ddiwrnod olaf",
    "unlicensed deficit": "Diffyg heb drwydded",
    "deficit, licence not stated": "Diffyg, heb nodi trwydded",
  },
  asAt: (day) => `ar ${day}`,
  tables: "Tablau am ysgolion",
  table: (rows) => `${String(rows)} rhes`,
  emptyTitle: "Dim tabl am ysgolion",
  empty:
    "Mewn tabl o’r fath mae pennawd “Ysgol”, a balans neu ddiffyg oddi tano. Os yw un o’r tablau a ganfuwyd yn ymwneud ag ysgolion, dywedwch hynny.",
  toTables: "Edrych ar y tablau a ganfuwyd",
};
