import type { PaneReturnsWords } from "../paneReturnsWords";
import { returns } from "./returns";

export const paneReturns: PaneReturnsWords = {
  title: "Ffurflenni perchnogion",
  about:
    "Un ffeil i bob perchennog, gyda’r hyn sydd ganddo heb ddiweddariad o’r wythnos ddiwethaf. Chi sy’n anfon y ffeiliau trwy e-bost; nid yw’r ychwanegyn hwn yn anfon dim.",
  none: "Nid oes gan neb gamau agored heb ddiweddariad o’r wythnos ddiwethaf.",
  actions: (count) => `${String(count)} cam`,
  saveOne: "Cadw’r ffeil",
  copyOne: "Copïo’r neges",
  save: (owner) => `Cadw’r ffeil i ${owner}`,
  saveAll: (files) => `Cadw ${String(files)} ffeil`,
  copyMail: (owner) => `Copïo’r neges i ${owner}`,
  copied: (owner) => `Mae’r neges i ${owner} wedi’i chopïo.`,
  notCopied: "Nid oedd modd ei chopïo.",
  read: "Darllen ffurflenni a ddaeth yn ôl",
  back: (files) => `Darllenwyd ${String(files)} ffeil`,
  notBack: (owners) => `Nid oes dim wedi dod yn ôl gan: ${owners}.`,
  taken: (actions) => `Mae gan ${String(actions)} cam newyddion y gellir eu cymryd.`,
  conflicts: (count) => `${String(count)} gwrthdrawiad i ddewis ynddynt`,
  conflict: (id, column, before) => `${id}, ${column}: pan wnaed y ffurflen, ${before} oedd.`,
  keepPlan: (value) => `Cadw’r hyn y mae’r cynllun yn ei ddweud: ${value}`,
  takeReturned: (value, by) => `Cymryd yr hyn y mae ${by} yn ei ddweud: ${value}`,
  nothing: "dim byd",
  columns: returns.columns,
  notUnderstood: (count) => `${String(count)} heb eu cymryd`,
  why: {
    "no-return": "Nid ffurflen ydyw.",
    unreadable: "Nid yw’n werth i’r golofn honno.",
    "not-asked": "Nid oes neb yn gofyn am y gell hon.",
    gone: "Nid yw’r cam yn y cynllun mwyach.",
    "no-row": "Mae ei cholofn olaf wedi mynd, felly nid oes neb yn gwybod am ba gam y mae.",
    "no-day": "Dim ond gyda dyddiad newydd y caiff rheswm ei ysgrifennu.",
  },
  merge: (actions, left) => `Cyfuno ${String(actions)} cam${left === 0 ? "" : `, gadael ${String(left)} gwrthdrawiad`}`,
  nothingToMerge: "Nid oes dim yn y ffeiliau sy’n newydd i’r cynllun.",
};
