import type { PaneSchoolsWords } from "../en/paneSchools";
import { counted, ROW, SCHOOL } from "./counted";
import { schoolCase } from "./paneSchoolCase";
import { schoolFigures } from "./schoolFigures";

export const paneSchools: PaneSchoolsWords = {
  title: (count) => counted(count, SCHOOL),
  red: (count, all) => {
    if (all === 1) return "Mae’r unig ysgol yn Goch";
    if (count === all) return `Mae pob un o’r ${counted(all, SCHOOL)} yn Goch`;
    return `Mae ${String(count)} o’r ${counted(all, SCHOOL)} yn Goch`;
  },
  inDeficit: (count, known, all) => {
    const withBalance = known < all ? " sydd â balans" : "";
    if (known === 1) return `${count === 0 ? "Nid yw’r" : "Mae’r"} unig ysgol${withBalance} mewn diffyg`;
    if (count === 0) return `Nid oes yr un o’r ${counted(known, SCHOOL)}${withBalance} mewn diffyg`;
    if (count === known) return `Mae pob un o’r ${counted(known, SCHOOL)}${withBalance} mewn diffyg`;
    return `${String(count)} o’r ${counted(known, SCHOOL)}${withBalance} mewn diffyg`;
  },
  latest: "Yn ôl balans gwirioneddol diweddaraf pob ysgol.",
  inDeficits: (amount) => `Diffygion: ${amount}.`,
  together: (amount) => `Pob balans gyda’i gilydd: ${amount}.`,
  reconciled: (totals, broken) => {
    if (totals === 0) return "";
    if (broken > 0)
      return `Nid yw ${String(broken)} o’r cyfansymiau yr un â swm ${broken === 1 ? "ei" : "eu"} hysgolion: gweler Gwiriadau.`;
    return totals === 1
      ? "Mae’r unig gyfanswm a roddwyd yr un â swm ei ysgolion."
      : `Mae pob un o’r ${String(totals)} cyfanswm a roddwyd yr un â swm eu hysgolion.`;
  },
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
  filters: {
    label: "Dangos yn unig",
    phase: "Cyfnod",
    position: "Sefyllfa",
    rating: "Gradd",
    step: "Cam",
    unknown: "Nid yw’n hysbys",
    noStep: "Dim cam eto",
    clear: "Dangos y cyfan",
    shown: (count) => `${counted(count, SCHOOL)} i’w gweld`,
    none: "Nid oes ysgol sy’n cyfateb i’r hyn yr ydych yn chwilio amdano.",
  },
  nothingToDo: (count) => `Dim i’w wneud: ${counted(count, SCHOOL)}`,
  startWith: (school) => `Dechrau gyda ${school}`,
  comingUp: "I ddod",
  papers: {
    title: "Ym mhapurau’r bwrdd",
    built: (built) => {
      if (built.length === 0) return "Dim taflen ysgolion: mae Gosodiadau yn hepgor y ddwy.";
      if (built.length > 1) return "Mae un daflen yn enwi’r ysgolion, ac un â llythrennau yn lle enwau.";
      return built.includes("schools")
        ? "Un daflen, sy’n enwi’r ysgolion."
        : "Un daflen heb enwau: mae Gosodiadau yn eu dal yn ôl.";
    },
    choose: "Dewis y taflenni",
  },
  tables: "Tablau am ysgolion",
  table: (rows) => counted(rows, ROW),
  emptyTitle: "Dim tabl am ysgolion",
  empty:
    "Mewn tabl o’r fath mae pennawd “Ysgol”, a balans neu ddiffyg oddi tano. Os yw un o’r tablau a ganfuwyd yn ymwneud ag ysgolion, dywedwch hynny.",
  toTables: "Edrych ar y tablau a ganfuwyd",
  case: schoolCase,
  figures: schoolFigures,
};
