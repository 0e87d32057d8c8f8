import type { EditsWords } from "../en/edits";

const quoted = (name: string): string => `“${name}”`;
const names = (all: readonly string[]): string => all.join(", ");

/** One, and the plural as it stands after "o" (softened). */
const NOUNS = {
  rows: ["rhes", "resi"],
  sheets: ["daflen", "daflenni"],
  cells: ["gell", "gelloedd"],
  blankRows: ["rhes wag", "resi gwag"],
  names: ["enw", "enwau"],
  columns: ["golofn", "golofnau"],
  blankColumns: ["golofn wag", "golofnau gwag"],
  formulas: ["fformiwla", "fformiwlâu"],
} as const;

const count = (n: number, [one, many]: readonly [string, string]): string =>
  n === 1 ? `1 ${one}` : `${String(n)} o ${many}`;

export const edits: EditsWords = {
  nothing: "Dim byd i’w ysgrifennu: mae hyn i gyd yn y llyfr gwaith eisoes.",
  addSheets: (all) => `Bydd yn ychwanegu ${count(all.length, NOUNS.sheets)}: ${names(all)}.`,
  removeSheets: (all) => `Bydd yn tynnu ${count(all.length, NOUNS.sheets)}: ${names(all)}.`,
  writeRows: (rows, sheet) => `Bydd yn ysgrifennu ${count(rows, NOUNS.rows)} ar ${quoted(sheet)}.`,
  addRows: (rows, sheet) => `Bydd yn ychwanegu ${count(rows, NOUNS.rows)} ar ddiwedd ${quoted(sheet)}.`,
  addColumns: (n, sheet) =>
    `Bydd yn rhoi i’r tabl ar ${quoted(sheet)} y colofnau nad ydynt ganddo (${String(n)}), wrth ei ymyl dde. Ni thynnir dim sydd ynddo.`,
  renewFormulas: (n, sheet) => `Bydd yn adnewyddu ${count(n, NOUNS.formulas)} ar ${quoted(sheet)}.`,
  removeColumns: (n, sheet) => `Bydd yn tynnu ${count(n, NOUNS.columns)} oddi ar ymyl dde’r tabl ar ${quoted(sheet)}.`,
  removeRows: (rows, sheet) => `Bydd yn tynnu ${count(rows, NOUNS.rows)} oddi ar ddiwedd y tabl ar ${quoted(sheet)}.`,
  renameSheet: (before, after) => `Bydd yn ailenwi’r daflen ${quoted(before)} yn ${quoted(after)}.`,
  renameTable: (before, after) => `Bydd yn ailenwi’r tabl ${quoted(before)} yn ${quoted(after)}.`,
  insertRows: (rows, sheet) =>
    `Bydd yn mewnosod ${count(rows, NOUNS.rows)} ar ${quoted(sheet)}; bydd yr hyn sydd islaw yn symud i lawr.`,
  removeBlankRows: (rows, sheet) =>
    `Bydd yn tynnu ${count(rows, NOUNS.blankRows)} oddi ar ${quoted(sheet)}; bydd yr hyn sydd islaw yn symud i fyny.`,
  insertColumns: (columns, sheet) =>
    `Bydd yn mewnosod ${count(columns, NOUNS.columns)} ar ${quoted(sheet)}; bydd yr hyn sydd ar y dde yn symud i’r dde.`,
  removeBlankColumns: (columns, sheet) =>
    `Bydd yn tynnu ${count(columns, NOUNS.blankColumns)} oddi ar ${quoted(sheet)}; bydd yr hyn sydd ar y dde yn symud i’r chwith.`,
  makeTable: (table, sheet) => `Bydd yn gwneud celloedd ${table} ar ${quoted(sheet)} yn dabl, lle maent.`,
  makeRange: (table, sheet) => `Bydd yn gwneud y tabl ${table} ar ${quoted(sheet)} yn gelloedd cyffredin.`,
  writeNames: (n) => `Bydd yn ysgrifennu ${count(n, NOUNS.names)} y mae fformiwlâu’n eu defnyddio.`,
  removeNames: (n) => `Bydd yn tynnu ${count(n, NOUNS.names)} yr oedd fformiwlâu’n eu defnyddio.`,
  mark: (sheet) =>
    `Bydd yn nodi ar ${quoted(sheet)} mai un o daflenni Cynllun Gweithredu ydyw, fel y’i ceir eto os caiff ei hailenwi.`,
  unmark: (sheet) => `Ni fydd yn trin ${quoted(sheet)} mwyach fel un o daflenni Cynllun Gweithredu.`,
  changeCells: (cells, sheet) => `Bydd yn newid ${count(cells, NOUNS.cells)} ar ${quoted(sheet)}.`,
  liveFormulas: (sheet) => `Fformiwlâu yw’r graddau ar ${quoted(sheet)}: maent yn newid gyda’r celloedd wrth eu hymyl.`,
  links: (n, sheet) => `Bydd yn cysylltu ${count(n, NOUNS.rows)} ar ${quoted(sheet)} â’r celloedd y daethant ohonynt.`,
  drawChart: (title, sheet) =>
    title === ""
      ? `Bydd yn llunio siart ar ${quoted(sheet)}.`
      : `Bydd yn llunio’r siart “${title}” ar ${quoted(sheet)}.`,
  lookOnly: (sheet) => `Bydd yn addasu golwg ${quoted(sheet)}.`,
  recordsFollow: "Bydd cofnodion yr ychwanegyn ei hun, a Hanes newidiadau yn eu plith, yn dilyn.",
  othersUntouched: "Ni fydd yr un o’ch taflenni chi’n newid.",
};
