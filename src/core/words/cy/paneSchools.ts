import type { PaneSchoolsWords } from "../placeWords";
import { counted, ROW, SCHOOL } from "./counted";

export const paneSchools: PaneSchoolsWords = {
  title: (count) => counted(count, SCHOOL),
  inDeficit: (count, known, all) => {
    const withBalance = known < all ? " sydd â balans" : "";
    if (known === 1) return `${count === 0 ? "Nid yw’r" : "Mae’r"} unig ysgol${withBalance} mewn diffyg`;
    if (count === 0) return `Nid oes yr un o’r ${counted(known, SCHOOL)}${withBalance} mewn diffyg`;
    if (count === known) return `Mae pob un o’r ${counted(known, SCHOOL)}${withBalance} mewn diffyg`;
    return `${String(count)} o’r ${counted(known, SCHOOL)}${withBalance} mewn diffyg`;
  },
  latest: "Yn ôl balans gwirioneddol diweddaraf pob ysgol.",
  deficit: (amount) => `diffyg −${amount}`,
  surplus: (amount) => `gwarged ${amount}`,
  balanced: "balans £0",
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
  table: (rows) => counted(rows, ROW),
  emptyTitle: "Dim tabl am ysgolion",
  empty:
    "Mewn tabl o’r fath mae pennawd “Ysgol”, a balans neu ddiffyg oddi tano. Os yw un o’r tablau a ganfuwyd yn ymwneud ag ysgolion, dywedwch hynny.",
  toTables: "Edrych ar y tablau a ganfuwyd",
};
