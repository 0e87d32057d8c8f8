import type { Hue, PaneDoubtsWords, Tone } from "../paneDoubtsWords";

/** Welsh keeps the noun in the singular after a figure. */
const some = (n: number, noun: string): string => `${n.toLocaleString("en-GB")} ${noun}`;
const many = (n: number, plural: string): string => `${n.toLocaleString("en-GB")} o ${plural}`;
const on = (sheet: string): string => (sheet === "" ? "" : ` ar ${sheet}`);
const actions = (n: number): string => (n === 1 ? some(n, "cam gweithredu") : many(n, "gamau gweithredu"));

const HUES: Readonly<Record<Hue, string>> = {
  red: "coch",
  orange: "oren",
  yellow: "melyn",
  green: "gwyrdd",
  blue: "glas",
  purple: "porffor",
  pink: "pinc",
  brown: "brown",
  grey: "llwyd",
  black: "du",
  white: "gwyn",
};
const SHADES: Readonly<Record<Tone["shade"], string>> = { light: " golau", plain: "", dark: " tywyll" };

export const paneDoubts: PaneDoubtsWords = {
  answersFor: (place) => `Atebion ar gyfer ${place}`,
  cell: (address, text) => (text === "" ? address : `${address}: ${text}`),
  cells: "Celloedd",
  now: "fel y’i darllenir yn awr",
  other: "Maes arall",
  weigh: "Beth fyddai pob ateb yn ei newid?",
  changes: {
    nothing: "nid oes cam gweithredu’n newid",
    added: (n) => `ychwanegir ${actions(n)}`,
    removed: (n) => `hepgorir ${actions(n)}`,
    changed: {
      recommendation: (n) => `symudir ${actions(n)} i argymhelliad arall`,
      action: (n) => `darllenir ${actions(n)} yn wahanol`,
      owner: (n) => `newidir ${n === 1 ? some(n, "perchennog") : many(n, "berchnogion")}`,
      start: (n) => `symudir ${n === 1 ? some(n, "dyddiad cychwyn") : many(n, "ddyddiadau cychwyn")}`,
      due: (n) => `symudir ${n === 1 ? some(n, "dyddiad cwblhau") : many(n, "ddyddiadau cwblhau")}`,
      status: (n) => `newidir ${n === 1 ? some(n, "statws") : many(n, "statysau")}`,
      claim: (n) => `newidir ${n === 1 ? some(n, "lliw a nodwyd") : many(n, "liwiau a nodwyd")}`,
      rest: (n) => `newidir meysydd eraill ${actions(n)}`,
    },
    findingsMore: (n) => `${some(n, "canfyddiad")} yn rhagor`,
    findingsFewer: (n) => `${some(n, "canfyddiad")} yn llai`,
    rated: (n, rating) =>
      `rhoddir y radd ${rating} i ${n === 1 ? some(n, "gam gweithredu") : many(n, "gamau gweithredu")}`,
  },
  answered: (subject, choice, changes) => `${subject}: ${choice}. O ganlyniad, ${changes}.`,
  takenBack: (subject, changes) => `Tynnwyd eich cywiriad yn ôl: ${subject}. O ganlyniad, ${changes}.`,
  correctionsTitle: (n) => `Eich cywiriadau: ${n.toLocaleString("en-GB")}`,
  subject: {
    table: (_, sheet) => `Tabl${on(sheet)}`,
    column: (text, sheet) => `Colofn “${text}”${on(sheet)}`,
    dates: (text, sheet) => `Dyddiadau yn “${text}”${on(sheet)}`,
    colour: (text) => `Lliw ${text}`,
    owner: (text) => `Perchennog “${text}”`,
    spelling: (text) => `Sillafiad “${text}”`,
  },
  fill: ({ hue, shade }, number) => `${HUES[hue]}${SHADES[shade]} (${number})`,
  correction: (subject, choice) => `${subject}: ${choice}`,
  placeGone: "nid yw yno mwyach, felly ni chaiff ei ddilyn",
  takeBack: "Tynnu’n ôl",
  takeBackOf: (subject) => `Tynnu’n ôl: ${subject}`,
};
