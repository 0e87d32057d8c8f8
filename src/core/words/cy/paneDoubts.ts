import type { Hue, Tone } from "../paneDoubtsWords";
import type { DoubtWords } from "../en/paneDoubts";
import { CHECK, CLAIM, counted } from "./counted";

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

export const paneDoubts: DoubtWords = {
  changes: {
    nothing: "nid oes cam gweithredu’n newid",
    added: (n) => `bydd ${actions(n)} yn ychwanegol`,
    removed: (n) => `bydd ${actions(n)} yn cael ${n === 1 ? "ei" : "eu"} gadael allan`,
    changed: {
      recommendation: (n) => `bydd ${actions(n)} yn symud i argymhelliad arall`,
      action: (n) => `bydd ${actions(n)} yn darllen yn wahanol`,
      owner: (n) => `bydd ${n === 1 ? some(n, "perchennog") : many(n, "berchnogion")} yn newid`,
      start: (n) => `bydd ${n === 1 ? some(n, "dyddiad cychwyn") : many(n, "ddyddiadau cychwyn")} yn symud`,
      due: (n) => `bydd ${n === 1 ? some(n, "dyddiad cwblhau") : many(n, "ddyddiadau cwblhau")} yn symud`,
      status: (n) => `bydd ${n === 1 ? some(n, "statws") : many(n, "statysau")} yn newid`,
      claim: (n) => `bydd ${n === 1 ? some(n, "honiad") : many(n, "honiadau")} yn newid`,
      rest: (n) => `bydd meysydd eraill ${actions(n)} yn newid`,
    },
    claim: (n, colour) => `bydd ${actions(n)} wedyn yn honni ${colour}`,
    claimsBetter: (n, all) =>
      all && n > 1
        ? `mae pob un o’r ${counted(n, CLAIM)} yn well na’i radd`
        : `mae ${counted(n, CLAIM)} yn well na’${n === 1 ? "i radd" : "u gradd"}`,
    findingsMore: (n) => `${counted(n, CHECK)} yn rhagor`,
    findingsFewer: (n) => `${counted(n, CHECK)} yn llai`,
    rated: (n, rating) =>
      `bydd ${n === 1 ? some(n, "cam gweithredu") : many(n, "gamau gweithredu")} yn cael y radd ${rating}`,
  },
  answered: (subject, choice, changes) => `${subject}: ${choice}. O ganlyniad, ${changes}.`,
  takenBack: (subject, changes) => `Mae eich ateb wedi’i dynnu’n ôl: ${subject}. O ganlyniad, ${changes}.`,
  subject: {
    table: (_, sheet) => `Tabl${on(sheet)}`,
    column: (text, sheet) => `Colofn “${text}”${on(sheet)}`,
    dates: (text, sheet) => `Dyddiadau yn “${text}”${on(sheet)}`,
    colour: (text) => `Lliw ${text}`,
    claim: (text) => `Honiad “${text}”`,
    owner: (text) => `Perchennog “${text}”`,
    spelling: (text) => `Sillafiad “${text}”`,
  },
  fill: ({ hue, shade }) => `${HUES[hue]}${SHADES[shade]}`,
  placeGone: "nid yw yno mwyach, felly ni chaiff ei ddilyn",
};
