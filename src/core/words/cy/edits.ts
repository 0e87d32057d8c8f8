import type { EditsWords } from "../editsWords";

const quoted = (name: string): string => `“${name}”`;
const names = (all: readonly string[]): string => all.join(", ");

/** One, and the plural as it stands after "o" (softened). */
const NOUNS = {
  recommendations: ["argymhelliad", "argymhellion"],
  actions: ["cam gweithredu", "gamau gweithredu"],
  owners: ["perchennog", "berchnogion"],
  settings: ["gosodiad", "osodiadau"],
  schoolTerms: ["tymor ysgol", "dymhorau ysgol"],
  findings: ["canfyddiad", "ganfyddiadau"],
  corrections: ["cywiriad", "gywiriadau"],
  boardSummary: ["rhes", "resi"],
  sheets: ["daflen", "daflenni"],
  cells: ["gell", "gelloedd"],
  blankRows: ["rhes wag", "resi gwag"],
  names: ["enw", "enwau"],
} as const;

const count = (n: number, [one, many]: readonly [string, string]): string =>
  n === 1 ? `1 ${one}` : `${String(n)} o ${many}`;

const phrase =
  (verb: string, place: string, noun: readonly [string, string]) =>
  (rows: number, sheet: string): string =>
    `${verb} ${count(rows, noun)} ${place} ${quoted(sheet)}.`;

export const edits: EditsWords = {
  aboutSheets: {
    recommendations: "Un rhes i bob argymhelliad. Fformiwlâu ar sail y camau gweithredu yw’r Radd cyflawni a’r Rheswm.",
    actions:
      "Un rhes i bob cam gweithredu. Fformiwlâu yw’r Radd a’r Rheswm, ac maent yn newid wrth i chi deipio; mae Ffynhonnell yn arwain at y man lle nodwyd y cam gyntaf.",
    owners:
      "Y perchnogion y mae’r cynllun yn eu rhoi i’w weithredoedd, a’r enwau sydd eto i’w canfod. Ychwanegwch lythrennau cyntaf a sillafiadau eraill, a dyddiad gorffen i’r rhai sy’n gadael.",
    settings: "Sail y graddau. Newidiwch werth yma a bydd pob gradd yn dilyn.",
    schoolTerms:
      "Pryd y mae tymhorau ysgol yn dechrau ac yn gorffen. Newidiwch ddiwrnod yma, a bydd dyddiadau fel “diwedd tymor yr haf” yn dilyn y tro nesaf y dewiswch Creu tablau neu Llunio crynodeb.",
    findings:
      "Yr hyn y dylai rhywun edrych arno. Mae canfyddiad yn diflannu pan fydd ei achos yn diflannu; gellir neilltuo un gyda rheswm ac enw.",
    corrections:
      "Yr hyn a ddywedoch am eich taflenni lle gellir eu darllen mewn mwy nag un ffordd. Dilëwch res, neu gwagiwch ei dewis, i dynnu cywiriad yn ôl.",
  },
  nothing: "Dim byd i’w ysgrifennu: mae hyn i gyd yn y llyfr gwaith eisoes.",
  addSheets: (all) => `Bydd yn ychwanegu ${count(all.length, NOUNS.sheets)}: ${names(all)}.`,
  removeSheets: (all) => `Bydd yn tynnu ${count(all.length, NOUNS.sheets)}: ${names(all)}.`,
  writeRows: {
    recommendations: phrase("Bydd yn ysgrifennu", "ar", NOUNS.recommendations),
    actions: phrase("Bydd yn ysgrifennu", "ar", NOUNS.actions),
    owners: phrase("Bydd yn ysgrifennu", "ar", NOUNS.owners),
    settings: phrase("Bydd yn ysgrifennu", "ar", NOUNS.settings),
    schoolTerms: phrase("Bydd yn ysgrifennu", "ar", NOUNS.schoolTerms),
    findings: phrase("Bydd yn ysgrifennu", "ar", NOUNS.findings),
    corrections: phrase("Bydd yn ysgrifennu", "ar", NOUNS.corrections),
    boardSummary: phrase("Bydd yn ysgrifennu", "ar", NOUNS.boardSummary),
  },
  addRows: {
    recommendations: phrase("Bydd yn ychwanegu", "ar ddiwedd", NOUNS.recommendations),
    actions: phrase("Bydd yn ychwanegu", "ar ddiwedd", NOUNS.actions),
    owners: phrase("Bydd yn ychwanegu", "ar ddiwedd", NOUNS.owners),
    settings: phrase("Bydd yn ychwanegu", "ar ddiwedd", NOUNS.settings),
    schoolTerms: phrase("Bydd yn ychwanegu", "ar ddiwedd", NOUNS.schoolTerms),
    findings: phrase("Bydd yn ychwanegu", "ar ddiwedd", NOUNS.findings),
    corrections: phrase("Bydd yn ychwanegu", "ar ddiwedd", NOUNS.corrections),
    boardSummary: phrase("Bydd yn ychwanegu", "ar ddiwedd", NOUNS.boardSummary),
  },
  removeRows: (rows, sheet) =>
    `Bydd yn tynnu ${count(rows, NOUNS.boardSummary)} oddi ar ddiwedd y tabl ar ${quoted(sheet)}.`,
  renameSheet: (before, after) => `Bydd yn ailenwi’r daflen ${quoted(before)} yn ${quoted(after)}.`,
  renameTable: (before, after) => `Bydd yn ailenwi’r tabl ${quoted(before)} yn ${quoted(after)}.`,
  insertRows: (rows, sheet) =>
    `Bydd yn mewnosod ${count(rows, NOUNS.boardSummary)} ar ${quoted(sheet)}; bydd popeth islaw yn symud i lawr.`,
  removeBlankRows: (rows, sheet) =>
    `Bydd yn tynnu ${count(rows, NOUNS.blankRows)} oddi ar ${quoted(sheet)}; bydd popeth islaw yn symud i fyny.`,
  writeNames: (n) => `Bydd yn ysgrifennu ${count(n, NOUNS.names)} y mae fformiwlâu’n eu defnyddio.`,
  removeNames: (n) => `Bydd yn tynnu ${count(n, NOUNS.names)} yr oedd fformiwlâu’n eu defnyddio.`,
  mark: (sheet) =>
    `Bydd yn nodi ar ${quoted(sheet)} mai un o daflenni Cynllun Gweithredu ydyw, fel y’i ceir eto os caiff ei hailenwi.`,
  unmark: (sheet) => `Ni fydd yn trin ${quoted(sheet)} mwyach fel un o daflenni Cynllun Gweithredu.`,
  changeCells: (cells, sheet) => `Bydd yn newid ${count(cells, NOUNS.cells)} ar ${quoted(sheet)}.`,
  liveFormulas: (sheet) => `Fformiwlâu yw’r graddau ar ${quoted(sheet)}: maent yn newid gyda’r celloedd wrth eu hymyl.`,
  links: (n, sheet) =>
    `Bydd yn cysylltu ${count(n, NOUNS.boardSummary)} ar ${quoted(sheet)} â’r celloedd y daethant ohonynt.`,
  drawChart: (title, sheet) => `Bydd yn llunio’r siart “${title}” ar ${quoted(sheet)}.`,
  lookOnly: (sheet) => `Bydd yn addasu golwg ${quoted(sheet)}.`,
  othersUntouched: "Ni chyffyrddir ag unrhyw daflen arall.",
};
