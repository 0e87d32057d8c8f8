import type { PaneBoardWords } from "../en/paneBoard";
import { counted, ERROR } from "./counted";

export const paneBoard: PaneBoardWords = {
  title: "Papurau’r bwrdd",
  forBoard: (asOf, meeting) => `Fel yr oedd ar ${asOf}, ar gyfer bwrdd ${meeting}.`,
  forDay: (asOf) => `Fel yr oedd ar ${asOf}.`,
  changeDay: "Newid y diwrnod",
  language: "Iaith y papurau",
  names: { en: "English", cy: "Cymraeg", both: "Y ddwy" },
  withholdOfficers: "Hepgor enwau swyddogion",
  officersAbout:
    "Saif swyddi neu lythrennau yn lle perchnogion ac arweinwyr. Ni cheir hyd i enw sydd mewn testun yn unig.",
  willBuild: "Beth fydd yn cael ei ysgrifennu",
  sheets: "Taflenni",
  tableTitle: "Ar gyfer llythyr neu e-bost",
  copyTable: "Copïo’r tabl pennawd",
  copyTableIn: (language) => `Copïo’r tabl pennawd: ${language}`,
  tableCopied: "Copïwyd. Gludwch ef yn Word neu Outlook.",
  tableByHand:
    "Nid yw Excel yn gadael i’r cwarel gopïo. Mae’r tabl isod wedi’i ddewis: pwyswch Ctrl+C (⌘C ar Mac), yna gludwch ef.",
  build: "Llunio’r papurau",
  buildAgain: "Llunio eto",
  needsPlan: "O gynllun gweithredu y daw papurau’r bwrdd, ac nid oes un yn y llyfr gwaith hwn.",
  toPlan: "Mynd i’r Cynllun",
  upToDate: (day) => `Mae papurau ${day} yn barod, ac nid oes dim wedi newid ers hynny.`,
  workingOut: "Wrthi’n gweld beth fydd yn cael ei ysgrifennu",
  errors: (count) => `Byddai ${counted(count, ERROR)} yn y papurau.`,
  lookFirst: "Edrych arnynt yn gyntaf",
  schools: {
    title: "Taflenni ysgolion",
    paper: { schools: "Gydag enwau’r ysgolion", schoolsWithoutNames: "Heb enwau: llythrennau yn eu lle" },
    comes: (built) => {
      if (built.length === 0) return "Ni lunnir taflen ysgolion.";
      return built.includes("schools")
        ? "Mae’r daflen gydag enwau i’r rhai a gaiff eu gweld: cymerwch ofal pwy sy’n ei chael."
        : "Mae’r enwau’n cael eu dal yn ôl: ni lunnir y daflen gydag enwau, a chaiff un sydd yno ei gwagio pan lunnir papurau.";
    },
    keptIn: "Cedwir yn Gosodiadau",
    needsTables: "Gellir dewis pa daflenni ysgolion a lunnir pan fydd tablau: Gosodiadau sy’n cadw hynny.",
  },
};
